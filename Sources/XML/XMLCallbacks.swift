internal import CLibxml2

/// The functions that libxml2 calls while it parses; each finds the recorder behind the user data.
enum XMLCallbacks {
  /// The handler that writes onto a tape.
  ///
  /// It knows no function for a file that a document type names, so none is ever opened; and where document types are
  /// refused, it refuses one that the gate has missed.
  static func recording(refusesDoctype: Bool) -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = start
    handler.endElementNs = end
    handler.characters = text
    handler.cdataBlock = text
    // The same function as for characters: libxml2 then does not even ask whether a text is blank.
    handler.ignorableWhitespace = text
    if refusesDoctype { handler.internalSubset = doctype }
    handler.reference = reference
    return handler
  }

  static let errors: lastenheft_xml_error_handler = { context, error in
    guard let context, let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let column = error.int2 > 0 ? Int(error.int2) : nil
    recorder(context).pointee.refuse(kind(of: error), line: Int(error.line), column: column)
  }

  /// What an error of the parser means to us.
  static func kind(of error: xmlError) -> XMLErrorKind {
    let words = message(of: error)
    // The code is that of any invalid character. Bytes of a German text that are not UTF-8 are one of these two.
    if words.hasPrefix("Input is not proper UTF-8") { return .wrongEncoding("ISO-8859-1, Windows-1252") }
    return .notWellFormed(words)
  }

  /// The words of libxml2 on one line; its message can be missing.
  static func message(of error: xmlError) -> String {
    guard let message = error.message else { return "libxml2 error \(error.code)" }
    let lines = String(cString: message).split(whereSeparator: \.isNewline)
    return lines.joined(separator: " ")
  }

  private static let start: startElementNsSAX2Func = { context, name, prefix, uri, _, _, count, _, values in
    guard let context, let name else { return }
    recorder(context).pointee.start(name, prefix, uri, Int(count), values)
  }

  private static let end: endElementNsSAX2Func = { context, _, _, _ in
    guard let context else { return }
    recorder(context).pointee.end()
  }

  private static let text: charactersSAXFunc = { context, start, count in
    guard let context, let start else { return }
    recorder(context).pointee.text(start, Int(count))
  }

  // The gate has seen to entities already; what it missed must not vanish.
  private static let reference: referenceSAXFunc = { context, name in
    guard let context else { return }
    let entity = name.map { String(cString: $0) } ?? ""
    recorder(context).pointee.refuse(.entityRefused(entity), line: 0, column: nil)
  }

  private static let doctype: internalSubsetSAXFunc = { context, _, _, _ in
    guard let context else { return }
    recorder(context).pointee.refuse(.doctypeRefused, line: 0, column: nil)
  }
}

@inline(__always)
private func recorder(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<XMLRecorder> {
  context.assumingMemoryBound(to: XMLRecorder.self)
}
