internal import Procurement

/// Everything in an offer that is not simply met: what was seen and where, what it costs, and what comes next.
struct OfferPoints {
  let entry: OfferEntry

  /// The values of the part.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let open = entry.offer.assessment.judgements.filter { !$0.isSimplyMet }
    let remaining = unjudged
    let heading = outline.part(.init(phrasing.label("remarks"), anchor: "\(entry.anchor)-remarks"))
    return heading.merging([
      "isClean": .flag(open.isEmpty && remaining.isEmpty),
      "judgements": .list(
        open.enumerated().map { judgement($0.element, number: $0.offset + 1, in: phrasing) }
      ),
      "hasFindings": .flag(!remaining.isEmpty),
      "findings": .list(remaining.map { finding($0, in: phrasing) }),
    ])
  }

  // Findings of the whole offer that no judgement holds; nothing may be left out silently.
  private var unjudged: [Finding] {
    let judged = Set(entry.offer.assessment.judgements.flatMap(\.findings))
    return entry.offer.assessment.findings.filter { !judged.contains($0) }
  }

  private func judgement(_ judgement: Judgement, number: Int, in phrasing: Phrasing) -> View {
    let treatment = judgement.treatment
    return [
      "remarkAnchor": .text("\(entry.anchor)-remark-\(number)"),
      "code": .text(phrasing.code(of: judgement.subject)),
      "subject": .markup(phrasing.subject(judgement.subject, in: entry.specification)),
      "verdict": .markup(VerdictMark(judgement.verdict).markup(in: phrasing)),
      "findings": .list(judgement.findings.map { finding($0, in: phrasing) }),
      "hasFindings": .flag(!judgement.findings.isEmpty),
      "answer": .markup(answer(to: judgement.subject, in: phrasing)),
      "consequence": .markup(phrasing.capitalized(judgement.consequence)),
      "step": .optional(treatment.map { phrasing.blocks($0.step) }),
      "bases": .optional(
        treatment.map { phrasing.bases($0.basis, on: entry.specification.asOf, withRole: false) }
      ),
    ]
  }

  private func answer(to subject: Finding.Subject, in phrasing: Phrasing) -> Markup {
    guard case .requirement(let id) = subject, let answer = entry.offer.answer(to: id) else { return .empty }
    return phrasing.answerGiven(answer)
  }

  private func finding(_ finding: Finding, in phrasing: Phrasing) -> View {
    [
      "message": .markup(phrasing.message(finding.message)),
      "place": .text(finding.location.description),
      "rule": .text(finding.code),
    ]
  }
}

extension Judgement {
  /// Whether there is nothing to say about it.
  var isSimplyMet: Bool {
    (verdict == .met || verdict == nil) && consequence == .none && findings.isEmpty
  }
}

extension Phrasing {
  /// The code that a reader finds the subject by.
  func code(of subject: Finding.Subject) -> String {
    switch subject {
    case .document: ""
    case .requirement(let id), .alternative(let id), .evidence(let id), .position(let id): id
    case .declaration: ""
    }
  }

  /// What a judgement is about, in words.
  func subject(_ subject: Finding.Subject, in specification: Specification) -> Markup {
    switch subject {
    case .document: label("subject.document")
    case .requirement(let id):
      specification.requirement(id).map { phrase($0.requirement.title) } ?? label("subject.unknown")
    case .alternative(let id):
      specification.alternatives.first { $0.id == id }.map { phrase($0.title) } ?? label("subject.unknown")
    case .evidence: label("subject.evidence")
    case .position(let id):
      specification.positions.first { $0.id == id }.map { label("subject.position", phrase($0.position.title)) }
        ?? label("subject.unknown")
    case .declaration(let topic):
      label("subject.declaration", Declaration.Topic(rawValue: topic).map { word($0) } ?? .text(topic))
    }
  }

  /// What a bidder wrote: value and unit in quotes, then the comment.
  func answerGiven(_ answer: Answer) -> Markup {
    let value = answer.values.joined(separator: ", ") + (answer.unit.map { " " + $0 } ?? "")
    let given = value.isEmpty ? label("blank") : label("quoted", .text(value))
    guard let comment = answer.comment else { return given }
    return given + .text("; ") + label("comment", .text(comment))
  }
}
