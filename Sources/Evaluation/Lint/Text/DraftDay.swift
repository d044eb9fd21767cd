import Procurement

/// The day that a draft says it was written for: `Stand: 12.05.2015`.
enum DraftDay {
  /// Blocks that are looked at: the day stands at the beginning.
  private static let reach = 12
  private static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]

  /// The day behind `Stand` in one of the first blocks; a month alone counts from its first day.
  static func day(in draft: Manuscript) -> CalendarDay? {
    for block in draft.blocks.prefix(reach) {
      let tokens = Tokenizer.tokens(of: String(block.text.prefix(400)))
      guard let stand = tokens.firstIndex(where: { $0.folded == "stand" }) else { continue }
      if let day = day(in: tokens[(stand + 1)...].prefix(6)) { return day }
    }
    return nil
  }

  private static func day(in tokens: ArraySlice<Token>) -> CalendarDay? {
    for index in tokens.indices {
      let parts = tokens[index].text.split(separator: ".").compactMap { Int($0) }
      if parts.count == 3 { return CalendarDay(year: parts[2], month: parts[1], day: parts[0]) }
      guard let month = months.firstIndex(of: tokens[index].folded), index + 1 < tokens.endIndex,
        let year = Int(tokens[index + 1].text)
      else { continue }
      // `12. Mai 2015` stands as three tokens: the number, its dot, the month.
      let number = index - 2 >= tokens.startIndex ? Int(tokens[index - 2].text) : nil
      return CalendarDay(year: year, month: month + 1, day: number ?? 1)
    }
    return nil
  }
}
