internal import CLibxml2

/// A compiled XML Schema (XSD 1.0).
///
/// One file: includes and imports with a location are refused, as nothing is ever fetched.
package final class XMLSchema {
  // The schema points into the document that it was compiled from.
  private let document: XMLDocument
  private let schema: xmlSchemaPtr
  private let namespace: String

  /// Compiles a schema.
  package init(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) throws(XMLError) {
    let document = try XMLDocument(bytes, file: file, limits: limits)
    self.document = document
    lastenheft_xml_silence_thread()
    var log = XMLErrorLog(limit: 1)
    let schema = withUnsafeMutablePointer(to: &log) { (pointer) -> xmlSchemaPtr? in
      // Fails for want of memory only: the document is there.
      guard let parser = xmlSchemaNewDocParserCtxt(document.pointer) else { fatalError("out of memory") }
      defer { xmlSchemaFreeParserCtxt(parser) }
      lastenheft_xml_set_schema_errors(parser, XMLErrorLog.collect, UnsafeMutableRawPointer(pointer))
      return xmlSchemaParse(parser)
    }
    if let error = log.entries.first {
      if let schema { xmlSchemaFree(schema) }
      throw XMLError(file: file, line: error.line, kind: .schemaUnusable(error.words))
    }
    guard let schema else { throw XMLError(file: file, kind: .schemaUnusable("no schema in it")) }
    self.schema = schema
    namespace = XPath.string(xmlGetNoNsProp(xmlDocGetRootElement(document.pointer), "targetNamespace"))
  }

  deinit { xmlSchemaFree(schema) }

  /// Everything that is wrong with a file, in the order of its lines; empty when it is valid.
  ///
  /// A file that is refused before it gets to the schema has that one error. At most `limits.errors`.
  package func errors(in bytes: [UInt8], file: String, limits: XMLLimits = .standard) -> [XMLError] {
    do throws(XMLError) {
      return errors(in: try XMLDocument(bytes, file: file, limits: limits))
    } catch {
      return [error]
    }
  }

  /// Everything that is wrong with a document, in the order of its lines; empty when it is valid.
  package func errors(in document: XMLDocument) -> [XMLError] {
    lastenheft_xml_silence_thread()
    var log = XMLErrorLog(limit: document.limits.errors)
    let result = withUnsafeMutablePointer(to: &log) { pointer in
      // Fails for want of memory only: the schema is compiled.
      guard let validation = xmlSchemaNewValidCtxt(schema) else { fatalError("out of memory") }
      defer { xmlSchemaFreeValidCtxt(validation) }
      lastenheft_xml_set_validation_errors(validation, XMLErrorLog.collect, UnsafeMutableRawPointer(pointer))
      return xmlSchemaValidateDoc(validation, document.pointer)
    }
    if result != 0, log.entries.isEmpty {
      return [XMLError(file: document.file, kind: .schemaInvalid("libxml2 stopped without a reason"))]
    }
    let namespaces = Set([namespace, document.rootNamespace]).filter { !$0.isEmpty }
    let errors = log.entries.map { entry in
      let words = namespaces.reduce(entry.words) { Self.removing("{\($1)}", from: $0) }
      return XMLError(file: document.file, line: entry.line, kind: .schemaInvalid(words))
    }
    // The sort is stable: errors of one line stay in the validator's order.
    return errors.sorted { $0.line < $1.line }
  }

  private static func removing(_ part: String, from text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
