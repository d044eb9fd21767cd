/// A start tag.
package struct XMLStart: Sendable {
  let tape: XMLTape
  let index: Int

  private var start: XMLTape.Start { tape.starts[index] }

  /// The number of the local name in the vocabulary, or `XMLVocabulary.unknown`.
  package var token: Int { Int(tape.token(start.name)) }

  /// The name without prefix.
  package var name: String { tape.text(start.name.local) }

  /// The prefix as the file has it; "" for none.
  package var prefix: String { tape.text(start.name.prefix) }

  /// The URI of the namespace; "" for none.
  package var namespace: String { tape.text(start.name.namespace) }

  /// Whether the element is in the namespace that the caller expects.
  package var namespaceMatches: Bool { tape.expected.map { $0 == start.name.namespace } ?? true }

  /// The line on which the tag begins, from 1; exact in files of any length.
  package var line: Int { Int(start.line) }

  /// The attributes in the order of the file, without namespace declarations.
  package var attributes: [XMLAttribute] { attributeRecords.map { tape.attribute($0) } }

  /// The number of attributes, without namespace declarations.
  package var attributeCount: Int { Int(start.attributeCount) }

  /// The token of the attribute at the index, or `XMLVocabulary.unknown`; unknown when it has a namespace.
  package func attributeToken(at index: Int) -> Int { Int(plainToken(attributeRecords[first + index].name)) }

  /// The name and value of the attribute at the index.
  package func attribute(at index: Int) -> XMLAttribute { tape.attribute(attributeRecords[first + index]) }

  /// The value of the attribute without namespace that has this token.
  package func value(of token: Int) -> String? { record(of: token).map { tape.string($0.value) } }

  /// The value of the attribute without namespace that has this token, as UTF-8.
  package func bytes(of token: Int) -> ArraySlice<UInt8>? { record(of: token).map { tape.bytes[$0.value.range] } }

  /// The value of an attribute by its local name and namespace.
  package func value(of name: String, namespace: String = "") -> String? {
    attributeRecords
      .first { tape.text($0.name.local) == name && tape.text($0.name.namespace) == namespace }
      .map { tape.string($0.value) }
  }

  private var first: Int { Int(start.firstAttribute) }

  private var attributeRecords: ArraySlice<XMLTape.Attribute> {
    tape.attributes[first..<first + Int(start.attributeCount)]
  }

  private func record(of token: Int) -> XMLTape.Attribute? {
    guard token >= 0 else { return nil }
    return attributeRecords.first { plainToken($0.name) == Int32(token) }
  }

  private func plainToken(_ name: XMLTape.Name) -> Int32 {
    name.namespace < 0 ? tape.token(name) : Int32(XMLVocabulary.unknown)
  }
}

extension XMLTape {
  fileprivate func attribute(_ attribute: Attribute) -> XMLAttribute {
    XMLAttribute(
      text(attribute.name.local),
      string(attribute.value),
      prefix: text(attribute.name.prefix),
      namespace: text(attribute.name.namespace)
    )
  }
}
