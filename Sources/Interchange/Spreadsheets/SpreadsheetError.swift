import Archives
import Procurement
import XML

/// Why a spreadsheet cannot be read.
struct SpreadsheetError: Error {
  /// Of the rule that says so.
  var code: String
  var message: Message
  /// The part of the spreadsheet, where one is meant.
  var part: String?
  /// From 1; 0 for the whole.
  var line = 0

  init(_ code: String, _ message: Message, part: String? = nil) {
    self.code = code
    self.message = message
    self.part = part
  }

  init(_ error: ArchiveError) {
    self.init("SR001", Message(key: error.key, arguments: error.arguments))
  }

  init(_ error: XMLError, part: String) {
    self.init("SR001", Message(key: error.key, arguments: error.arguments), part: part)
    line = error.line
  }

  static func tooMany(_ what: String, _ limit: Int) -> Self { Self("SR003", Message("SR003.\(what)", String(limit))) }

  /// As a finding on `file`.
  func finding(in file: String) -> Finding {
    let place = part.map { "\(file)/\($0)" } ?? file
    let location = SourceLocation(file: place, line: line)
    return Finding(code: code, severity: .error, message: message, location: location, deficiency: .formalDefect)
  }
}
