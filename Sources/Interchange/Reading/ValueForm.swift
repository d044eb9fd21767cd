import Procurement

/// A form that the value of an attribute must have.
struct ValueForm<Value: Sendable>: Sendable {
  /// What became of a text.
  enum Outcome {
    case value(Value)
    case malformed
    case outOfRange
  }

  /// Names the sentence that says what is allowed: `IN004.` and this.
  let name: String
  /// What that sentence names besides attribute and value, or the lowest and the highest allowed value.
  let arguments: [String]
  /// Reads a text without white space at its ends.
  let read: @Sendable (String) -> Outcome

  init(_ name: String, arguments: [String] = [], outcome: @escaping @Sendable (String) -> Outcome) {
    self.name = name
    self.arguments = arguments
    read = outcome
  }

  init(_ name: String, arguments: [String] = [], read: @escaping @Sendable (String) -> Value?) {
    self.init(name, arguments: arguments) { text in read(text).map { .value($0) } ?? .malformed }
  }
}

// Days, numbers and amounts.
extension ValueForm {
  /// `2015-06-07`.
  static var day: ValueForm<CalendarDay> { .init("day") { CalendarDay(iso: $0) } }

  /// `12:00`.
  static var time: ValueForm<ClockTime> { .init("time") { ClockTime($0) } }

  /// `99.5`: at most nine digits before the point and nine after it.
  static var number: ValueForm<DecimalNumber> { .init("number") { DecimalNumber(native: $0) } }

  /// A percentage, 0 to 100.
  static var percentage: ValueForm<DecimalNumber> {
    .init("number", arguments: ["0", "100"]) { (text) -> ValueForm<DecimalNumber>.Outcome in
      guard let number = DecimalNumber(native: text) else { return .malformed }
      return number < DecimalNumber(0) || number > DecimalNumber(100) ? .outOfRange : .value(number)
    }
  }

  /// `1234.50` euros: at most thirteen digits before the point and two after it; may be negative.
  static var anyMoney: ValueForm<Money> { .init("money") { Money(native: $0) } }

  /// `1234.50` euros, 0 or more.
  static var money: ValueForm<Money> {
    .init("money", arguments: ["0", ""]) { (text) -> ValueForm<Money>.Outcome in
      guard let money = Money(native: text) else { return .malformed }
      return money.cents < 0 ? .outOfRange : .value(money)
    }
  }

  /// `1234.50` euros, one cent or more.
  static var priceAboveZero: ValueForm<Money> {
    .init("money", arguments: ["0.01", ""]) { (text) -> ValueForm<Money>.Outcome in
      guard let money = Money(native: text) else { return .malformed }
      return money.cents < 1 ? .outOfRange : .value(money)
    }
  }

  /// A number with at most two digits after the point, from `least` to `most`; without `most`, any greater one.
  static func hundredths(_ least: String, _ most: String?) -> ValueForm<DecimalNumber> {
    .init("hundredths", arguments: [least, most ?? ""]) { (text) -> ValueForm<DecimalNumber>.Outcome in
      guard let number = DecimalNumber(hundredths: text) else { return .malformed }
      let isTooSmall = DecimalNumber(least).map { number < $0 } ?? false
      let isTooGreat = most.flatMap { DecimalNumber($0) }.map { number > $0 } ?? false
      return isTooSmall || isTooGreat ? .outOfRange : .value(number)
    }
  }

  /// A whole number of at most nine digits, within `range`.
  static func whole(_ range: ClosedRange<Int>) -> ValueForm<Int> {
    let highest = range.upperBound == Int.largest ? "" : String(range.upperBound)
    return .init("whole", arguments: [String(range.lowerBound), highest]) { (text) -> ValueForm<Int>.Outcome in
      guard let number = Int(native: text) else { return .malformed }
      return range.contains(number) ? .value(number) : .outOfRange
    }
  }

  /// The term of a contract: `open`, or a number of months.
  static var term: ValueForm<EstimateItem.Term> {
    .init("term", arguments: ["1", "1200"]) { (text) -> ValueForm<EstimateItem.Term>.Outcome in
      if text == "open" { return .value(.unlimited) }
      guard let months = Int(native: text) else { return .malformed }
      return (1...1200).contains(months) ? .value(.months(months)) : .outOfRange
    }
  }

  /// Points of an answer (BP), 0 to 10.
  static var points: ValueForm<Int> { whole(0...10) }

  /// A whole number, 1 or more.
  static var positive: ValueForm<Int> { whole(1...Int.largest) }
}

// Words.
extension ValueForm {
  /// `yes` or `no`.
  static var yesNo: ValueForm<Bool> {
    .init("oneOf", arguments: ["yes, no"]) { ["yes": true, "no": false][$0] }
  }

  /// Any text that is not blank.
  static var text: ValueForm<String> { .init("blank") { $0.isEmpty ? nil : $0 } }

  /// A text without blanks in it.
  static var token: ValueForm<String> { .init("token") { $0.isEmpty || $0.utf8.contains(0x20) ? nil : $0 } }

  /// `dresden-2015`: small letters, digits and hyphens.
  static var id: ValueForm<String> { .init("id") { $0.isNativeID ? $0 : nil } }

  /// `DM-ACC-01`: capital letters, digits and hyphens.
  static var requirementID: ValueForm<String> { .init("requirementID") { $0.isRequirementID ? $0 : nil } }

  /// `5a`, `3-7` or `5, 6`: what stands after a sign in a citation, with one blank behind each comma.
  static var citedPart: ValueForm<String> {
    .init("citedPart") { text in CitedSpan.list(text).map { CitedSpan.text($0) } }
  }

  /// `§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b`: a place in a norm, with the signs as the writer spells them.
  static var citedPlace: ValueForm<[Citation.Step]> {
    .init("citedPlace") { text in
      guard let path = try? CitationNotation.path(text), CitationNotation.text(path) == text else { return nil }
      return path
    }
  }

  /// SHA-256 in 64 hexadecimal digits, small letters.
  static var digest: ValueForm<String> {
    .init("digest") { text in
      let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
      return isDigest ? text : nil
    }
  }

  /// `1.0`: numbers with points between them.
  static var version: ValueForm<String> { .init("version") { $0.isVersion ? $0 : nil } }

  /// Eight digits of the common procurement vocabulary.
  static var cpv: ValueForm<String> {
    .init("cpv") { $0.utf8.count == 8 && $0.utf8.allSatisfy(\.isDigit) ? $0 : nil }
  }

  /// A NUTS code: two capital letters and up to three more letters or digits.
  static var region: ValueForm<String> {
    .init("region") { text in
      let isCode = text.utf8.prefix(2).allSatisfy(\.isCapital) && text.utf8.allSatisfy { $0.isCapital || $0.isDigit }
      return isCode && (2...5).contains(text.utf8.count) ? text : nil
    }
  }

  /// One of the words that the raw values of `type` are.
  static func oneOf<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> ValueForm<Choice> {
    .init("oneOf", arguments: [Choice.allCases.map(\.rawValue).joined(separator: ", ")]) { Choice(rawValue: $0) }
  }

  /// One or more values of a form, with blanks between them.
  static func list<Element>(of form: ValueForm<Element>) -> ValueForm<[Element]> {
    .init(form.name == "oneOf" ? "listOf" : "list", arguments: form.arguments) { text in
      let values = text.words.compactMap { if case .value(let value) = form.read($0) { value } else { nil } }
      return values.isEmpty || values.count < text.words.count ? nil : values
    }
  }
}
