/// The form on which bidders answer a tender: sheets of cells, some of the buyer's, some for the bidder.
///
/// Spreadsheets and the page for browsers are written from it, and a returned spreadsheet is compared with it cell by cell.
package struct AnswerForm: Sendable {
  /// Id of the tender that it belongs to.
  package var tender: String
  /// Version of the documents that it belongs to.
  package var version: String
  /// SHA-256 of the dossier, 64 hexadecimal digits; stands on the form for everybody to see.
  package var digest: String
  /// The language of its texts.
  package var language: Language
  /// What the tender is called.
  package var title: String
  /// Value added tax in percent.
  package var taxPercent: DecimalNumber
  /// Whether options count in the evaluated price.
  package var includesOptions: Bool
  /// In reading order; hidden ones last.
  package var sheets: [FormSheet]
  /// The choices that fields offer.
  package var lists: [FormList]

  /// A form; see the properties.
  package init(
    tender: String,
    version: String,
    digest: String,
    language: Language,
    title: String,
    taxPercent: DecimalNumber = DecimalNumber(0),
    includesOptions: Bool = false,
    sheets: [FormSheet],
    lists: [FormList]
  ) {
    self.tender = tender
    self.version = version
    self.digest = digest
    self.language = language
    self.title = title
    self.taxPercent = taxPercent
    self.includesOptions = includesOptions
    self.sheets = sheets
    self.lists = lists
  }

  /// The list `id`; an unknown one is a mistake of whoever made the form.
  package func list(_ id: String) -> FormList {
    guard let list = lists.first(where: { $0.id == id }) else { preconditionFailure("the form has no list '\(id)'") }
    return list
  }

  /// The first sheet with this part of the form; nil when the tender has no such part.
  package func sheet(_ part: FormSheet.Part) -> FormSheet? { sheets.first { $0.part == part } }
}
