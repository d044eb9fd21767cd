import Foundation

/// Prints reports for programs: keys sorted, so that the same report is always the same text.
package enum JSON {
  /// `value` as JSON text.
  package static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("reports hold nothing that JSON cannot carry")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
