internal import Procurement
internal import Wording

/// The chapter on quantities: every parameter that the documents refer to, with its value.
struct SpecificationQuantities {
  let bidders: BidderView

  /// The values of the chapter; nothing where the documents refer to no parameter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let named = bidders.namedParameters
    let rows = bidders.context.parameters.filter { $0.value != nil && named.contains($0.id) }
      .map { (key: phrasing.sortKey(of: $0.title), parameter: $0) }
      .sorted { ($0.key, $0.parameter.id) < ($1.key, $1.parameter.id) }
      .map { row($0.parameter, in: phrasing) }
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

extension Phrasing {
  /// What a title is sorted by: small letters, umlauts as their base letters (DIN 5007, variant 1).
  fileprivate func sortKey(of title: LocalizedText) -> String {
    let bases: [Character: String] = ["ä": "a", "ö": "o", "ü": "u", "ß": "ss"]
    return wording.title(title).lowercased().map { bases[$0] ?? String($0) }.joined()
  }
}
