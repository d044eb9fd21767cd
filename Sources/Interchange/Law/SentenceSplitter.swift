/// Finds where sentences of German law begin.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an ordinal number or a date, stands within brackets or
/// quotation marks, or a small letter follows. Where both readings are possible the begin is found but not certain. Colons and
/// semicolons end no sentence. Source: the references of the De-Mail Act and of the E-Government Act to their own sentences.
struct SentenceSplitter {
  /// A piece of running text.
  struct Part: Equatable {
    /// Without blanks at its ends.
    var text: String
    /// Whether it is certain that it begins a sentence; the first part begins where the text does.
    var isCertain: Bool
  }

  /// How sure it is that a sentence ends somewhere.
  private enum End {
    case yes, perhaps, no
  }

  private let words: [Word]

  /// The sentences that `text` is made of; its white space is single blanks.
  static func parts(of text: String) -> [Part] { SentenceSplitter(text).parts }

  /// Whether `text` ends as a sentence does.
  static func isTerminated(_ text: String) -> Bool {
    guard let last = text.last(where: { !"“”\"’)]".contains($0) }) else { return false }
    return ".!?".contains(last)
  }

  private init(_ text: String) {
    var depth = 0
    words = text.split(separator: " ").map { word in
      let outside = depth
      for character in word {
        if "(„[".contains(character) { depth += 1 }
        if ")“”]".contains(character), depth > 0 { depth -= 1 }
      }
      return Word(text: word, isInside: depth > 0, wasInside: outside > 0)
    }
  }

  private var parts: [Part] {
    var parts: [Part] = []
    var current: [Substring] = []
    var isCertain = true
    for index in words.indices {
      current.append(words[index].text)
      guard index + 1 < words.count else { break }
      let end = end(at: index)
      guard end != .no else { continue }
      parts.append(Part(text: current.joined(separator: " "), isCertain: isCertain))
      current = []
      isCertain = end == .yes
    }
    return parts + [Part(text: current.joined(separator: " "), isCertain: isCertain)]
  }

  private func end(at index: Int) -> End {
    let word = words[index]
    guard let stop = word.stop, !word.isInside else { return .no }
    let next = words[index + 1]
    guard next.isUpper || next.isNumber else { return .no }
    if stop != "." { return next.isUpper ? .yes : .perhaps }
    let previous = index > 0 ? words[index - 1].core : ""
    // A quotation that ends with a full stop may end the sentence around it, or go on.
    if word.wasInside { return next.isOpener ? .yes : .perhaps }
    if word.isNumber { return afterNumber(word, previous, next) }
    return next.isNumber ? beforeNumber(word) : afterWord(word, previous, next)
  }

  private func afterNumber(_ word: Word, _ previous: String, _ next: Word) -> End {
    guard !next.isNumber else { return .no }
    if GermanLegalWords.months.contains(next.core) { return .no }
    if word.core.utf8.count > 2 || next.isOpener || GermanLegalWords.places.contains(previous) { return .yes }
    return GermanLegalWords.ordinalIntroductions.contains(previous) ? .no : .perhaps
  }

  /// `Abs. 1` and `Nr. 149`; a sentence that begins with a number is rare.
  private func beforeNumber(_ word: Word) -> End {
    word.isAbbreviation || word.isLetter || GermanLegalWords.closing.contains(word.core) ? .no : .perhaps
  }

  private func afterWord(_ word: Word, _ previous: String, _ next: Word) -> End {
    if GermanLegalWords.closing.contains(word.core) { return next.isOpener ? .yes : .perhaps }
    if word.isLetter, ["Buchstabe", "Buchstaben", "und", "oder", "bis"].contains(previous) {
      return next.isOpener ? .yes : .perhaps
    }
    if word.isAbbreviation || word.isLetter { return .no }
    if word.isOrdinaryWord || next.isOpener { return .yes }
    return .perhaps
  }

  /// A word with its marks, as far as splitting asks.
  private struct Word {
    let text: Substring
    /// Whether a bracket or a quotation is open behind it.
    let isInside: Bool
    /// Whether one was open before it.
    let wasInside: Bool
    /// Without brackets and quotation marks at its ends and without the final mark.
    let core: String
    /// The mark that may end a sentence; nil when there is none.
    let stop: Character?

    init(text: Substring, isInside: Bool, wasInside: Bool) {
      self.text = text
      self.isInside = isInside
      self.wasInside = wasInside
      var rest = text.drop { "(„[\"»«".contains($0) }
      while let last = rest.last, ")“”]\"»«".contains(last) { rest.removeLast() }
      stop = rest.last.flatMap { ".!?".contains($0) ? $0 : nil }
      while let last = rest.last, ".!?,;:".contains(last) { rest.removeLast() }
      core = String(rest)
    }

    var isUpper: Bool { core.first.map { $0.isUppercase || $0 == "§" } ?? text.contains("§") }
    var isNumber: Bool { core.first?.isASCII == true && core.first?.isNumber == true }
    var isLetter: Bool { core.count == 1 && core.first?.isLetter == true }
    var isOpener: Bool { GermanLegalWords.openers.contains(core) }
    // `z.B` and `i.V.m` keep the stops inside.
    var isAbbreviation: Bool {
      GermanLegalWords.abbreviations.contains(core)
        || core.contains(".") && core.allSatisfy { $0.isLetter || $0 == "." }
    }

    /// A word that nobody shortens: long enough with a vowel in it, a short word of every day, or capitals such as `EU`.
    var isOrdinaryWord: Bool {
      if core.count >= 4 { return core.lowercased().contains { "aeiouyäöü".contains($0) } }
      let isCapitals = core.count >= 2 && core.allSatisfy(\.isUppercase)
      return isCapitals || GermanLegalWords.shortWords.contains(core) || core.last.map { "%€".contains($0) } ?? false
    }
  }
}
