/// What the signs of a timeline mean.
struct TimelineLegend {
  static let height = 84

  let phrasing: Phrasing
  let top: Int

  /// The signs in two columns of four.
  var element: Markup {
    let signs: [(label: String, sign: (Int, Int) -> Markup)] = [
      ("own", TimelineMark.own.element), ("earliest", TimelineMark.earliest.element),
      ("latest", TimelineMark.latest.element), ("latestByPlan", TimelineMark.latestByPlan.element),
      ("law", { TimelineMark.bar($0 - 12, $0 + 12, $1, isLaw: true) }),
      ("assumption", { TimelineMark.bar($0 - 12, $0 + 12, $1, isLaw: false) }),
      ("weekend", { Self.weekend($0, $1) }), ("holiday", { Self.holiday($0, $1) }),
    ]
    return signs.enumerated().map { index, entry in
      let (x, y) = (20 + index / 4 * 500, top + index % 4 * 20)
      let text = Markup.element(
        "text",
        [.init("x", "\(x + 22)"), .init("y", "\(y + 4)"), .init("font-size", "12")],
        phrasing.label("legend.\(entry.label)")
      )
      return entry.sign(x, y) + text
    }.joined()
  }

  private static func weekend(_ x: Int, _ y: Int) -> Markup {
    .element(
      "rect",
      [
        .init("x", "\(x - 6)"), .init("y", "\(y - 8)"), .init("width", "12"), .init("height", "16"),
        .init("fill", "#e9edf3"),
      ],
      .empty
    )
  }

  private static func holiday(_ x: Int, _ y: Int) -> Markup {
    .element(
      "line",
      [
        .init("x1", "\(x)"), .init("y1", "\(y - 9)"), .init("x2", "\(x)"), .init("y2", "\(y + 9)"),
        .init("stroke", "#1c2431"), .init("stroke-dasharray", "2 4"),
      ],
      .empty
    )
  }
}
