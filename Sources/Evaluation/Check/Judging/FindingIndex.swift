import Procurement

/// The findings of an offer by the demand that they bear on.
///
/// A finding on a proof bears on every requirement that refers to it and needs it so; a contradiction bears on both sides;
/// what is about something that the tender does not know bears on the offer as a whole.
struct FindingIndex {
  /// The findings of each demand, in order.
  let bySubject: [Finding.Subject: [Finding]]

  /// Sorts `findings` by what they bear on.
  init(_ submission: Submission, _ findings: [Finding]) {
    var bySubject: [Finding.Subject: [Finding]] = [:]
    for finding in findings {
      for subject in Self.subjects(of: finding, submission) { bySubject[subject, default: []].append(finding) }
    }
    self.bySubject = bySubject
  }

  private static func subjects(of finding: Finding, _ submission: Submission) -> [Finding.Subject] {
    switch finding.about {
    case .document: return [.document]
    case .evidence(let id):
      guard submission.evidence[id] != nil else { return [.document] }
      let users = submission.users(of: id, code: finding.code).map { Finding.Subject.requirement($0) }
      return users.isEmpty ? [finding.about] : users
    case .requirement(let id) where finding.code == ContradictingAnswers.info.code:
      return [finding.about] + submission.partners(of: id).map { .requirement($0) }
    case .requirement(let id): return [submission.plan.places[id] == nil ? .document : finding.about]
    case .position(let id): return [submission.plan.positions[id] == nil ? .document : finding.about]
    case .declaration(let topic):
      return [Declaration.Topic(rawValue: topic) == nil ? .document : finding.about]
    case .clause(let id): return [submission.plan.clausePlaces[id] == nil ? .document : finding.about]
    case .alternative: return [finding.about]
    }
  }
}

extension Submission {
  /// Ids of the requirements that should have been answered like `id` and were not.
  fileprivate func partners(of id: String) -> [String] {
    guard let index = plan.places[id] else { return [] }
    return disagreements.filter { $0.1 == index }.map { plan.id($0.0) }
  }

  /// Ids of the requirements on which a finding of the rule `code` on the document `id` bears; none where it stands alone.
  fileprivate func users(of id: String, code: String) -> [String] {
    let concerned = usesByDocument[id]?.filter { $0.isConcerned(by: code) } ?? []
    return Set(concerned.map(\.index)).sorted().map { plan.id($0) }
  }
}
