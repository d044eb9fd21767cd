internal import XML

extension ManuscriptReader {
  private static let inlineNames: Set<String> = ["a", "strong", "em", "span", "br", "math"]

  /// What stands in an element, in order; loose text becomes a paragraph.
  func blocks(in element: XMLElement) throws(RenderError) -> [Block] {
    var blocks: [Block] = []
    var loose: [XMLChild] = []
    func flush(_ loose: inout [XMLChild]) throws(RenderError) {
      let content = try inlines(loose)
      if !content.isEmpty { blocks.append(.paragraph(Paragraph(content: content))) }
      loose = []
    }
    for child in element.children {
      if case .element(let inner) = child, !Self.inlineNames.contains(inner.name) {
        try flush(&loose)
        blocks += try self.blocks(of: inner)
      } else {
        loose.append(child)
      }
    }
    try flush(&loose)
    return blocks
  }

  private func blocks(of element: XMLElement) throws(RenderError) -> [Block] {
    let classes = classes(of: element)
    switch element.name {
    case "section" where classes.first == "remark": return [try box(element)]
    case "section", "figure": return try blocks(in: element)
    case "article": return [try box(element)]
    case "h2", "h3", "h4": return [.heading(try heading(element))]
    // What a browser may show beside the same in another form.
    case "p" where classes.contains("browser"): return []
    case "p": return [.paragraph(try paragraph(element, classes))]
    case "ul", "ol": return element.elements.isEmpty ? [] : [try list(element)]
    case "dl": return [.definitions(try definitions(element))]
    case "table": return [.table(try table(element))]
    case "svg": return [.picture(try picture(element))]
    default: throw Self.fault(element.line, .unknownElement(element.name))
    }
  }

  private func box(_ element: XMLElement) throws(RenderError) -> Block {
    let kind = classes(of: element).first ?? "box"
    return .box(Box(kind: kind, anchor: element.attribute("id"), blocks: try blocks(in: element)))
  }

  private func heading(_ element: XMLElement) throws(RenderError) -> ManuscriptHeading {
    _ = try mandatory(element)
    var rest = element
    var number = ""
    rest.children.removeAll { child in
      guard let span = child.element, span.name == "span", classes(of: span) == ["number"] else { return false }
      number = text(of: span)
      return true
    }
    return ManuscriptHeading(
      level: element.name == "h2" ? 1 : element.name == "h3" ? 2 : 3,
      anchor: element.attribute("id"),
      number: number,
      content: try inlines(in: rest, isMandatory: true),
      language: element.attribute("lang")
    )
  }

  private func paragraph(_ element: XMLElement, _ classes: [String]) throws(RenderError) -> Paragraph {
    let role: Paragraph.Role =
      switch classes.first {
      case "badge": .badge
      case "quiet", "place": .quiet
      case "lead-in": .leadIn
      case "formula": .formula
      default: .body
      }
    let content = try inlines(in: element, isMandatory: true)
    return Paragraph(role: role, content: content, language: element.attribute("lang"))
  }

  private func list(_ element: XMLElement) throws(RenderError) -> Block {
    var items: [[Block]] = []
    for item in element.elements {
      guard item.name == "li" else { throw Self.fault(item.line, .unknownElement(item.name)) }
      _ = try mandatory(item)
      items.append(try blocks(in: item))
    }
    return .list(ordered: element.name == "ol", items: items)
  }

  func definitions(_ element: XMLElement) throws(RenderError) -> [Definition] {
    var definitions: [Definition] = []
    for part in element.elements {
      _ = try mandatory(part)
      switch part.name {
      case "dt": definitions.append(Definition(term: try inlines(in: part), blocks: []))
      case "dd" where !definitions.isEmpty:
        let isCode = classes(of: part).contains("digest")
        let blocks =
          isCode
          ? [.paragraph(Paragraph(content: [.text(text(of: part), .code, language: nil)]))] : try blocks(in: part)
        definitions[definitions.count - 1].blocks += blocks
      default: throw Self.fault(part.line, .unknownElement(part.name))
      }
    }
    return definitions
  }

