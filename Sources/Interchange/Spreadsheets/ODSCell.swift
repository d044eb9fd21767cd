import Procurement
import XML

/// A cell of an OpenDocument spreadsheet while it is read.
struct ODSCell {
  /// What stands in it; nil for nothing.
  private(set) var cell: ReturnedCell?
  /// The comment on it.
  private(set) var note: String?
  /// Whether a picture or the like is anchored to it.
  private(set) var hasObject = false

  /// Reads the cell whose start was delivered last; then stands behind its end.
  init(_ start: XMLStart, _ events: inout XMLEvents.Iterator) {
    var lines: [String] = []
    while let event = events.next() {
      if case .end = event { break }
      guard case .start(let child) = event else { continue }
      switch child.name {
      case "p": lines.append(Self.paragraph(&events))
      case "annotation": note = Self.note(&events)
      case "list", "h": lines.append(Self.paragraph(&events))
      default:
        hasObject = hasObject || child.isIn("drawing") || child.name == "frame" || child.name == "custom-shape"
        events.skip()
      }
    }
    cell = Self.cell(start, text: lines.joined(separator: "\n"))
  }

  private static func cell(_ start: XMLStart, text: String) -> ReturnedCell? {
    let formula = start.plain("formula").map { SheetFormula.english(openFormula: $0) }
    let value = value(start, text: text)
    return value == .empty && formula == nil ? nil : ReturnedCell(value, formula: formula, format: format(start))
  }

  private static func format(_ start: XMLStart) -> ReturnedCell.Format {
    start.plain("value-type") == "percentage" ? .percent : .plain
  }

  private static func value(_ start: XMLStart, text: String) -> ReturnedCell.Value {
    let types = start.attributes.filter { $0.name == "value-type" }.map(\.value)
    if types.contains("error") { return .error(text) }
    switch types.first ?? "" {
    case "float", "currency", "percentage": return .number(start.plain("value") ?? text)
    case "date": return .day(String((start.plain("date-value") ?? text).prefix(10)))
    case "boolean": return .truth(start.plain("boolean-value") == "true")
    case "time": return .text(text)
    default:
      let written = text.isEmpty ? start.plain("string-value") ?? "" : text
      return written.isEmpty ? .empty : .text(written)
    }
  }

  /// The text of a paragraph: blanks that are counted, tabs and line breaks written out.
  private static func paragraph(_ events: inout XMLEvents.Iterator) -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = events.next() {
      switch event {
      case .start(let start):
        switch start.name {
        case "s": text += String(repeating: " ", count: min(1000, start.plain("c").flatMap { Int($0) } ?? 1))
        case "tab": text += "\t"
        case "line-break": text += "\n"
        default: break
        }
        depth += 1
      case .text(let piece): text += piece.string
      case .end: depth -= 1
      }
    }
    return text
  }

  private static func note(_ events: inout XMLEvents.Iterator) -> String {
    var lines: [String] = []
    while let event = events.next() {
      if case .end = event { break }
      guard case .start(let child) = event else { continue }
      if child.name == "p" { lines.append(paragraph(&events)) } else { events.skip() }
    }
    return lines.joined(separator: "\n")
  }
}
