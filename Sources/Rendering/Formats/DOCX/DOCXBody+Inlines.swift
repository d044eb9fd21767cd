extension DOCXBody {
  mutating func inlines(_ content: [Inline], _ language: String?, saysPages: Bool) {
    for inline in content {
      switch inline {
      case .text(let text, let style, let own):
        out += "<w:r>" + properties(style, own ?? language)
        out += #"<w:t xml:space="preserve">\#(OfficeText.escaped(text))</w:t></w:r>"#
      case .link(let target, let isInternal, let text):
        out += isInternal ? "<w:hyperlink w:anchor=\"\(Self.bookmark(target))\" w:history=\"1\">" : outside(target)
        out += DOCXParts.run(OfficeText.escaped(text), style: "Hyperlink") + "</w:hyperlink>"
        if isInternal, saysPages { page(of: target) }
      case .lineBreak: out += "<w:r><w:br/></w:r>"
      }
    }
  }

  private mutating func outside(_ address: String) -> String {
    if !addresses.contains(address) { addresses.append(address) }
    let number = (addresses.firstIndex(of: address) ?? 0) + 10
    return #"<w:hyperlink r:id="rId\#(number)" w:history="1">"#
  }

  // ` (S. 12)`, kept up to date by the office program.
  private mutating func page(of target: String) {
    guard let page = pages[target] else { return }
    let word = manuscript.language == "en" ? "p." : "S."
    out += DOCXParts.run(" (\(word)\u{A0}") + DOCXParts.field(#"PAGEREF \#(Self.bookmark(target)) \h"#, "\(page)")
    out += DOCXParts.run(")")
  }

  private func properties(_ style: Inline.Style, _ language: String?) -> String {
    var text = ""
    if let name = Self.styleName(of: style) { text += #"<w:rStyle w:val="\#(name)"/>"# }
    if style.contains(.strong) { text += "<w:b/>" }
    if style.contains(.emphasis) { text += "<w:i/>" }
    if let language, language != manuscript.language {
      text += #"<w:lang w:val="\#(language == "en" ? "en-GB" : "de-DE")"/>"#
    }
    return text.isEmpty ? "" : "<w:rPr>\(text)</w:rPr>"
  }

  private static func styleName(of style: Inline.Style) -> String? {
    if style.contains(.id) { return "Id" }
    if style.contains(.badge) { return "BadgeText" }
    if style.contains(.open) { return "Open" }
    if style.contains(.code) { return "Digest" }
    return style.contains(.quiet) ? "QuietText" : nil
  }
}
