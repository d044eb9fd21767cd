package import Procurement

/// The documents that are made from a dossier; each has a folder of this name in the templates.
package enum DocumentName: String, Hashable, Sendable, CaseIterable {
  /// The tender specification (Leistungsbeschreibung).
  case specification
  /// The criteria catalogue with weights and levels (Kriterienkatalog).
  case criteria
  /// The price sheet to fill in (Preisblatt).
  case priceSheet = "price-sheet"
  /// Norms and requirements in both directions, for the buyer's lawyers.
  case complianceMatrix = "compliance-matrix"
  /// Value, regime and procedure with their reasons, for the award file; made on demand.
  case procedureNote = "procedure-note"
  /// Verdicts, points and ranking, for the buyer.
  case evaluationReport = "evaluation-report"
  /// The days of the procedure, forward and back, for the buyer.
  case schedule
  /// What the scoring does, before and after the offers are there, for the buyer; made on demand.
  case laboratory
  /// Everything with what it rests on and what rests on it, for the buyer; made on demand.
  case trace

  /// Whether the document is for the buyer alone.
  package var isInternal: Bool {
    switch self {
    case .specification, .criteria, .priceSheet: false
    case .complianceMatrix, .procedureNote, .evaluationReport, .schedule, .laboratory, .trace: true
    }
  }

  /// Whether it is made only when it is asked for by name of its own command.
  package var isOnDemand: Bool { self == .procedureNote || self == .laboratory || self == .trace }

  /// The name of the file without its ending, such as `leistungsbeschreibung`.
  package func fileName(in language: Language) -> String {
    guard language == .german else { return englishFileName }
    return switch self {
    case .specification: "leistungsbeschreibung"
    case .criteria: "kriterienkatalog"
    case .priceSheet: "preisblatt"
    case .complianceMatrix: "normenmatrix"
    case .procedureNote: "vergabevermerk-verfahrenswahl"
    case .evaluationReport: "auswertungsbericht"
    case .schedule: "terminplan"
    case .laboratory: "wertungslabor"
    case .trace: "nachverfolgung"
    }
  }

  private var englishFileName: String {
    switch self {
    case .specification: "tender-specification"
    case .criteria: "criteria-catalogue"
    case .priceSheet, .complianceMatrix, .procedureNote, .evaluationReport, .schedule, .laboratory, .trace: rawValue
    }
  }
}

/// A document before it has a language and a format.
package protocol Document: Sendable {
  /// Which document it is.
  static var name: DocumentName { get }
  /// What its texts refer to.
  var context: TextContext { get }
  /// The values that its templates print, without the title page.
  func body(in phrasing: Phrasing) -> View
}
