package import Procurement

extension Wording {
  /// A number with the separators of the language and all of its digits: `1.234,5` or `1,234.5`.
  package func text(_ number: DecimalNumber) -> String { separated(number.description) }

  /// A whole number with the separators of the language: `12.000` or `12,000`.
  package func text(_ number: Int) -> String { separated(String(number)) }

  /// An amount with two decimals and the sign of the euro: `1.234,50 €` or `€1,234.50`.
  package func text(_ money: Money) -> String {
    let written = separated(money.description)
    return (money.cents < 0 ? "-" : "") + text(Message("value.money", String(written.drop { $0 == "-" })))
  }

  /// An exact amount of euros, as ``text(_:)-(Money)`` writes it; with a mark where it was rounded to the cent.
  package func text(euros: Rational) -> String {
    let rounded = euros.formatted(decimals: 2)
    let written = Money(rounded).map { text($0) } ?? text(Message("value.money", separated(rounded)))
    return (euros * Rational(100)).isWhole ? written : text(Message("value.about", written))
  }

  /// A day: `07.06.2015` or `7 June 2015`.
  package func text(_ day: CalendarDay) -> String {
    let iso = day.description.split(separator: "-").map(String.init)
    let month = text("month.\(day.month)")
    return text(Message("value.date", iso[2], iso[1], iso[0], String(day.day), month))
  }

  /// A day with a time of it, where there is one: `12.01.2027, 12:00 Uhr`.
  package func text(_ day: CalendarDay, at time: ClockTime?) -> String {
    time.map { text(Message("value.moment", text(day), $0.description)) } ?? text(day)
  }

  /// A number with its unit: `99,5 %`, `1 Postfach`, `23 Postfächer`.
  package func text(_ quantity: Quantity) -> String {
    let isOne = quantity.amount == DecimalNumber(1)
    return text(Message("unit.\(quantity.unit.rawValue)\(isOne ? ".one" : "")", text(quantity.amount)))
  }

  /// A value as people read it; `type` gives codes their words.
  package func text(_ value: Value, type: AnswerType? = nil) -> String {
    switch value {
    case .yesNo(let isYes): text(isYes ? "value.yes" : "value.no")
    case .quantity(let quantity): text(quantity)
    case .money(let money): text(money)
    case .date(let day): text(day)
    case .text(let written): written
    case .codes(let codes): text(codes: codes, of: type)
    }
  }

  /// Codes in words where `type` knows them, as written where it does not.
  package func text(codes: [String], of type: AnswerType?) -> String {
    guard case .codes(let known, _, _) = type else { return codes.joined(separator: ", ") }
    return codes.map { code in known.first { $0.id == code }.map { title($0.title) } ?? code }.joined(separator: ", ")
  }

  /// The form of an answer: `ja oder nein`, `Zahl (%)`, `Datum`.
  package func text(_ type: AnswerType) -> String {
    switch type {
    case .yesNo: text("answer.yes-no")
    case .quantity(.count): text("answer.count")
    case .quantity(let unit): text(Message("answer.quantity", text("unit.\(unit.rawValue).name")))
    case .money: text("answer.money")
    case .date: text("answer.date")
    case .text(let limit): text(Message("answer.text", text(limit)))
    case .codes(_, 1, 1): text("answer.code")
    case .codes(_, let minimum, let maximum):
      minimum == maximum
        ? text(Message("answer.codes.exactly", text(minimum)))
        : text(Message("answer.codes", text(minimum), text(maximum)))
    case .document: text("answer.document")
    }
  }

  /// The characters of a title, which carries no markup.
  package func title(_ title: LocalizedText) -> String {
    plain(title, norms: NormRegister()) { _ in nil }
  }

  /// `number`, a plain decimal, with the separators of the language.
  private func separated(_ number: String) -> String {
    let isNegative = number.hasPrefix("-")
    let parts = number.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return number }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += text("value.group") }
      grouped.append(digit)
    }
    let fraction = parts.count == 2 ? text("value.point") + parts[1] : ""
    return (isNegative ? "-" : "") + grouped + fraction
  }
}
