import Procurement

extension AnswerReading {
  /// Reads `answer` as an answer of `type`.
  init(_ answer: Answer, as type: AnswerType) {
    let values = answer.values.filter { !Quote.isBlank($0) }
    if case .document = type {
      self = Self.document(values, evidence: answer.evidence)
    } else if values.isEmpty {
      self = .blank
    } else if case .codes(let codes, let minimum, let maximum) = type {
      self = Self.codes(values, of: codes, minimum: minimum, maximum: maximum)
    } else if values.count > 1 {
      self = .unusable(.severalValues(values.count))
    } else {
      self = Self.single(Quote.trimmed(values[0]), unit: answer.unit, as: type)
    }
    if let unit = answer.unit, !type.takesUnit, presence == .given {
      problems.append(.surplusUnit(unit))
      self.values = []
    }
  }

  private static func single(_ text: String, unit: String?, as type: AnswerType) -> Self {
    switch type {
    case .yesNo: yesNo(text)
    case .quantity(let expected): quantity(text, unit: unit, expected: expected)
    case .money: money(text)
    case .date: date(text)
    case .text(let limit): self.text(text, limit: limit)
    case .codes, .document: .value(.text(text))
    }
  }

  /// Accepts `yes` and `no` of the form, and `ja` and `nein`, which are as clear, in any case.
  private static func yesNo(_ text: String) -> Self {
    let word = text.utf8.count > 6 ? "" : text.last == "." || text.last == "!" ? String(text.dropLast()) : text
    switch word.lowercased() {
    case "yes", "ja": return .value(.yesNo(true))
    case "no", "nein": return .value(.yesNo(false))
    default: return unusable(text, otherwise: .notYesNo(text))
    }
  }

  private static func quantity(_ text: String, unit: String?, expected: Unit) -> Self {
    guard let amount = DecimalNumber(text) else { return unusable(text, otherwise: numberProblem(text)) }
    let value = Value.quantity(Quantity(amount, expected))
    if let problem = unitProblem(unit, expected: expected) { return .value(value, [problem]) }
    if amount < DecimalNumber(0) { return .value(value, [.negative(text)]) }
    if expected == .percent, amount > DecimalNumber(100) { return .value(value, [.abovePercent(text)]) }
    if amount > DecimalNumber(1_000_000_000_000) { return .value(value, [.absurd(text)]) }
    return .value(value)
  }

  private static func unitProblem(_ unit: String?, expected: Unit) -> AnswerProblem? {
    guard let unit, !Quote.isBlank(unit) else { return expected == .count ? nil : .missingUnit(expected) }
    return unit == expected.rawValue || UnitNames.unit(named: unit) == expected
      ? nil : .wrongUnit(unit, expected: expected)
  }

  private static func money(_ text: String) -> Self {
    guard let amount = Money(text) else {
      let problem = numberProblem(text)
      return unusable(text, otherwise: problem == .notANumber(text) ? .notAnAmount(text) : problem)
    }
    return amount.cents < 0 ? .value(.money(amount), [.negative(text)]) : .value(.money(amount))
  }

  private static func date(_ text: String) -> Self {
    guard let day = CalendarDay(iso: text) else {
      let german = Quote.germanDay(text).map { AnswerProblem.germanDate(text, suggestion: $0) }
      return unusable(text, otherwise: german ?? .notADate(text))
    }
    return (1990...2100).contains(day.year) ? .value(.date(day)) : .value(.date(day), [.absurd(text)])
  }

  private static func text(_ text: String, limit: Int) -> Self {
    if let filler = Filler.problem(in: text) { return .unusable(filler) }
    // Bytes bound characters from above, so most texts need not be counted.
    guard text.utf8.count > limit, text.count > limit else { return .value(.text(text)) }
    return .value(.text(text), [.overLimit(text.count, limit: limit)])
  }

  /// A document is answered by the evidence it refers to, or by naming it; a bare pointer needs the evidence.
  private static func document(_ values: [String], evidence: [String]) -> Self {
    let text = Quote.trimmed(values.joined(separator: ", "))
    if !evidence.isEmpty {
      if !text.isEmpty, case .placeholder? = Filler.problem(in: text) { return .unusable(.placeholder(text)) }
      return .value(.text(text))
    }
    guard !text.isEmpty else { return .blank }
    return Filler.problem(in: text).map { .unusable($0) } ?? .value(.text(text))
  }

  /// What is to be said about a value that has not the right form, the most telling first.
  static func unusable(_ text: String, otherwise problem: AnswerProblem) -> Self {
    if let filler = Filler.problem(in: text) { return .unusable(filler) }
    let kinds = PhraseScan(text).kinds
    if kinds.contains(where: { $0.isReservation }) { return .unusable(.reserved) }
    return kinds.contains(where: { $0.isEvasive }) || Filler.isQualified(text)
      ? .unusable(.evasive(text)) : .unusable(problem)
  }

  private static func numberProblem(_ text: String) -> AnswerProblem {
    guard text.utf8.count <= 40 else { return .notANumber(text) }
    let points = text.replacing(",", with: ".")
    if points != text, let number = DecimalNumber(points) { return .comma(text, suggestion: number.description) }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "-") }
    let isNumber = !digits.isEmpty && DecimalNumber(digits.replacing(",", with: ".")) != nil
    return isNumber && digits.count < text.count ? .numberWithText(text) : .notANumber(text)
  }
}

extension AnswerType {
  /// Whether an answer names a unit.
  fileprivate var takesUnit: Bool { if case .quantity = self { true } else { false } }
}
