import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing

/// Forms filled in and saved by the programs of others: openpyxl and LibreOffice.
@Suite(.serialized) struct FormWitnessTests {
  private static let folder = FileManager.default.temporaryDirectory
    .appending(path: "lastenheft-forms-\(ProcessInfo.processInfo.processIdentifier)")

  /// The form of Dresden, filled by openpyxl with the answers of Elbkurier; made once.
  private static let filled = Result<String, any Error> {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let form = folder.appending(path: "form.xlsx").path
    let bytes = XLSXWriter.bytes(of: try DresdenForm.made().forms[0])
    try Data(bytes).write(to: URL(filePath: form))
    let offer = DresdenForm.path("specs/dresden-2015/offers/elbkurier.xml")
    let out = folder.appending(path: "filled.xlsx").path
    try python("fill_form.py", form, offer, out)
    return out
  }

  private static func python(_ script: String, _ arguments: String...) throws {
    try run(DresdenForm.path(".venv-test/bin/python"), [DresdenForm.path("Tests/Witnesses/\(script)")] + arguments)
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program) \(arguments)")
  }

  /// `form` with the first row for each kind of field, which is all that an audit of the page has to see.
  private static func small(_ form: AnswerForm) -> AnswerForm {
    var small = form
    for index in form.sheets.indices where !form.sheets[index].isHidden {
      var seen: Set<String> = []
      small.sheets[index].rows = form.sheets[index].rows.filter { row in
        let kinds = row.cells.compactMap { $0.field.map { "\($0.input)" } }
        return kinds.isEmpty ? row.kind != .section : seen.insert(kinds.joined(separator: " ")).inserted
      }
    }
    return small
  }

  private func receive(_ path: String) throws -> ReceivedOffer {
    let made = try DresdenForm.made()
    return Workspace.receive(
      OfferFile(path: path, name: "angebot"),
      against: made.specification,
      forms: made.forms
    )
  }

  /// `offer` without places, ids and what the form has no room for.
  private func meaning(_ offer: Offer) -> [String] {
    let documents = Dictionary(
      offer.evidence.enumerated().map { ($1.id, "N\($0)") },
      uniquingKeysWith: { first, _ in first }
    )
    let answers = offer.answers.map { answer in
      let evidence = answer.evidence.map { documents[$0] ?? $0 }
      return "\(answer.requirement) \(answer.values.sorted()) \(answer.unit ?? "") \(answer.comment ?? "") \(evidence)"
    }
    let prices = offer.prices.map {
      "\($0.position) \($0.unitPrice?.cents ?? 0) \($0.quantity ?? 0) \($0.total?.cents ?? 0)"
    }
    let clauses = offer.clauses.map { "\($0.clause) \($0.stance ?? "") \($0.comment ?? "")" }
    let evidence = offer.evidence.map { document in
      let days = [document.validFrom, document.validUntil].map { $0?.description ?? "" }
      return "\(document.code) \(document.title) \(document.file ?? "") \(document.issuer ?? "") \(days)"
    }
    let declarations = offer.declarations.map { "\($0.topic) \($0.isGiven)" }.sorted()
    let head = [offer.tender, offer.version, offer.bidder.name, offer.total?.description ?? ""]
    return head + offer.bidder.address + answers.sorted() + prices + clauses.sorted() + evidence + declarations
  }

  @Test func `a form filled by openpyxl is the same offer as the file that it was filled from, without a finding`()
    throws
  {
    let received = try receive(try Self.filled.get())
    #expect(received.findings == [])
    let bytes = try Repository.bytes("specs/dresden-2015/offers/elbkurier.xml")
    let native = try #require(OfferFormat.read(bytes, file: "elbkurier.xml").value)
    #expect(meaning(try #require(received.offer)) == meaning(native))
  }

  @Test(arguments: ["xlsx:Calc MS Excel 2007 XML", "ods"])
  func `a filled form that LibreOffice saved again gives no finding and the same offer`(format: String) throws {
    let filled = try Self.filled.get()
    let out = Self.folder.appending(path: String(format.prefix(4))).path
    let profile = Self.folder.appending(path: "profile").absoluteString
    try Self.run(
      "/usr/bin/soffice",
      ["--headless", "-env:UserInstallation=\(profile)", "--convert-to", format, "--outdir", out, filled]
    )
    let received = try receive("\(out)/filled.\(format.prefix { $0 != ":" })")
    #expect(received.findings == [])
    #expect(meaning(try #require(received.offer)) == meaning(try #require(try receive(filled).offer)))
  }

  @Test func `forty manipulated forms are all reported, each with its cell`() throws {
    let folder = Self.folder.appending(path: "manipulated")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.python("manipulate_form.py", try Self.filled.get(), folder.path)
    struct Expected: Decodable { let file: String, kind: String, code: String, cell: String }
    let data = try Data(contentsOf: folder.appending(path: "expected.json"))
    let expected = try JSONDecoder().decode([Expected].self, from: data)
    #expect(expected.count == 40)
    for one in expected {
      let found = try receive(folder.appending(path: one.file).path).findings
      #expect(
        found.contains { $0.code == one.code && $0.location.cell == one.cell },
        "\(one.file) \(one.kind): \(one.code) \(one.cell), found \(found.map { "\($0.code) \($0.location)" })"
      )
    }
  }

  @Test func `openpyxl and odfpy read validations, protection and hidden sheets`() throws {
    let form = try DresdenForm.made().forms[0]
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    let (xlsx, ods) = (Self.folder.appending(path: "read.xlsx"), Self.folder.appending(path: "read.ods"))
    try Data(XLSXWriter.bytes(of: form)).write(to: xlsx)
    try Data(ODSWriter.bytes(of: form)).write(to: ods)
    try Self.python("read_form.py", xlsx.path, ods.path)
  }

  @Test func `a text that begins like a formula stays a text in every program`() throws {
    let texts = [
      "=1+1", "+49 351 0", "-1+2", "@SUM(1,1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.invalid\",\"hier\")",
      "=WEBSERVICE(\"http://example.invalid\")", "'=1+1",
    ]
    var form = try DresdenForm.made().forms[0]
    form.sheets[0].rows += texts.map { FormRow(.entry, [FormCell($0)]) }
    let folder = Self.folder.appending(path: "injected")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (xlsx, ods, list) = (
      folder.appending(path: "f.xlsx"), folder.appending(path: "f.ods"), folder.appending(path: "t.json")
    )
    try Data(XLSXWriter.bytes(of: form)).write(to: xlsx)
    try Data(ODSWriter.bytes(of: form)).write(to: ods)
    try JSONEncoder().encode(texts).write(to: list)
    try Self.python("inject_form.py", xlsx.path, ods.path, list.path, folder.path)
  }

  @Test
  func
    `the page is accessible, is filled in a browser from the first field to the last, and the saved offer checks clean`()
    throws
  {
    let page = Self.folder.appending(path: "form.html")
    let saved = Self.folder.appending(path: "saved")
    try FileManager.default.createDirectory(at: saved, withIntermediateDirectories: true)
    let press = try FormPress(templates: DresdenForm.path("templates"))
    let (specification, forms) = try DresdenForm.made()
    try Data(try press.page(forms[0])).write(to: page)
    let small = Self.folder.appending(path: "small.html")
    try Data(try press.page(Self.small(forms[0]))).write(to: small)
    let elbkurier = DresdenForm.path("specs/dresden-2015/offers/elbkurier.xml")
    try Self.python("browse_form.py", page.path, small.path, elbkurier, saved.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: saved.path).filter { $0.hasSuffix(".xml") }
    let received = try receive(saved.appending(path: try #require(names.first)).path)
    #expect(received.findings == [])
    let offer = try #require(received.offer)
    let native = try #require(
      OfferFormat.read(try Repository.bytes("specs/dresden-2015/offers/elbkurier.xml"), file: "elbkurier.xml").value
    )
    #expect(meaning(offer) == meaning(native))
    #expect(offer.digest == specification.digest)
    let assessment = OfferCheck.assess(offer, against: specification)
    #expect(assessment.admission == .admitted)
    #expect(assessment.findings.filter { $0.severity != .note } == [])
  }
}
