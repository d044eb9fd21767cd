/// A file under `Tests/Fixtures` that marks what is wrong with it: `<!-- expect: IN004 -->` at the end of the line.
///
/// One line may expect several: `<!-- expect: IN003 IN004 -->`. A finding on a line that has no room for a comment, or on
/// the file as a whole, is marked elsewhere with its line: `<!-- expect: IN001@0 -->`.
package struct Fixture: Sendable, CustomStringConvertible {
  /// A finding that is due.
  package struct Expectation: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// From 1; 0 for the whole file.
    package var line: Int
    /// Of the rule.
    package var code: String

    /// A finding of rule `code`.
    package init(line: Int, code: String) {
      self.line = line
      self.code = code
    }

    /// `12 IN004`.
    package var description: String { "\(line) \(code)" }

    package static func < (left: Self, right: Self) -> Bool { (left.line, left.code) < (right.line, right.code) }
  }

  /// Relative to the root of the repository.
  package let path: String
  /// What stands in it.
  package let bytes: [UInt8]
  /// The findings that are due, by line.
  package let expected: [Expectation]

  /// The fixture at `path`, relative to the root of the repository.
  package init(_ path: String) throws {
    self.path = path
    bytes = try Repository.bytes(path)
    expected = Self.expectations(in: String(decoding: bytes, as: UTF8.self)).sorted()
  }

  /// All fixtures below `Tests/Fixtures/<folder>`, sorted by path.
  package static func all(in folder: String, ending: String = "xml") throws -> [Fixture] {
    try Repository.files(below: "Tests/Fixtures/\(folder)", ending: ending).map { try Fixture($0) }
  }

  /// The path.
  package var description: String { path }

  /// The name of the file without folder and ending.
  package var name: String { String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "") }

  private static func expectations(in text: String) -> [Expectation] {
    var result: [Expectation] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let start = line.firstRange(of: "<!-- expect:"),
        let end = line[start.upperBound...].firstRange(of: "-->")
      else { continue }
      for word in line[start.upperBound..<end.lowerBound].split(separator: " ") {
        let parts = word.split(separator: "@")
        let number = parts.count == 2 ? Int(parts[1]) : nil
        result.append(Expectation(line: number ?? index + 1, code: String(parts[0])))
      }
    }
    return result
  }
}
