import Procurement

/// The findings of an offer by the demand that they bear on.
///
/// A finding on a proof bears on every requirement that refers to it and needs it so; a contradiction bears on both sides;
/// a finding of the reader bears on whatever stands on its line.
struct FindingIndex {
  /// The findings of each demand, in order.
  let bySubject: [Finding.Subject: [Finding]]

  /// Sorts `findings` by what they bear on.
  init(_ submission: Submission, _ findings: [Finding]) {
    var bySubject: [Finding.Subject: [Finding]] = [:]
    let lines = findings.contains { $0.about == .document } ? Self.lines(of: submission.offer, submission.plan) : [:]
    for finding in findings {
      for subject in Self.subjects(of: finding, submission, lines) { bySubject[subject, default: []].append(finding) }
    }
    self.bySubject = bySubject
  }

  private static func subjects(
    of finding: Finding,
    _ submission: Submission,
    _ lines: [Int: Finding.Subject]
  ) -> [Finding.Subject] {
    switch finding.about {
    case .document:
      return [CheckRules.isOwn(finding.code) ? .document : lines[finding.location.line] ?? .document]
    case .evidence(let id):
      let users = submission.users(of: id, code: finding.code).map { Finding.Subject.requirement($0) }
      return users.isEmpty ? [finding.about] : users
    case .requirement(let id) where finding.code == ContradictingAnswers.info.code:
      return [finding.about] + submission.partners(of: id).map { .requirement($0) }
    case .requirement(let id): return [submission.plan.places[id] == nil ? .document : finding.about]
    case .position(let id): return [submission.plan.positions[id] == nil ? .document : finding.about]
    case .alternative, .declaration: return [finding.about]
    }
  }

  private static func lines(of offer: Offer, _ plan: CheckPlan) -> [Int: Finding.Subject] {
    var lines: [Int: Finding.Subject] = [:]
    for price in offer.prices where plan.positions[price.position] != nil {
      lines[price.location.line] = .position(price.position)
    }
    for document in offer.evidence { lines[document.location.line] = .evidence(document.id) }
    for declaration in offer.declarations {
      lines[declaration.location.line] = .declaration(declaration.topic.rawValue)
    }
    for answer in offer.answers where plan.places[answer.requirement] != nil {
      lines[answer.location.line] = .requirement(answer.requirement)
    }
    return lines
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
    let concerned = uses.filter { $0.document == id && $0.isConcerned(by: code) }.map(\.index)
    return Set(concerned).sorted().map { plan.id($0) }
  }
}
