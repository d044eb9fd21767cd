package import Procurement
internal import Wording

/// Composes the answer form of a tender from what bidders may see of it, in one language.
package struct FormComposition {
  /// Rows of documents that the form offers room for.
  static let documentLines = 40

  let bidders: BidderView
  let phrasing: Phrasing

  /// The form for `bidders` in `language`, with the labels of `templates`; fingerprints are not in it yet.
  ///
  /// - Throws: `RenderError` when a label is missing.
  package static func form(
    _ bidders: BidderView,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> AnswerForm {
    let labels = Labels(try templates.texts(inFolder: folder, language))
    let phrasing = Phrasing(language, context: bidders.context, labels: labels)
    let form = FormComposition(bidders: bidders, phrasing: phrasing).form()
    if let unknown = labels.unknown.min() {
      throw RenderError(file: "\(folder)/texts.\(language.rawValue)", kind: .unknownText(unknown))
    }
    return form
  }

  /// The name of the sheet of fingerprints.
  ///
  /// - Throws: `RenderError` when the label is missing.
  package static func fingerprintSheetName(
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> String {
    let texts = try templates.texts(inFolder: folder, language)
    guard let name = texts.values["sheet.fingerprints"] else {
      throw RenderError(file: "\(folder)/texts.\(language.rawValue)", kind: .unknownText("sheet.fingerprints"))
    }
    return name.plain
  }

  /// The folder of the templates that has its labels.
  static let folder = "answer-form"

  private func form() -> AnswerForm {
    let lists = allLists
    let sheets = [
      guide(), bidder(), declarations(), requirements(), clauses(), prices(), evidence(), Self.sheet(of: lists, self),
    ]
    let heading = phrasing.context.heading
    return AnswerForm(
      tender: heading.tender,
      version: heading.version,
      digest: heading.digest,
      language: phrasing.language,
      title: plain(heading.title),
      taxPercent: bidders.taxPercent,
      includesOptions: bidders.scoring.includesOptions,
      sheets: sheets.compactMap(\.self),
      lists: lists
    )
  }
}

// Words.
extension FormComposition {
  /// The label `key` as plain text.
  func say(_ key: String, _ arguments: String...) -> String { phrasing.label(key, arguments).plain }

  /// A text of the tender without markup.
  func plain(_ text: LocalizedText) -> String {
    phrasing.wording.plain(text, norms: phrasing.context.norms) { phrasing.context.parameter($0) }
  }

  /// `text` after its label, or nothing where there is no text.
  func line(_ key: String, _ text: String) -> [String] { text.isEmpty ? [] : [say(key) + ": " + text] }

  /// Title and statement as one text, the title on a line of its own.
  func statement(_ title: LocalizedText, _ text: LocalizedText?) -> String {
    ([plain(title)] + (text.map { [plain($0)] } ?? [])).joined(separator: "\n")
  }

  /// A row that spans the sheet.
  func row(_ kind: FormRow.Kind, _ text: String) -> FormRow {
    let look: FormCell.Look = kind == .title ? .title : kind == .section ? .section : .note
    return FormRow(kind, [FormCell(text, look)])
  }

  /// A field, with the words that say what may be entered.
  func entered(_ target: FormField.Target, _ input: FormField.Input, isRequired: Bool = false) -> FormField {
    FormField(target, input, hint: hint(input), isRequired: isRequired)
  }

  private func hint(_ input: FormField.Input) -> String {
    switch input {
    case .choice: say("input.choice")
    case .mark: say("input.mark")
    case .quantity(.percent): say("input.percent")
    case .quantity: say("input.quantity")
    case .money: say("input.money")
    case .date: say("input.date")
    case .text(let limit): say("input.text", phrasing.wording.text(limit))
    }
  }

  /// The row that names the columns.
  func header(_ keys: String...) -> FormRow {
    FormRow(.header, keys.map { FormCell(say("column.\($0)"), .header) })
  }

  /// A sheet with its name and heading.
  func sheet(_ part: FormSheet.Part, widths: [Int], notes: [String] = [], _ rows: [FormRow]) -> FormSheet {
    let heading = row(.title, say("sheet.\(part.rawValue).title"))
    let columns = widths.map { FormSheet.Column(width: $0) }
    return FormSheet(
      part: part,
      name: say("sheet.\(part.rawValue)"),
      columns: columns,
      rows: [heading] + notes.map { row(.note, say($0)) } + rows
    )
  }
}

extension Markup {
  /// Its text, without tags.
  var plain: String { Escaping.plain(xhtml) }
}
