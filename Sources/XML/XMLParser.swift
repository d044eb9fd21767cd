internal import CLibxml2

/// Owns a libxml2 parser; lives inside one function.
struct XMLParser: ~Copyable {
  /// Never NOENT, DTDLOAD, DTDATTR, XINCLUDE, RECOVER or HUGE.
  static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_COMPACT.rawValue)

  // The first use sets libxml2 up, for all threads.
  private static let isReady: Void = lastenheft_xml_initialize()

  let context: xmlParserCtxtPtr

  init() {
    Self.isReady
    // Fails for want of memory only: no document is at hand yet.
    guard let context = xmlNewParserCtxt() else { fatalError("out of memory") }
    self.context = context
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses UTF-8, whatever the file says of itself; the tree, when the handler in place builds one.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, options: Int32 = Self.options) -> xmlDocPtr? {
    bytes.withMemoryRebound(to: CChar.self) { buffer in
      xmlCtxtReadMemory(context, buffer.baseAddress, Int32(buffer.count), nil, "UTF-8", options)
    }
  }
}
