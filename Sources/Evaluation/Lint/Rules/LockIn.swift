import Procurement

/// Wording that ties the buyer to one company: proprietary formats, work that only the maker may do.
struct LockIn: TextRule {
  static let info = LintInfo(
    "LT014",
    .warning,
    bases: LintBases.neutral,
    facts: ["PF-38"],
    example: "Die Daten werden im proprietären Format übergeben.",
    counterExample: "Die Daten werden in einem offenen, dokumentierten Format übergeben."
  )

  private static let adjectives = WordFamily([
    "proprietär~", "herstellerspezifisch~", "herstellergebunden~", "herstellereigen~", "herstellerabhängig~",
    "hauseigen~", "firmeneigen~", "anbietereigen~", "anbieterspezifisch~", "anbietergebunden~", "exklusiv~",
    "systemeigen~", "unternehmenseigen~", "produktspezifisch~",
  ])
  private static let only: WordSet = ["nur", "ausschließlich", "allein", "lediglich", "einzig", "alleine"]
  /// Who would hold the buyer.
  private static let holders: WordSet = [
    "auftragnehmer", "auftragnehmers", "auftragnehmerin", "anbieter", "anbieters", "bieter", "bieters", "hersteller",
    "herstellers", "dienstleister", "dienstleisters", "lizenzgeber", "lizenzgebers", "softwarehersteller",
    "softwareherstellers", "betreiber", "betreibers", "lieferant", "lieferanten", "diensteanbieter", "diensteanbieters",
  ]
  private static let possessives: WordSet = [
    "dessen", "deren", "seinem", "seiner", "seinen", "seine", "sein", "ihrem", "ihrer",
  ]
  private static let tools = WordFamily([
    "*programm", "*programme", "*programmen", "*software", "*werkzeug", "*werkzeuge", "*werkzeugen", "*anwendung",
    "*client", "*viewer", "*portal", "*format", "*tool", "*tools", "*schnittstelle", "*system", "*plattform", "apps",
  ])
  private static let kept = PhraseTable([
    "bleiben beim auftragnehmer", "bleibt beim auftragnehmer", "verbleiben im system", "verbleibt im system",
    "nicht exportierbar~", "verbleiben beim auftragnehmer", "verbleibt beim auftragnehmer",
    "verbleiben … beim auftragnehmer",
    "verbleibt … beim auftragnehmer", "eigentum des auftragnehmers", "eigentum des anbieters",
    "eigentum des herstellers", "nicht veröffentlicht~", "unveröffentlicht~", "undokumentiert~",
    "nicht öffentlich~ format",
    "seinem eigenen format", "seinem eigenen datenformat", "einem eigenen format", "eigenes format", "eigenem format",
    "eigenen format", "eigenen datenformat", "eigenes datenformat", "eigenen schema", "eigener schnittstelle",
    "nicht dokumentiert~ format", "nicht offengelegt~", "nicht offengelegt", "nicht offen gelegt",
    "nicht dokumentiert~",
    "rechte … beim auftragnehmer", "dem hersteller vorbehalten", "dem auftragnehmer vorbehalten",
    "dem anbieter vorbehalten", "dem dienstleister vorbehalten", "selbst entwickelt~ format", "selbst entwickelt~",
    "selbstentwickelt~", "eigenentwickelt~", "eigens entwickelt~", "gegen gesonderte vergütung",
    "gegen gesondertes entgelt", "gegen zusätzliche vergütung",
    "kein export", "keine herausgabe", "keine exportfunktion", "keine datenübernahme",
  ])
  /// What the buyer needs to get away.
  private static let exit = WordFamily([
    "*export", "*herausgabe", "*migration", "*rückgabe", "*datenübernahme", "*offenlegung", "*datenübertragung",
    "*datenabzug", "*übertragung", "*aushändigung", "*anbieterwechsel", "wechsel",
  ])
  private static let refused = PhraseTable([
    "nicht vorgesehen", "nicht geschuldet", "nicht möglich", "ausgeschlossen", "entfällt", "nicht statt",
    "nicht beansprucht", "nicht verlangt",
  ])
  private static let denial: WordSet = [
    "nicht", "kein", "keine", "keinen", "keinem", "ohne", "weder", "ausgeschlossen", "unzulässig",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { !text.isBackground[$0.block] && !Definition.isOne($0) }.compactMap { sentence in
      sentence.parts.lazy.compactMap { part in
        range(in: part).map { hit($0, of: part, "found", part.words($0)) }
      }
      .first
    }
  }

  private func range(in part: Sentence) -> Range<Int>? {
    if let match = Self.kept.matches(in: part).first { return isFree(match, in: part) ? nil : match.range }
    if let exit = part.first(of: Self.exit), let match = Self.refused.matches(in: part).first,
      match.range.lowerBound - exit <= 12, exit < match.range.lowerBound, !part.has(["dritte", "weitergabe"])
    {
      return exit..<match.range.upperBound
    }
    guard !part.has(Self.denial) else { return nil }
    if let index = part.first(of: Self.adjectives) { return index..<(index + 1) }
    return part.tokens.indices.lazy.compactMap { restriction(at: $0, in: part) }.first
  }

  /// `gegen gesonderte Vergütung` binds only where the buyer wants its data back.
  private func isFree(_ match: PhraseTable.Match, in part: Sentence) -> Bool {
    match.pattern.hasPrefix("gegen") && !part.has(Self.exit)
  }

  /// `nur über Werkzeuge des Auftragnehmers`: who holds stands behind the restriction, within its clause.
  private func restriction(at index: Int, in part: Sentence) -> Range<Int>? {
    guard Self.only.contains(part.tokens[index]), !part.tokens[index].isQuoted else { return nil }
    let reach = part.tokens[(index + 1)...].prefix(6).prefix { $0.kind != .sign }
    if let holder = reach.firstIndex(where: { Self.holders.contains($0) }) { return index..<(holder + 1) }
    // `nur mit dessen lizenzpflichtigem Leseprogramm`
    guard
      let owner = reach.firstIndex(where: {
        Self.possessives.contains($0) || $0.folded.hasPrefix("lizenzpflichtig")
      }),
      let tool = reach[owner...].firstIndex(where: { Self.tools.contains($0) })
    else { return nil }
    return index..<(tool + 1)
  }
}
