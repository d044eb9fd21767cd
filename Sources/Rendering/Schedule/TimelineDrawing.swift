internal import Procurement
internal import Wording

/// Draws a timeline as SVG.
///
/// Source: SVG 1.1 (Second Edition); title, desc and role by the SVG Accessibility API Mappings.
struct TimelineDrawing {
  private static let width = 1010
  private static let top = 64
  private static let pitch = 28

  let timeline: Timeline
  let phrasing: Phrasing

  /// The whole picture.
  var element: Markup {
    let rows = timeline.rows
    guard let scale = TimelineScale(rows.flatMap { [$0.step.day, $0.limit, $0.latest].compactMap(\.self) }) else {
      return .empty
    }
    let bottom = Self.top + rows.count * Self.pitch
    let parts = [
      .element("title", [.init("id", "timeline-title")], phrasing.label("picture.title")),
      .element("desc", [.init("id", "timeline-text")], description(rows)),
      box(0, 0, Self.width, height(rows), fill: "#ffffff"),
      background(scale, bottom),
      rows.enumerated().map { row($1, at: Self.top + $0 * Self.pitch, scale) }.joined(),
      TimelineLegend(phrasing: phrasing, top: bottom + 34).element,
    ]
    return .element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 \(Self.width) \(height(rows))"),
        .init("role", "img"), .init("aria-labelledby", "timeline-title timeline-text"),
        .init("lang", phrasing.language.rawValue), .init("font-family", "Noto Sans, Arial, sans-serif"),
        .init("font-size", "13"), .init("fill", "#1c2431"),
      ],
      parts.joined()
    )
  }

  private func height(_ rows: [Timeline.Row]) -> Int {
    Self.top + rows.count * Self.pitch + 34 + TimelineLegend.height
  }

  /// All steps with their days in a sentence each, for those who do not see the picture.
  private func description(_ rows: [Timeline.Row]) -> Markup {
    let days = rows.compactMap { row in
      row.step.day.map { Markup.text("\(phrasing.wording.text(row.step.step)): \(phrasing.wording.long($0))") }
    }
    return phrasing.label("picture.text", days.joined(by: .text("; ")))
  }
}

// What lies behind the rows.
extension TimelineDrawing {
  private func background(_ scale: TimelineScale, _ bottom: Int) -> Markup {
    let height = bottom - Self.top + 8
    let weekends = scale.weekends.map { box($0.from, Self.top - 8, $0.to - $0.from, height, fill: "#e9edf3") }
    let holidays = timeline.plan.holidays.filter { scale.first <= $0.day && $0.day <= scale.last }.map {
      line(scale.x($0.day), Self.top - 8, scale.x($0.day), bottom, stroke: "#1c2431", dash: "2 4")
    }
    return (weekends + months(scale, bottom) + holidays).joined()
  }

  private func months(_ scale: TimelineScale, _ bottom: Int) -> [Markup] {
    var free = TimelineScale.left
    return ([scale.first] + scale.months).map { month in
      let x = scale.start(month)
      let text = phrasing.wording.text("month.\(month.month)") + " \(month.year)"
      let isFirst = month == scale.first
      // A month that has hardly begun, or whose neighbour's name is in the way, keeps its line alone.
      let fits = x >= free && x + text.count * 7 <= TimelineScale.right + 10 && (!isFirst || roomy(scale, text))
      if fits { free = x + text.count * 7 + 12 }
      let name = fits ? self.text(x + 4, Self.top - 22, .text(text), size: "12") : .empty
      return isFirst ? name : line(x, Self.top - 34, x, bottom, stroke: "#8a94a3") + name
    }
  }

  /// Whether the name of the first month ends before the second begins.
  private func roomy(_ scale: TimelineScale, _ text: String) -> Bool {
    scale.months.first.map { TimelineScale.left + text.count * 7 + 12 <= scale.start($0) } ?? true
  }
}

// A row.
extension TimelineDrawing {
  private func row(_ row: Timeline.Row, at top: Int, _ scale: TimelineScale) -> Markup {
    guard let day = row.step.day else { return .empty }
    let middle = top + Self.pitch / 2
    var parts = [
      line(0, top, TimelineScale.right, top, stroke: "#cfd6e1"),
      text(4, middle + 4, .text(Phrasing.capitalized(phrasing.wording.text(row.step.step)))),
      text(TimelineScale.left - 8, middle + 4, .text(phrasing.wording.short(day)), anchor: "end"),
    ]
    if let reckoning = row.step.reckoning { parts.append(bar(reckoning, at: middle, scale)) }
    if let latest = row.latest { parts.append(TimelineMark.latestByPlan.element(scale.x(latest), middle)) }
    if let limit = row.limit, let bound = row.step.bound {
      parts.append((bound == .earliest ? TimelineMark.earliest : .latest).element(scale.x(limit), middle))
    }
    if let own = row.step.own { parts.append(TimelineMark.own.element(scale.x(own), middle)) }
    return .element("g", [], parts.joined())
  }

  /// The period: filled where the law asks for it, open where it is assumed; what a day of rest added is a line.
  private func bar(_ reckoning: Reckoning, at middle: Int, _ scale: TimelineScale) -> Markup {
    guard scale.first <= reckoning.start, reckoning.start <= scale.last else { return .empty }
    let ends = [scale.x(reckoning.start), scale.x(reckoning.counted)].sorted()
    let bar = TimelineMark.bar(ends[0], ends[1], middle, isLaw: reckoning.rule.force == .law)
    guard let shift = reckoning.shift else { return bar }
    let added = [scale.x(reckoning.counted), scale.x(shift.to)].sorted()
    return bar + line(added[0], middle, added[1], middle, stroke: "#1c2431", dash: "3 2")
  }
}

// Pieces.
extension TimelineDrawing {
  private func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String) -> Markup {
    .element(
      "rect",
      [
        .init("x", "\(x)"), .init("y", "\(y)"), .init("width", "\(width)"), .init("height", "\(height)"),
        .init("fill", fill),
      ],
      .empty
    )
  }

  private func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, stroke: String, dash: String? = nil) -> Markup {
    .element(
      "line",
      [
        .init("x1", "\(x1)"), .init("y1", "\(y1)"), .init("x2", "\(x2)"), .init("y2", "\(y2)"),
        .init("stroke", stroke),
      ] + (dash.map { [.init("stroke-dasharray", $0)] } ?? []),
      .empty
    )
  }

  private func text(_ x: Int, _ y: Int, _ text: Markup, size: String? = nil, anchor: String? = nil) -> Markup {
    .element(
      "text",
      [.init("x", "\(x)"), .init("y", "\(y)")] + (size.map { [.init("font-size", $0)] } ?? [])
        + (anchor.map { [.init("text-anchor", $0)] } ?? []),
      text
    )
  }
}
