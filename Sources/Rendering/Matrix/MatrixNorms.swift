internal import Procurement

/// From the norm to the requirement: every cited place with whoever cites it.
struct MatrixNorms {
  let specification: Specification
  let sources: [NormSource]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(.init(phrasing.label("norms"), anchor: "norms"))
    let byNorm = Dictionary(grouping: sources, by: \.citation.norm)
    let parts = byNorm.keys.sorted().map { id in
      part(id, byNorm[id] ?? [], in: phrasing, &outline)
    }
    return heading.merging(["parts": .list(parts)])
  }

  private func part(_ id: String, _ sources: [NormSource], in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let norm = phrasing.context.norm(id)
    let title = Markup.text(norm?.abbreviation ?? id)
    let rows = sources.enumerated().sorted { one, other in
      let (left, right) = (one.element.citation.path, other.element.citation.path)
      return left == right ? one.offset < other.offset : left.lexicographicallyPrecedes(right)
    }.map(\.element)
    return outline.part(.init(title, anchor: "norm-\(id)")).merging([
      "normTitle": .optional(norm.map { phrasing.phrase($0.title) }),
      "version": .markup(version(of: norm, in: phrasing)),
      "questions": .list(questions(about: norm, in: phrasing).map { ["text": .markup($0)] }),
      "caption": .markup(phrasing.label("normCaption", title)),
      "rows": .list(rows.map { row($0, in: phrasing) }),
    ])
  }

  private func version(of norm: Norm?, in phrasing: Phrasing) -> Markup {
    let day = specification.asOf
    guard let norm else { return phrasing.label("normUnknown") }
    guard let version = norm.version(on: day) else { return phrasing.label("versionNone", phrasing.day(day)) }
    let end = version.until.map { phrasing.label("versionUntil", phrasing.day($0)) } ?? phrasing.label("versionOpen")
    return phrasing.label(
      "versionInForce",
      phrasing.day(day),
      phrasing.day(version.from),
      end,
      .text(version.source),
      phrasing.word(version.confidence)
    )
  }

  /// What a person must find out before the tender rests on `norm`, and what was found.
  private func questions(about norm: Norm?, in phrasing: Phrasing) -> [Markup] {
    (norm?.questions ?? []).filter { $0.from <= specification.asOf }.map { question in
      let asked = phrasing.label("question", phrasing.day(question.from), phrasing.phrase(question.text))
      guard let answer = specification.tender.confirmations.first(where: { $0.question == question.id }) else {
        return asked + .text(" ") + phrasing.label("questionOpen")
      }
      let label = answer.answer == .inForce ? "questionInForce" : "questionGone"
      let found = phrasing.label(label, .text(answer.by), phrasing.day(answer.on), phrasing.phrase(answer.reason))
      return asked + .text(" ") + found
    }
  }

  private func row(_ source: NormSource, in phrasing: Phrasing) -> View {
    let open = source.basis.map { phrasing.reservations(about: $0, on: specification.asOf) } ?? .empty
    return [
      "place": .markup(phrasing.citation(source.citation)),
      "target": .markup(source.target),
      "role": .markup(source.role),
      "state": .markup(source.basis == nil ? .text("–") : open.isEmpty ? phrasing.word(Confidence.verified) : open),
      "isOpen": .flag(!open.isEmpty),
      "facts": .text(source.basis?.facts.joined(separator: ", ") ?? ""),
    ]
  }
}
