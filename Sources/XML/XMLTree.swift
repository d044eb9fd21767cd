/// Reads a small file as one value.
package enum XMLTree {
  /// The root element of a file with everything in it.
  ///
  /// Comments and processing instructions are left out and do not split text.
  package static func parse(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard,
    namespace: String? = nil,
    whitespace: XMLWhitespace = .collapsed
  ) throws(XMLError) -> XMLElement {
    let events = try XMLReader.events(in: bytes, file: file, namespace: namespace, limits: limits)
    return events.element.normalized(whitespace)
  }
}

extension XMLEvents {
  /// The root element with everything in it, white space as it stands.
  package var element: XMLElement {
    var iterator = makeIterator()
    _ = iterator.next()
    return Self.element(root, &iterator)
  }

  // As deep as the file, which the limits bound.
  private static func element(_ start: XMLStart, _ events: inout Iterator) -> XMLElement {
    var element = XMLElement(start.name, attributes: start.attributes, namespace: start.namespace, prefix: start.prefix)
    element.namespaceMatches = start.namespaceMatches
    element.line = start.line
    while let event = events.next() {
      switch event {
      case .start(let child): element.children.append(.element(Self.element(child, &events)))
      case .text(let text): element.children.append(.text(text.string))
      case .end: return element
      }
    }
    return element
  }
}
