/// A run of text.
package struct XMLText: Sendable {
  let tape: XMLTape
  let index: Int

  /// The text.
  package var string: String { tape.string(tape.records[index].slice) }

  /// The text as UTF-8.
  package var bytes: ArraySlice<UInt8> { tape.bytes[tape.records[index].slice.range] }

  /// Whether it is nothing but white space.
  package var isBlank: Bool { bytes.allSatisfy(isXMLBlank) }
}
