internal import Procurement

/// What a person has to confirm or to do.
struct NotePoints {
  let note: ProcedureNote

  /// The values of the chapter; nothing where nothing is open.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !note.points.isEmpty else { return [] }
    return [
      outline.chapter(.init(phrasing.label("points"), anchor: "points")).merging([
        "rows": .list(
          note.points.enumerated().map { index, point in
            [
              "number": .text(String(index + 1)),
              "message": .markup(phrasing.message(point.message)),
              "text": .optional(point.text.map { phrasing.blocks($0) }),
              "basis": .markup(basis(of: point, in: phrasing)),
            ]
          }
        )
      ])
    ]
  }

  private func basis(of point: OpenPoint, in phrasing: Phrasing) -> Markup {
    phrasing.sourced(point.citations, point.confidence ?? .verified)
  }
}
