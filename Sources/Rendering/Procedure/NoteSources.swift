internal import Procurement

/// Every figure that the note rests on, with its days, its source and how sure it is.
struct NoteSources {
  /// A figure.
  private struct Figure {
    let what: Markup
    let figure: Markup
    let standing: Standing
  }

  let note: ProcedureNote

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("sources"), anchor: "sources")).merging([
      "rows": .list(
        figures(in: phrasing).map { figure in
          [
            "what": .markup(figure.what), "figure": .markup(figure.figure),
            "period": .markup(phrasing.period(of: figure.standing)), "source": .text(figure.standing.source),
            "isOpen": .flag(figure.standing.confidence != .verified),
            "state": .markup(phrasing.word(figure.standing.confidence)),
          ]
        }
      ),
      "norms": .list(norms(in: phrasing)),
    ])
  }

  private func figures(in phrasing: Phrasing) -> [Figure] {
    let regime = note.regime
    let value = note.value?.valuation
    let law: [Figure?] = [
      regime.threshold.map {
        Figure(what: phrasing.label("figure.threshold"), figure: phrasing.money($0.amount), standing: $0.standing)
      },
      regime.comparison.map {
        Figure(what: phrasing.label("figure.comparison"), figure: phrasing.word($0.comparison), standing: $0.standing)
      },
      value.map {
        Figure(what: phrasing.label("figure.months"), figure: phrasing.number($0.months), standing: $0.standing)
      },
      regime.subjectClass.map {
        Figure(what: phrasing.label("figure.subject"), figure: phrasing.phrase($0.title), standing: $0.standing)
      },
      regime.rule.map {
        Figure(what: phrasing.label("figure.regime"), figure: phrasing.phrase($0.text), standing: $0.standing)
      },
    ]
    return law.compactMap(\.self) + limits(in: phrasing) + duties(in: phrasing)
  }

  private func limits(in phrasing: Phrasing) -> [Figure] {
    note.options.flatMap { option in
      option.grounds.compactMap { judged -> Figure? in
        guard case .upTo(let limit) = judged.ground.test else { return nil }
        let what = phrasing.label("figure.limit", phrasing.phrase(option.procedure.title))
        return Figure(what: what, figure: phrasing.money(limit), standing: judged.ground.standing)
      }
    }
  }

  private func duties(in phrasing: Phrasing) -> [Figure] {
    note.duties.map { judged in
      let what = phrasing.label("figure.duty", phrasing.phrase(judged.duty.title))
      let limit = judged.duty.over.map { phrasing.label("figure.over", phrasing.money($0)) }
      return Figure(what: what, figure: limit ?? .text("–"), standing: judged.duty.standing)
    }
  }

  /// The norms that the note cites, with their full titles.
  private func norms(in phrasing: Phrasing) -> [View] {
    let lines = note.value?.lines.flatMap(\.rules).flatMap(\.citations) ?? []
    let regime = (note.regime.rule?.citations ?? []) + (note.regime.comparison?.citations ?? [])
    let procedures = note.options.flatMap(\.grounds).flatMap(\.ground.citations)
    let ids = Set((lines + regime + procedures + note.duties.flatMap(\.duty.citations)).map(\.norm))
    let norms = ids.compactMap { phrasing.context.norm($0) }
    return norms.sorted { ($0.abbreviation, $0.id) < ($1.abbreviation, $1.id) }.map { norm in
      ["abbreviation": .text(norm.abbreviation), "normTitle": .markup(phrasing.phrase(norm.title))]
    }
  }
}
