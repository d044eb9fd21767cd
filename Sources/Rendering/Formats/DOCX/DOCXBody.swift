/// The content of a text document: `word/document.xml`.
struct DOCXBody {
  /// Where paragraphs stand, which decides their style.
  enum Place { case text, remark, detail, cell(style: String) }

  /// How far a list stands in; in twentieths of a point.
  enum Indent: Int, CaseIterable {
    case text, cell, detail

    var left: Int { self == .text ? 397 : self == .cell ? 227 : 2_211 }
    var hanging: Int { self == .cell ? 227 : 284 }

    /// The number of the list's definition.
    func number(ordered: Bool) -> Int { rawValue * 2 + (ordered ? 1 : 0) }
  }

  let manuscript: MasterDocument
  let pages: [String: Int]
  /// The pictures in order, as PNG; without one, its words stand there.
  let drawn: [[UInt8]]
  /// The pictures met so far, in order.
  private(set) var pictures: [Picture] = []
  /// The numbered lists met so far.
  private(set) var lists: [Indent] = []
  /// The addresses outside that links lead to.
  var addresses: [String] = []
  var out = ""
  private var bookmarks = 0
  private var waiting: [String] = []
  private var hasText = false

  init(_ manuscript: MasterDocument, pages: [String: Int], drawn: [[UInt8]]) {
    self.manuscript = manuscript
    self.pages = pages
    self.drawn = drawn
  }

