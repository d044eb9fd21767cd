package import Procurement

/// Whether the evaluation of quality has come so far that offers may be ranked and prices looked at.
///
/// It has not while an admitted offer has votes without an agreement. Where the tender says that prices stay hidden, it
/// has only when every admitted offer has all points, a person has closed the evaluation of quality, and nothing was
/// changed since. Source: facts on procurement, section 6.3 (P-05, P-08), good practice.
package struct QualityStanding: Sendable {
  /// Whether offers may be ranked.
  package let isFinal: Bool
  /// What is outstanding, by offer and then for the whole.
  package let findings: [Finding]

  static let noAgreement = RuleInfo(code: "QF001", severity: .error)
  static let noPoints = RuleInfo(code: "QF002", severity: .error)
  static let notClosed = RuleInfo(code: "QF003", severity: .error)
  static let changedSince = RuleInfo(code: "QF004", severity: .error)
  static let withheld = RuleInfo(code: "QF005", severity: .note)

  /// Code and severity of all that can be found, sorted by code.
  package static let infos = [noAgreement, noPoints, notClosed, changedSince, withheld]

  /// How far the admitted ones of `offers` are, each with its points in the order of the criteria tree.
  ///
  /// `mustBeClosed` asks for all points and a closing that still fits, as the tender does where prices stay hidden.
  init(
    _ offers: [(assessment: Assessment, scores: [RequirementScore])],
    record: EvaluationRecord?,
    specification: Specification,
    mustBeClosed: Bool
  ) {
    let outstanding = offers.compactMap { Outstanding($0.assessment, $0.scores) }
    let withoutAgreement = outstanding.compactMap(\.withoutAgreement)
    guard mustBeClosed else {
      isFinal = withoutAgreement.isEmpty
      findings = withoutAgreement
      return
    }
    let open = withoutAgreement + outstanding.compactMap(\.withoutPoints)
    let closing = Self.closing(record, specification)
    isFinal = open.isEmpty && closing == nil
    findings = open + [closing].compactMap(\.self)
  }

  /// What is wrong with the word that closes the evaluation; nil when it holds.
  private static func closing(_ record: EvaluationRecord?, _ specification: Specification) -> Finding? {
    guard let record, record.tender == specification.tender.id, let closing = record.closings.last else {
      return notClosed.finding("open", at: record?.location ?? specification.tender.scoring.location)
    }
    guard closing.digest == record.digest else {
      return changedSince.finding("changed", closing.by, closing.day.description, at: closing.location)
    }
    return nil
  }
}

/// What one admitted offer lacks.
private struct Outstanding {
  let withoutAgreement: Finding?
  let withoutPoints: Finding?

  init?(_ assessment: Assessment, _ scores: [RequirementScore]) {
    guard assessment.admission == .admitted, let bidder = assessment.bidder?.id else { return nil }
    var voted: [String] = []
    var place: SourceLocation?
    var missing: [String] = []
    for score in scores where score.points == nil {
      if case .awarded(let awarded) = score.origin {
        voted.append(score.requirement)
        place = place ?? awarded.location
      } else {
        missing.append(score.requirement)
      }
    }
    let file = SourceLocation(file: assessment.file, line: 0)
    withoutAgreement =
      voted.isEmpty
      ? nil
      : QualityStanding.noAgreement.finding(
        "open",
        bidder,
        voted.joined(separator: ", "),
        at: place ?? file
      )
    withoutPoints =
      missing.isEmpty
      ? nil
      : QualityStanding.noPoints.finding(
        "open",
        bidder,
        missing.joined(separator: ", "),
        at: file
      )
  }
}
