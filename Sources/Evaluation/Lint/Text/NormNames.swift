import Procurement

/// Finds the names of norms in a text and says whether they were in force.
struct NormNames {
  /// Why a mention is wrong.
  enum Fault: String {
    /// Nothing of this name is in force on the day.
    case notInForce = "norm"
    /// The place belongs to a version of other days.
    case placeOfOtherDays = "place"
  }

  /// A norm where it stands.
  struct Mention {
    var range: Range<Int>
    var fault: Fault?
  }

  private struct Named {
    var words: [String]
    var isInForce: Bool
    /// Sections that the norm of the day has, and those that only norms of this name on other days have.
    var current: Set<String>
    var others: Set<String>
  }

  private let named: [String: [Named]]
  private let day: CalendarDay

  /// The names in `register` as they stand on `day`.
  init(_ register: NormRegister, on day: CalendarDay) {
    var byName: [String: [Norm]] = [:]
    for norm in register.norms {
      for name in Set([norm.abbreviation] + norm.aliases + Self.titles(of: norm)) {
        byName[name, default: []].append(norm)
      }
    }
    var named: [String: [Named]] = [:]
    for (name, norms) in byName {
      let words = Tokenizer.tokens(of: name).map(\.text)
      guard let first = words.first else { continue }
      let (current, other) = Self.sections(of: norms, on: day)
      let entry = Named(
        words: words,
        isInForce: norms.contains { $0.version(on: day) != nil },
        current: current,
        others: other.subtracting(current)
      )
      named[first, default: []].append(entry)
    }
    self.day = day
    self.named = named.mapValues {
      $0.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
    }
  }

  /// A title of one word, with its genitive: `Signaturgesetz`, `Signaturgesetzes`.
  private static func titles(of norm: Norm) -> [String] {
    let title = norm.title.german.plain
    guard !title.contains(" "), title.utf8.count > 6 else { return [] }
    return [title, title + "s", title + "es"]
  }

  /// All norms that `sentence` names, with the section before them.
  func mentions(in sentence: Sentence) -> [Mention] {
    var mentions: [Mention] = []
    var index = sentence.tokens.startIndex
    while index < sentence.tokens.endIndex {
      guard let norm = named[sentence.tokens[index].text]?.first(where: { matches($0, at: index, sentence) }) else {
        index += 1
        continue
      }
      let start = sectionStart(before: index, in: sentence)
      // `§ 21 EG Abs. 1 VOL/A`: the second section of the code is a norm of its own.
      let isSecond = start.map { sentence.tokens[$0..<index].contains { $0.text == "EG" } } ?? false
      let second =
        norm.words.first == "VOL" && (isSecond || namesSecond(around: index, sentence)) ? named["EG"]?.first : nil
      let end = index + norm.words.count
      let dated = FutureVersion.end(behind: end, in: sentence, on: day)
      let fault =
        dated == nil ? fault(of: second ?? norm, section: start.flatMap { sentence[$0 + 1] }) : .placeOfOtherDays
      // `Signaturgesetz (SigG)` names it once.
      let isAgain = sentence[index - 1]?.text == "(" && mentions.last?.range.upperBound == index - 1
      if !isAgain { mentions.append(Mention(range: (start ?? index)..<(dated ?? end), fault: fault)) }
      index = dated ?? end
    }
    return mentions
  }

  /// `VOL/A, Abschnitt 2` and `der zweite Abschnitt der VOL/A`.
  private func namesSecond(around index: Int, _ sentence: Sentence) -> Bool {
    let behind = sentence.tokens[index...].dropFirst(3).prefix(3)
    if let section = behind.firstIndex(where: { $0.folded == "abschnitt" }), sentence[section + 1]?.text == "2" {
      return true
    }
    let before = sentence.tokens[..<index].suffix(3).map(\.folded)
    return before.count == 3 && before[0].hasPrefix("zweite") && before[1].hasPrefix("abschnitt")
  }

  private func matches(_ norm: Named, at index: Int, _ sentence: Sentence) -> Bool {
    norm.words.indices.allSatisfy { place in
      // `VOL/A.` at the end of a sentence: the dot looks like that of an abbreviation.
      sentence[index + place].map { $0.text == norm.words[place] || $0.text == norm.words[place] + "." } ?? false
    }
  }

  private func fault(of norm: Named, section: Token?) -> Fault? {
    guard norm.isInForce else { return .notInForce }
    guard let section, norm.others.contains(section.text) else { return nil }
    return .placeOfOtherDays
  }

  /// The index of `§` within the eight tokens before the name.
  private func sectionStart(before index: Int, in sentence: Sentence) -> Int? {
    sentence.tokens.indices.filter { $0 < index && $0 >= index - 8 }
      .last { sentence.tokens[$0].text == "§" && sentence[$0 + 1]?.kind == .number }
  }

  /// The sections known on the day, and those known on other days only.
  private static func sections(of norms: [Norm], on day: CalendarDay) -> (current: Set<String>, other: Set<String>) {
    var (current, other): (Set<String>, Set<String>) = ([], [])
    for norm in norms {
      let isInForce = norm.version(on: day) != nil
      for provision in norm.provisions {
        guard let step = provision.citation.path.first, step.kind == .section else { continue }
        if isInForce, provision.window.contains(day) { current.insert(step.text) } else { other.insert(step.text) }
      }
    }
    return (current, other)
  }
}
