/// Finds `§ 17 Abs. 3` where no act, contract or statute is named that it could belong to.
enum InternalSections {
  private static let owners = WordFamily([
    "*gesetz", "*gesetzes", "*ordnung", "*verordnung", "*vertrag", "*vertrags", "*vertrages", "*satzung",
    "*bedingungen", "*richtlinie", "*vereinbarung", "*gesetzbuch", "*gesetzbuchs", "*gesetzbuches", "evb-it*", "agb",
    "bgb", "hgb", "zpo", "ustg", "dsgvo", "ds-gvo", "*muster", "*avv",
  ])

  /// The stretch from the sign to its number; nil when what it belongs to is named in the block.
  static func range(in sentence: Sentence, of text: LintText) -> Range<Int>? {
    guard let sign = sentence.tokens.firstIndex(where: { $0.text == "§" || $0.text == "§§" }),
      sentence[sign + 1]?.kind == .number
    else { return nil }
    let isOwned = text.around(sentence).contains { other in
      other.tokens.contains { isAct($0) || owners.contains($0) }
    }
    return isOwned ? nil : sign..<(sign + 2)
  }

  /// `De-Mail-G`, `SächsVergabeG`, `GWB`, `VgV`: abbreviations of acts end in a capital letter.
  private static func isAct(_ token: Token) -> Bool {
    guard token.kind == .word, token.text.last?.isUppercase ?? false else { return false }
    // `AO` is an act, `AN` a party.
    return token.text.utf8.count >= 3 || token.isUppercase && token.folded == token.text.lowercased()
  }
}
