extension ODTBody {
  mutating func inlines(_ content: [Inline], _ language: String?, saysPages: Bool) {
    for inline in content {
      switch inline {
      case .text(let text, let style, let own):
        let language = own ?? language
        let names =
          Self.styles(of: style)
          + (language == nil || language == manuscript.language ? [] : ["Language_20_\(language ?? "")"])
        for name in names { out += #"<text:span text:style-name="\#(name)">"# }
        out += OfficeText.escaped(text)
        for _ in names { out += "</text:span>" }
      case .link(let target, let isInternal, let text):
        let address = OfficeText.escaped(isInternal ? "#" + target : target)
        out += #"<text:a xlink:type="simple" xlink:href="\#(address)" text:style-name="Internet_20_link" "#
        out += #"text:visited-style-name="Internet_20_link">\#(OfficeText.escaped(text))</text:a>"#
        if isInternal, saysPages { page(of: target) }
      case .lineBreak: out += "<text:line-break/>"
      }
    }
  }

  // ` (S. 12)`, kept up to date by the office program.
  private mutating func page(of target: String) {
    guard let page = pages[target] else { return }
    let word = manuscript.language == "en" ? "p." : "S."
    out +=
      #" <text:span text:style-name="Quiet_20_text">(\#(word)\#u{A0}<text:bookmark-ref text:reference-format="page" "#
    out += #"text:ref-name="\#(OfficeText.escaped(target))">\#(page)</text:bookmark-ref>)</text:span>"#
  }

  private static func styles(of style: Inline.Style) -> [String] {
    var names: [String] = []
    if style.contains(.strong) { names.append("Strong_20_Emphasis") }
    if style.contains(.emphasis) { names.append("Emphasis") }
    if style.contains(.id) { names.append("Id") }
    if style.contains(.badge) { names.append("Badge_20_text") }
    if style.contains(.quiet) { names.append("Quiet_20_text") }
    if style.contains(.code) { names.append("Digest") }
    if style.contains(.open) { names.append("Open") }
    return names
  }
}
