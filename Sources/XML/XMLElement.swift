/// An element as a value, with everything in it.
package struct XMLElement: Sendable {
  /// The name without prefix.
  package var name: String
  /// The URI of the namespace; "" for none.
  package var namespace: String
  /// The prefix; "" for none.
  package var prefix: String
  /// Whether the element is in the namespace that the caller of the parser expects.
  package var namespaceMatches = true
  /// The attributes in the order of the file.
  package var attributes: [XMLAttribute]
  /// The content in the order of the file.
  package var children: [XMLChild]
  /// The line on which the start tag begins, from 1; 0 for an element that comes from no file.
  package var line = 0

  /// An element to be written.
  package init(
    _ name: String,
    attributes: [XMLAttribute] = [],
    children: [XMLChild] = [],
    namespace: String = "",
    prefix: String = ""
  ) {
    self.name = name
    self.namespace = namespace
    self.prefix = prefix
    self.attributes = attributes
    self.children = children
  }

  /// An element with nothing but text in it.
  package init(_ name: String, attributes: [XMLAttribute] = [], text: String) {
    self.init(name, attributes: attributes, children: text.isEmpty ? [] : [.text(text)])
  }

  /// The value of the attribute of this name that has no namespace.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
  }

  /// The value of the attribute of this name and namespace.
  package func attribute(_ name: String, namespace: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The child elements in the order of the file.
  package var elements: [XMLElement] { children.compactMap(\.element) }

  /// The child elements of this name in the expected namespace.
  package func elements(_ name: String) -> [XMLElement] {
    elements.filter { $0.name == name && $0.namespaceMatches }
  }

  /// The first child element of this name in the expected namespace.
  package func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name && element.namespaceMatches {
      return element
    }
    return nil
  }

  /// All text in the element and the elements in it, as it stands.
  package var text: String { children.map(\.text).joined() }

  /// All text in the element, each white space one blank, none at the ends.
  package var collapsedText: String {
    let words = text.utf8.split(whereSeparator: isXMLBlank).map { String(decoding: $0, as: UTF8.self) }
    return words.joined(separator: " ")
  }

  /// The element with every element in it that has no namespace put into this one.
  package func inNamespace(_ uri: String) -> XMLElement {
    var copy = self
    if copy.namespace.isEmpty { copy.namespace = uri }
    copy.children = children.map { child in
      if case .element(let element) = child { .element(element.inNamespace(uri)) } else { child }
    }
    return copy
  }
}

extension XMLElement: Equatable {
  /// Whether names, namespaces, attributes and content are equal; lines and prefixes do not count.
  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.namespace == right.namespace && left.attributes == right.attributes
      && left.children == right.children
  }
}
