/// Everything that a file says, flat: one array of bytes and fixed-size records that point into it.
///
/// Written once by the parser, then only read; one reference to share, whatever the number of elements.
final class XMLTape: Sendable {
  let file: String
  let bytes: [UInt8]
  let records: [Record]
  let starts: [Start]
  let attributes: [Attribute]
  /// Names, prefixes and namespaces; the first are those of the vocabulary.
  let texts: [String]
  /// How many of the texts are the vocabulary's.
  let vocabularyCount: Int32
  /// The index of the namespace that the caller expects; nil when any will do.
  let expected: Int32?

  init(_ recorder: borrowing XMLRecorder, file: String) {
    self.file = file
    bytes = recorder.bytes
    records = recorder.records
    starts = recorder.starts
    attributes = recorder.attributes
    texts = recorder.names.texts
    vocabularyCount = recorder.vocabularyCount
    expected = recorder.expected
  }

  /// A piece of the bytes.
  struct Slice: Sendable {
    var offset: Int32 = 0
    var length: Int32 = 0

    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
  }

  /// A name as indexes of the texts; `XMLNameTable.nothing` for no prefix and no namespace.
  struct Name: Sendable {
    var local: Int32
    var prefix: Int32
    var namespace: Int32
  }

  /// A start, a text or an end, in twelve bytes: a file has four times as many of them as elements.
  struct Record: Sendable {
    /// The kind: the index of a start, or one of the two below.
    var tag: Int32
    /// The text; for an end, the index of its start in `offset`.
    var slice: Slice

    static let text: Int32 = -1
    static let end: Int32 = -2
  }

  struct Start: Sendable {
    var name: Name
    var line: Int32
    var firstAttribute: Int32
    var attributeCount: Int32 = 0
    /// The index of the record behind the end; set when it comes.
    var next: Int32 = 0
  }

  struct Attribute: Sendable {
    var name: Name
    var value: Slice
  }

  func string(_ slice: Slice) -> String { String(decoding: bytes[slice.range], as: UTF8.self) }

  func text(_ index: Int32) -> String { index < 0 ? "" : texts[Int(index)] }

  func token(_ name: Name) -> Int32 { name.local < vocabularyCount ? name.local : Int32(XMLVocabulary.unknown) }
}
