/// How long something is kept, said by a verb: `30 Kalendertage nach der Bestätigung löschen`, `90 Tage lang aufbewahren`.
///
/// Two such sentences are of one thing where they share a noun that is long enough to be special.
struct RetentionMention: Sendable {
  /// The stems of the long nouns of the sentence.
  let nouns: Set<String>
  /// The number and the unit.
  let value: String
  /// The tokens of number and unit.
  let range: Range<Int>

  private static let verbs = WordFamily([
    "löschen", "löscht", "gelöscht", "aufbewahren", "aufbewahrt", "aufzubewahren", "vorhalten", "vorzuhalten",
    "vorgehalten",
    "speichern", "gespeichert", "vernichten", "vernichtet",
  ])
  private static let units: WordMap<String> = [
    "tag": "tag", "tage": "tag", "tagen": "tag", "kalendertag": "tag", "kalendertage": "tag", "kalendertagen": "tag",
    "arbeitstage": "arbeitstag", "arbeitstagen": "arbeitstag", "werktage": "werktag", "werktagen": "werktag",
    "monat": "monat", "monate": "monat", "monaten": "monat", "jahr": "jahr", "jahre": "jahr", "jahren": "jahr",
  ]
  /// Bytes of a noun that is special.
  private static let special = 13
  /// Bytes by which two forms of a noun are known to be one.
  private static let stem = 12

  /// The one of `sentence`; nil where it has none, or several times that cannot be told apart.
  static func one(in sentence: Sentence) -> RetentionMention? {
    guard sentence.has(verbs) else { return nil }
    let found = sentence.tokens.indices.compactMap { index -> (String, Range<Int>)? in
      guard let number = QuantityMention.value(of: sentence.tokens[index]),
        let unit = sentence[index + 1].flatMap({ units[$0] })
      else { return nil }
      return (number + " " + unit, index..<(index + 2))
    }
    // `binnen 30 Tagen löschen` is a deadline for the work.
    guard let first = found.first,
      !sentence.tokens[..<first.1.lowerBound].suffix(3).contains(where: {
        ["binnen", "innerhalb", "spätestens"].contains($0.folded)
      }), isNear(first.1, sentence)
    else { return nil }
    // A deadline for somebody's work stands behind: the verb belongs to the first.
    let nouns = sentence.tokens.filter { token in
      token.kind == .word && token.isCapitalized && token.folded.utf8.count >= special && units[token] == nil
        && !Demanding.agents.contains(token) && !Buyer.isName(token)
    }
    return RetentionMention(
      nouns: Set(nouns.map { String($0.folded.prefix(stem)) }),
      value: first.0,
      range: first.1
    )
  }

  /// Whether the verb stands near behind the time.
  private static func isNear(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens[range.upperBound...].prefix(6).contains { verbs.contains($0) }
  }
}
