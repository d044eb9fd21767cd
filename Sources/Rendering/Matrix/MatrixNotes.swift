internal import Procurement

/// What evaluators know and bidders do not: why a requirement is of its kind, and what a good answer says.
struct MatrixNotes {
  let specification: Specification

  /// The values of the chapter; nothing where there are no notes.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let rows = specification.requirements.map(\.requirement)
      .filter { $0.kindReason != nil || $0.expectedAnswer != nil }
      .map { requirement -> View in
        [
          "link": .markup(phrasing.reference(to: requirement.id)),
          "requirement": .markup(phrasing.phrase(requirement.title)),
          "kind": .text(requirement.kind.rawValue),
          "kindReason": .optional(requirement.kindReason.map { phrasing.blocks($0) }),
          "expectedAnswer": .optional(requirement.expectedAnswer.map { phrasing.blocks($0) }),
        ]
      }
    guard !rows.isEmpty else { return [] }
    return [outline.chapter(.init(phrasing.label("notes"), anchor: "notes")).merging(["rows": .list(rows)])]
  }
}
