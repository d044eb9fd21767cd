/// The signs of a timeline; each has a shape of its own.
enum TimelineMark: CaseIterable {
  /// A day that the tender names: a filled disc.
  case own
  /// From this day on, by rule: an open triangle that points right.
  case earliest
  /// Until this day, by rule: an open triangle that points left.
  case latest
  /// The latest day by planning back: an open square on its corner.
  case latestByPlan

  /// The sign with its middle at a point.
  func element(_ x: Int, _ y: Int) -> Markup {
    switch self {
    case .own:
      .element(
        "circle",
        [.init("cx", "\(x)"), .init("cy", "\(y)"), .init("r", "5"), .init("fill", "#1a3e72")],
        .empty
      )
    case .earliest: Self.shape("\(x),\(y - 8) \(x + 10),\(y) \(x),\(y + 8)")
    case .latest: Self.shape("\(x),\(y - 8) \(x - 10),\(y) \(x),\(y + 8)")
    case .latestByPlan: Self.shape("\(x),\(y - 9) \(x + 9),\(y) \(x),\(y + 9) \(x - 9),\(y)")
    }
  }

  /// A period: filled by law, open where it is assumed.
  static func bar(_ from: Int, _ to: Int, _ middle: Int, isLaw: Bool) -> Markup {
    .element(
      "rect",
      [
        .init("x", "\(from)"), .init("y", "\(middle - 4)"), .init("width", "\(max(to - from, 0))"),
        .init("height", "8"), .init("fill", isLaw ? "#7f9ac4" : "#ffffff"), .init("stroke", "#1a3e72"),
      ] + (isLaw ? [] : [.init("stroke-dasharray", "4 3")]),
      .empty
    )
  }

  private static func shape(_ points: String) -> Markup {
    .element(
      "polygon",
      [
        .init("points", points), .init("fill", "#ffffff"), .init("stroke", "#1a3e72"), .init("stroke-width", "2"),
      ],
      .empty
    )
  }
}
