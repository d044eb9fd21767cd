internal import CLibxml2

/// What the parser's callbacks write: the tape while it grows, and the reason why it ended early.
struct XMLRecorder: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private(set) var records: [XMLTape.Record] = []
  private(set) var attributes: [XMLTape.Attribute] = []
  private(set) var namespaces = [""]
  private(set) var expected: Int32?
  var refusal: XMLError?
  var isStopped = false

  private let parser: xmlParserCtxtPtr
  private let expectedNamespace: String?
  private let file: String
  private let lines: [Int32]
  private let stopsAtRoot: Bool
  private var tokens: XMLTokenTable
  private var starts = 0
  private var open: [Int32] = []
  private var text = XMLTape.Slice()
  // libxml2 keeps each namespace once, so its address stands for it. The one before is most often the next.
  private var namespaceIndexes: [UnsafePointer<xmlChar>: Int32] = [:]
  private var lastNamespace: (address: UnsafePointer<xmlChar>?, index: Int32) = (nil, 0)

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
    expectedNamespace = namespace
    // A namespace that never comes is matched by nothing.
    expected = namespace.map { $0.isEmpty ? 0 : -1 }
    tokens = XMLTokenTable(vocabulary, in: parser)
    bytes.reserveCapacity(size / 2)
    records.reserveCapacity(3 * lines.count + 1)
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
      line: starts < lines.count ? lines[starts] : 0,
      firstAttribute: first
    )
    starts += 1
    if let values { for index in 0..<count { attribute(values + 5 * index) } }
    start.attributeCount = Int32(attributes.count) - first
    open.append(Int32(records.count))
    records.append(.start(start))
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
    let slice = append(start, count)
    if text.length == 0 { text = slice } else { text.length += slice.length }
  }

  mutating func end() {
    flushText()
    guard let start = open.popLast() else { return }
    if case .start(var record) = records[Int(start)] {
      record.end = Int32(records.count)
      records[Int(start)] = .start(record)
    }
    records.append(.end(start))
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
    records.append(.text(text))
    text.length = 0
  }

  private mutating func name(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) -> XMLTape.Name {
    var name = XMLTape.Name(token: tokens.token(of: local))
    if let prefix { name.prefix = append(prefix) }
    if name.token < 0 { name.local = append(local) }
    if let uri { name.namespace = index(ofNamespace: uri) }
    return name
  }

  private mutating func index(ofNamespace uri: UnsafePointer<xmlChar>) -> Int32 {
    if uri == lastNamespace.address { return lastNamespace.index }
    let index = namespaceIndexes[uri] ?? add(namespace: uri)
    lastNamespace = (uri, index)
    return index
  }

  private mutating func add(namespace uri: UnsafePointer<xmlChar>) -> Int32 {
    let text = String(cString: uri)
    let index = Int32(namespaces.count)
    namespaces.append(text)
    namespaceIndexes[uri] = index
    if text == expectedNamespace { expected = index }
    return index
  }

  private mutating func append(_ text: UnsafePointer<xmlChar>) -> XMLTape.Slice { append(text, Int(xmlStrlen(text))) }

  private mutating func append(_ start: UnsafePointer<xmlChar>, _ count: Int) -> XMLTape.Slice {
    let slice = XMLTape.Slice(offset: Int32(bytes.count), length: Int32(count))
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    return slice
  }
}
