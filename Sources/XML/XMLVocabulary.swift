/// The names of elements and attributes that a format knows, each with a small number.
///
/// A reader that asks for numbers compares no text. Make one per format, as a static constant.
package struct XMLVocabulary: Sendable {
  /// The number of a name that is not in the vocabulary.
  package static let unknown = -1

  /// No names: every token is unknown.
  package static let none = Self([])

  /// The names; the token of each is its index.
  package let names: [String]

  /// A vocabulary of these names, each of them once.
  package init(_ names: [String]) {
    precondition(Set(names).count == names.count, "a name is in the vocabulary twice")
    self.names = names
  }

  /// The cases of an enumeration, in their order: `Name.allCases[token]` is the case.
  package init<Name: CaseIterable & RawRepresentable<String>>(_ names: Name.Type) {
    self.init(names.allCases.map(\.rawValue))
  }

  /// The token of the name, or `unknown`.
  package func token(of name: String) -> Int { names.firstIndex(of: name) ?? Self.unknown }
}
