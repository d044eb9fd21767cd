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

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter {
      !text.isBackground[$0.block] && !$0.has(["zurzeit", "derzeit", "bislang"]) && !Definition.isOne($0)
    }.compactMap { sentence in
      sentence.parts.lazy.compactMap { part in
        range(in: part).map { hit($0, of: part, "found", part.words($0)) }
      }
      .first
    }
  }

  private func range(in part: Sentence) -> Range<Int>? {
    let isDenied = part.has(LockInWords.denial)
    if !isDenied, let range = foreignFormat(in: part) ?? ownFormat(in: part) { return range }
    if let match = LockInWords.kept.matches(in: part).first(where: { !isFree($0, in: part) }) { return match.range }
    if let range = waiver(in: part) ?? rights(in: part) ?? refusal(in: part) ?? charge(in: part) { return range }
    if let range = purchase(in: part) ?? term(in: part) ?? thirdParties(in: part) { return range }
    if isDenied { return nil }
    if let index = part.first(of: LockInWords.adjectives) { return index..<(index + 1) }
    return part.tokens.indices.lazy.compactMap { restriction(at: $0, in: part) }.first
  }

  /// `in seinem eigenen Ablageformat`.
  private func ownFormat(in part: Sentence) -> Range<Int>? {
    let own = part.tokens.indices.first { index in
      ["eigenen", "eigenem", "eigenes"].contains(part.tokens[index].folded)
        && ["format", "formats", "schema"].contains { part[index + 1]?.folded.hasSuffix($0) ?? false }
    }
    return own.map { $0..<($0 + 2) }
  }

  /// `im Archivformat des Auftragnehmers`, `auf den Systemen des Auftragnehmers`.
  private func foreignFormat(in part: Sentence) -> Range<Int>? {
    if part.has(["gelöscht", "löschen", "löscht"]) { return nil }
    let foreign = part.tokens.indices.first { index in
      ["format", "schema", "systemen", "servern"].contains(where: part.tokens[index].folded.hasSuffix)
        && part[index + 1]?.folded == "des" && part[index + 2].map { LockInWords.holders.contains($0) } ?? false
    }
    return foreign.map { $0..<($0 + 3) }
  }

  /// `auf Software eines anderen Unternehmens verzichten`, `verzichtet auf jedes Kündigungsrecht`.
  private func waiver(in part: Sentence) -> Range<Int>? {
    guard let waiver = part.first(of: ["verzichten", "verzichtet"]) else { return nil }
    let isOfOthers =
      part.has(["anderen", "anderer", "dritter", "dritten", "wettbewerbers"])
      && part.has(["unternehmens", "anbieters", "herstellers", "dritter", "dritten", "wettbewerbers"])
    return isOfOthers || part.has(["kündigungsrecht", "kündigung"]) ? waiver..<(waiver + 1) : nil
  }

  /// `Die Rechte an den Fotos liegen beim Auftragnehmer`.
  private func rights(in part: Sentence) -> Range<Int>? {
    guard part.has(["rechte", "recht", "urheberrecht", "urheberrechte", "eigentum"]),
      let lies = part.first(of: ["liegen", "liegt"]), part[lies + 1]?.folded == "beim",
      part[lies + 2].map({ LockInWords.holders.contains($0) }) ?? false
    else { return nil }
    return lies..<(lies + 3)
  }

  /// `Ein Export der Daten ist nicht vorgesehen`: the way out is refused.
  private func refusal(in part: Sentence) -> Range<Int>? {
    guard let exit = part.first(of: LockInWords.exit), let match = LockInWords.refused.matches(in: part).first,
      match.range.lowerBound - exit <= 12, exit < match.range.lowerBound, !part.has(["dritte", "weitergabe"]),
      part.has(LockInWords.data) || part.has(LockInWords.leaving) || part.has(["schnittstelle", "offenlegung"])
    else { return nil }
    return exit..<match.range.upperBound
  }

  /// `Die Stadt darf die Schnittstelle nicht durch Dritte nutzen lassen`.
  private func thirdParties(in part: Sentence) -> Range<Int>? {
    guard Buyer.speaks(in: part), let may = part.first(of: ["darf", "dürfen"]),
      part.has(["dritte", "dritten", "dritter"]), part.has(["nicht", "keine", "nur"])
    else { return nil }
    return may..<(may + 1)
  }

  /// `Für den Datenabzug berechnet der Auftragnehmer seinen Aufwand`: the way out costs extra.
  private func charge(in part: Sentence) -> Range<Int>? {
    guard let exit = part.first(of: LockInWords.leaving),
      let price = part.first(of: ["berechnet", "kostet", "preisliste"]),
      !part.has(["ohne", "kein", "keine", "nicht"]), part.has(LockInWords.data)
    else { return nil }
    return min(exit, price)..<(max(exit, price) + 1)
  }

  /// `Die Stadt muss Verbrauchsmaterial beim Auftragnehmer kaufen`.
  private func purchase(in part: Sentence) -> Range<Int>? {
    guard Buyer.speaks(in: part), part.has(Demanding.must),
      let index = part.first(of: ["beim", "vom"]), part[index + 1]?.folded == "auftragnehmer",
      part.has(["kaufen", "beziehen", "erwerben", "bestellen", "abnehmen", "beauftragen"])
    else { return nil }
    return index..<(index + 2)
  }

  /// `Die Kündigung ist erst nach acht Jahren möglich`, `eine Kündigung durch die Stadt ist ausgeschlossen`.
  private func term(in part: Sentence) -> Range<Int>? {
    if let index = part.first(of: ["kündigung"]), let bar = part.first(of: ["ausgeschlossen"]),
      part.tokens[index...].prefix(5).contains(where: Buyer.isName),
      !part.has(["außerordentliche", "außerordentlichen"])
    {
      return min(index, bar)..<(max(index, bar) + 1)
    }
    guard let index = part.first(of: ["kündigung", "kündigen", "kündbar"]), part.has(["erst", "frühestens"]),
      part.tokens.indices.contains(where: { place in
        ["jahren", "jahre", "jahres"].contains(part[place + 1]?.folded)
          && (NumberWords.values[part.tokens[place]] ?? Int(part.tokens[place].text) ?? 0) >= 5
      })
    else { return nil }
    return index..<(index + 1)
  }

  /// `gegen gesonderte Vergütung` binds only where the buyer wants its data back; the buyer may keep all rights.
  private func isFree(_ match: PhraseTable.Match, in part: Sentence) -> Bool {
    if match.pattern.hasPrefix("gegen") || LockInWords.charged.contains(match.pattern) {
      return !part.has(LockInWords.exit) && !part.has(LockInWords.returned)
        && !part.has(["daten", "datenbestand", "datensätze"])
    }
    if LockInWords.secret.contains(match.pattern) { return !part.has(LockInWords.needed) }
    if LockInWords.owned.contains(where: match.pattern.hasSuffix), !LockInWords.expiring.contains(match.pattern) {
      return !part.has(LockInWords.holders) || part.has(Demanding.must)
        || part.has(["räumt", "einräumen", "überträgt"])
    }
    // A right for the term and beyond it binds nobody.
    if match.pattern.hasPrefix("nutzungsrecht") {
      // A licence of the software for the term is what is bought; what the buyer's own data need must last.
      if !part.has(LockInWords.data), !part.has(["vorlagen", "unterlagen", "texten", "fotos"]) { return true }
      return part.has([
        "hinaus", "unbefristet", "unbefristetes", "unbefristete", "unbegrenzt", "unbegrenztes", "zeitlich",
      ])
    }
    return ["erwirtschaftet", "amortisiert"].contains(match.pattern) && !part.has(LockInWords.leaving)
  }

  /// `nur über Werkzeuge des Auftragnehmers`: who holds stands behind the restriction, within its clause.
  private func restriction(at index: Int, in part: Sentence) -> Range<Int>? {
    guard LockInWords.only.contains(part.tokens[index]), !part.tokens[index].isQuoted else { return nil }
    let reach = part.tokens[(index + 1)...].prefix(6).prefix { $0.kind != .sign }
    if let holder = reach.firstIndex(where: { LockInWords.holders.contains($0) }) { return index..<(holder + 1) }
    // `nur mit dessen lizenzpflichtigem Leseprogramm`
    guard
      let owner = reach.firstIndex(where: {
        LockInWords.possessives.contains($0) || $0.folded.hasPrefix("lizenzpflichtig")
      }),
      let tool = reach[owner...].firstIndex(where: { LockInWords.tools.contains($0) })
    else { return nil }
    return index..<(tool + 1)
  }
}
