internal import Procurement

/// Rows that belong together, as one group of fields of the page.
struct FormEntry {
  let form: AnswerForm
  let sheet: FormSheet
  let header: [String]
  /// The places of the rows, the first one with the key.
  let rows: [Int]

  private var first: FormRow { sheet.rows[rows[0]] }

  /// The values of the entry.
  var view: View {
    let fields = fields
    return [
      "anchor": .text(anchor), "key": .text(first.key),
      "title": .text(title), "paragraphs": .list(paragraphs.map { ["text": .text($0)] }),
      "details": .list(details), "hasDetails": .flag(!details.isEmpty), "fields": .list(fields),
      "isSingle": .flag(isSingle), "isGroup": .flag(!isSingle && first.sum == nil), "isSum": .flag(first.sum != nil),
      "sum": .text(first.sum?.rawValue ?? ""), "position": .optional(position.map { .text($0) }),
      "isPosition": .flag(position != nil), "quantity": .text(quantity),
      "optional": .text(first.isOptional ? "yes" : "no"),
      "isLater": .flag(sheet.part == .evidence && rows[0] > 10),
    ]
  }

  /// HTML allows everything in an id but white space.
  private var anchor: String {
    sheet.part.rawValue + "-" + first.key.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  /// A field that its label says everything about needs no frame.
  private var isSingle: Bool { sheet.part == .bidder }

  private var position: String? { if case .position(let id) = first.about { id } else { nil } }

  /// Pieces over the term: the last of the quantities.
  private var quantity: String {
    let numbers = first.cells.compactMap { cell -> String? in
      if case .number(let number) = cell.content { number.description } else { nil }
    }
    return numbers.last ?? ""
  }

  /// The first line of what is stated; a short label has no other.
  private var title: String {
    if let cell = first.cells.first(where: { $0.look == .statement }) { return lines(cell)[0] }
    if first.sum != nil { return first.cells[1].text }
    return sheet.part == .declarations ? first.cells[1].text : ""
  }

  private func lines(_ cell: FormCell) -> [String] {
    cell.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What is stated below the title, through all rows.
  private var paragraphs: [String] {
    guard let column = first.cells.firstIndex(where: { $0.look == .statement }) else { return [] }
    let more = rows.dropFirst().map { sheet.rows[$0] }.filter { !$0.hasMark }.flatMap { row in
      row.cells.indices.contains(column) ? lines(row.cells[column]) : []
    }
    return (lines(first.cells[column]).dropFirst() + more).filter { !$0.isEmpty }
  }

  /// The other cells of the buyer's with the names of their columns.
  private var details: [View] {
    guard first.sum == nil, sheet.part != .declarations else { return [] }
    return first.cells.enumerated().dropFirst().compactMap { column, cell -> View? in
      guard cell.field == nil, !isLeftOut(cell), header.indices.contains(column) else {
        return nil
      }
      let texts = rows.map { sheet.rows[$0] }.filter { !$0.hasMark }.map { row in
        row.cells.indices.contains(column) ? text(row.cells[column]) : ""
      }
      let lines = texts.filter { !$0.isEmpty }.flatMap { $0.split(separator: "\n").map(String.init) }
      guard !lines.isEmpty else { return nil }
      return ["term": .text(header[column]), "lines": .list(lines.map { ["line": .text($0)] })]
    }
  }

  /// What stands elsewhere in the entry: the statement, and units of answers beside their labels.
  private func isLeftOut(_ cell: FormCell) -> Bool {
    [.statement, .amount, .sum].contains(cell.look) || cell.look == .unit && sheet.part == .requirements
  }

  private func text(_ cell: FormCell) -> String {
    if case .number(let number) = cell.content { number.description } else { cell.text }
  }

  private var fields: [View] {
    rows.flatMap { index -> [View] in
      let row = sheet.rows[index]
      return row.cells.enumerated().compactMap { column, cell in
        cell.field.map { field in
          let id = "\(sheet.part.rawValue)-\(CellAddress(row: index, column: column))".lowercased()
          return FormPageField(form: form, field: field, label: label(row, column, field), unit: unit(row), id: id).view
        }
      }
    }
  }

  /// The name of the column, or of the choice that is marked.
  private func label(_ row: FormRow, _ column: Int, _ field: FormField) -> String {
    switch field.input {
    case .mark: row.cells.dropFirst().map(\.text).first { !$0.isEmpty } ?? row.key
    default: sheet.part == .bidder ? row.key : header.indices.contains(column) ? header[column] : row.key
    }
  }

  private func unit(_ row: FormRow) -> String { row.cells.first { $0.look == .unit }?.text ?? "" }
}

extension FormRow {
  /// Whether the bidder may mark it.
  fileprivate var hasMark: Bool { cells.contains { $0.field?.input == .mark } }
}
