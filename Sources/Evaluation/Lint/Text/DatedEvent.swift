import Procurement

/// The day of an event that a tender has once: `Leistungsbeginn ist der 1. März 2027`.
enum DatedEvent {
  private static let events: WordSet = [
    "leistungsbeginn", "vertragsbeginn", "betriebsbeginn", "vertragsende", "leistungsende", "angebotsfrist",
    "bindefrist",
    "inbetriebnahme", "produktivsetzung", "projektstart", "betriebsaufnahme", "einreichungsfrist", "zuschlagsfrist",
  ]
  /// Subjects of `beginnt am` and `endet am`.
  private static let subjects: WordSet = ["laufzeit", "vertragslaufzeit", "vertrag", "leistung", "betrieb"]
  private static let verbs: WordSet = ["beginnt", "endet"]
  private static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]
  /// Tokens between the name and the day.
  private static let reach = 8

  /// All in `sentence`.
  static func all(in sentence: Sentence) -> [QuantityMention] {
    sentence.tokens.indices.compactMap { index in
      guard let name = name(at: index, in: sentence), let (day, range) = day(behind: index, in: sentence) else {
        return nil
      }
      return QuantityMention(quantity: name, value: day, range: range, words: sentence.words(range))
    }
  }

  private static func name(at index: Int, in sentence: Sentence) -> String? {
    let word = sentence.tokens[index].folded
    if sentence.tokens[index].isQuoted { return nil }
    if events.contains(word) { return word }
    guard verbs.contains(word),
      let subject = sentence.tokens[..<index].suffix(3).last(where: { subjects.contains($0) })
    else { return nil }
    return subject.folded + " " + word
  }

  private static func day(behind index: Int, in sentence: Sentence) -> (String, Range<Int>)? {
    for place in (index + 1)..<(index + 1 + reach) {
      guard let token = sentence[place] else { return nil }
      if events.contains(token) || token.text == ";" { return nil }
      guard token.kind == .number else { continue }
      let parts = token.text.split(separator: ".").compactMap { Int($0) }
      if parts.count == 3, let day = CalendarDay(year: parts[2], month: parts[1], day: parts[0]) {
        return (day.description, place..<(place + 1))
      }
      if let number = Int(token.text), sentence[place + 1]?.text == ".", let month = sentence[place + 2],
        let position = months.firstIndex(of: month.folded), let year = sentence[place + 3].flatMap({ Int($0.text) }),
        let day = CalendarDay(year: year, month: position + 1, day: number)
      {
        return (day.description, place..<(place + 4))
      }
    }
    return nil
  }
}
