internal import CLibxml2

/// A compiled XPath 1.0 expression.
///
/// Compile once, evaluate on many documents. Errors are thrown with the place where the expression stands, never
/// printed. An evaluation fails when the document is larger than its `limits.xpathBytes`, or when it takes more than
/// `limits.xpathOperations`. The work of string functions on long texts is not counted, so expressions must come from
/// the people who run the evaluation, never from a bidder.
package final class XPath {
  /// The expression as it was written.
  package let expression: String

  private let namespaces: [(prefix: String, uri: String)]
  private let file: String
  private let line: Int
  private let compiled: xmlXPathCompExprPtr

  // Longer ones are refused: each step may cost a walk over the document, each `concat` a copy of it.
  private static let longest = 1024

  /// Compiles an expression that stands in the file on the line, with the prefixes that it uses.
  package init(
    _ expression: String,
    namespaces: [String: String] = [:],
    file: String,
    line: Int = 0
  ) throws(XMLError) {
    guard expression.utf8.count <= Self.longest, !expression.utf8.contains(0) else {
      throw XMLError(file: file, line: line, kind: .xpathInvalid("longer than \(Self.longest) bytes"))
    }
    self.expression = expression
    self.namespaces = namespaces.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.file = file
    self.line = line
    lastenheft_xml_silence_thread()
    var log = XMLErrorLog(limit: 1)
    let compiled = withUnsafeMutablePointer(to: &log) { pointer in
      // Fails for want of memory only: the expression is compiled behind it.
      guard let context = xmlXPathNewContext(nil) else { fatalError("out of memory") }
      defer { xmlXPathFreeContext(context) }
      lastenheft_xml_set_xpath_errors(context, XMLErrorLog.collect, UnsafeMutableRawPointer(pointer))
      return xmlXPathCtxtCompile(context, expression)
    }
    guard let compiled else {
      let words = log.entries.first?.words ?? "cannot be compiled"
      throw XMLError(file: file, line: line, kind: .xpathInvalid("'\(expression)': \(words)"))
    }
    self.compiled = compiled
  }

  deinit { xmlXPathFreeCompExpr(compiled) }

  /// The value of the expression at the node, or at the document node.
  package func evaluate(in document: XMLDocument, at node: XPathNode? = nil) throws(XMLError) -> XPathValue {
    precondition(node.map { $0.document === document } ?? true, "the node belongs to another document")
    guard document.size <= document.limits.xpathBytes else {
      throw failed("the document has more than \(document.limits.xpathBytes) bytes")
    }
    lastenheft_xml_silence_thread()
    var log = XMLErrorLog(limit: 1)
    let result = withUnsafeMutablePointer(to: &log) { pointer in
      let context = context(of: document)
      lastenheft_xml_set_xpath_errors(context, XMLErrorLog.collect, UnsafeMutableRawPointer(pointer))
      defer { lastenheft_xml_set_xpath_errors(context, XMLErrorLog.collect, nil) }
      context.pointee.opLimit = UInt(document.limits.xpathOperations)
      context.pointee.opCount = 0
      context.pointee.node =
        node?.pointer ?? UnsafeMutableRawPointer(document.pointer).assumingMemoryBound(to: xmlNode.self)
      return xmlXPathCompiledEval(compiled, context)
    }
    guard let result else {
      throw failed(log.entries.first?.words ?? "no value")
    }
    defer { xmlXPathFreeObject(result) }
    return value(result, document)
  }

  private func failed(_ words: String) -> XMLError {
    XMLError(file: file, line: line, kind: .xpathFailed("'\(expression)': \(words)"))
  }

  private func context(of document: XMLDocument) -> xmlXPathContextPtr {
    // Fails for want of memory only.
    guard let context = document.xpath ?? xmlXPathNewContext(document.pointer) else { fatalError("out of memory") }
    if document.xpath == nil {
      // Numbers the elements, so that sorting need not count siblings.
      xmlXPathOrderDocElems(document.pointer)
      document.xpath = context
    }
    xmlXPathRegisteredNsCleanup(context)
    for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
    return context
  }

  private func value(_ result: xmlXPathObjectPtr, _ document: XMLDocument) -> XPathValue {
    switch result.pointee.type {
    case XPATH_BOOLEAN: return .boolean(result.pointee.boolval != 0)
    case XPATH_NUMBER: return .number(Self.string(xmlXPathCastNumberToString(result.pointee.floatval)))
    case XPATH_NODESET:
      guard let set = result.pointee.nodesetval, let nodes = set.pointee.nodeTab else { return .nodes([]) }
      xmlXPathNodeSetSort(set)
      let all = UnsafeBufferPointer(start: nodes, count: Int(set.pointee.nodeNr)).compactMap(\.self)
      // Namespace nodes die with the result, and say nothing that a rule could be about.
      let lasting = all.filter { $0.pointee.type != XML_NAMESPACE_DECL }
      return .nodes(lasting.map { XPathNode(document: document, pointer: $0) })
    default: return .string(Self.string(xmlXPathCastToString(result)))
    }
  }

  /// A text that libxml2 made for us and that we free.
  static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    defer { lastenheft_xml_free(text) }
    return String(cString: text)
  }
}
