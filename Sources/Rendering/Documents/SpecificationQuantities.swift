internal import Procurement
internal import Wording

/// The chapter on quantities: every parameter with its value.
struct SpecificationQuantities {
  let bidders: BidderView

  /// The values of the chapter; nothing where the tender has no parameters.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let rows = bidders.context.parameters.filter { $0.value != nil }.map { row($0, in: phrasing) }
    guard !rows.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("quantities"), anchor: "quantities"))
    return [heading.merging(["rows": .list(rows)])]
  }

  private func row(_ parameter: Parameter, in phrasing: Phrasing) -> View {
    [
      "parameter": .markup(phrasing.phrase(parameter.title)),
      "value": .text(phrasing.wording.text(parameter, id: parameter.id)),
    ]
  }
}
