import Procurement
import XML

/// Reads an OpenDocument spreadsheet.
struct ODSReader {
  let parts: SpreadsheetParts
  let file: String
  let limits: SpreadsheetLimits

  func form() throws(SpreadsheetError) -> ReturnedForm {
    guard let events = try parts.events("content.xml") else { throw SpreadsheetError("SR002", Message("SR002.other")) }
    var content = ODSContentReader(form: ReturnedForm(file: file), limits: limits)
    try content.read(events)
    guard content.isSpreadsheet else { throw SpreadsheetError("SR002", Message("SR002.other")) }
    var form = content.form
    form.macros += parts.names.filter { ($0.hasPrefix("basic/") || $0.hasPrefix("scripts/")) && !$0.hasSuffix("/") }
    form.objects += parts.names.filter {
      $0.hasPrefix("pictures/") || $0.hasPrefix("object ") || $0.hasPrefix("media/")
    }
    return form
  }
}
