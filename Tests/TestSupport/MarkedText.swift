/// A text that marks what is wrong with it: as a fixture, with the marks taken out of what is read.
package struct MarkedText: Sendable {
  /// The text without marks; lines stay where they are.
  package let text: String
  /// The findings that are due, by line.
  package let expected: [Fixture.Expectation]

  /// The text of `fixture`.
  package init(_ fixture: Fixture) {
    let lines = String(decoding: fixture.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    text = lines.map { line in
      guard let mark = line.firstRange(of: "<!-- expect:") else { return String(line) }
      var kept = line[..<mark.lowerBound]
      while kept.last == " " { kept.removeLast() }
      return String(kept)
    }.joined(separator: "\n")
    expected = fixture.expected
  }
}
