package import Procurement

/// The documents that are made from a dossier; each has a folder of this name in the templates.
package enum DocumentName: String, Hashable, Sendable, CaseIterable {
  /// The invitation to submit an offer (Aufforderung zur Angebotsabgabe).
  case invitation
  /// The conditions of participation (Bewerbungsbedingungen).
  case conditions
  /// The tender specification (Leistungsbeschreibung).
  case specification
  /// The criteria catalogue with weights and levels (Kriterienkatalog).
  case criteria
  /// The scoring matrix with the method (Bewertungsmatrix).
  case scoringMatrix = "scoring-matrix"
  /// The price sheet to fill in (Preisblatt).
  case priceSheet = "price-sheet"
  /// The declarations of the bidder (Eigenerklärungen).
  case declarations
  /// The contract terms (Vertragsbedingungen).
  case contract
  /// What is agreed on personal data (Anlage zur Datenverarbeitung).
  case dataProcessing = "data-processing"
  /// All files with their digests (Verzeichnis der Dateien).
  case fileList = "file-list"
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
  /// What came back from bidders, cell by cell, for the buyer; made on demand.
  case receipt
  /// Everything with what it rests on and what rests on it, for the buyer; made on demand.
  case trace

  /// Whether the document is for the buyer alone.
  package var isInternal: Bool { number == nil }

  /// Whether it is made only when it is asked for by name of its own command.
  package var isOnDemand: Bool { [.procedureNote, .laboratory, .receipt, .trace].contains(self) }

  /// Its place among the documents of a procedure, such as `03`; nil for the buyer's own.
  ///
  /// 07 is the answer form. Source: the usual set of files, facts on procurement, section 3.1.
  package var number: String? {
    switch self {
    case .invitation: "01"
    case .conditions: "02"
    case .specification: "03"
    case .criteria: "04"
    case .scoringMatrix: "05"
    case .priceSheet: "06"
    case .declarations: "08"
    case .contract: "09"
    case .dataProcessing: "10"
    case .fileList: "11"
    case .complianceMatrix, .procedureNote, .evaluationReport, .schedule, .laboratory, .receipt, .trace: nil
    }
  }

  /// The name of the file without its ending, such as `03-leistungsbeschreibung`.
  package func fileName(in language: Language) -> String {
    let name = language == .german ? germanFileName : englishFileName
    return number.map { "\($0)-\(name)" } ?? name
  }

  private var germanFileName: String {
    switch self {
    case .invitation: "aufforderung"
    case .conditions: "bewerbungsbedingungen"
    case .specification: "leistungsbeschreibung"
    case .criteria: "kriterienkatalog"
    case .scoringMatrix: "bewertungsmatrix"
    case .priceSheet: "preisblatt"
    case .declarations: "eigenerklaerungen"
    case .contract: "vertragsbedingungen"
    case .dataProcessing: "datenverarbeitung"
    case .fileList: "dateiverzeichnis"
    case .complianceMatrix: "normenmatrix"
    case .procedureNote: "vergabevermerk-verfahrenswahl"
    case .evaluationReport: "auswertungsbericht"
    case .schedule: "terminplan"
    case .laboratory: "wertungslabor"
    case .receipt: "eingangsbericht"
    case .trace: "nachverfolgung"
    }
  }

  private var englishFileName: String {
    switch self {
    case .specification: "tender-specification"
    case .criteria: "criteria-catalogue"
    default: rawValue
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
