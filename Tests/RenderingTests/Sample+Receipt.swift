import Procurement
import Rendering

extension Sample {
  /// A form that is as it was, one that was changed and brings files, and a file that is none.
  static func received() throws -> [ReceivedFile] { [try untouched(), try altered(), broken()] }

  private static func untouched() throws -> ReceivedFile {
    ReceivedFile(
      name: "alpha.xlsx",
      title: "alpha.xlsx",
      verdict: .clean,
      offer: try offers()[0].offer,
      evidence: nil,
      costs: []
    )
  }

  private static func altered() throws -> ReceivedFile {
    var offer = try offers()[0].offer
    offer?.bidder = Bidder(id: "beta", name: "Beta <Mail> & Co.")
    offer?.evidence = [
      OfferedEvidence(
        id: "n1",
        code: .concept,
        title: "Konzept",
        file: "konzept.pdf",
        validFrom: try day("2015-01-01"),
        validUntil: try day("2016-12-31"),
        location: here
      ),
      OfferedEvidence(id: "n2", code: .concept, title: "Zertifikat", file: "zertifikat.pdf", location: here),
    ]
    let folder = EvidenceFolder(
      name: "beta",
      files: [
        EvidenceFile(name: "konzept.pdf", bytes: 12_345, digest: "ab12", kind: .pdf, traits: []),
        EvidenceFile(name: "start.exe", bytes: 7, digest: "cd34", kind: .program, traits: [.active]),
        EvidenceFile(name: "verweis.pdf", refusal: .notAFile),
      ]
    )
    let costs = alterations()
    return ReceivedFile(
      name: "beta.xlsx",
      title: "beta.xlsx",
      verdict: .altered,
      offer: offer,
      evidence: folder,
      costs: costs
    )
  }

  private static func alterations() -> [CostedFinding] {
    // Fourteen words stand before the change, of which twelve are shown.
    let published = "a b Der Dienst steht an jedem Tag des Jahres rund um die Uhr bereit"
    return [
      CostedFinding(
        finding(
          "FM010",
          Message("FM010.changed", "Der Dienst", "Ein Dienst"),
          at: "Anforderungen!C7",
          about: .requirement("DM-ACC-01"),
          change: .init(published: published, returned: published.replacing("bereit", with: "meist bereit"))
        ),
        consequence: .exclude,
        treatment: alteredDocuments
      ),
      CostedFinding(
        finding(
          "FM012",
          Message("FM012.changed", "1104", "1"),
          at: "Preise!E4",
          change: .init(published: "1104", returned: "1")
        ),
        consequence: .exclude,
        treatment: alteredDocuments
      ),
      CostedFinding(
        finding(
          "FM015",
          Message("FM015.stray", "=1+1"),
          at: "Preise!K9",
          change: .init(published: "", returned: hostile)
        ),
        consequence: .ask
      ),
      CostedFinding(
        finding(
          "FM021",
          Message("FM021.deleted", "P-02"),
          at: "Preise!A5",
          change: .init(published: "P-02", returned: nil)
        ),
        consequence: .ask
      ),
      CostedFinding(
        finding("FM033", Message("FM033.moved", "Preise"), at: "Preise", severity: .note),
        consequence: .none
      ),
    ]
  }

  private static let alteredDocuments = Treatment(
    deficiency: .alteredDocuments,
    consequence: .exclude,
    step: LocalizedText("Ausschluss prüfen und begründen.", "Consider exclusion and give reasons."),
    basis: [
      LegalBasis(
        citation: Citation(norm: "vol-a", section: "16", paragraph: "3"),
        role: .admissibility,
        confidence: .partly,
        location: here
      )
    ],
    location: here
  )

  private static func finding(
    _ code: String,
    _ message: Message,
    at cell: String,
    severity: Finding.Severity = .error,
    about: Finding.Subject = .document,
    change: Finding.Change? = nil
  ) -> Finding {
    Finding(
      code: code,
      severity: severity,
      message: message,
      location: SourceLocation(file: "beta.xlsx", line: 4, cell: cell),
      about: about,
      change: change
    )
  }

  private static func broken() -> ReceivedFile {
    let finding = Finding(
      code: "SR002",
      severity: .error,
      message: Message("SR002.other"),
      location: SourceLocation(file: "gamma.xlsx", line: 0)
    )
    let costs = [CostedFinding(finding, consequence: .ask)]
    return ReceivedFile(
      name: "gamma.xlsx",
      title: "gamma.xlsx",
      verdict: .unreadable,
      offer: nil,
      evidence: nil,
      costs: costs
    )
  }
}
