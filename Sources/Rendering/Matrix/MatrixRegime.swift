internal import Procurement

/// What each class of deficiency costs under the regime of the procedure, and the next lawful step.
struct MatrixRegime {
  let regime: Regime

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("regime"), anchor: "regime")).merging([
      "regimeTitle": .markup(phrasing.phrase(regime.title)),
      "confidence": .markup(phrasing.word(regime.confidence)),
      "rows": .list(regime.treatments.map { row($0, in: phrasing) }),
    ])
  }

  private func row(_ treatment: Treatment, in phrasing: Phrasing) -> View {
    let limits = [
      treatment.kind.map { phrasing.word($0) }, treatment.document.map { phrasing.word($0) },
      treatment.acceptance.map { phrasing.label("regimeClause", phrasing.word($0)) },
    ].compactMap(\.self).joined(by: .text(", "))
    return [
      "deficiency": .markup(phrasing.capitalized(treatment.deficiency)),
      "limits": .markup(limits),
      "consequence": .markup(phrasing.word(treatment.consequence)),
      "step": .markup(phrasing.phrase(treatment.step)),
      "bases": .markup(phrasing.bases(treatment.basis, on: phrasing.context.heading.day, withRole: false)),
    ]
  }
}
