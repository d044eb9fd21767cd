internal import Glibc

/// Why a file was refused.
package enum XMLErrorKind: Sendable, Equatable {
  /// Not well-formed; the words are the parser's, without line end.
  case notWellFormed(String)
  /// Not UTF-8; the encoding that was declared or detected.
  case wrongEncoding(String)
  /// A document type declaration, the door to entities and to other files.
  case doctypeRefused
  /// A document type declaration that defines something itself, or is for another root than the one expected.
  case doctypeNotPlain(root: String)
  /// An entity other than the five of XML itself.
  case entityRefused(String)
  /// Elements inside each other beyond the limit.
  case tooDeep(limit: Int)
  /// More bytes than the limit; `actual` is what is known of the size.
  case tooLarge(limit: Int, actual: Int)
  /// More elements than the limit.
  case tooManyNodes(limit: Int)
  /// More attributes in one tag than the limit.
  case tooManyAttributes(limit: Int)
  /// More namespace declarations in scope than the limit.
  case tooManyNamespaces(limit: Int)
  /// An attribute value with more bytes than the limit.
  case attributeTooLong(limit: Int)
  /// A run of text with more bytes than the limit.
  case textTooLong(limit: Int)
  /// Nothing in it, or nothing but blanks.
  case empty
  /// The first byte that is not blank is no `<`.
  case notXML(XMLLookalike)
  /// The path is a folder.
  case directory
  /// There is nothing at the path.
  case missingFile
  /// The system refuses to hand the file over; the number is its `errno`.
  case unreadableFile(code: Int32)
  /// A pipe, a socket or a device.
  case notARegularFile
  /// Breaks the schema; the words are the validator's, without namespaces.
  case schemaInvalid(String)
  /// The schema itself cannot be used.
  case schemaUnusable(String)
  /// An XPath expression that cannot be compiled.
  case xpathInvalid(String)
  /// An XPath expression that failed or took too long.
  case xpathFailed(String)

  /// The refusal in English, without place.
  var text: String {
    switch self {
    case .notWellFormed(let words): "not well-formed XML: \(words)"
    case .wrongEncoding(let name): "encoded as \(name) where UTF-8 is expected"
    case .doctypeRefused: "a document type declaration (<!DOCTYPE) is not accepted"
    case .doctypeNotPlain(let root): "a document type declaration that is more than <!DOCTYPE \(root) SYSTEM \"…\">"
    case .entityRefused(let name): "the entity '\(name)' is not accepted"
    case .tooDeep(let limit): "more than \(limit) elements inside each other"
    case .tooLarge(let limit, let actual): "\(actual) bytes where at most \(limit) are accepted"
    case .tooManyNodes(let limit): "more than \(limit) elements"
    case .tooManyAttributes(let limit): "more than \(limit) attributes in one tag"
    case .tooManyNamespaces(let limit): "more than \(limit) namespace declarations in scope"
    case .attributeTooLong(let limit): "an attribute value of more than \(limit) bytes"
    case .textTooLong(let limit): "a text of more than \(limit) bytes"
    case .empty: "the file is empty"
    case .notXML(let lookalike): "not an XML file\(lookalike.hint)"
    case .directory: "a folder where a file is expected"
    case .missingFile: "no such file"
    case .unreadableFile(let code): "cannot be read: \(Self.reason(code))"
    case .notARegularFile: "a pipe, socket or device where a file is expected"
    case .schemaInvalid(let words): words
    case .schemaUnusable(let words): "the schema cannot be used: \(words)"
    case .xpathInvalid(let words): "not an XPath expression: \(words)"
    case .xpathFailed(let words): "the XPath expression failed: \(words)"
    }
  }

  var key: String {
    switch self {
    case .notWellFormed: "XML.notWellFormed"
    case .wrongEncoding: "XML.wrongEncoding"
    case .doctypeRefused: "XML.doctypeRefused"
    case .doctypeNotPlain: "XML.doctypeNotPlain"
    case .entityRefused: "XML.entityRefused"
    case .tooDeep: "XML.tooDeep"
    case .tooLarge: "XML.tooLarge"
    case .tooManyNodes: "XML.tooManyNodes"
    case .tooManyAttributes: "XML.tooManyAttributes"
    case .tooManyNamespaces: "XML.tooManyNamespaces"
    case .attributeTooLong: "XML.attributeTooLong"
    case .textTooLong: "XML.textTooLong"
    case .empty: "XML.empty"
    case .notXML(let lookalike): "XML.notXML.\(lookalike.rawValue)"
    case .directory: "XML.directory"
    case .missingFile: "XML.missingFile"
    case .unreadableFile(let code): code == EACCES ? "XML.unreadableFile.noPermission" : "XML.unreadableFile.other"
    case .notARegularFile: "XML.notARegularFile"
    case .schemaInvalid: "XML.schemaInvalid"
    case .schemaUnusable: "XML.schemaUnusable"
    case .xpathInvalid: "XML.xpathInvalid"
    case .xpathFailed: "XML.xpathFailed"
    }
  }

  var arguments: [String] {
    switch self {
    case .notWellFormed(let words), .schemaInvalid(let words), .schemaUnusable(let words), .xpathInvalid(let words),
      .xpathFailed(let words), .wrongEncoding(let words), .doctypeNotPlain(let words), .entityRefused(let words):
      [words]
    case .tooDeep(let limit), .tooManyNodes(let limit), .tooManyAttributes(let limit), .tooManyNamespaces(let limit),
      .attributeTooLong(let limit), .textTooLong(let limit):
      [String(limit)]
    case .tooLarge(let limit, let actual): [String(limit), String(actual)]
    case .unreadableFile(let code): code == EACCES ? [] : [Self.reason(code)]
    case .doctypeRefused, .empty, .notXML, .directory, .missingFile, .notARegularFile: []
    }
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
