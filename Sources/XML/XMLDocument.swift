internal import CLibxml2

/// A parsed document that XPath and schemas can look at.
///
/// Refuses the same files as `XMLReader`. Not for the hot path: building the tree costs more than reading the events.
package final class XMLDocument {
  /// The file as the caller named it.
  package let file: String

  let pointer: xmlDocPtr
  let limits: XMLLimits
  /// The bytes of the file.
  let size: Int
  /// Made by the first expression, then used by all.
  var xpath: xmlXPathContextPtr?

  /// Parses a file.
  package init(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) throws(XMLError) {
    self.file = file
    self.limits = limits
    size = bytes.count
    pointer = try bytes.withUnsafeBufferPointer { (all) throws(XMLError) in
      let (content, lines) = try XMLGate.pass(all, file: file, limits: limits)
      let document = try Self.parse(content, file)
      guard Self.note(lines, in: document) else {
        xmlFreeDoc(document)
        throw XMLError(file: file, kind: .notWellFormed("libxml2 stopped without a reason"))
      }
      return document
    }
  }

  deinit {
    if let xpath { xmlXPathFreeContext(xpath) }
    xmlFreeDoc(pointer)
  }

  /// The URI of the namespace of the root element; "" for none.
  package var rootNamespace: String {
    guard let uri = xmlDocGetRootElement(pointer)?.pointee.ns?.pointee.href else { return "" }
    return String(cString: uri)
  }

  private static func parse(_ content: UnsafeBufferPointer<UInt8>, _ file: String) throws(XMLError) -> xmlDocPtr {
    let parser = XMLParser()
    var log = XMLErrorLog(limit: 1)
    let document = withUnsafeMutablePointer(to: &log) { pointer in
      parser.context.pointee._private = UnsafeMutableRawPointer(pointer)
      // The gate has refused every document type already; should it miss one, nothing in it is read.
      parser.context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
        guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
        parser.pointee.wellFormed = 0
        xmlStopParser(parser)
      }
      lastenheft_xml_set_sax_errors(parser.context, XMLErrorLog.collectFromParser)
      return parser.parse(content, options: XMLParser.options | Int32(XML_PARSE_NOCDATA.rawValue))
    }
    if let document, let error = log.entries.first {
      xmlFreeDoc(document)
      throw XMLError(file: file, line: error.line, column: error.column, kind: error.kind)
    }
    guard let document else {
      let error = log.entries.first
      let kind = error?.kind ?? .notWellFormed("libxml2 stopped without a reason")
      throw XMLError(file: file, line: error?.line ?? 0, column: error?.column, kind: kind)
    }
    return document
  }

  /// Notes in each element the line of its start tag: libxml2's own number is that of its end, or off by one.
  ///
  /// Says whether the document has exactly the elements that the gate has seen.
  private static func note(_ lines: [Int32], in document: xmlDocPtr) -> Bool {
    var next = xmlDocGetRootElement(document)
    for line in lines {
      guard let node = next else { return false }
      node.pointee._private = UnsafeMutableRawPointer(bitPattern: Int(line))
      next = element(after: node)
    }
    return next == nil
  }

  /// The next element in the order of the document.
  private static func element(after node: xmlNodePtr) -> xmlNodePtr? {
    if let child = xmlFirstElementChild(node) { return child }
    var current: xmlNodePtr? = node
    while let node = current, node.pointee.type == XML_ELEMENT_NODE {
      if let sibling = xmlNextElementSibling(node) { return sibling }
      current = node.pointee.parent
    }
    return nil
  }

  /// The line of the start tag of the element, or of the element that an attribute or text belongs to.
  static func line(of node: xmlNodePtr) -> Int? {
    var current: xmlNodePtr? = node
    while let node = current, node.pointee.type != XML_ELEMENT_NODE {
      // A namespace node has another layout, and no parent.
      guard node.pointee.type != XML_NAMESPACE_DECL, node.pointee.type != XML_DOCUMENT_NODE else { return nil }
      current = node.pointee.parent
    }
    return current?.pointee._private.map { Int(bitPattern: $0) }
  }
}
