/// A run of text.
package struct XMLText: Sendable {
  let tape: XMLTape
  let slice: XMLTape.Slice

  /// The text.
  package var string: String { tape.string(slice) }

  /// The text as UTF-8.
  package var bytes: ArraySlice<UInt8> { tape.bytes[slice.range] }

  /// Whether it is nothing but white space.
  package var isBlank: Bool { bytes.allSatisfy(isXMLBlank) }
}
