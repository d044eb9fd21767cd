internal import Procurement

/// The requirements of the catalogue that the tender leaves out, and why.
struct MatrixOmissions {
  let specification: Specification

  /// The values of the chapter; nothing where nothing was left out.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !specification.omissions.isEmpty else { return [] }
    let rows = specification.omissions.map { omission -> View in
      [
        "id": .text(omission.requirement.id),
        "requirement": .markup(phrasing.phrase(omission.requirement.title)),
        "kind": .text(omission.requirement.kind.rawValue),
        "reason": .markup(reason(for: omission, in: phrasing)),
      ]
    }
    return [outline.chapter(.init(phrasing.label("omissions"), anchor: "omissions")).merging(["rows": .list(rows)])]
  }

  private func reason(for omission: Specification.Omission, in phrasing: Phrasing) -> Markup {
    switch omission.ground {
    case .decision(let reason?): phrasing.blocks(reason)
    case .decision(nil), .condition: condition(of: omission, in: phrasing)
    case .law: phrasing.label("omittedByLaw", phrasing.day(specification.asOf))
    }
  }

  private func condition(of omission: Specification.Omission, in phrasing: Phrasing) -> Markup {
    guard let condition = omission.requirement.condition else { return phrasing.label("omittedByCondition") }
    return phrasing.label("omittedUnless", phrasing.condition(condition))
  }
}
