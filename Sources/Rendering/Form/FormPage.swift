package import Procurement
internal import Wording

/// The answer form as one page for browsers, which works without server and network.
///
/// It is made from the same cells as the spreadsheets: what a sheet is there is a chapter here, a row a group of fields.
package struct FormPage {
  private let form: AnswerForm

  /// The page of `form`.
  package init(_ form: AnswerForm) { self.form = form }

  /// The bytes, from the templates in `answer-form/`.
  package func render(with templates: Templates) throws(RenderError) -> [UInt8] {
    Array(try templates.render(view, folder: FormComposition.folder, language: form.language).utf8)
  }

  private var view: View {
    let sheets = form.sheets.filter { !$0.isHidden && $0.part != .guide }
    return [
      "language": .text(form.language.rawValue), "tender": .text(form.tender), "version": .text(form.version),
      "digest": .text(form.digest), "tenderTitle": .text(form.title),
      "taxPercent": .text(form.taxPercent.description),
      "includesOptions": .text(form.includesOptions ? "yes" : "no"),
      "facts": .list(facts), "chapters": .list(sheets.enumerated().map { chapter($1, number: $0 + 1) }),
    ]
  }

  /// What the guide says of the tender; how to fill in a spreadsheet is of no use here.
  private var facts: [View] {
    let rows = form.sheet(.guide)?.rows.prefix { $0.kind != .section } ?? []
    return rows.filter { $0.kind == .entry }.map { row in
      ["term": .text(row.key), "text": .text(row.cells[1].text), "isDigest": .flag(row.cells[1].look == .digest)]
    }
  }

  private func chapter(_ sheet: FormSheet, number: Int) -> View {
    let header = sheet.headerRow.map { sheet.rows[$0].cells.map(\.text) } ?? []
    return [
      "anchor": .text(sheet.part.rawValue), "number": .number(number), "name": .text(sheet.name),
      "title": .text(sheet.rows.first?.key ?? sheet.name),
      "notes": .list(sheet.rows.filter { $0.kind == .note }.map { ["note": .text($0.key)] }),
      "isEvidence": .flag(sheet.part == .evidence),
      "parts": .list(FormPart.parts(of: sheet).map { part($0, on: sheet, header) }),
    ]
  }

  private func part(_ part: FormPart, on sheet: FormSheet, _ header: [String]) -> View {
    let entries = part.blocks.map { FormEntry(form: form, sheet: sheet, header: header, rows: $0).view }
    return ["heading": .text(part.heading), "entries": .list(entries)]
  }
}

/// What stands between two headings of a sheet.
struct FormPart {
  /// Empty where there is none.
  var heading: String
  /// The places of the rows that belong together.
  var blocks: [[Int]]

  /// The parts of `sheet`.
  static func parts(of sheet: FormSheet) -> [FormPart] {
    var parts: [FormPart] = []
    for (index, row) in sheet.rows.enumerated() {
      switch row.kind {
      case .title, .note, .header: continue
      case .section: parts.append(FormPart(heading: row.key, blocks: []))
      case .entry, .sum:
        if parts.isEmpty { parts.append(FormPart(heading: "", blocks: [])) }
        parts[parts.count - 1].blocks.append([index])
      case .continuation:
        guard let block = parts.last?.blocks.indices.last else { continue }
        parts[parts.count - 1].blocks[block].append(index)
      }
    }
    return parts
  }
}