  private func picture(_ element: XMLElement) throws(RenderError) -> Picture {
    guard let title = element.first("title"), let description = element.first("desc") else {
      throw Self.fault(element.line, .missingAlternative)
    }
    return Picture(
      svg: Self.source(of: element),
      title: try mandatory(title),
      description: try mandatory(description)
    )
  }

  private static func source(of element: XMLElement) -> String {
    let words = XMLWriter(mixed: ["title", "desc", "text"])
    return String(decoding: words.write(element, namespace: "http://www.w3.org/2000/svg"), as: UTF8.self)
  }

  // Text, emphasis, links and breaks, with the blanks that a reader would see.
  func inlines(in element: XMLElement, isMandatory: Bool = false) throws(RenderError) -> [Inline] {
    let content = try inlines(element.children)
    if isMandatory, !content.plain.contains(where: { !$0.isWhitespace }) {
      throw Self.fault(element.line, .emptyText(element.name))
    }
    return content
  }

  private func inlines(_ children: [XMLChild]) throws(RenderError) -> [Inline] {
    var result: [Inline] = []
    for child in children { try append(child, [], nil, to: &result) }
    return Self.tidied(result)
  }

  private func append(
    _ child: XMLChild,
    _ style: Inline.Style,
    _ language: String?,
    to result: inout [Inline]
  ) throws(RenderError) {
    switch child {
    case .text(let text): result.append(.text(Self.collapsed(text), style, language: language))
    case .element(let element):
      switch element.name {
      case "br": result.append(.lineBreak)
      case "a": result.append(try link(element))
      case "math": result.append(.text(try plainText(of: element), style, language: language))
      case "strong", "em", "span":
        let inner = style.union(self.style(of: element))
        for child in element.children { try append(child, inner, element.attribute("lang") ?? language, to: &result) }
      default: throw Self.fault(element.line, .unknownElement(element.name))
      }
    }
  }

  /// A formula as one line of text: only pages for browsers show it typeset.
  private func plainText(of formula: XMLElement) throws(RenderError) -> String {
    guard let text = formula.attribute("alttext"), !text.isEmpty else {
      throw Self.fault(formula.line, .missingAlternative)
    }
    return text
  }

  private func link(_ element: XMLElement) throws(RenderError) -> Inline {
    try check(element)
    let target = element.attribute("href") ?? ""
    let isInternal = target.hasPrefix("#")
    let text = try mandatory(element)
    return .link(target: isInternal ? String(target.dropFirst()) : target, isInternal: isInternal, text: text)
  }

  private func style(of element: XMLElement) -> Inline.Style {
    let classes = classes(of: element)
    var style: Inline.Style = element.name == "strong" ? .strong : element.name == "em" ? .emphasis : []
    if classes.contains("id") { style.insert(.id) }
    if classes.contains("badge") { style.insert(.badge) }
    if classes.contains("digest") { style.insert(.code) }
    if classes.contains("open") { style.insert(.open) }
    if classes.contains("quiet") || classes.contains("place") { style.insert(.quiet) }
    return style
  }

  // No blanks at the ends nor around breaks, and none after a blank.
  private static func tidied(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var needsWord = true
    for inline in inlines {
      switch inline {
      case .text(let text, let style, let language):
        let text = needsWord && text.hasPrefix(" ") ? String(text.dropFirst()) : text
        if text.isEmpty { continue }
        needsWord = text.hasSuffix(" ")
        result.append(.text(text, style, language: language))
      case .link:
        needsWord = false
        result.append(inline)
      case .lineBreak:
        trimEnd(of: &result)
        needsWord = true
        result.append(inline)
      }
    }
    trimEnd(of: &result)
    return result
  }

  private static func trimEnd(of inlines: inout [Inline]) {
    while case .text(let text, let style, let language)? = inlines.last, text.hasSuffix(" ") {
      inlines.removeLast()
      let rest = String(text.dropLast())
      if !rest.isEmpty { inlines.append(.text(rest, style, language: language)) }
    }
  }
}
