internal import CLibxml2

/// Collects what libxml2 complains about, up to a limit; lives inside one function.
struct XMLErrorLog: ~Copyable {
  private(set) var entries: [Entry] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// One complaint.
  struct Entry {
    var kind: XMLErrorKind
    var words: String
    var line: Int
    var column: Int?
  }

  /// For the validator and for XPath, which hand the log over.
  static let collect: lastenheft_xml_error_handler = { context, error in
    guard let context, let error else { return }
    context.assumingMemoryBound(to: XMLErrorLog.self).pointee.add(error.pointee)
  }

  /// For the parser with libxml2's own handler, which needs the user data for itself.
  static let collectFromParser: lastenheft_xml_error_handler = { context, error in
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let error,
      let log = parser.pointee._private?.assumingMemoryBound(to: XMLErrorLog.self)
    else { return }
    log.pointee.add(error.pointee)
    // A mere warning must not end the parse: what came so far would pass for the whole.
    guard !log.pointee.entries.isEmpty else { return }
    parser.pointee.disableSAX = 1
    parser.pointee.instate = XML_PARSER_EOF
  }

  // Comes with every invalid value of a key, under the code that real errors of keys have too.
  private static let noise = "No precomputed value available"

  private mutating func add(_ error: xmlError) {
    guard entries.count < limit, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let words = XPathFailure.words(error.code) ?? XMLCallbacks.message(of: error)
    guard !words.contains(Self.noise) else { return }
    let node = error.node?.assumingMemoryBound(to: xmlNode.self)
    let entry = Entry(
      kind: XMLCallbacks.kind(of: error),
      words: words,
      line: node.flatMap(XMLDocument.line(of:)) ?? Int(error.line),
      column: error.int2 > 0 ? Int(error.int2) : nil
    )
    entries.append(entry)
  }
}
