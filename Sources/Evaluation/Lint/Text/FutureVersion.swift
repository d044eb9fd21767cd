import Procurement

/// A version of later days, named by its year or day: `VgV 2016`, `VgV vom 12. April 2016`, `VgV in der Fassung von 2016`.
enum FutureVersion {
  private static let links: WordSet = ["vom", "von", "in", "der", "fassung", "stand", "(", "idf", "i.", "d.", "f."]
  private static let months: WordSet = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]

  /// Behind the year, where it is later than `day`; `start` is behind the name of the norm.
  static func end(behind start: Int, in sentence: Sentence, on day: CalendarDay) -> Int? {
    var index = start
    while index < start + 8, let token = sentence[index] {
      if let year = year(of: token) { return year > day.year ? index + 1 : nil }
      let isDay = token.kind == .number && token.text.utf8.count <= 2 || token.text == "."
      guard isDay || links.contains(token) || months.contains(token) else { return nil }
      index += 1
    }
    return nil
  }

  /// `2016`, `12.04.2016`.
  private static func year(of token: Token) -> Int? {
    guard token.kind == .number, let last = token.text.split(separator: ".").last, last.utf8.count == 4,
      let year = Int(last), (1990...2099).contains(year)
    else { return nil }
    return year
  }
}
