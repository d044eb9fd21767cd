import Procurement

/// What a bidder entered in a field, understood where it is clear and never guessed.
enum EntryReading: Hashable, Sendable {
  /// Why an entry is not clear.
  enum Problem: String, Hashable, Sendable, CaseIterable {
    /// A point or comma before three digits: thousands or decimals.
    case ambiguousNumber = "ambiguous-number"
    case notANumber = "not-a-number"
    /// A number with words that are not the unit.
    case words
    /// A number with another unit.
    case unit
    /// An amount in another currency.
    case currency
    /// An amount with more than two decimals.
    case decimals
    /// A day where a number is wanted: spreadsheets make `1.5` the first of May.
    case dayForNumber = "day-for-number"
    /// A percentage where another unit is wanted.
    case percent
    case ambiguousDay = "ambiguous-day"
    case notADay = "not-a-day"
  }

  case blank
  /// In the words of the native format.
  case value(String)
  case unclear(Problem)
  /// A text that is none of the choices.
  case stranger(String)
  /// A formula or an error, for which other rules speak.
  case unusable

  /// Reads `cell` as `field` wants it.
  init(_ cell: ReturnedCell?, _ field: FormField, of form: AnswerForm, from1904: Bool) {
    guard let cell, !SheetText.plain(cell).isEmpty || cell.formula != nil else {
      self = .blank
      return
    }
    if cell.formula != nil {
      self = .unusable
    } else if case .error = cell.value {
      self = .unusable
    } else {
      self = Self.read(cell, field.input, form, from1904)
    }
  }

  private static func read(_ cell: ReturnedCell, _ input: FormField.Input, _ form: AnswerForm, _ from1904: Bool) -> Self
  {
    switch input {
    case .text: .value(text(cell, from1904))
    case .choice(let list): choice(cell, form.list(list))
    case .mark: mark(SheetText.plain(cell))
    case .quantity(let unit): EntryNumber(cell, unit: unit).reading
    case .money: EntryNumber(cell, unit: nil).reading
    case .date: EntryDay(cell, from1904: from1904).reading
    }
  }

  /// A text; spreadsheets make numbers and days of texts that look like them.
  private static func text(_ cell: ReturnedCell, _ from1904: Bool) -> String {
    guard cell.format == .day, case .number = cell.value,
      case .value(let day) = EntryDay(cell, from1904: from1904).reading
    else { return SheetText.plain(cell) }
    return day
  }

  private static func choice(_ cell: ReturnedCell, _ list: FormList) -> Self {
    if case .truth(let isTrue) = cell.value { return choice(isTrue ? "yes" : "no", list) }
    return choice(SheetText.plain(cell), list)
  }

  private static func choice(_ said: String, _ list: FormList) -> Self {
    let word = said.lowercased()
    let known = list.choices.first { SheetText.plain($0.title).lowercased() == word || $0.value.lowercased() == word }
    if let known { return .value(known.value) }
    // Yes and no are as clear in the other language of the form, and the number of a kind of evidence without its words.
    if let answer = ["ja": "yes", "nein": "no", "wahr": "yes", "falsch": "no", "true": "yes", "false": "no"][word],
      list.choices.contains(where: { $0.value == answer })
    {
      return .value(answer)
    }
    return .stranger(said)
  }

  private static func mark(_ said: String) -> Self {
    switch said.lowercased() {
    case "x", "✓", "✔", "☑", "☒", "ja", "yes", "1", "true", "wahr": .value("yes")
    case "-", "–", "nein", "no", "0", "false", "falsch": .blank
    default: .stranger(said)
    }
  }
}

extension FormField.Input {
  /// Whether it is a number, an amount or a day.
  var isTyped: Bool {
    switch self {
    case .quantity, .money, .date: true
    case .choice, .mark, .text: false
    }
  }
}
