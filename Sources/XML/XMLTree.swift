/// Reads a small file as one value.
package enum XMLTree {
  /// The root element of a file with everything in it.
  ///
  /// Comments and processing instructions are left out and do not split text. `namespace` is the one that the elements
  /// should be in; without it every element counts as being in the right one.
  package static func parse(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard,
    namespace: String? = nil,
    whitespace: XMLWhitespace = .collapsed
  ) throws(XMLError) -> XMLElement {
    let events = try XMLReader.events(in: bytes, file: file, namespace: namespace, limits: limits)
    return events.element(whitespace)
  }
}

extension XMLEvents {
  /// The root element with everything in it.
  package func element(_ whitespace: XMLWhitespace = .collapsed) -> XMLElement {
    var iterator = makeIterator()
    _ = iterator.next()
    return iterator.element(after: root, whitespace)
  }
}

extension XMLEvents.Iterator {
  /// The element whose start was delivered last, with everything in it; then stands behind its end.
  ///
  /// For formats that are read event by event down to a part that is more convenient as a tree. As deep as the file,
  /// which the limits bound.
  package mutating func element(after start: XMLStart, _ whitespace: XMLWhitespace = .collapsed) -> XMLElement {
    var element = XMLElement(start.name, attributes: start.attributes, namespace: start.namespace, prefix: start.prefix)
    element.namespaceMatches = start.namespaceMatches
    element.line = start.line
    guard case .collapsed(let mixed) = whitespace, !element.preservesSpace else {
      read(into: &element, .kept, texts: true)
      return element
    }
    let isFlow = mixed.contains(element.name) || hasWords(start)
    read(into: &element, isFlow ? .kept : whitespace, texts: isFlow)
    return isFlow ? element.flow : element
  }

  private mutating func read(into element: inout XMLElement, _ whitespace: XMLWhitespace, texts: Bool) {
    while let event = next() {
      switch event {
      case .start(let child): element.children.append(.element(self.element(after: child, whitespace)))
      case .text(let text): if texts { element.children.append(.text(text.string)) }
      case .end: return
      }
    }
  }

  /// Whether the element has text of its own that is not blank; looks ahead without moving.
  private func hasWords(_ start: XMLStart) -> Bool {
    var ahead = self
    while let event = ahead.next() {
      switch event {
      case .start: ahead.skip()
      case .text(let text): if !text.isBlank { return true }
      case .end: return false
      }
    }
    return false
  }
}
