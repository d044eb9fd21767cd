/// An attribute with its value.
package struct XMLAttribute: Sendable {
  /// The name without prefix.
  package var name: String
  /// The value, character references resolved, line ends and tabs as blanks.
  package var value: String
  /// The prefix; "" for none.
  package var prefix: String
  /// The URI of the namespace; "" for none, which is the rule for attributes.
  package var namespace: String

  /// An attribute, in no namespace unless one is named; the prefix is needed only then.
  package init(_ name: String, _ value: String, prefix: String = "", namespace: String = "") {
    self.name = name
    self.value = value
    self.prefix = prefix
    self.namespace = namespace
  }

  /// The namespace of `xml:lang` and `xml:space`, which needs no declaration.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}

extension XMLAttribute: Equatable {
  /// Whether name, namespace and value are equal; the prefix does not count.
  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.value == right.value && left.namespace == right.namespace
  }
}
