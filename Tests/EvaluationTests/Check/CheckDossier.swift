import Evaluation
import Foundation
import Interchange
import Procurement
import TestSupport
import Testing

/// A dossier of the repository, joined as the tool does it.
struct CheckDossier {
  /// What it demands.
  let specification: Specification
  /// The check against it.
  let check: OfferCheck

  /// The dossier in `folder`, relative to the root; `digest` stands for that of its documents.
  init(_ folder: String, digest: String = "0123456789abcdef") throws {
    let tender = try #require(try TenderFormat.read(Repository.bytes("\(folder)/tender.xml"), file: "tender.xml").value)
    let sheet = try PriceSheetFormat.read(Repository.bytes("\(folder)/price-sheet.xml"), file: "price-sheet.xml")
    let resolution = Resolution.resolve(
      tender: tender,
      catalogues: try Self.files(.catalogue, of: tender, in: folder).compactMap {
        CatalogueFormat.read($0.bytes, file: $0.name).value
      },
      norms: try Self.files(.norms, of: tender, in: folder).reduce(into: NormRegister()) { all, file in
        guard let part = NormsFormat.read(file.bytes, file: file.name).value else { return }
        all.norms += part.norms
        all.regimes += part.regimes
      },
      priceSheet: sheet.value,
      digest: digest
    )
    #expect(resolution.findings.filter { $0.severity == .error } == [], "the dossier itself must be sound")
    specification = try #require(resolution.specification)
    check = OfferCheck(against: specification)
  }

  /// What the check says about an offer in these bytes.
  func assess(_ bytes: [UInt8], file: String = "offer.xml") -> Assessment {
    let reading = OfferFormat.read(bytes, file: file)
    guard let offer = reading.value else { return check.unreadable(file: file, readingFindings: reading.findings) }
    return check.assess(offer, readingFindings: reading.findings)
  }

  /// The files in the folders of one kind, each by its name relative to the dossier.
  private static func files(
    _ kind: Tender.Source.Kind,
    of tender: Tender,
    in folder: String
  ) throws -> [(name: String, bytes: [UInt8])] {
    try tender.sources.filter { $0.kind == kind }.flatMap { source in
      let base = "\(folder)/\(source.folder)"
      return try Repository.files(below: base, ending: "xml").map { path in
        (name: "\(source.folder)\(path.dropFirst(base.count))", bytes: try Repository.bytes(path))
      }
    }
  }
}

extension Assessment {
  /// Line and code of each finding.
  var places: [Fixture.Expectation] {
    findings.map { Fixture.Expectation(line: $0.location.line, code: $0.code) }.sorted()
  }

  /// The judgement on `subject`.
  func judgement(_ subject: Finding.Subject) -> Judgement? { judgements.first { $0.subject == subject } }
}
