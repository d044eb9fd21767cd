/// The value of an XPath expression.
package enum XPathValue {
  /// Nodes in the order of the document.
  case nodes([XPathNode])
  /// A text.
  case string(String)
  /// A number as XPath writes it: "3", "0.5", "NaN".
  case number(String)
  /// Yes or no.
  case boolean(Bool)

  /// The value as a condition, as XPath's `boolean()` converts it.
  package var isTrue: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .string(let text): !text.isEmpty
    case .number(let text): text != "0" && text != "-0" && text != "NaN"
    case .boolean(let value): value
    }
  }

  /// The value as text, as XPath's `string()` converts it: of nodes the first counts.
  package var string: String {
    switch self {
    case .nodes(let nodes): nodes.first?.text ?? ""
    case .string(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
