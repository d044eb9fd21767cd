internal import XML

/// Reads the master strictly: what not every format can show is an error, and so is what a reader would miss.
///
/// The profile: one namespace; sections, headings, paragraphs, lists, definition lists, tables with caption and header
/// cells, articles, figures, and in running text emphasis, spans, links, formulas and line breaks. Source of the rules: the formats
/// themselves; what one of them could not show is not in the profile.
struct ManuscriptReader {
  private static let doctype = Array("<!DOCTYPE html>".utf8)

  /// The anchors that the master defines.
  let anchors: Set<String>

  /// The document in `xhtml`; errors name the line of the master.
  static func read(_ xhtml: [UInt8]) throws(RenderError) -> MasterDocument {
    guard xhtml.starts(with: doctype) else { throw fault(1, .notWellFormed("no <!DOCTYPE html>")) }
    // The reader of XML refuses every document type declaration; lines stay where they are.
    let bytes = Array(repeating: UInt8(ascii: " "), count: doctype.count) + xhtml.dropFirst(doctype.count)
    var limits = XMLLimits()
    limits.bytes = 1 << 30
    limits.nodes = 10_000_000
    let root: XMLElement
    do {
      root = try XMLTree.parse(bytes, file: "master", limits: limits, whitespace: .kept)
    } catch {
      throw fault(error.line, .notWellFormed(error.description))
    }
    let reader = ManuscriptReader(anchors: try anchors(in: root))
    return try reader.manuscript(root)
  }

  static func fault(_ line: Int, _ kind: RenderError.Kind) -> RenderError {
    RenderError(file: "master", line: line, kind: kind)
  }

  private static func anchors(in root: XMLElement) throws(RenderError) -> Set<String> {
    var anchors: Set<String> = []
    var rest = [root]
    while let element = rest.popLast() {
      if let id = element.attribute("id"), !anchors.insert(id).inserted {
        throw fault(element.line, .repeatedAnchor(id))
      }
      if element.name != "svg" { rest += element.elements }
    }
    return anchors
  }

  private func manuscript(_ root: XMLElement) throws(RenderError) -> MasterDocument {
    guard root.name == "html", let head = root.first("head"), let body = root.first("body") else {
      throw Self.fault(root.line, .unknownElement(root.name))
    }
    var properties: [String: String] = [:]
    for meta in head.elements("meta") {
      if let name = meta.attribute("name") { properties[name] = meta.attribute("content") ?? "" }
    }
    var manuscript = MasterDocument(
      language: root.attribute("lang") ?? "",
      title: head.first("title").map { text(of: $0) } ?? "",
      properties: properties,
      isShort: classes(of: body).contains("short"),
      cover: MasterDocument.Cover(authority: [], notices: [], title: [], subject: [], facts: [], notes: []),
      contentsTitle: "",
      contents: [],
      blocks: []
    )
    for element in body.elements {
      switch element.name {
      case "a", "footer": try checkLinks(in: element)
      case "header": manuscript.cover = try cover(element)
      case "nav":
        manuscript.contentsTitle =
          try element.first("h2").map { heading throws(RenderError) in try mandatory(heading) } ?? ""
        for list in element.elements("ol") { manuscript.contents += try contents(list, level: 1) }
      case "main": manuscript.blocks = try blocks(in: element)
      default: throw Self.fault(element.line, .unknownElement(element.name))
      }
    }
    return manuscript
  }

  private func cover(_ header: XMLElement) throws(RenderError) -> MasterDocument.Cover {
    var cover = MasterDocument.Cover(authority: [], notices: [], title: [], subject: [], facts: [], notes: [])
    for element in header.elements {
      let classes = classes(of: element)
      switch element.name {
      case "h1": cover.title = try inlines(in: element, isMandatory: true)
      case "dl": cover.facts += try definitions(element)
      case "p" where classes.contains("authority"):
        cover.authority = element.children.map { Self.collapsed($0.text).trimmingBlanks }.filter { !$0.isEmpty }
      case "p" where classes.contains("internal"): cover.notices.append(try mandatory(element))
      case "p" where classes.contains("subject"):
        cover.subject = try inlines(in: element, isMandatory: true)
        cover.subjectLanguage = element.attribute("lang")
      case "p": cover.notes.append(try inlines(in: element))
      default: throw Self.fault(element.line, .unknownElement(element.name))
      }
    }
    return cover
  }

  private func contents(_ list: XMLElement, level: Int) throws(RenderError) -> [MasterDocument.ContentsEntry] {
    var entries: [MasterDocument.ContentsEntry] = []
    for item in list.elements {
      for element in item.elements {
        if element.name == "ol" {
          entries += try contents(element, level: level + 1)
        } else {
          try checkLinks(in: element)
          let target = String((element.attribute("href") ?? "").dropFirst())
          entries.append(.init(level: level, target: target, text: try mandatory(element)))
        }
      }
    }
    return entries
  }
}

extension ManuscriptReader {
  /// The text of an element that must have one.
  func mandatory(_ element: XMLElement) throws(RenderError) -> String {
    let text = text(of: element)
    guard text.contains(where: { !$0.isWhitespace }) else { throw Self.fault(element.line, .emptyText(element.name)) }
    return text
  }

  func text(of element: XMLElement) -> String { Self.collapsed(element.text).trimmingBlanks }

  func classes(of element: XMLElement) -> [String] {
    (element.attribute("class") ?? "").split(separator: " ").map(String.init)
  }

  /// A link leads to an anchor of the document or to an address outside.
  func checkLinks(in element: XMLElement) throws(RenderError) {
    if element.name == "a" { try check(element) }
    for child in element.elements { try checkLinks(in: child) }
  }

  func check(_ link: XMLElement) throws(RenderError) {
    let target = link.attribute("href") ?? ""
    guard target.hasPrefix("#"), !anchors.contains(String(target.dropFirst())) else { return }
    throw Self.fault(link.line, .brokenReference(target))
  }

  /// White space as HTML shows it: each run of blanks, tabs and line ends is one blank; no-break spaces stay.
  static func collapsed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank, bytes.last == 0x20 { continue }
      bytes.append(isBlank ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text without plain blanks at its ends.
  var trimmingBlanks: String {
    guard hasPrefix(" ") || hasSuffix(" ") else { return self }
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}
