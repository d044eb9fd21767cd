/// A size with the noun that has it: `200 GB Speicher`, `Kerntemperatur von mindestens 65 °C`, or a row of a table.
///
/// Sizes of one noun in one unit are one quantity, unless they are said to be of different things (`je Postfach`).
struct SizeMention: Sendable {
  /// The noun, the unit and the bound, in small letters.
  let quantity: String
  /// The number as written, without the dots of thousands.
  let value: String
  /// What it is a size of, where the text says so: `je Postfach`.
  let owner: String?
  /// The other things that the text around it names, by the beginnings of their names.
  let things: Set<String>
  /// The tokens of number and unit.
  let range: Range<Int>

  /// Whether both may be of one thing.
  func isComparable(to other: SizeMention) -> Bool {
    if let owner, let second = other.owner { return owner == second }
    return things.isEmpty || other.things.isEmpty || !things.isDisjoint(with: other.things)
  }

  static let units: WordMap<String> = [
    "gb": "gb", "gigabyte": "gb", "mb": "mb", "megabyte": "mb", "tb": "tb", "terabyte": "tb", "kb": "kb",
    "kilobyte": "kb", "°": "°", "grad": "°", "quadratmeter": "m²", "kilometer": "km", "kilowatt": "kw", "liter": "l",
    "dpi": "dpi", "gigabit": "gbit", "megabit": "mbit", "mbit": "mbit", "gbit": "gbit",
  ]
  private static let bounds: WordMap<String> = [
    "mindestens": "min", "wenigstens": "min", "höchstens": "max", "maximal": "max", "bis": "max", "unter": "max",
    "über": "min",
  ]
  private static let links: WordSet = ["von", "beträgt", "betragen", ":", "auf", "ist", "zu", "bei", "hat", "haben"]
  private static let owners: WordSet = ["je", "pro", "jedem", "jedes", "jeder", "jeden"]
  /// Names of one thing.
  private static let synonyms: WordMap<String> = [
    "speicherplatz": "speicher", "speichervolumen": "speicher", "speicherplatzes": "speicher", "platz": "speicher",
  ]

  /// All in `sentence`; `label` is the cell to the left of it, where it is a cell.
  static func all(in sentence: Sentence, label: Sentence?) -> [SizeMention] {
    sentence.tokens.indices.compactMap { index in
      guard sentence.tokens[index].kind == .number, let unit = sentence[index + 1].flatMap({ units[$0] }) else {
        return nil
      }
      return mention(at: index, unit, in: sentence, label)
    }
  }

  private static func mention(at index: Int, _ unit: String, in sentence: Sentence, _ label: Sentence?) -> SizeMention?
  {
    let end = unit == "°" && sentence[index + 2]?.folded == "c" ? index + 3 : index + 2
    let bound = sentence[index - 1].flatMap { bounds[$0] }
    guard let noun = noun(before: bound == nil ? index : index - 1, behind: end, in: sentence, label) else {
      return nil
    }
    let name = synonyms[noun] ?? noun.folded
    return SizeMention(
      quantity: [name, unit, bound ?? ""].joined(separator: " "),
      value: sentence.tokens[index].text.filter { $0 != "." },
      owner: owner(in: sentence) ?? label.flatMap { owner(in: $0) },
      things: things(in: sentence, apart: noun).union(label.map { things(in: $0, apart: noun) } ?? []),
      range: index..<end
    )
  }

  /// Behind the unit, before a link, or the first noun of the cell to the left.
  private static func noun(before start: Int, behind end: Int, in sentence: Sentence, _ label: Sentence?) -> Token? {
    if let next = sentence[end], isNoun(next) { return next }
    if let link = sentence[start - 1], links.contains(link) {
      return sentence.tokens[..<(start - 1)].suffix(3).last(where: isNoun)
    }
    guard let label, start <= sentence.tokens.startIndex + 1 else { return nil }
    return label.tokens.first(where: isNoun)
  }

  private static func isNoun(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalized && !token.isUppercase && token.folded.utf8.count > 4
  }

  /// Bytes by which two forms of a name are known to be one.
  private static let stem = 7

  private static func things(in sentence: Sentence, apart noun: Token) -> Set<String> {
    let nouns = sentence.tokens.filter { token in
      isNoun(token) && token.folded != noun.folded && units[token] == nil && !Demanding.agents.contains(token)
        && !Buyer.isName(token)
    }
    return Set(nouns.map { String($0.folded.prefix(stem)) })
  }

  private static func owner(in sentence: Sentence) -> String? {
    guard let index = sentence.first(of: owners) else { return nil }
    return sentence.tokens[(index + 1)...].prefix(3).first(where: isNoun)?.folded
  }
}
