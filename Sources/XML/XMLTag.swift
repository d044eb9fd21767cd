/// The tags of an element, as bytes.
struct XMLTag {
  /// The start tag: `<a b="c">`.
  var start: [UInt8] { opening + [ASCII.greaterThan] }
  /// The only tag of an empty element: `<a b="c"/>`.
  var empty: [UInt8] { opening + [ASCII.slash, ASCII.greaterThan] }
  /// The end tag: `</a>`.
  var end: [UInt8] { [ASCII.lessThan, ASCII.slash] + name + [ASCII.greaterThan] }

  private let name: [UInt8]
  private var opening: [UInt8]

  /// The tags with the declarations that the element needs where it stands; the scope then has them.
  init(_ element: XMLElement, in scope: inout XMLScope) {
    name = Self.qualified(element.prefix, element.name)
    opening = [ASCII.lessThan] + name
    declare(element.prefix, element.namespace, in: &scope)
    for attribute in element.attributes where !attribute.namespace.isEmpty {
      precondition(!attribute.prefix.isEmpty, "an attribute in a namespace needs a prefix")
      declare(attribute.prefix, attribute.namespace, in: &scope)
    }
    for attribute in element.attributes {
      add(Self.qualified(attribute.namespace.isEmpty ? "" : attribute.prefix, attribute.name), attribute.value)
    }
  }

  private mutating func declare(_ prefix: String, _ uri: String, in scope: inout XMLScope) {
    guard scope.declare(prefix, uri) else { return }
    add(prefix.isEmpty ? Array("xmlns".utf8) : Self.qualified("xmlns", prefix), uri)
  }

  private mutating func add(_ name: [UInt8], _ value: String) {
    opening.append(ASCII.blank)
    opening += name
    opening += [ASCII.equals, ASCII.quote]
    XMLEscape.append(value, inAttribute: true, to: &opening)
    opening.append(ASCII.quote)
  }

  private static func qualified(_ prefix: String, _ name: String) -> [UInt8] {
    precondition(XMLEscape.isName(name) && (prefix.isEmpty || XMLEscape.isName(prefix)), "'\(name)' is no XML name")
    return prefix.isEmpty ? Array(name.utf8) : Array("\(prefix):\(name)".utf8)
  }
}
