import Procurement
import XML

/// Reads an Office Open XML spreadsheet.
struct XLSXReader {
  let parts: SpreadsheetParts
  let file: String
  let limits: SpreadsheetLimits

  func form() throws(SpreadsheetError) -> ReturnedForm {
    let main = try parts.relations(of: "").first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard let workbook = try parts.tree(main), workbook.name == "workbook" else {
      throw SpreadsheetError("SR002", Message("SR002.other"))
    }
    var form = ReturnedForm(file: file)
    let date1904 = workbook.first("workbookPr")?.attribute("date1904") ?? ""
    form.countsFrom1904 = ["1", "true"].contains(date1904)
    let relations = try parts.relations(of: main)
    let strings = try sharedStrings(relations.first { $0.kind == "sharedStrings" }?.target)
    let formats = try XLSXFormats.read(relations.first { $0.kind == "styles" }?.target, in: parts)
    var tally = SpreadsheetTally(limits)
    for (number, element) in (workbook.first("sheets")?.elements ?? []).enumerated() {
      try tally.begin(sheet: number)
      let state = element.attribute("state") ?? "visible"
      var sheet = ReturnedSheet(name: element.attribute("name") ?? "", isHidden: state != "visible")
      let id = element.attributes.first { $0.name == "id" && !$0.namespace.isEmpty }?.value
      if let relation = relations.first(where: { $0.id == id }) {
        if relation.kind != "worksheet" { form.objects.append(relation.target) }
        var reader = XLSXSheetReader(strings: strings, formats: formats)
        if let events = try parts.events(relation.target) { try reader.read(events, into: &sheet, &tally) }
        try readBeside(relation.target, into: &sheet, of: &form)
      }
      form.sheets.append(sheet)
    }
    form.macros = parts.names.filter(Self.isMacro)
    form.externalLinks = parts.names.filter { $0.hasPrefix("xl/externallinks/") && $0.hasSuffix(".xml") }
    form.externalLinks += parts.names.filter { $0 == "xl/connections.xml" || $0.hasPrefix("xl/querytables/") }
    return form
  }

  private static func isMacro(_ name: String) -> Bool {
    name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")
      || name.contains("/dialogsheets/")
  }

  /// Comments, and whatever else hangs on a sheet.
  private func readBeside(
    _ part: String,
    into sheet: inout ReturnedSheet,
    of form: inout ReturnedForm
  ) throws(SpreadsheetError) {
    for relation in try parts.relations(of: part) {
      switch relation.kind {
      case "comments", "threadedComment": try readNotes(relation.target, into: &sheet)
      case "drawing", "oleObject", "image", "control", "package", "ctrlProp", "slicer":
        form.objects.append(relation.target)
      default: break
      }
    }
  }

  private func readNotes(_ part: String, into sheet: inout ReturnedSheet) throws(SpreadsheetError) {
    guard let root = try parts.tree(part) else { return }
    let list = root.first("commentList")?.elements ?? root.elements
    for note in list {
      guard let address = note.attribute("ref").flatMap({ CellAddress($0) }) else { continue }
      let text = note.first("text")?.text ?? ""
      if sheet.notes[address].map({ $0.count < text.count }) ?? true { sheet.notes[address] = text }
    }
  }

  /// The texts that cells share.
  private func sharedStrings(_ part: String?) throws(SpreadsheetError) -> [String] {
    guard let part, let events = try parts.events(part) else { return [] }
    var strings: [String] = []
    var iterator = events.makeIterator()
    while let event = iterator.next() {
      if case .start(let start) = event, start.name == "si" { strings.append(XLSXText.read(&iterator)) }
    }
    return strings
  }
}

/// A text with runs, as cells and shared strings have it.
enum XLSXText {
  /// The text of the element that has just begun, without pronunciation; then stands behind its end.
  static func read(_ events: inout XMLEvents.Iterator) -> String {
    var text = ""
    var depth = 1
    var isText = false
    while depth > 0, let event = events.next() {
      switch event {
      case .start(let start) where start.name == "rPh" || start.name == "phoneticPr": events.skip()
      case .start(let start):
        depth += 1
        isText = start.name == "t"
      case .text(let piece): if isText { text += piece.string }
      case .end:
        depth -= 1
        isText = false
      }
    }
    return decoded(text)
  }

  /// `_x000D_` is a character by its number.
  static func decoded(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.output.0)
    }
  }
}
