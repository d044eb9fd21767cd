import Procurement

/// A document that an answer refers to, used for one demand for evidence.
struct EvidenceUse: Sendable {
  /// A day that counts and on which the document is not valid.
  struct Failure: Hashable, Sendable {
    /// In which way.
    enum Kind: Hashable, Sendable {
      case expired, notYetValid, withoutEndDate
    }

    /// In which way.
    let kind: Kind
    /// Which day of the tender.
    let milestone: Milestone
    /// Its date.
    let day: CalendarDay
  }

  /// The requirement.
  let index: Int
  /// What it demands.
  let demand: EvidenceDemand
  /// Id of the document.
  let document: String
  /// Where it is not valid, the earliest day of each kind.
  var failures: [Failure] = []

  /// Whether a finding of the rule `code` on the document bears on this use.
  func isConcerned(by code: String) -> Bool {
    switch code {
    case EvidenceExpired.info.code: failures.contains { $0.kind == .expired }
    case EvidenceNotYetValid.info.code: failures.contains { $0.kind == .notYetValid }
    case EvidenceWithoutEndDate.info.code: failures.contains { $0.kind == .withoutEndDate }
    case UnreferencedEvidence.info.code: false
    // A document without a file, or one that could not be read, serves no requirement.
    default: true
    }
  }

  /// All uses in `offer`, in reading order of the requirements.
  static func all(
    in offer: Offer,
    items: [Submission.Item],
    plan: CheckPlan,
    evidence: [String: Int]
  ) -> [EvidenceUse] {
    guard !offer.evidence.isEmpty else { return [] }
    return plan.evidenced.flatMap { index -> [EvidenceUse] in
      let demands = plan.requirements[index].evidence
      guard items[index].claimsToBeMet, let answer = items[index].answer else { return [] }
      let documents = offer.answers[answer].evidence.compactMap { evidence[$0] }.map { offer.evidence[$0] }
      return demands.flatMap {
        uses(of: documents, for: $0, index: index, schedule: plan.specification.tender.schedule)
      }
    }
  }

  private static func uses(
    of documents: [OfferedEvidence],
    for demand: EvidenceDemand,
    index: Int,
    schedule: Schedule
  ) -> [EvidenceUse] {
    let fitting = documents.filter { $0.code == demand.code }
    var uses = fitting.map { EvidenceUse(index: index, demand: demand, document: $0.id) }
    // Two documents may take turns; what no document covers is held against the one that lasts longest.
    guard let last = fitting.indices.max(by: { fitting[$0].lasts(shorterThan: fitting[$1]) }) else { return uses }
    let days = demand.validOn.compactMap { milestone in schedule[milestone].map { (milestone, $0) } }
    for (milestone, day) in days.sorted(by: { $0.1 < $1.1 }) where !fitting.contains(where: { $0.isValid(on: day) }) {
      let kind = fitting[last].failure(on: day)
      guard !uses[last].failures.contains(where: { $0.kind == kind }) else { continue }
      uses[last].failures.append(Failure(kind: kind, milestone: milestone, day: day))
    }
    return uses
  }
}

extension OfferedEvidence {
  /// Whether it is known to be valid on `day`: a document that names no end is not.
  fileprivate func isValid(on day: CalendarDay) -> Bool {
    guard let validUntil, day <= validUntil else { return false }
    return validFrom.map { $0 <= day } ?? true
  }

  fileprivate func failure(on day: CalendarDay) -> EvidenceUse.Failure.Kind {
    if let validFrom, day < validFrom { return .notYetValid }
    return validUntil == nil ? .withoutEndDate : .expired
  }

  fileprivate func lasts(shorterThan other: OfferedEvidence) -> Bool {
    guard let end = other.validUntil else { return false }
    return validUntil.map { $0 < end } ?? true
  }
}
