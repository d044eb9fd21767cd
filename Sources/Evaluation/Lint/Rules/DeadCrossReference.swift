import Procurement

/// A reference to a section or an annex that the draft does not have.
struct DeadCrossReference: TextRule {
  static let info = LintInfo(
    "LT018",
    .error,
    bases: LintBases.clear,
    facts: ["S-30"]
  )

  private static let sections: WordSet = [
    "abschnitt", "abschnitts", "abschnitte", "abschnitten", "abschn.", "kapitel", "kapitels", "kapiteln", "kap.",
    "ziffer", "ziffern", "ziff.",
  ]
  /// They number other things besides: only a number with parts is a section of this text.
  private static let numbers: WordSet = ["punkt", "pkt.", "nummer", "nr.", "siehe", "s.", "vgl.", "unter"]
  private static let annexes: WordSet = ["anlage", "anlagen", "anhang", "anhänge", "anhängen", "anl."]
  private static let tables: WordSet = ["tabelle"]
  /// Behind a reference they say that it is to another text.
  private static let elsewhere: WordSet = [
    "vol", "vob", "gwb", "vgv", "bgb", "evb-it", "tr-01201", "uvgo", "richtlinie", "verordnung", "gesetzes", "norm",
    "vertrags", "vertrages", "ufab", "dsgvo", "ds-gvo", "gesetz", "satzung", "handbuchs", "handbuches", "katalogs",
    "en", "iso", "din", "bsi", "tr",
  ]

  func hits(in text: LintText) -> [TextHit] {
    let targets = ReferenceTargets(text)
    // A draft of contract terms has its own.
    let hasParagraphs = text.draft.blocks.contains { $0.text.hasPrefix("§") }
    return text.prose.flatMap { sentence in
      sentence.tokens.indices.flatMap { dead(at: $0, in: sentence, targets) }
        + (hasParagraphs ? [] : section(in: sentence, of: text))
    }
  }

  private func section(in sentence: Sentence, of text: LintText) -> [TextHit] {
    guard let range = InternalSections.range(in: sentence, of: text) else { return [] }
    return [hit(range, of: sentence, "section", sentence.words(range))]
  }

  /// The word at `index` refers to the label behind it, and with `und` or a comma to another: `Abschnitte 1 und 6`.
  private func dead(at index: Int, in sentence: Sentence, _ targets: ReferenceTargets) -> [TextHit] {
    guard let kind = kind(at: index, in: sentence), let known = targets.labels(of: kind), !isElsewhere(index, sentence)
    else { return [] }
    var places = [index + 1]
    while let last = places.last, let joint = sentence[last + 1], ["und", ",", "bis", "sowie"].contains(joint.folded),
      label(at: last + 2, kind, in: sentence) != nil, sentence[last + 3]?.isCapitalized != true
    { places.append(last + 2) }
    return places.compactMap { place in
      guard let name = label(at: place, kind, in: sentence), !known.contains(name) else { return nil }
      return hit((place == index + 1 ? index : place)..<(place + 1), of: sentence, kind.rawValue, name)
    }
  }

  private func kind(at index: Int, in sentence: Sentence) -> ReferenceTargets.Kind? {
    let word = sentence.tokens[index].folded
    if sentence.tokens[index].isQuoted { return nil }
    if Self.annexes.contains(word) {
      // `mit ihren Anhängen 10 Megabyte`: a number of its own.
      let isCount = word.hasSuffix("n") || word == "anhänge"
      return isCount && sentence[index + 2].map { $0.isCapitalized && $0.kind == .word } ?? false ? nil : .annex
    }
    if Self.tables.contains(word) { return .table }
    if Self.sections.contains(word) { return .section }
    guard Self.numbers.contains(word), let label = sentence[index + 1], label.kind == .number,
      label.text.contains("."), !label.text.contains(","), sentence[index + 2]?.isCapitalized != true
    else { return nil }
    // `Nr. 03.12.2014` is a date, `4.200` a number.
    let parts = label.text.split(separator: ".")
    return parts.allSatisfy { $0.count <= 2 && !$0.hasPrefix("0") } ? .section : nil
  }

  private func label(at index: Int, _ kind: ReferenceTargets.Kind, in sentence: Sentence) -> String? {
    guard let token = sentence[index] else { return nil }
    if token.kind == .number { return token.text }
    // `Abschnitt D.4`
    if kind == .section, let letter = ReferenceTargets.letter(token), token.text.hasSuffix("."),
      let number = sentence[index + 1], number.kind == .number, number.range.lowerBound == token.range.upperBound
    {
      return letter + "." + number.text
    }
    guard kind == .annex, token.kind == .word else { return nil }
    return ReferenceTargets.letter(token)
  }

  /// `EN 301 549, Abschnitt 9`; `Abschnitt 2 der VOL/A`.
  private func isElsewhere(_ index: Int, _ sentence: Sentence) -> Bool {
    let before = sentence.tokens[..<index].suffix(3)
    if before.contains(where: { $0.text == "," }), before.contains(where: { $0.kind == .number }) { return true }
    // `BSI TR-01201 Teil 2.1 Kap. 4.3`, `VOL/A Abschnitt 2`: a name in capitals stands before it.
    let near = sentence.tokens[..<index].suffix(5)
    if near.contains(where: { ["vol", "vob"].contains($0.folded) }) { return true }
    // `MUSS der AN … in Anlage 9` names no other text.
    let name = near.lastIndex { token in
      token.isUppercase && !Demanding.modals.contains(token) && !Demanding.agents.contains(token)
        && !Buyer.names.contains(token) || token.folded.hasPrefix("tr-")
    }
    if let name, !near[name...].contains(where: { [",", ";", "("].contains($0.text) }) { return true }
    return sentence.tokens[index...].dropFirst(2).prefix(3).contains { Self.elsewhere.contains($0) }
  }
}
