import Procurement

/// A code that is named beside an answer must be one of the answer's own.
enum CodeReference {
  /// Notes a code that the answer has not.
  static func require(_ code: String, in type: AnswerType?, _ reader: inout ElementReader) {
    guard case .codes(let codes, _, _) = type, !code.isEmpty, !codes.contains(where: { $0.id == code }) else { return }
    let known = codes.map(\.id).joined(separator: ", ")
    reader.report("IN006", Message("IN006.code", code, known))
  }
}
