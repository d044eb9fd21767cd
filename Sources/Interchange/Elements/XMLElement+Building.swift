import Procurement
import XML

// How elements are put together for writing.

extension XMLElement {
  /// An element of attributes and children, each in the order of the format; what is nil is left out.
  init(_ name: String, _ attributes: [XMLAttribute?], _ children: [XMLElement?] = []) {
    self.init(
      name,
      attributes: attributes.compactMap(\.self),
      children: children.compactMap { $0.map { .element($0) } }
    )
  }
}

extension XMLAttribute {
  /// An attribute, or nothing where there is no value.
  static func optional(_ name: String, _ value: (some CustomStringConvertible)?) -> XMLAttribute? {
    value.map { XMLAttribute(name, $0.description) }
  }

  /// An attribute with a word of a list, or nothing where there is none.
  static func optional(_ name: String, _ value: (some RawRepresentable<String>)?) -> XMLAttribute? {
    value.map { XMLAttribute(name, $0.rawValue) }
  }

  /// An attribute with values and blanks between them, or nothing where there are none.
  static func list(_ name: String, _ values: [String]) -> XMLAttribute? {
    values.isEmpty ? nil : XMLAttribute(name, values.joined(separator: " "))
  }

  /// `yes` or `no`.
  static func yesNo(_ name: String, _ value: Bool) -> XMLAttribute { XMLAttribute(name, value ? "yes" : "no") }
}
