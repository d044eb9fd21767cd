/// What stands in an element.
package enum XMLChild: Sendable, Equatable {
  /// An element.
  case element(XMLElement)
  /// A run of text.
  case text(String)

  /// The element, if it is one.
  package var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }

  /// The text, or all text in the element.
  package var text: String {
    switch self {
    case .element(let element): element.text
    case .text(let text): text
    }
  }
}
