internal import Procurement

/// What is to be decided about an offer: what was seen and where, what it costs and what comes next, the gravest first.
struct OfferPoints {
  let entry: OfferEntry

  /// The values of the part.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let judgements = entry.offer.assessment.judgements
    let open = Consequence.allCases.reversed().flatMap { consequence in
      judgements.filter { $0.consequence == consequence && $0.needsDecision }
    }
    let notes =
      judgements.filter { !$0.needsDecision }.flatMap { judgement in
        judgement.findings.map { note($0, about: judgement.subject, in: phrasing) }
      } + unjudged.map { note($0, about: $0.about, in: phrasing) }
    let heading = outline.part(.init(phrasing.label("remarks"), anchor: "\(entry.anchor)-remarks"))
    return heading.merging([
      "isClean": .flag(open.isEmpty && entry.offer.assessment.admission == .admitted),
      "judgements": .list(
        open.enumerated().map { judgement($0.element, number: $0.offset + 1, in: phrasing) }
      ),
      "hasNotes": .flag(!notes.isEmpty),
      "notes": .list(notes),
    ])
  }

  // Findings of the whole offer that no judgement holds; nothing may be left out silently.
  private var unjudged: [Finding] {
    let judged = Set(entry.offer.assessment.judgements.flatMap(\.findings))
    return entry.offer.assessment.findings.filter { !judged.contains($0) }
  }

  private func note(_ finding: Finding, about subject: Finding.Subject, in phrasing: Phrasing) -> View {
    self.finding(finding, in: phrasing).merging([
      "code": .text(phrasing.code(of: subject)),
      "subject": .markup(phrasing.subject(subject, in: entry.specification)),
    ])
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
      "answer": .markup(entry.answer(to: judgement.subject, in: phrasing)),
      "consequence": .markup(phrasing.capitalized(judgement.consequence)),
      "step": .optional(treatment.map { phrasing.blocks($0.step) }),
      "bases": .optional(
        treatment.map { phrasing.bases($0.basis, on: entry.specification.asOf, withRole: false) }
      ),
    ]
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
  /// Whether people have something to decide: it costs something, or it is not met and costs nothing by the regime.
  ///
  /// A way of an alternative that is not met is decided with the alternative, which names it.
  var needsDecision: Bool {
    if consequence != .none { return true }
    return (verdict == .notMet || verdict == .unclear) && !(findings.isEmpty && treatment == nil)
  }
}
