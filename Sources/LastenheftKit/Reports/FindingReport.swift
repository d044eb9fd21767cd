package import Procurement
package import Wording

/// A finding as a program reads it.
package struct FindingReport: Encodable, Sendable {
  /// Code of the rule.
  package let code: String
  /// `note`, `warning` or `error`.
  package let severity: String
  /// The file, relative to the dossier.
  package let file: String
  /// From 1; 0 for the whole file.
  package let line: Int
  /// The cell of a spreadsheet, such as `Preise!G5`; nil elsewhere.
  package let cell: String?
  /// What it is about: `requirement`, `evidence` and so on.
  package let about: String
  /// The id of what it is about; nil for the document as a whole.
  package let id: String?
  /// The class of deficiency; nil in documents of the buyer.
  package let deficiency: String?
  /// The sentence, in the language of the run.
  package let text: String

  /// `finding` said in `wording`.
  package init(_ finding: Finding, in wording: Wording) {
    code = finding.code
    severity = finding.severity.rawValue
    file = finding.location.file
    line = finding.location.line
    cell = finding.location.cell
    about = finding.about.kind
    id = finding.about.id
    deficiency = finding.deficiency?.rawValue
    text = wording.text(finding.message)
  }
}

extension Finding.Subject {
  /// What kind of thing it is, in one word for programs.
  package var kind: String {
    switch self {
    case .document: "document"
    case .requirement: "requirement"
    case .alternative: "alternative"
    case .clause: "clause"
    case .evidence: "evidence"
    case .position: "position"
    case .declaration: "declaration"
    }
  }

  /// The id of the thing; nil for the document as a whole.
  package var id: String? {
    switch self {
    case .document: nil
    case .requirement(let id), .alternative(let id), .clause(let id), .evidence(let id), .position(let id),
      .declaration(let id):
      id
    }
  }
}
