import Digests
import Evaluation
import Interchange
package import Procurement
import Wording

extension Workspace {
  /// Checks all offers of `dossier` and takes from the admitted ones what evaluators may see.
  ///
  /// - Throws: `KitError` when there are no offers.
  package func panelMaterial(
    of dossier: Dossier,
    against specification: Specification
  ) async throws -> PanelMaterial {
    let record = try record(of: dossier, for: specification)
    let files = try dossier.offerFiles(named: [])
    var checked: [CheckedOffer] = []
    try await assess(files, against: specification) { checked.append($0) }
    var entries: [PanelMaterial.Entry] = []
    var findings: [Finding] = []
    var leftOut: [(bidder: String, admission: Assessment.Admission)] = []
    let bidders = Dictionary(grouping: checked.compactMap { $0.assessment.bidder?.id }, by: \.self)
    for (file, checked) in zip(files, checked) {
      let assessment = checked.assessment
      // Points for a bidder with two offers could not be told apart.
      guard let offer = checked.offer, assessment.admission == .admitted, bidders[offer.bidder.id]?.count == 1 else {
        leftOut.append((assessment.bidder?.name ?? assessment.file, assessment.admission))
        continue
      }
      let judged = Scoring.judged(of: assessment, specification: specification)
      let visible = PanelReadableOffer(
        offer,
        evaluated: assessment.evaluatedPrice,
        judged: judged,
        mark: wording.text("panel.masked")
      )
      findings += visible.findings
      let digest = try Self.digest(of: file)
      entries.append(PanelMaterial.Entry(offer: visible.offer, digest: digest, judged: judged))
    }
    return PanelMaterial(
      specification: specification,
      record: record,
      offers: entries,
      findings: findings.sorted(),
      leftOut: leftOut
    )
  }

  /// What has been recorded so far; an empty record where there is none.
  ///
  /// - Throws: `KitError` when the file was not understood as a whole: writing it again would lose what was not.
  package func record(
    of dossier: Dossier,
    for specification: Specification
  ) throws(KitError) -> EvaluationRecord {
    let faults = dossier.findings.filter { $0.location.file == Self.recordName && $0.severity == .error }
    if let fault = faults.first {
      throw .faultyRecord(FileTree.join(dossier.folder, Self.recordName), fault.location.line)
    }
    let place = SourceLocation(file: Self.recordName, line: 0)
    let record = dossier.record ?? EvaluationRecord(tender: specification.tender.id, points: [], location: place)
    guard record.tender == specification.tender.id else {
      throw .faultyRecord(FileTree.join(dossier.folder, Self.recordName), record.location.line)
    }
    return record
  }

  /// What the check says about each offer of `dossier`.
  ///
  /// - Throws: `KitError` when there are no offers.
  package func assessments(of dossier: Dossier, against specification: Specification) async throws -> [Assessment] {
    var assessments: [Assessment] = []
    try await assess(try dossier.offerFiles(named: []), against: specification) { assessments.append($0.assessment) }
    return assessments
  }

  /// The file of the dossier that holds what people decided.
  static let recordName = "evaluation.xml"

  private static func digest(of file: OfferFile) throws(KitError) -> String {
    switch InputFile.bytes(at: file.path, named: file.name) {
    case .success(let bytes): Digest(of: bytes).description
    case .failure: throw .notRead(file.path, "")
    }
  }

  /// Writes `record` into `dossier`.
  ///
  /// - Returns: the file.
  /// - Throws: `KitError` when it cannot be written.
  package func write(_ record: EvaluationRecord, into dossier: Dossier) throws(KitError) -> String {
    let path = FileTree.join(dossier.folder, Self.recordName)
    try AtomicFile.write(EvaluationFormat.write(record), to: path)
    return path
  }

  /// `record` with the word of `by` that the evaluation of quality is closed, and what stands against that.
  ///
  /// With findings of severity error nothing is closed.
  package func close(
    _ record: EvaluationRecord,
    by: String,
    on day: CalendarDay,
    reason: String,
    assessments: [Assessment],
    specification: Specification
  ) -> (record: EvaluationRecord, findings: [Finding]) {
    var record = record
    let digest = Digest(of: EvaluationFormat.closable(record)).description
    record.digest = digest
    record.closings.append(
      QualityClosing(by: by, day: day, digest: digest, reason: reason, location: record.location)
    )
    return (record, Scoring.quality(of: assessments, record: record, specification: specification).findings)
  }
}
