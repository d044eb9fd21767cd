import Procurement

/// A number or an amount as a bidder entered it: with comma or point, thousands signs, currency and unit.
struct EntryNumber {
  /// What it says.
  let reading: EntryReading

  /// Reads `cell` as a number of `unit`, or as euros where that is nil.
  init(_ cell: ReturnedCell, unit: Unit?) {
    switch cell.value {
    case .number(let text): reading = Self.number(text, cell.format, unit)
    case .day: reading = .unclear(.dayForNumber)
    default: reading = Self.text(SheetText.plain(cell), unit)
    }
  }

  private static func number(_ text: String, _ format: ReturnedCell.Format, _ unit: Unit?) -> EntryReading {
    guard let number = SpreadsheetNumber.decimal(text) else { return .unclear(.notANumber) }
    switch format {
    case .day: return .unclear(.dayForNumber)
    // Shown as 99.5 %, kept as 0.995.
    case .percent where unit == .percent:
      guard let shown = SpreadsheetNumber.decimal(number.description + "E2") else { return .unclear(.notANumber) }
      return checked(shown, unit)
    case .percent: return .unclear(.percent)
    case .plain: return checked(number, unit)
    }
  }

  private static func text(_ said: String, _ unit: Unit?) -> EntryReading {
    let (core, words) = parted(said)
    if let problem = problem(words, unit) { return .unclear(problem) }
    switch digits(core) {
    case .success(let number): return checked(number, unit)
    case .failure(let failure): return .unclear(failure.problem)
    }
  }

  private static func checked(_ number: DecimalNumber, _ unit: Unit?) -> EntryReading {
    guard unit == nil else { return .value(number.description) }
    guard number.scale <= 2, let money = Money(number.description) else { return .unclear(.decimals) }
    return .value(money.description)
  }

  /// The digits with their signs, and the words before and behind them.
  private static func parted(_ said: String) -> (core: String, words: [String]) {
    let isPart = { (character: Character) in character.isNumber || ".,'’+-− ".contains(character) }
    let first = said.firstIndex { $0.isNumber || "+-−".contains($0) } ?? said.endIndex
    let core = said[first...].prefix(while: isPart)
    let words = [said[..<first], said[core.endIndex...]].map { SheetText.plain(String($0)) }
    return (SheetText.plain(String(core)), words.filter { !$0.isEmpty })
  }

  private static func problem(_ words: [String], _ unit: Unit?) -> EntryReading.Problem? {
    guard let word = words.first else { return nil }
    guard words.count == 1 else { return .words }
    let isEuro = ["€", "eur", "euro"].contains(word.lowercased())
    let isOther = ["$", "usd", "us-$", "dollar", "chf", "£", "gbp"].contains(word.lowercased())
    guard let unit else { return isEuro ? nil : isOther ? .currency : .words }
    guard let known = UnitNames.unit(named: word) else { return .words }
    return known == unit ? nil : .unit
  }

  private struct Failure: Error {
    let problem: EntryReading.Problem
    init(_ problem: EntryReading.Problem) { self.problem = problem }
  }

  /// The number that `core` stands for; what can be read in two ways is neither.
  private static func digits(_ core: String) -> Result<DecimalNumber, Failure> {
    var text = core.replacing("−", with: "-").replacing("’", with: "'")
    // `12,-` and `12,--` are whole euros.
    for end in [",--", ",-", ".--", ".-"] where text.hasSuffix(end) { text = String(text.dropLast(end.count)) }
    let isNegative = text.hasPrefix("-")
    text = SheetText.plain(String(text.drop { "+-".contains($0) }))
    guard let joined = joined(text) else { return .failure(Failure(.notANumber)) }
    let signs = joined.filter { $0 == "." || $0 == "," }
    let parts = joined.split(whereSeparator: { $0 == "." || $0 == "," }).map(String.init)
    guard !parts.isEmpty, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts.count == signs.count + 1
    else { return .failure(Failure(.notANumber)) }
    return number(parts, Array(signs), isNegative, hadGroups: joined != text)
  }

  /// `text` without blanks and apostrophes between groups of three digits; nil where they stand elsewhere.
  private static func joined(_ text: String) -> String? {
    guard text.contains(" ") || text.contains("'") else { return text }
    let cut = text.lastIndex { $0 == "." || $0 == "," } ?? text.endIndex
    let groups = text[..<cut].split(whereSeparator: { $0 == " " || $0 == "'" }).map(String.init)
    return areGroups(groups) ? groups.joined() + text[cut...] : nil
  }

  private static func areGroups(_ groups: [String]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first != "0" else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func number(
    _ parts: [String],
    _ signs: [Character],
    _ isNegative: Bool,
    hadGroups: Bool
  ) -> Result<DecimalNumber, Failure> {
    let kinds = Set(signs)
    var whole = parts
    var fraction = ""
    if signs.count == 1 {
      let couldBeGroups = areGroups(parts) && !hadGroups
      guard !couldBeGroups else { return .failure(Failure(.ambiguousNumber)) }
      fraction = whole.removeLast()
    } else if kinds.count == 2 {
      // The last sign parts the decimals, all others group.
      guard Set(signs.dropLast()).count == 1, signs.last != signs.first else { return .failure(Failure(.notANumber)) }
      fraction = whole.removeLast()
    }
    guard whole.count == 1 || areGroups(whole) else { return .failure(Failure(.notANumber)) }
    let text = (isNegative ? "-" : "") + whole.joined() + (fraction.isEmpty ? "" : "." + fraction)
    return DecimalNumber(text).map { .success($0) } ?? .failure(Failure(.notANumber))
  }
}
