internal import Procurement
internal import Wording

/// Draws how far values can move before another offer leads: to the left less, to the right more, in percent of now.
///
/// The closest value stands first. Empty bars are room below, filled ones room above; a thin line is a value that changes
/// nothing on that side. What changes nothing on either side is not in the picture.
struct TurnDrawing {
  /// One bar.
  struct Bar {
    let name: String
    /// The change that turns, 0 or less; nil where none does.
    let below: Rational?
    /// The change that turns, 0 or more; nil where none does.
    let above: Rational?

    /// The smaller change in size; nil where none turns.
    var closest: Rational? { [below, above].compactMap { $0.map(TurnDrawing.size) }.min() }
  }

  /// Bars that a picture shows at most.
  static let mostBars = 20
  private static let (middle, reach, pitch, top) = (575, 300, 26, 44)

  let id: String
  let title: Markup
  let text: Markup
  let bars: [Bar]
  let phrasing: Phrasing

  /// The bars that are drawn, the closest first.
  private var shown: [Bar] {
    let turning = bars.enumerated().compactMap { place, bar in bar.closest.map { (place, bar, $0) } }
    return turning.sorted { ($0.2, $0.0) < ($1.2, $1.0) }.prefix(Self.mostBars).map(\.1)
  }

  /// The percentage at the ends of the axis: the first of 5, 10, 20, 50, 100 and so on that no bar exceeds.
  private var ends: Int {
    let most = shown.flatMap { [$0.below, $0.above].compactMap { $0.map(Self.size) } }.max() ?? Rational(1)
    let powers = (0...5).flatMap { power in [5, 10, 20].map { $0 * (0..<power).reduce(1) { value, _ in value * 10 } } }
    return powers.first { most <= Rational($0, 100) } ?? 1_000_000
  }

  private static func size(_ change: Rational) -> Rational { change < Rational(0) ? Rational(0) - change : change }

  /// The whole picture; nothing where no value changes who leads.
  var element: Markup {
    let bars = shown
    guard !bars.isEmpty else { return .empty }
    let ends = ends
    let height = Self.top + bars.count * Self.pitch + 12
    let ticks = [-2, -1, 0, 1, 2].map { half -> Markup in
      let x = Self.middle + half * Self.reach / 2
      let sign = half > 0 ? "+" : half < 0 ? "−" : ""
      let percent = phrasing.wording.text(
        DecimalNumber(Rational(abs(half) * ends, 2).formatted(decimals: ends % 2)) ?? DecimalNumber(0)
      )
      return LineDrawing.line(x, Self.top - 12, x, height - 8, stroke: half == 0 ? "#1c2431" : "#cfd6e1")
        + LineDrawing.text(x, 22, .text("\(sign)\(percent)\u{A0}%"), anchor: "middle")
    }
    let parts = [
      .element("title", [.init("id", "\(id)-title")], title), .element("desc", [.init("id", "\(id)-text")], text),
      LineDrawing.box(0, 0, 1010, height, fill: "#ffffff"), ticks.joined(),
      bars.enumerated().map { bar($1, at: Self.top + $0 * Self.pitch, ends) }.joined(),
    ]
    return .element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 1010 \(height)"), .init("role", "img"),
        .init("aria-labelledby", "\(id)-title \(id)-text"), .init("lang", phrasing.language.rawValue),
        .init("font-family", "Noto Sans, Arial, sans-serif"), .init("font-size", "13"), .init("fill", "#1c2431"),
      ],
      parts.joined()
    )
  }

  private func bar(_ bar: Bar, at y: Int, _ ends: Int) -> Markup {
    LineDrawing.text(Self.middle - Self.reach - 88, y + 13, .text(RankDrawing.short(bar.name)), anchor: "end")
      + side(bar.below, toTheLeft: true, at: y, ends) + side(bar.above, toTheLeft: false, at: y, ends)
  }

  private func side(_ change: Rational?, toTheLeft: Bool, at y: Int, _ ends: Int) -> Markup {
    guard let change else {
      let end = toTheLeft ? Self.middle - Self.reach : Self.middle + Self.reach
      return LineDrawing.line(min(Self.middle, end), y + 8, max(Self.middle, end), y + 8, stroke: "#4d5868")
        + LineDrawing.text(end + (toTheLeft ? -6 : 6), y + 13, .text("–"), anchor: toTheLeft ? "end" : "start")
    }
    let size = Self.size(change)
    let width = max(2, (size * Rational(Self.reach * 100, ends)).rounded(to: 0).whole ?? 2)
    let sign = toTheLeft ? "−" : "+"
    let label = Markup.text("\(sign)\(phrasing.decimal(size * Rational(100), decimals: 1))\u{A0}%")
    let start = toTheLeft ? Self.middle - width : Self.middle
    return Markup.element(
      "rect",
      [
        .init("x", "\(start)"), .init("y", "\(y)"), .init("width", "\(width)"), .init("height", "\(Self.pitch - 9)"),
        .init("fill", toTheLeft ? "#ffffff" : "#3f5f8a"), .init("stroke", "#1c2431"),
      ],
      .empty
    )
      + LineDrawing.text(
        toTheLeft ? start - 6 : start + width + 6,
        y + 13,
        label,
        anchor: toTheLeft ? "end" : "start"
      )
  }
}
