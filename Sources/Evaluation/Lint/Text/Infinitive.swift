/// Finds `ist … zu erbringen`, `sind … nachzuweisen`: a duty without a name.
enum Infinitive {
  private static let auxiliaries: WordSet = ["ist", "sind"]
  private static let owing: WordSet = ["hat", "haben"]
  /// Idioms that oblige nobody.
  private static let idle: WordSet = [
    "rechnen", "erwarten", "verstehen", "anzusehen", "entnehmen", "beurteilen", "erkennen", "sehen", "zuzurechnen",
    "unterscheiden", "haben", "sein", "erfüllen", "wählen",
  ]
  /// `zu beiden`, `zu den`: no infinitives.
  private static let pronouns: WordSet = [
    "allen", "anderen", "beiden", "den", "denen", "diesen", "einen", "einzelnen", "ihnen", "ihren", "jenen", "keinen",
    "seinen", "solchen", "welchen", "folgenden", "deren",
  ]
  /// Parts before `zu` in one word.
  private static let prefixes = [
    "ab", "an", "auf", "aus", "bei", "bereit", "dar", "durch", "ein", "fest", "fort", "frei", "her", "hin", "mit",
    "nach",
    "fertig", "herunter", "hinzu", "instand", "offen", "sicher", "zu", "um", "vor", "weiter", "wieder", "zurück",
    "zusammen", "unter", "über", "los", "weg", "nieder",
  ]

  /// The index of the finite verb of a duty; nil when there is none.
  ///
  /// `Zu übergeben sind …` and `Vorzulegen ist …` count like `… sind zu übergeben`.
  static func isDue(in sentence: Sentence) -> Int? {
    guard sentence.has(auxiliaries) else { return nil }
    let clauses = sentence.clauses
    for (number, clause) in clauses.enumerated() {
      guard let verb = clause.first(of: auxiliaries), !isAim(verb, sentence) else { continue }
      if verb - clause.tokens.startIndex <= 3, isZu(before: verb, in: clause) { return verb }
      if hasZu(behind: verb, in: clause) { return verb }
      // `Die Löschung ist, soweit …, der Stadt nachzuweisen`: what was begun goes on behind the inserted clause.
      let isBroken = number + 2 < clauses.count && clauses[number + 2].tokens.count <= 4
      if isInterrupted(clause, verb, by: clauses, number) { return verb }
      // `ist berechtigt, ihn zu kündigen` gives a right.
      let isRight = clause.has([
        "berechtigt", "befugt", "verpflichtet", "bereit", "lage", "möglich", "zulässig", "ziel",
      ])
      if !isRight, isListed(clauses.dropFirst(number + 1)) { return verb }
      if isBroken, hasZu(behind: clauses[number + 2].tokens.startIndex - 1, in: clauses[number + 2]) { return verb }
    }
    return nil
  }

  private static let openers: WordSet = [
    "die", "der", "das", "dem", "den", "deren", "dessen", "dass", "wenn", "weil", "um", "damit", "sofern", "soweit",
    "falls", "wobei", "wie", "welche", "welcher", "ob", "sobald", "ohne", "was", "wo",
  ]

  /// `ist eine Auswertung nach Fach, Altersgruppe und Ort bereitzustellen`: commas of a list, and the infinitive behind it.
  private static func isListed(_ rest: ArraySlice<Sentence>) -> Bool {
    guard let last = rest.last(where: { $0.tokens.contains { $0.kind == .word } }), rest.count <= 4,
      !rest.contains(where: { $0.tokens.first.map { openers.contains($0) } ?? true })
    else { return false }
    return hasZu(behind: last.tokens.startIndex - 1, in: last)
  }

  /// `Es sind weitere, hier nicht genannte Auswertungen vorzusehen`: the comma stands between two adjectives.
  private static func isInterrupted(_ clause: Sentence, _ verb: Int, by clauses: [Sentence], _ number: Int) -> Bool {
    guard number + 1 < clauses.count, (1...2).contains(clause.tokens.endIndex - verb - 1),
      clause.tokens.last.map({ !$0.isCapitalized && $0.folded.hasSuffix("e") }) ?? false
    else { return false }
    let next = clauses[number + 1]
    return hasZu(behind: next.tokens.startIndex - 1, in: next)
  }

  /// An aim: `Ziel ist es, Bescheide zuzustellen`.
  private static func isAim(_ verb: Int, _ sentence: Sentence) -> Bool {
    sentence[verb + 1]?.folded == "es" && sentence[verb + 2]?.text == ","
  }

  /// Whether someone `hat … zu` do something, in one clause.
  static func isOwed(in sentence: Sentence) -> Bool { owed(in: sentence) != nil }

  /// The index of `hat` or `haben`.
  static func owed(in sentence: Sentence) -> Int? {
    guard sentence.has(owing) else { return nil }
    return sentence.clauses.lazy.compactMap { clause in
      clause.first(of: owing).flatMap { hasZu(behind: $0, in: clause) ? $0 : nil }
    }
    .first
  }

  private static func hasZu(behind verb: Int, in sentence: Sentence) -> Bool {
    for index in sentence.tokens.indices where index > verb {
      let word = sentence.tokens[index]
      if word.folded == "zu", let next = sentence[index + 1], isInfinitive(next.folded), !next.isCapitalized,
        !pronouns.contains(next), sentence[index + 2]?.isCapitalized != true
      {
        return !idle.contains(next)
      }
      if holdsZu(word), !idle.contains(word) { return true }
    }
    return false
  }

  /// The infinitive stands first, with a capital letter where it holds the `zu`.
  private static func isZu(before verb: Int, in sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first(where: { $0.kind == .word }) else { return false }
    if first.folded == "zu" { return sentence[verb - 1].map { isInfinitive($0.folded) } ?? false }
    return holdsZuInside(first.folded)
  }

  private static func isInfinitive(_ word: String) -> Bool {
    word.hasSuffix("en") || word.hasSuffix("rn") || word.hasSuffix("ln")
  }

  /// `nachzuweisen`, `festzulegen`.
  static func holdsZu(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalized && holdsZuInside(token.folded)
  }

  private static func holdsZuInside(_ word: String) -> Bool {
    guard isInfinitive(word) else { return false }
    return prefixes.contains { word.hasPrefix($0 + "zu") && word.utf8.count > $0.utf8.count + 5 }
  }
}
