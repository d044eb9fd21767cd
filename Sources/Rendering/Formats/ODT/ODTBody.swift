/// The content of a text document: `content.xml`.
struct ODTBody {
  /// Where paragraphs stand, which decides their style.
  enum Place { case text, remark, detail, cell(isHeader: Bool, isAmount: Bool) }

  let manuscript: MasterDocument
  let pages: [String: Int]
  /// The pictures met so far, in order.
  private(set) var pictures: [Picture] = []
  var out = ""
  var tables = 0
  private var waiting: [String] = []
  private var hasText = false
  var tableStyles = ""

  init(_ manuscript: MasterDocument, pages: [String: Int]) {
    self.manuscript = manuscript
    self.pages = pages
  }

  /// The whole part; `cellStyles` are those of the template.
  mutating func content(cellStyles: String) -> String {
    cover()
    contents()
    blocks(manuscript.blocks, in: .text, .none)
    let spaces = Self.namespaces.map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content\(spaces) office:version="1.3">
      <office:automatic-styles>\(Self.keptStyles)\(cellStyles)\(tableStyles)</office:automatic-styles>
      <office:body><office:text text:use-soft-page-breaks="false">
      \(out)</office:text></office:body></office:document-content>
      """
  }

  static let namespaces = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xlink", "http://www.w3.org/1999/xlink"),
  ]

  private static let kept = [
    "Text_20_body", "Quiet", "Badge", "Detail", "Detail_20_more", "Remark", "List_20_text", "Table_20_text",
  ]

  private static let keptStyles = kept.map { name in
    #"<style:style style:name="Keep_\#(name)" style:family="paragraph" style:parent-style-name="\#(name)">"#
      + #"<style:paragraph-properties fo:keep-with-next="always"/></style:style>"#
  }.joined()

  private mutating func cover() {
    let cover = manuscript.cover
    for (index, line) in cover.authority.enumerated() { text(line, index == 0 ? "Authority" : "Unit") }
    for notice in cover.notices { text(notice, "Notice") }
    paragraph(cover.title, manuscript.isShort ? "Title_20_short" : "Title", nil)
    paragraph(cover.subject, "Subtitle", cover.subjectLanguage)
    definitions(cover.facts, .none)
    for note in cover.notes { paragraph(note, "Quiet", nil) }
  }

  private mutating func contents() {
    let title = OfficeText.escaped(manuscript.contentsTitle)
    out += #"<text:table-of-content text:style-name="Sect" text:protected="false" text:name="contents">"#
    out += #"<text:table-of-content-source text:outline-level="2" text:use-index-marks="false">"#
    out += #"<text:index-title-template text:style-name="Contents_20_Heading">\#(title)</text:index-title-template>"#
    for level in 1...2 {
      out += #"<text:table-of-content-entry-template text:outline-level="\#(level)" "#
      out += #"text:style-name="Contents_20_\#(level)"><text:index-entry-link-start/><text:index-entry-text/>"#
      out += #"<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>"#
      out += "<text:index-entry-link-end/></text:table-of-content-entry-template>"
    }
    out += #"</text:table-of-content-source><text:index-body><text:index-title text:name="contents-head">"#
    let heading = manuscript.isShort ? "Contents_20_Heading" : "Contents_20_Heading_20_new"
    out += #"<text:p text:style-name="\#(heading)">\#(title)</text:p></text:index-title>"#
    for entry in manuscript.contents {
      let page = pages[entry.target].map { "<text:tab/>\($0)" } ?? ""
      out += #"<text:p text:style-name="Contents_20_\#(entry.level)"><text:a xlink:type="simple" "#
      out += #"text:style-name="Contents_20_link" text:visited-style-name="Contents_20_link" "#
      out +=
        "xlink:href=\"#\(OfficeText.escaped(entry.target))\">\(OfficeText.escaped(entry.text))\(page)</text:a></text:p>\n"
    }
    out += "</text:index-body></text:table-of-content>\n"
  }

  private mutating func text(_ text: String, _ style: String) {
    out += #"<text:p text:style-name="\#(style)">\#(OfficeText.escaped(text))</text:p>"# + "\n"
  }
}

extension ODTBody {
  mutating func blocks(_ blocks: [Block], in place: Place, _ keep: Keep) {
    for (index, block) in blocks.enumerated() {
      let keep = keep.part(index, of: blocks.count)
      switch block {
      case .heading(let heading): self.heading(heading)
      case .paragraph(let paragraph):
        self.paragraph(paragraph.content, style(of: paragraph, in: place, keep), paragraph.language)
      case .list(let ordered, let items): list(ordered, items, in: place, keep)
      case .definitions(let definitions): self.definitions(definitions, keep)
      case .table(let table): self.table(table)
      case .box(let box): self.box(box)
      case .picture(let picture): self.picture(picture)
      }
    }
  }

  private func style(of paragraph: Paragraph, in place: Place, _ keep: Keep) -> String {
    let base =
      switch (place, paragraph.role) {
      case (.cell(let isHeader, let isAmount), _):
        isHeader
          ? (isAmount ? "Table_20_head_20_amount" : "Table_20_head") : isAmount ? "Table_20_amount" : "Table_20_text"
      case (.detail, _): "Detail_20_more"
      case (.remark, .body): "Remark"
      case (_, .quiet): "Quiet"
      case (_, .badge): "Badge"
      case (_, .leadIn): "Lead-in"
      case (_, .formula): "Formula"
      case (_, .body): "Text_20_body"
      }
    let introducesList = paragraph.role == .body && paragraph.content.plain.hasSuffix(":")
    return (keep.isKept || introducesList) && Self.kept.contains(base) ? "Keep_\(base)" : base
  }

  private mutating func heading(_ heading: ManuscriptHeading) {
    let isFirst = !hasText && !manuscript.isShort && heading.level == 1
    hasText = true
    let style = isFirst ? "Heading_20_1_20_first" : "Heading_20_\(heading.level)"
    out += #"<text:h text:style-name="\#(style)" text:outline-level="\#(heading.level)">"#
    bookmark(heading.anchor)
    if !heading.number.isEmpty { out += OfficeText.escaped(heading.number) + "<text:tab/>" }
    inlines(heading.content, heading.language, saysPages: false)
    out += "</text:h>\n"
  }

  mutating func paragraph(_ content: [Inline], _ style: String, _ language: String?, anchor: String? = nil) {
    out += #"<text:p text:style-name="\#(style)">"#
    bookmark(anchor)
    inlines(content, language, saysPages: !style.contains("Table_20_") && style != "Caption")
    out += "</text:p>\n"
  }

  private mutating func list(_ ordered: Bool, _ items: [[Block]], in place: Place, _ keep: Keep) {
    let isCell = if case .cell = place { true } else { false }
    let isDetail = if case .detail = place { true } else { false }
    out +=
      #"<text:list text:style-name="\#(ordered ? "Numbers" : "Bullets")\#(isCell ? "_20_cell" : isDetail ? "_20_detail" : "")">"#
    for (index, item) in items.enumerated() {
      out += "<text:list-item>"
      let keep = keep.part(index, of: items.count)
      for (place, block) in item.enumerated() {
        let keep = keep.part(place, of: item.count)
        if case .paragraph(let paragraph) = block {
          let base = isCell ? "Table_20_text" : isDetail ? "Detail_20_item" : "List_20_text"
          let style = keep.isKept ? "Keep_\(base)" : base
          self.paragraph(paragraph.content, style, paragraph.language)
        } else {
          blocks([block], in: isCell ? .cell(isHeader: false, isAmount: false) : .text, keep)
        }
      }
      out += "</text:list-item>\n"
    }
    out += "</text:list>\n"
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
      let isKept = keep.isKept || (keep == .allButLast && !rest.isEmpty)
      out += #"<text:p text:style-name="\#(isKept ? "Keep_Detail" : "Detail")">"#
      out += "<text:span text:style-name=\"Term\">"
      inlines(definition.term, nil, saysPages: false)
      out += "</text:span><text:tab/>"
      inlines(first, nil, saysPages: true)
      out += "</text:p>\n"
      blocks(rest, in: .detail, keep)
    }
  }

  private mutating func box(_ box: Box) {
    if let anchor = box.anchor { waiting.append(anchor) }
    blocks(box.blocks, in: box.kind == "remark" ? .remark : .text, box.keep)
  }

  private mutating func picture(_ picture: Picture) {
    pictures.append(picture)
    out += #"<text:p text:style-name="Picture"><draw:frame draw:name="picture-\#(pictures.count)" "#
    out += #"text:anchor-type="as-char" svg:width="16cm" svg:height="\#(picture.heightInMillimetres(width: 160))mm">"#
    out += #"<draw:image xlink:href="Pictures/\#(pictures.count).svg" xlink:type="simple" xlink:show="embed" "#
    out += #"xlink:actuate="onLoad"/><svg:title>\#(OfficeText.escaped(picture.title))</svg:title>"#
    out += "<svg:desc>\(OfficeText.escaped(picture.description))</svg:desc></draw:frame></text:p>\n"
  }

  /// The bookmarks that are due here: those of the paragraph itself and of the box that it begins.
  private mutating func bookmark(_ anchor: String?) {
    for name in waiting + [anchor].compactMap(\.self) {
      out += #"<text:bookmark text:name="\#(OfficeText.escaped(name))"/>"#
    }
    waiting = []
  }
}

extension Picture {
  /// The height of the picture at `width`, both in millimetres, by its `viewBox`.
  func heightInMillimetres(width: Int) -> Int {
    guard let start = svg.firstRange(of: "viewBox=\"") else { return width / 2 }
    let numbers = svg[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 4, numbers[2] > 0 else { return width / 2 }
    return max(1, width * numbers[3] / numbers[2])
  }
}
