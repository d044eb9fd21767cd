internal import Procurement

/// Draws how often each criterion decides, as bars with their percentage.
struct BarDrawing {
  private static let pitch = 22
  private static let left = 130
  private static let right = 900

  let simulated: SimulatedTenders
  let phrasing: Phrasing

  /// The whole picture.
  var element: Markup {
    let height = simulated.criteria.count * Self.pitch + 30
    let parts = [
      .element("title", [.init("id", "bars-title")], phrasing.label("bars.title")),
      .element("desc", [.init("id", "bars-text")], phrasing.label("bars.text")),
      LineDrawing.box(0, 0, 1010, height, fill: "#ffffff"),
      simulated.criteria.enumerated().map { bar($1, at: 10 + $0 * Self.pitch) }.joined(),
      LineDrawing.line(Self.left, 4, Self.left, height - 14, stroke: "#1c2431"),
    ]
    return .element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 1010 \(height)"), .init("role", "img"),
        .init("aria-labelledby", "bars-title bars-text"), .init("lang", phrasing.language.rawValue),
        .init("font-family", "Noto Sans, Arial, sans-serif"), .init("font-size", "13"), .init("fill", "#1c2431"),
      ],
      parts.joined()
    )
  }

  private func bar(_ criterion: SimulatedTenders.Criterion, at top: Int) -> Markup {
    let most = max(1, simulated.criteria.map(\.decided).max() ?? 1)
    let width = (Self.right - Self.left) * criterion.decided / most
    return LineDrawing.text(Self.left - 8, top + 13, .text(criterion.requirement), anchor: "end")
      + LineDrawing.box(Self.left, top, width, Self.pitch - 6, fill: "#3f5f8a")
      + LineDrawing.text(Self.left + width + 8, top + 13, phrasing.percent(criterion.decided, of: simulated.count))
  }
}
