internal import CLibxml2

/// What the parser's callbacks write: the tape while it grows, and the reason why it ended early.
struct XMLRecorder: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private(set) var records: [XMLTape.Record] = []
  private(set) var starts: [XMLTape.Start] = []
  private(set) var attributes: [XMLTape.Attribute] = []
  private(set) var names: XMLNameTable
  let vocabularyCount: Int32
  let expected: Int32?
  var refusal: XMLError?
  var isStopped = false

  private let parser: xmlParserCtxtPtr
  private let file: String
  private let lines: [Int32]
  private let stopsAtRoot: Bool
  private var open: [Int32] = []
  private var text = XMLTape.Slice()

  init(
    parser: xmlParserCtxtPtr,
    file: String,
    size: Int,
    lines: [Int32],
    vocabulary: XMLVocabulary,
    namespace: String?,
    stopsAtRoot: Bool
  ) {
    self.parser = parser
    self.file = file
    self.lines = lines
    self.stopsAtRoot = stopsAtRoot
    names = XMLNameTable(vocabulary, in: parser)
    vocabularyCount = Int32(vocabulary.names.count)
    expected =
      switch namespace {
      case nil: nil
      case ""?: XMLNameTable.nothing
      case let uri?: names.add(uri, in: parser)
      }
    bytes.reserveCapacity(size)
    // Per element a start, an end, and mostly a text before each.
    records.reserveCapacity(4 * lines.count)
    starts.reserveCapacity(lines.count)
    attributes.reserveCapacity(2 * lines.count)
  }

  /// Takes a start tag as libxml2 hands it over: five pointers per attribute.
  mutating func start(
    _ name: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    flushText()
    let first = Int32(attributes.count)
    var start = XMLTape.Start(
      name: self.name(name, prefix, uri),
      line: starts.count < lines.count ? lines[starts.count] : 0,
      firstAttribute: first
    )
    if let values { for index in 0..<count { attribute(values + 5 * index) } }
    start.attributeCount = Int32(attributes.count) - first
    let index = Int32(starts.count)
    open.append(index)
    starts.append(start)
    records.append(XMLTape.Record(tag: index, slice: XMLTape.Slice()))
    if stopsAtRoot { stop() }
  }

  private mutating func attribute(_ tuple: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    guard let local = tuple[0], let start = tuple[3], let end = tuple[4] else { return }
    let name = name(local, tuple[1], tuple[2])
    attributes.append(
      XMLTape.Attribute(name: name, value: value(UnsafeBufferPointer(start: start, count: end - start)))
    )
  }

  /// Stores an attribute value.
  ///
  /// Without NOENT libxml2 leaves every `&` in an attribute, however it was written, as the reference `&#38;`.
  private mutating func value(_ text: UnsafeBufferPointer<UInt8>) -> XMLTape.Slice {
    let offset = bytes.count
    var rest = 0
    while rest < text.count {
      let ampersand = text.index(of: ASCII.ampersand, from: rest)
      bytes.append(contentsOf: text[rest..<ampersand])
      rest = ampersand
      guard rest < text.count else { break }
      bytes.append(ASCII.ampersand)
      rest += text.has("&#38;", at: rest) ? 5 : 1
    }
    return XMLTape.Slice(offset: Int32(offset), length: Int32(bytes.count - offset))
  }

  mutating func text(_ start: UnsafePointer<xmlChar>, _ count: Int) {
    if text.length == 0 { text.offset = Int32(bytes.count) }
    text.length += Int32(count)
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  mutating func end() {
    flushText()
    guard let start = open.popLast() else { return }
    records.append(XMLTape.Record(tag: XMLTape.Record.end, slice: XMLTape.Slice(offset: start)))
    starts[Int(start)].next = Int32(records.count)
  }

  mutating func refuse(_ kind: XMLErrorKind, line: Int, column: Int?) {
    guard refusal == nil, !isStopped else { return }
    refusal = XMLError(file: file, line: line, column: column, kind: kind)
    stop()
  }

  /// Makes the parser return at the next opportunity.
  ///
  /// Unlike `xmlStopParser` it frees no buffer, so it may be called from the error callback in the midst of a tag.
  private mutating func stop() {
    isStopped = true
    parser.pointee.disableSAX = 1
    parser.pointee.instate = XML_PARSER_EOF
  }

  private mutating func flushText() {
    guard text.length > 0 else { return }
    records.append(XMLTape.Record(tag: XMLTape.Record.text, slice: text))
    text.length = 0
  }

  private mutating func name(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) -> XMLTape.Name {
    XMLTape.Name(local: names.index(of: local), prefix: names.index(of: prefix), namespace: names.index(of: uri))
  }
}
