import Procurement

/// Values as native files carry them: `yes`, `99.5`, `1234.50`, `2015-06-07`, `eid seal`.
enum TypedValue {
  /// The value that `text` is in the form `type`; nil when it is none.
  static func read(_ text: String, as type: AnswerType) -> Value? {
    switch type {
    case .yesNo: ["yes": true, "no": false][text].map { .yesNo($0) }
    case .quantity(let unit): DecimalNumber(native: text).map { .quantity(Quantity($0, unit)) }
    case .money: Money(native: text).map { .money($0) }
    case .date: CalendarDay(iso: text).map { .date($0) }
    case .text, .document: text.isEmpty ? nil : .text(text)
    case .codes(let codes, _, _):
      text.words.allSatisfy { word in codes.contains { $0.id == word } } && !text.words.isEmpty
        ? .codes(text.words) : nil
    }
  }

  /// What a file says for `value`.
  static func text(_ value: Value) -> String {
    switch value {
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .quantity(let quantity): quantity.amount.description
    case .money(let money): money.description
    case .date(let day): day.description
    case .text(let text): text
    case .codes(let codes): codes.joined(separator: " ")
    }
  }

  /// Reads an attribute whose value has the form `type`, and notes when it has not.
  static func attribute(_ name: String, as type: AnswerType?, _ reader: inout ElementReader) -> Value? {
    guard let text = reader.attribute(name, .text), let type else { return nil }
    let value = read(text, as: type)
    if value == nil {
      reader.report("IN015", Message(key: "IN015.\(label(type))", arguments: [name, text, codes(type)]))
    }
    return value
  }

  private static func label(_ type: AnswerType) -> String {
    switch type {
    case .yesNo: "yesNo"
    case .quantity: "number"
    case .money: "money"
    case .date: "day"
    case .text, .document: "text"
    case .codes: "codes"
    }
  }

  private static func codes(_ type: AnswerType) -> String {
    guard case .codes(let codes, _, _) = type else { return "" }
    return codes.map(\.id).joined(separator: ", ")
  }
}
