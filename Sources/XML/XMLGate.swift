/// Looks over the bytes of a file before libxml2 may see them.
///
/// Refuses whatever is not UTF-8, has a document type declaration or is beyond a limit, so that nothing expensive ever
/// reaches the parser; and notes the line of every start tag, which libxml2 knows only for its end, or roughly. A file
/// that passes is not yet well-formed. Where the gate cannot follow the markup it refuses it too: from the first place
/// that is not XML onwards, it and the parser might see different tags.
struct XMLGate: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private let limits: XMLLimits
  private var position = 0
  // The line that the position is on, and the next line feed: found line by line, not byte by byte.
  private var line = 1
  private var lineFeed: Int
  private var elements = 0
  private var textBytes = 0
  private var namespaces = 0
  private var hasDoctype = false
  // For every open element, the namespace declarations in scope outside it.
  private var outerNamespaces: [Int] = []
  /// The line of each start tag, in the order of the file.
  private(set) var lines: [Int32] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: XMLLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    lineFeed = bytes.index(of: ASCII.lineFeed, from: 0)
  }

  /// The bytes without a byte order mark, and the line of each start tag.
  static func pass(
    _ bytes: UnsafeBufferPointer<UInt8>,
    file: String,
    limits: XMLLimits
  ) throws(XMLError) -> (bytes: UnsafeBufferPointer<UInt8>, lines: [Int32]) {
    guard bytes.count <= limits.effectiveBytes else {
      throw XMLError(file: file, kind: .tooLarge(limit: limits.effectiveBytes, actual: bytes.count))
    }
    let content = try XMLPreamble.check(bytes, file: file)
    var gate = XMLGate(content, file: file, limits: limits)
    try gate.scan()
    return (content, gate.lines)
  }

  private mutating func scan() throws(XMLError) {
    lines.reserveCapacity(bytes.count / 64)
    while true {
      let start = position
      let open = next(ASCII.lessThan, from: start)
      try countText(open - start)
      try checkReferences(from: start, to: open)
      reach(open)
      guard open < bytes.count else { return }
      position = open + 1
      try markup()
    }
  }

  /// What begins with the `<` before the position.
  private mutating func markup() throws(XMLError) {
    guard position < bytes.count else { throw malformed("the file ends in a tag") }
    switch bytes[position] {
    case ASCII.slash: try endTag()
    case ASCII.question: try instruction()
    case ASCII.exclamation: try declaration()
    default: try startTag()
    }
  }

  private mutating func startTag() throws(XMLError) {
    elements += 1
    guard elements <= limits.nodes else { throw error(.tooManyNodes(limit: limits.nodes)) }
    lines.append(Int32(truncatingIfNeeded: line))
    textBytes = 0
    outerNamespaces.append(namespaces)
    guard outerNamespaces.count <= limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
    if try attributes() { closeElement() }
  }

  /// Moves behind the `>` of a start tag and says whether the tag is an empty element.
  private mutating func attributes() throws(XMLError) -> Bool {
    var attributes = 0
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case ASCII.greaterThan:
        position = index + 1
        return bytes[index - 1] == ASCII.slash
      case ASCII.quote, ASCII.apostrophe:
        attributes += 1
        guard attributes <= limits.attributesPerElement else {
          throw error(.tooManyAttributes(limit: limits.attributesPerElement))
        }
        index = try valueEnd(from: index + 1, quote: byte) + 1
      case ASCII.lessThan:
        throw malformed("'<' in a tag that was not closed")
      default:
        if byte == ASCII.smallX, isNamespaceDeclaration(index) { try countNamespace(index) }
        index += 1
      }
    }
    throw malformed("a tag that is never closed")
  }

  /// The index of the quote that ends the attribute value.
  private mutating func valueEnd(from start: Int, quote: UInt8) throws(XMLError) -> Int {
    let end = next(quote, from: start)
    let bad = next(ASCII.lessThan, from: start, to: end)
    guard bad == end else {
      reach(bad)
      throw malformed("'<' in an attribute value; write &lt;")
    }
    guard end < bytes.count else {
      reach(start)
      throw malformed("an attribute value that is never closed")
    }
    guard end - start <= limits.attributeBytes else {
      reach(start)
      throw error(.attributeTooLong(limit: limits.attributeBytes))
    }
    try checkReferences(from: start, to: end)
    return end
  }

  private func isNamespaceDeclaration(_ index: Int) -> Bool {
    guard isXMLBlank(bytes[index - 1]), index + 5 <= bytes.count else { return false }
    return has("xmlns", at: index)
  }

  private mutating func countNamespace(_ index: Int) throws(XMLError) {
    namespaces += 1
    guard namespaces <= limits.namespacesInScope else {
      reach(index)
      throw error(.tooManyNamespaces(limit: limits.namespacesInScope))
    }
  }

  private mutating func endTag() throws(XMLError) {
    let end = next(ASCII.greaterThan, from: position)
    guard next(ASCII.lessThan, from: position, to: end) == end else {
      throw malformed("'<' in a tag that was not closed")
    }
    guard end < bytes.count else { throw malformed("a tag that is never closed") }
    position = end + 1
    textBytes = 0
    closeElement()
  }

  // More end tags than start tags are the parser's to complain about.
  private mutating func closeElement() { namespaces = outerNamespaces.popLast() ?? 0 }

  private mutating func instruction() throws(XMLError) {
    let target = position + 1 < bytes.count ? bytes[position + 1] : 0
    guard isNameStart(target) else { throw malformed("'<?' without a name behind it") }
    try skip(behind: "?>", from: position + 1, what: "a processing instruction")
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= ASCII.smallA && byte | 0x20 <= ASCII.smallZ) || byte == ASCII.underscore || byte == ASCII.colon
      || byte >= 0x80
  }

  private mutating func declaration() throws(XMLError) {
    if has("!--", at: position) {
      try skip(behind: "-->", from: position + 3, what: "a comment")
    } else if has("![CDATA[", at: position) {
      let start = position + 8
      try skip(behind: "]]>", from: start, what: "a CDATA section")
      reach(position)
      try countText(position - 3 - start)
    } else if has("!DOCTYPE", at: position) || has("!doctype", at: position) {
      try doctype()
    } else {
      throw malformed("'<!' that begins neither a comment nor a CDATA section")
    }
  }

  private mutating func doctype() throws(XMLError) {
    guard let root = limits.externalDoctype else { throw error(.doctypeRefused) }
    let end = next(ASCII.greaterThan, from: position)
    let isFirst = elements == 0 && !hasDoctype && end < bytes.count
    guard isFirst, XMLDoctype.isPlain(UnsafeBufferPointer(rebasing: bytes[position..<end]), root: root) else {
      throw error(.doctypeNotPlain(root: root))
    }
    hasDoctype = true
    position = end + 1
  }

  /// Refuses the entities that a declaration elsewhere might define; the parser might pass over them in silence.
  private mutating func checkReferences(from start: Int, to end: Int) throws(XMLError) {
    guard hasDoctype, let entity = XMLDoctype.entity(in: UnsafeBufferPointer(rebasing: bytes[start..<end])) else {
      return
    }
    reach(start + entity.offset)
    throw error(.entityRefused(entity.name))
  }

  private mutating func skip(behind end: StaticString, from start: Int, what: String) throws(XMLError) {
    var index = start
    let last = end.utf8Start[end.utf8CodeUnitCount - 1]
    while true {
      let candidate = next(last, from: index)
      guard candidate < bytes.count else { throw malformed("\(what) that is never closed") }
      let first = candidate + 1 - end.utf8CodeUnitCount
      index = candidate + 1
      if first >= start, has(end, at: first) { break }
    }
    position = index
  }

  private mutating func countText(_ count: Int) throws(XMLError) {
    textBytes += count
    guard textBytes <= limits.textBytes else { throw error(.textTooLong(limit: limits.textBytes)) }
  }

  // The line is that of the `<` before the position, unless somebody has moved on within the markup.
  private func error(_ kind: XMLErrorKind) -> XMLError { XMLError(file: file, line: line, kind: kind) }

  private func malformed(_ words: String) -> XMLError { error(.notWellFormed(words)) }

  private func has(_ text: StaticString, at index: Int) -> Bool { bytes.has(text, at: index) }

  /// The index of the next such byte, or the end of the file.
  private func next(_ byte: UInt8, from start: Int) -> Int { bytes.index(of: byte, from: start) }

  private func next(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    UnsafeBufferPointer(rebasing: bytes[..<end]).index(of: byte, from: start)
  }

  /// Counts the lines up to the index.
  private mutating func reach(_ index: Int) {
    while lineFeed < index {
      line += 1
      lineFeed = next(ASCII.lineFeed, from: lineFeed + 1)
    }
  }
}
