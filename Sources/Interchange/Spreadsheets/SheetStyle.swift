import Procurement

/// How a cell looks in a spreadsheet; the raw value is its number in the list of formats.
enum SheetStyle: Int, CaseIterable {
  case plain, title, note, header, section, key, text, statement, quantity, unit, amount, sum, digest
  case inputText, inputChoice, inputNumber, inputMoney, inputDate

  init(_ cell: FormCell) {
    if let field = cell.field {
      self.init(field.input)
      return
    }
    self =
      switch cell.look {
      case .title: .title
      case .note: .note
      case .header: .header
      case .section: .section
      case .key: .key
      case .text, .input: .text
      case .statement: .statement
      case .quantity: .quantity
      case .unit: .unit
      case .amount: .amount
      case .sum: .sum
      case .digest: .digest
      }
  }

  private init(_ input: FormField.Input) {
    self =
      switch input {
      case .choice, .mark: .inputChoice
      case .quantity: .inputNumber
      case .money: .inputMoney
      case .date: .inputDate
      case .text: .inputText
      }
  }

  /// Whether bidders may change the cell.
  var isInput: Bool { rawValue >= Self.inputText.rawValue }

  /// Whether lines stand around the cell.
  var hasBorder: Bool { ![.plain, .title, .note].contains(self) }

  /// Points of the font.
  var size: Int {
    switch self {
    case .title: 16
    case .section: 11
    case .digest, .note: 9
    default: 10
    }
  }

  var isBold: Bool { [.title, .header, .section, .key, .sum].contains(self) }

  /// `RRGGBB` of the letters.
  var ink: String {
    switch self {
    case .title, .section, .key: "1F3A5F"
    case .header: "FFFFFF"
    case .note: "404040"
    default: "000000"
    }
  }

  /// `RRGGBB` behind the letters; nil for none.
  var fill: String? {
    switch self {
    case .header: "1F3A5F"
    case .section: "DCE6F1"
    case .sum: "EEF2F7"
    default: isInput ? "FFF8DC" : nil
    }
  }

  /// The font.
  var font: String { self == .digest ? "Liberation Mono" : "Arial" }

  /// Where the letters stand.
  var alignment: String? {
    switch self {
    case .quantity, .amount, .sum, .inputNumber, .inputMoney: "right"
    case .inputDate: "center"
    default: nil
    }
  }

  /// Whether a text stands in the middle of the height, because its row is a heading.
  var isCentered: Bool { [.title, .header, .section].contains(self) }
}
