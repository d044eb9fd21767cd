internal import Procurement

/// The complete list of demands with the answer and the verdict, so that nothing is left out silently.
struct OfferVerdicts {
  let entry: OfferEntry

  /// The values of the part; nothing where the offer could not be read.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !entry.offer.assessment.judgements.isEmpty else { return [] }
    let heading = outline.part(.init(phrasing.label("allVerdicts"), anchor: "\(entry.anchor)-verdicts"))
    return [
      heading.merging([
        "caption": .markup(phrasing.label("allVerdictsCaption", .text(entry.offer.name))),
        "rows": .list(entry.offer.assessment.judgements.map { row($0, in: phrasing) }),
      ])
    ]
  }

  private func row(_ judgement: Judgement, in phrasing: Phrasing) -> View {
    [
      "code": .text(phrasing.code(of: judgement.subject)),
      "subject": .markup(phrasing.subject(judgement.subject, in: entry.specification)),
      "kind": .markup(kind(of: judgement.subject, in: phrasing)),
      "answer": .markup(entry.answer(to: judgement.subject, in: phrasing)),
      "verdict": .markup(VerdictMark(judgement.verdict).markup(in: phrasing)),
      "consequence": .markup(judgement.consequence == .none ? .text("–") : phrasing.word(judgement.consequence)),
      "place": .markup(judgement.location.map { place($0, in: phrasing) } ?? .empty),
    ]
  }

  // The file stands at the head of the chapter.
  private func place(_ location: SourceLocation, in phrasing: Phrasing) -> Markup {
    guard location.file == entry.offer.assessment.file else { return .text(location.description) }
    return phrasing.label("line", [String(location.line)])
  }

  private func kind(of subject: Finding.Subject, in phrasing: Phrasing) -> Markup {
    switch subject {
    case .requirement(let id): .text(entry.specification.requirement(id)?.requirement.kind.rawValue ?? "")
    case .alternative(let id): .text(entry.specification.alternatives.first { $0.id == id }?.kind.rawValue ?? "")
    case .clause(let id): entry.specification.clause(id).map { phrasing.word($0.clause.acceptance) } ?? .empty
    case .document, .evidence, .position, .declaration: .empty
    }
  }
}
