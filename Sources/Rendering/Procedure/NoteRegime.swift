internal import Procurement

/// The threshold in force, and the law that applies.
struct NoteRegime {
  let note: ProcedureNote

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("regime"), anchor: "regime")).merging([
      "sentence": .markup(sentence(in: phrasing)),
      "rows": .list(
        rows(in: phrasing).filter { !$0.text.isEmpty }.map { row in
          [
            "term": .markup(phrasing.label("fact.\(row.label)")), "text": .markup(row.text),
            "basis": .markup(row.basis),
          ]
        }
      ),
    ])
  }

  private func sentence(in phrasing: Phrasing) -> Markup {
    guard let value = note.value, let threshold = note.regime.threshold, let reach = note.regime.reach else {
      return phrasing.label("regimeUnknown")
    }
    return phrasing.label(
      "regime.\(reach.rawValue)",
      phrasing.amount(value.most),
      phrasing.money(threshold.amount),
      note.regime.rule.map { phrasing.phrase($0.text) } ?? phrasing.label("unknown")
    )
  }

  private func rows(in phrasing: Phrasing) -> [(label: String, text: Markup, basis: Markup)] {
    let regime = note.regime
    let codes = note.award.tender.subject.codes
    let subject = regime.subjectClass.map { phrasing.phrase($0.title) + .text("; ") + phrasing.word($0.scheme) }
    return [
      (
        "subject", .text(codes.first ?? "") + .text(": ") + (subject ?? phrasing.label("subjectUnknown")),
        regime.subjectClass.map { subject in
          subject.citations.isEmpty
            ? phrasing.word(subject.standing.confidence)
            : phrasing.sourced(subject.citations, subject.standing.confidence)
        } ?? phrasing.word(Confidence.inferred)
      ),
      (
        "thresholdInForce",
        regime.threshold.map { threshold in
          phrasing.label(
            "thresholdIs",
            phrasing.money(threshold.amount),
            phrasing.word(regime.scope),
            phrasing.period(of: threshold.standing)
          )
        } ?? phrasing.label("unknown"),
        regime.threshold.map { phrasing.word($0.standing.confidence) } ?? .empty
      ),
      (
        "comparison",
        regime.comparison.map { phrasing.label("comparisonIs", phrasing.word($0.comparison)) }
          ?? phrasing.label("unknown"),
        regime.comparison.map { phrasing.sourced($0.citations, $0.standing.confidence) } ?? .empty
      ),
      (
        "law", regime.rule.map { phrasing.phrase($0.text) } ?? phrasing.label("unknown"),
        regime.rule.map { phrasing.sourced($0.citations, $0.standing.confidence) } ?? .empty
      ),
    ]
  }
}

extension Phrasing {
  /// `vom 01.01.2014 bis 31.12.2015`, or `seit dem 01.01.2014`.
  func period(of standing: Standing) -> Markup {
    guard let until = standing.until else { return label("since", day(standing.from)) }
    return label("fromUntil", day(standing.from), day(until))
  }
}