  /// The whole part.
  mutating func document() -> String {
    cover()
    contents()
    blocks(manuscript.blocks, in: .text, .none)
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document \(DOCXParts.namespaces)><w:body>
      \(out)<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>\
      <w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId6"/>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1134" w:bottom="1361" w:left="1417" \
      w:header="737" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
      """
  }

  private mutating func cover() {
    let cover = manuscript.cover
    for (index, line) in cover.authority.enumerated() {
      paragraph(
        [.text(line, [], language: nil)],
        index == 0 ? manuscript.isShort ? "AuthorityShort" : "Authority" : "Unit"
      )
    }
    for notice in cover.notices { paragraph([.text(notice, [], language: nil)], "Notice") }
    paragraph(cover.title, manuscript.isShort ? "TitleShort" : "Title")
    paragraph(cover.subject, "Subtitle", language: cover.subjectLanguage)
    definitions(cover.facts, .none)
    for note in cover.notes { paragraph(note, "Quiet") }
  }

  private mutating func contents() {
    out += #"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>"#
    out += "</w:docPartObj></w:sdtPr><w:sdtContent>"
    paragraph([.text(manuscript.contentsTitle, [], language: nil)], manuscript.isShort ? "TOCHeading" : "TOCHeadingNew")
    for (index, entry) in manuscript.contents.enumerated() {
      out += #"<w:p><w:pPr><w:pStyle w:val="TOC\#(entry.level)"/></w:pPr>"#
      if index == 0 {
        out +=
          #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>"#
        out += #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
      }
      let mark = Self.bookmark(entry.target)
      out += #"<w:hyperlink w:anchor="\#(mark)" w:history="1">"# + DOCXParts.run(OfficeText.escaped(entry.text))
      if let page = pages[entry.target] { out += DOCXParts.tab + DOCXParts.field(#"PAGEREF \#(mark) \h"#, "\(page)") }
      out += "</w:hyperlink></w:p>\n"
    }
    let end = manuscript.contents.isEmpty ? "" : #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    out += #"<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr>\#(end)</w:p></w:sdtContent></w:sdt>"# + "\n"
  }
}

extension DOCXBody {
  mutating func blocks(_ blocks: [Block], in place: Place, _ keep: Keep) {
    for (index, block) in blocks.enumerated() {
      let keep = keep.part(index, of: blocks.count)
      switch block {
      case .heading(let heading): self.heading(heading)
      case .paragraph(let paragraph): self.paragraph(paragraph, in: place, keep)
      case .list(let ordered, let items): list(ordered, items, in: place, keep)
      case .definitions(let definitions): self.definitions(definitions, keep)
      case .table(let table): self.table(table)
      case .box(let box): self.box(box)
      case .picture(let picture): self.picture(picture)
      }
    }
  }

  private mutating func paragraph(_ paragraph: Paragraph, in place: Place, _ keep: Keep) {
    let style =
      switch (place, paragraph.role) {
      case (.cell(let style), _): style
      case (.detail, _): "DetailMore"
      case (.remark, .body): "Remark"
      case (_, .quiet): "Quiet"
      case (_, .badge): "Badge"
      case (_, .leadIn): "LeadIn"
      case (_, .formula): "Formula"
      case (_, .body): "BodyText"
      }
    let isLeadIn = style == "BodyText" && paragraph.content.plain.hasSuffix(":")
    self.paragraph(paragraph.content, style, language: paragraph.language, isKept: keep.isKept || isLeadIn)
  }

  mutating func paragraph(
    _ content: [Inline],
    _ style: String,
    language: String? = nil,
    isKept: Bool = false,
    list: Int? = nil,
    anchor: String? = nil
  ) {
    out += #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/>"#
    if isKept { out += "<w:keepNext/>" }
    if let list { out += #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="\#(list)"/></w:numPr>"# }
    out += "</w:pPr>"
    bookmark(anchor)
    inlines(content, language, saysPages: !style.hasPrefix("Table") && style != "Caption")
    out += "</w:p>\n"
  }

  private mutating func heading(_ heading: ManuscriptHeading) {
    out += #"<w:p><w:pPr><w:pStyle w:val="Heading\#(heading.level)"/>"#
    if !hasText, !manuscript.isShort, heading.level == 1 { out += "<w:pageBreakBefore/>" }
    hasText = true
    out += "</w:pPr>"
    bookmark(heading.anchor)
    if !heading.number.isEmpty { out += DOCXParts.run(OfficeText.escaped(heading.number)) + DOCXParts.tab }
    inlines(heading.content, heading.language, saysPages: false)
    out += "</w:p>\n"
  }

  private mutating func list(_ ordered: Bool, _ items: [[Block]], in place: Place, _ keep: Keep) {
    let (indent, style): (Indent, String) =
      switch place {
      case .cell(let style): (.cell, style)
      case .detail: (.detail, "DetailMore")
      case .text, .remark: (.text, "ListText")
      }
    if ordered { lists.append(indent) }
    let number = ordered ? lists.count + 3 : indent.rawValue + 1
    for (index, item) in items.enumerated() {
      let keep = keep.part(index, of: items.count)
      for (position, block) in item.enumerated() {
        let keep = keep.part(position, of: item.count)
        if position == 0, case .paragraph(let paragraph) = block {
          self.paragraph(paragraph.content, style, language: paragraph.language, isKept: keep.isKept, list: number)
        } else {
          blocks([block], in: place, keep)
        }
      }
    }
  }

  private mutating func definitions(_ definitions: [Definition], _ keep: Keep) {
    for (index, definition) in definitions.enumerated() {
      let keep = keep.part(index, of: definitions.count)
      var rest = definition.blocks
      var first: [Inline] = []
      if case .paragraph(let paragraph)? = rest.first {
        first = paragraph.content
        rest.removeFirst()
      }
      out += #"<w:p><w:pPr><w:pStyle w:val="Detail"/>"#
      if keep.isKept || (keep == .allButLast && !rest.isEmpty) { out += "<w:keepNext/>" }
      out += "</w:pPr>" + DOCXParts.run(OfficeText.escaped(definition.term.plain), style: "QuietText") + DOCXParts.tab
      inlines(first, nil, saysPages: true)
      out += "</w:p>\n"
      blocks(rest, in: .detail, keep)
    }
  }

  private mutating func box(_ box: Box) {
    if let anchor = box.anchor { waiting.append(anchor) }
    blocks(box.blocks, in: box.kind == "remark" ? .remark : .text, box.keep)
  }

  // As PNG, since office programs differ in whether they show SVG; or what the picture shows, in words.
  private mutating func picture(_ picture: Picture) {
    pictures.append(picture)
    if pictures.count <= drawn.count {
      out += DOCXParts.picture(picture, number: pictures.count)
      return
    }
    paragraph(
      [.text(picture.title + ". ", .strong, language: nil), .text(picture.description, [], language: nil)],
      "Remark"
    )
  }

  /// The bookmarks that are due here: those of the paragraph itself and of the box that it begins.
  private mutating func bookmark(_ anchor: String?) {
    for name in waiting + [anchor].compactMap(\.self) {
      bookmarks += 1
      out +=
        #"<w:bookmarkStart w:id="\#(bookmarks)" w:name="\#(Self.bookmark(name))"/><w:bookmarkEnd w:id="\#(bookmarks)"/>"#
    }
    waiting = []
  }

  /// The name of a bookmark: letters, digits and low lines, at most 40, beginning with a letter; another for each anchor.
  static func bookmark(_ anchor: String) -> String {
    var name = ""
    for scalar in anchor.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
      case "-": name += "_"
      case "_": name += "__"
      default: name += "_x\(String(scalar.value, radix: 16))_"
      }
    }
    if name.first?.isLetter != true { name = "b" + name }
    guard name.utf8.count > 40 else { return name }
    // Source of the hash: FNV-1a, 32 bits.
    let hash = anchor.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return name.prefix(30) + "_h" + String(hash, radix: 16)
  }
}
