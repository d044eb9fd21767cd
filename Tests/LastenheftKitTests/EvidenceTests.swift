import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import Testing

@Suite struct EvidenceTests {
  private static let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".utf8)

  /// A file, what it is, and what is to be said of it.
  private static let contents: [(bytes: [UInt8], kind: EvidenceFile.Kind, traits: Set<EvidenceFile.Trait>)] = [
    (pdf, .pdf, []),
    (Array(pdf.dropLast(20)), .pdf, [.damaged]),
    (Array("%PDF-1.7\n<</Encrypt 5 0 R>>\nstartxref\n9\n%%EOF".utf8), .pdf, [.encrypted]),
    (Array("%PDF-1.7\n<</S /JavaScript>>\nstartxref\n9\n%%EOF".utf8), .pdf, [.active]),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0] + Array("IEND".utf8) + [1, 2, 3, 4], .png, []),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 1, 2], .png, [.damaged]),
    ([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 0xFF, 0xD9], .jpeg, []), ([0xFF, 0xD8, 0xFF, 0xE0, 1, 2], .jpeg, [.damaged]),
    (Array("MZ\u{90}".utf8), .program, [.active]), (Array("#!/bin/sh\n".utf8), .program, [.active]),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound, []),
    (Array("<?xml version=\"1.0\"?><a/>".utf8), .xml, []), (Array("Guten Tag\n".utf8), .text, []),
    (Array("<!DOCTYPE html><script>".utf8), .html, [.active]), ([0, 1, 2, 3], .unknown, []),
    ([0x50, 0x4B, 0x03, 0x04, 1, 2], .zip, [.damaged]), ([], .unknown, []),
  ]

  @Test(arguments: contents)
  func `a file is known by its content`(bytes: [UInt8], kind: EvidenceFile.Kind, traits: Set<EvidenceFile.Trait>) {
    let seen = EvidenceSniffer.look(at: bytes)
    #expect(seen.kind == kind && seen.traits == traits)
  }

  @Test func `spreadsheets are known as such`() throws {
    let form = try DresdenForm.made().forms[0]
    #expect(EvidenceSniffer.look(at: XLSXWriter.bytes(of: form)).kind == .xlsx)
    #expect(EvidenceSniffer.look(at: ODSWriter.bytes(of: form)).kind == .ods)
  }

  private static let here = SourceLocation(file: "o.xml", line: 1)

  private func codes(_ name: String?, _ files: [EvidenceFile], second: String? = nil) -> [String] {
    let documents = [name, second].enumerated().compactMap { index, name in
      name.map { OfferedEvidence(id: "n\(index)", code: .concept, title: "K", file: $0, location: Self.here) }
    }
    let offer = Offer(
      tender: "t",
      version: "1",
      digest: nil,
      bidder: Bidder(id: "b", name: "B"),
      evidence: documents,
      totalLocation: Self.here,
      location: Self.here
    )
    return EvidenceRules.findings(in: offer, with: EvidenceFolder(name: "o", files: files)).map(\.code)
  }

  private func file(_ name: String, _ kind: EvidenceFile.Kind, _ traits: Set<EvidenceFile.Trait> = []) -> EvidenceFile {
    EvidenceFile(name: name, bytes: 9, digest: "d", kind: kind, traits: traits)
  }

  @Test func `each fault of a file is found with its code`() {
    #expect(codes("a.pdf", [file("a.pdf", .pdf)]) == [])
    #expect(codes("a.pdf", []) == ["EV001"])
    for name in ["../a.pdf", "/etc/passwd", "a/b.pdf", "c:\\a.pdf", ".."] { #expect(codes(name, []) == ["EV002"]) }
    #expect(codes("a.pdf", [EvidenceFile(name: "a.pdf", refusal: .notAFile)]) == ["EV003"])
    let empty = EvidenceFile(name: "a.pdf", bytes: 0, digest: "d", kind: .unknown, traits: [])
    #expect(codes("a.pdf", [empty]) == ["EV004"])
    #expect(codes("a.pdf", [file("a.pdf", .docx)]) == ["EV005"])
    #expect(codes("a.pdf", [file("a.pdf", .pdf, [.damaged])]) == ["EV006"])
    #expect(codes("a.pdf", [file("a.pdf", .pdf, [.encrypted])]) == ["EV007"])
    #expect(codes("a.pdf", [file("a.pdf", .program, [.active])]) == ["EV005", "EV008"])
    #expect(codes("a.pdf", [file("a.pdf", .pdf), file("b.pdf", .pdf)]) == ["EV009"])
    #expect(codes("a.pdf", [file("a.pdf", .pdf), file("b.pdf", .pdf)], second: "b.pdf") == ["EV010"])
    #expect(EvidenceRules.infos.map(\.code) == (1...10).map { $0 < 10 ? "EV00\($0)" : "EV010" })
  }

  @Test func `files beside an offer are read, links are not followed, and the report names digest and kind`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-evidence-\(UUID().uuidString)")
    let files = folder.appending(path: "o")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = """
      <offer xmlns="urn:lastenheft:1" tender="dresden-2015" version="1.0"><bidder id="b"><name>B</name></bidder><answers/>
      <evidence><document id="n1" code="E8" file="a.pdf">K</document><document id="n2" code="E8" file="l.pdf">L</document>
      </evidence></offer>
      """
    try Data(text.utf8).write(to: folder.appending(path: "o.xml"))
    try Data(Self.pdf).write(to: files.appending(path: "a.pdf"))
    try FileManager.default.createSymbolicLink(
      at: files.appending(path: "l.pdf"),
      withDestinationURL: files.appending(path: "a.pdf")
    )
    let file = OfferFile(path: folder.appending(path: "o.xml").path, name: "o.xml")
    let received = Workspace.receive(file, against: try DresdenForm.made().specification, forms: [])
    #expect(received.findings.map(\.code) == ["EV003"])
    let report = ReceiptReport(
      received,
      under: try DresdenForm.made().specification,
      in: DresdenForm.workspace.wording
    )
    #expect(report.evidence.map(\.kind) == ["pdf", "unknown"])
    #expect(report.evidence.first?.bytes == Self.pdf.count)
    #expect(report.evidence.first?.digest?.count == 64)
  }
}
