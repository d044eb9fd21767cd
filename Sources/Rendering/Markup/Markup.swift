/// A piece of XHTML that is safe to print as it stands.
///
/// Text becomes markup only through `text(_:)`, which escapes it, and elements only through names in our own source:
/// nothing that a dossier or a bidder wrote can open a tag. Templates print markup and nothing else.
package struct Markup: Hashable, Sendable {
  /// The XHTML.
  let xhtml: String

  /// Nothing.
  static let empty = Markup(checked: "")

  /// An attribute; its value is escaped.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  private init(checked xhtml: String) { self.xhtml = xhtml }

  /// `text` with everything escaped that could be markup, an attribute's end or a trick of display.
  static func text(_ text: String) -> Markup { Markup(checked: Escaping.escaped(text)) }

  /// `<name attributes>content</name>`; the values of attributes are escaped.
  static func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: Markup
  ) -> Markup {
    var start = "<\(name)"
    for attribute in attributes { start += " \(attribute.name)=\"\(Escaping.escaped(attribute.value))\"" }
    return Markup(checked: "\(start)>\(content.xhtml)</\(name)>")
  }

  /// ` name="value"`, to stand inside a tag of a template; nothing for nil.
  static func attribute(_ name: StaticString, _ value: String?) -> Markup {
    guard let value else { return .empty }
    return Markup(checked: " \(name)=\"\(Escaping.escaped(value))\"")
  }

  /// A quoted CSS string: everything but letters, digits and blanks is written as a CSS escape, tags are left out.
  static func cssString(_ markup: Markup) -> Markup {
    Markup(checked: "\"\(Escaping.cssEscaped(Escaping.plain(markup.xhtml)))\"")
  }

  /// This markup with `{0}`, `{1}` and so on replaced by `arguments`.
  func filled(with arguments: [Markup]) -> Markup {
    var result = ""
    var rest = xhtml[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest[rest.index(after: open)...]
      result += rest[..<open]
      guard let close = inner.firstIndex(of: "}"), let number = Int(inner[..<close]), arguments.indices.contains(number)
      else {
        result += "{"
        rest = inner
        continue
      }
      result += arguments[number].xhtml
      rest = inner[inner.index(after: close)...]
    }
    return Markup(checked: result + rest)
  }

  /// The style sheet, which the templates have checked.
  static func style(_ sheet: StyleSheet) -> Markup { Markup(checked: sheet.css) }

  /// A line break.
  static let lineBreak = Markup(checked: "<br/>")

  /// Whether it prints nothing.
  var isEmpty: Bool { xhtml.isEmpty }

  static func + (left: Self, right: Self) -> Self { Markup(checked: left.xhtml + right.xhtml) }
}

extension Sequence<Markup> {
  /// All pieces in a row, `separator` between them.
  func joined(by separator: Markup = .empty) -> Markup {
    var result: Markup?
    for piece in self { result = result.map { $0 + separator + piece } ?? piece }
    return result ?? .empty
  }
}
