/// The form in which a bidder answers.
package enum AnswerType: Hashable, Sendable {
  case yesNo
  /// A number in this unit.
  case quantity(Unit)
  /// Euros.
  case money
  case date
  /// At most `limit` characters.
  case text(limit: Int)
  /// Between `minimum` and `maximum` different codes of `codes`.
  case codes([Code], minimum: Int, maximum: Int)
  /// A document that the bidder hands in: a concept, a list, a plan.
  case document

  /// One code of a list, with its words.
  package struct Code: Hashable, Sendable, Identifiable {
    /// Such as `eid`.
    package var id: String
    /// What it means.
    package var title: LocalizedText

    /// The code `id`.
    package init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }

  /// The value that `text` stands for in the buyer's own files; nil when it has not this form.
  ///
  /// `yes` or `no`, `99.5`, `1234.50`, `2015-06-07`, codes separated by blanks. What bidders write is read more
  /// leniently; see the check.
  package func value(of text: String) -> Value? {
    switch self {
    case .yesNo: ["yes": true, "no": false][text].map { .yesNo($0) }
    case .quantity(let unit): DecimalNumber(text).map { .quantity(Quantity($0, unit)) }
    case .money: Money(text).map { .money($0) }
    case .date: CalendarDay(iso: text).map { .date($0) }
    case .text(let limit): text.count <= limit ? .text(text) : nil
    case .codes(let known, let minimum, let maximum):
      Self.codes(in: text, known: known.map(\.id), count: minimum...max(minimum, maximum)).map { .codes($0) }
    case .document: nil
    }
  }

  private static func codes(in text: String, known: [String], count: ClosedRange<Int>) -> [String]? {
    let codes = text.split(separator: " ").map(String.init)
    let areKnown = codes.allSatisfy { known.contains($0) }
    return areKnown && Set(codes).count == codes.count && count.contains(codes.count) ? codes : nil
  }
}
