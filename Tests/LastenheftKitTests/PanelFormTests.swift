import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing

/// The spreadsheets of evaluators: filled in, saved by the programs of others, and tampered with.
@Suite(.serialized) struct PanelFormTests {
  private static let ready = Task { try await PanelRun() }

  private static let votes = [
    ("Angebot 1", "DM-SGN-09", "6", "Eine zweite benannte Person ist nicht vorgesehen."),
    ("Angebot 2", "DM-SGN-09", "10", "Abschnitt 2 verlangt die Zustimmung einer zweiten Person."),
    ("Angebot 2", "DM-SND-12", "0", "Die Prüfung setzt die Mitwirkung des Auftragnehmers voraus."),
  ]

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program) \(arguments)")
  }

  /// What is recorded, and whatever was found except empty cells.
  private static func outcome(_ run: PanelRun, _ path: String) throws -> (votes: [String], found: [String]) {
    let result = try run.merged([path])
    let votes = result.record.points.flatMap { points in
      points.votes.map { "\(points.bidder) \(points.requirement) \($0.evaluator) \($0.points) \($0.reason)" }
    }
    let found = result.returns.flatMap(\.findings).filter { $0.code != "PW014" }
    return (votes, found.map { "\($0.code) \($0.location.cell ?? "")" })
  }

  private static let expected = [
    "elbkurier DM-SGN-09 mh 6 Eine zweite benannte Person ist nicht vorgesehen.",
    "neissedirekt DM-SGN-09 mh 10 Abschnitt 2 verlangt die Zustimmung einer zweiten Person.",
    "neissedirekt DM-SND-12 mh 0 Die Prüfung setzt die Mitwirkung des Auftragnehmers voraus.",
  ]

  @Test func `a sheet that openpyxl filled and LibreOffice saved again gives these votes and no finding`() async throws
  {
    let run = try await Self.ready.value
    let form = try run.issued("mh").form
    let (blank, filled) = (run.folder + "/blank.xlsx", run.folder + "/filled.xlsx")
    try Data(XLSXWriter.bytes(of: form)).write(to: URL(filePath: blank))
    let words = Self.votes.flatMap { [$0.0, $0.1, $0.2, $0.3] }
    let script = DresdenForm.path("Tests/Witnesses/fill_panel.py")
    try Self.run(DresdenForm.path(".venv-test/bin/python"), [script, blank, filled, "2015-08-14"] + words)
    #expect(try Self.outcome(run, filled).votes == Self.expected)
    #expect(try Self.outcome(run, filled).found == [])
    let profile = URL(filePath: run.folder + "/profile").absoluteString
    for format in ["ods", "xlsx:Calc MS Excel 2007 XML"] {
      let out = run.folder + "/" + format.prefix { $0 != ":" }
      try Self.run(
        "/usr/bin/soffice",
        ["--headless", "-env:UserInstallation=\(profile)", "--convert-to", format, "--outdir", out, filled]
      )
      let saved = try Self.outcome(run, "\(out)/filled.\(format.prefix { $0 != ":" })")
      #expect(saved.votes == Self.expected)
      #expect(saved.found == [])
    }
  }

  /// Something that somebody does to a sheet before it comes back.
  struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Codes of the errors that are due, sorted.
    let codes: [String]
    let change: @Sendable (inout ReturnedForm) throws -> Void

    init(_ what: String, _ codes: String..., change: @escaping @Sendable (inout ReturnedForm) throws -> Void) {
      testDescription = what
      self.codes = codes
      self.change = change
    }

    /// Puts `cell` into the row `key` of the sheet `name`.
    static func put(_ cell: ReturnedCell, _ name: String, _ key: String, _ column: Int, in form: inout ReturnedForm)
      throws
    {
      let sheet = try form.sheets.firstIndex { $0.name == name }.orThrow()
      let row = try form.sheets[sheet].cells.first { $0.key.column == 0 && $0.value.value == .text(key) }.orThrow().key
      form.sheets[sheet].cells[CellAddress(row: row.row, column: column)] = cell
    }
  }

  private static let points = 5
  private static let reason = 6

  private static func points(_ cell: ReturnedCell) -> @Sendable (inout ReturnedForm) throws -> Void {
    { try Tampering.put(cell, "Angebot 1", "DM-SGN-09", points, in: &$0) }
  }

  static let tampering = [
    Tampering("nothing") { _ in },
    Tampering("a formula for points", "FM050", "PW010", change: points(ReturnedCell(.number("6"), formula: "3+3"))),
    Tampering("a thousand million points", "FM054", "PW010", change: points(ReturnedCell(.number("1000000000")))),
    Tampering("points between the levels", "FM054", "PW010", change: points(ReturnedCell(.number("5")))),
    Tampering("words for points", "FM054", "PW010", change: points(ReturnedCell(.text("sehr gut")))),
    Tampering("an error for points", "FM051", "PW010", change: points(ReturnedCell(.error("#REF!")))),
    Tampering("points as text are understood", change: points(ReturnedCell(.text(" 6 ")))),
    Tampering("points without a reason", "PW010") {
      try Tampering.put(ReturnedCell(.empty), "Angebot 1", "DM-SGN-09", reason, in: &$0)
    },
    Tampering("no day", "PW011") { try Tampering.put(ReturnedCell(.empty), "Hinweise", "Tag der Wertung", 1, in: &$0) },
    Tampering("another digest of an offer", "FM010") {
      try Tampering.put(ReturnedCell(.text("00ff")), "Hinweise", "Prüfsumme Angebot 1", 1, in: &$0)
    },
    Tampering("another evaluator", "FM010") {
      try Tampering.put(ReturnedCell(.text("xy: Niemand")), "Hinweise", "Wertet", 1, in: &$0)
    },
    Tampering("another tender", "FM002") {
      try Tampering.put(ReturnedCell(.text("dresden-2016")), "Hinweise", "Vergabenummer", 1, in: &$0)
    },
    Tampering("another digest of the documents", "FM003") {
      try Tampering.put(ReturnedCell(.text("00ff")), "Hinweise", "Prüfsumme der Unterlagen", 1, in: &$0)
    },
    Tampering("another scale", "FM010") {
      try Tampering.put(ReturnedCell(.text("7 Punkte: alles")), "Angebot 1", "DM-SGN-09", 4, in: &$0)
    },
    Tampering("something beside the table", "FM024") {
      try Tampering.put(ReturnedCell(.text("siehe Anlage")), "Angebot 1", "Kennung", 9, in: &$0)
    },
    Tampering("a sheet less", "FM031") { form in form.sheets.removeAll { $0.name == "Angebot 2" } },
    Tampering("a macro", "FM042") { $0.macros.append("xl/vbaProject.bin") },
    Tampering("another file", "PW001") { $0.sheets = [ReturnedSheet(name: "Tabelle1")] },
  ]

  @Test(arguments: tampering) func `a tampered sheet is refused, and says why`(tampering: Tampering) async throws {
    let run = try await Self.ready.value
    let form = try run.issued("mh").form
    var returned = try SpreadsheetReader.read(XLSXWriter.bytes(of: form), file: "mh.xlsx").value.orThrow()
    try Tampering.put(ReturnedCell(.text("14.08.2015")), "Hinweise", "Tag der Wertung", 1, in: &returned)
    try Self.points(ReturnedCell(.number("6")))(&returned)
    try Tampering.put(ReturnedCell(.text("Ein Termin fehlt.")), "Angebot 1", "DM-SGN-09", Self.reason, in: &returned)
    try tampering.change(&returned)
    let read = PanelFormReading.read(FormComparison(form, returned), of: "mh", source: "00", findings: [])
    let result = PanelRun.workspace.mergeVotes([read], of: run.material)
    let errors = result.returns[0].findings.filter { $0.severity == .error }.map(\.code)
    #expect(Set(errors).sorted() == tampering.codes)
    #expect(result.taken == (tampering.codes.isEmpty ? 1 : 0))
  }

  @Test func `rows that were sorted another way keep their points`() async throws {
    let run = try await Self.ready.value
    let form = try run.issued("mh").form
    var returned = try SpreadsheetReader.read(ODSWriter.bytes(of: form), file: "mh.ods").value.orThrow()
    try Tampering.put(ReturnedCell(.day("2015-08-14")), "Hinweise", "Tag der Wertung", 1, in: &returned)
    try Self.points(ReturnedCell(.number("6")))(&returned)
    try Tampering.put(ReturnedCell(.text("Ein Termin fehlt.")), "Angebot 1", "DM-SGN-09", Self.reason, in: &returned)
    let sheet = try returned.sheets.firstIndex { $0.name == "Angebot 1" }.orThrow()
    // The first answer stands in row 4, below title, note and header; it changes places with the one below.
    returned.sheets[sheet].cells = Dictionary(
      uniqueKeysWithValues: returned.sheets[sheet].cells.map { address, cell in
        let row = [3: 4, 4: 3][address.row] ?? address.row
        return (CellAddress(row: row, column: address.column), cell)
      }
    )
    let read = PanelFormReading.read(FormComparison(form, returned), of: "mh", source: "00", findings: [])
    let record = PanelRun.workspace.mergeVotes([read], of: run.material).record
    #expect(
      record.points.map { "\($0.bidder) \($0.requirement) \($0.votes.map(\.points))" } == ["elbkurier DM-SGN-09 [6]"]
    )
    #expect(read.findings.map(\.code) == ["FM022"])
  }
}
