/// Recognises a past participle by its form: `gemeldet`, `aufbewahrt`, `übergeben`.
enum Participle {
  /// Words that look like one.
  private static let others: WordSet = [
    "direkt", "elektronisch", "erst", "jetzt", "mindest", "nicht", "selbst", "sofort", "zuerst", "zuletzt", "seit",
    "bereit", "damit", "gut", "insgesamt", "weit", "somit", "soweit", "nächst", "höchst", "möglichst", "meist",
    "derart",
    "gesamt", "leicht", "schlecht", "echt", "fest", "dort", "statt", "gegen", "gestern", "gemessenen", "genug",
    "unbefugt", "bekannt", "geeignet", "gezielt", "gesondert", "getrennt", "begrenzt", "unverzüglich",
  ]
  /// Strong participles without `ge`, which may be infinitives as well.
  private static let strong: WordSet = [
    "behoben", "beschlossen", "betrieben", "bewiesen", "einbezogen", "empfangen", "entnommen", "entschieden", "erhoben",
    "erworben", "hinterlegt", "überlassen", "übergeben", "übernommen", "übertragen", "überwiesen", "unterbrochen",
    "unterschrieben", "verbunden", "vergeben", "vermieden", "verschoben", "versehen", "verworfen", "vollzogen",
    "vorbehalten", "bezogen", "verglichen", "verschlossen", "besprochen", "betroffen", "unternommen", "vernommen",
    "erhalten", "herangezogen", "beibehalten", "vorgenommen", "verladen", "entworfen",
  ]
  private static let particles = [
    "ab", "an", "auf", "aus", "bei", "bereit", "bekannt", "dar", "durch", "ein", "fest", "fort", "frei", "her", "heran",
    "herunter", "hin", "hinzu", "instand", "mit", "nach", "offen", "sicher", "um", "vor", "weg", "weiter", "wieder",
    "zu", "zurück", "zusammen", "über", "unter", "nieder", "los", "gegen", "statt", "stand", "fertig", "still", "klar",
  ]

  /// Whether `token` looks like one; adjectives before `werden` (`besser`, `kleiner`) end otherwise.
  static func isOne(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, !token.isCapitalized, token.folded.utf8.count > 4 else { return false }
    return token.folded.hasSuffix("t") || token.folded.hasSuffix("en")
  }

  /// Whether `token` is one beyond doubt: no infinitive and no adverb.
  static func isCertain(_ token: Token?) -> Bool {
    guard isOne(token), let word = token?.folded, !others.contains(word) else { return false }
    if word.hasSuffix("t") || strong.contains(word) { return true }
    return holdsGe(word[...]) || particles.contains { word.hasPrefix($0) && holdsGe(word.dropFirst($0.count)) }
  }

  /// `gehalten`, and no `genehmigen`: the strong ones have one consonant or more before `en` and are listed by stem.
  private static func holdsGe(_ word: Substring) -> Bool {
    word.hasPrefix("ge")
      && ![
        "genehmigen", "gewährleisten", "gefährden", "gehören", "gelangen", "genügen", "gestatten",
        "gestalten", "gewähren", "gegen", "gelten", "geben", "gehen", "gewinnen", "gebrauchen", "gesetzen", "genießen",
      ].contains(String(word)) && word.hasSuffix("en")
  }
}
