internal import Procurement

/// Draws offers and their lines of equal index as SVG: price to the right, performance upwards.
///
/// A number at each offer and a pattern for each line carry the meaning, so that it is read without colour.
struct LineDrawing {
  private static let frame = (left: 84, top: 24, right: 930, bottom: 400)
  private static let patterns = ["", "10 5", "3 4", "14 4 3 4", "6 3", "2 6"]

  let laboratory: Laboratory
  let phrasing: Phrasing

  /// The whole picture.
  var element: Markup {
    let points = laboratory.lines.flatMap(\.points)
    guard let lowest = points.map(\.price.cents).min(), let highest = points.map(\.price.cents).max(), lowest < highest
    else { return .empty }
    let prices = lowest...highest
    let parts = [
      .element("title", [.init("id", "lines-title")], phrasing.label("lines.title")),
      .element("desc", [.init("id", "lines-text")], description),
      Self.box(0, 0, 1010, 470, fill: "#ffffff"),
      axes(prices),
      laboratory.lines.enumerated().map { line($1, number: $0, prices) }.joined(),
      laboratory.offers.prefix(LaboratoryLines.mostOffers).map { offer($0, prices) }.joined(),
    ]
    return .element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 1010 470"), .init("role", "img"),
        .init("aria-labelledby", "lines-title lines-text"), .init("lang", phrasing.language.rawValue),
        .init("font-family", "Noto Sans, Arial, sans-serif"), .init("font-size", "13"), .init("fill", "#1c2431"),
      ],
      parts.joined()
    )
  }

  private var description: Markup {
    let offers = laboratory.offers.prefix(LaboratoryLines.mostOffers).map { offer in
      phrasing.label(
        "lines.offer",
        phrasing.number(offer.rank),
        .text(offer.bidder),
        phrasing.money(offer.price),
        phrasing.number(offer.performance)
      )
    }
    return phrasing.label("lines.text", offers.joined(by: .text("; ")))
  }

  private func x(_ cents: Int, _ prices: ClosedRange<Int>) -> Int {
    let span = Int128(max(1, prices.upperBound - prices.lowerBound))
    let width = Int128(Self.frame.right - Self.frame.left)
    return Self.frame.left + Int(Int128(cents - prices.lowerBound) * width / span)
  }

  private func y(_ performance: Int) -> Int {
    let most = max(1, laboratory.highestPerformance)
    return Self.frame.bottom - performance * (Self.frame.bottom - Self.frame.top) / most
  }

  private func axes(_ prices: ClosedRange<Int>) -> Markup {
    let quarters = 0...4
    let vertical = quarters.map { quarter -> Markup in
      let cents = prices.lowerBound + (prices.upperBound - prices.lowerBound) / 4 * quarter
      let place = x(cents, prices)
      return Self.line(place, Self.frame.top, place, Self.frame.bottom, stroke: "#cfd6e1")
        + Self.text(place, Self.frame.bottom + 20, phrasing.money(Money(cents: cents / 100 * 100)), anchor: "middle")
    }
    let horizontal = quarters.map { quarter -> Markup in
      let performance = laboratory.highestPerformance * quarter / 4
      return Self.line(Self.frame.left, y(performance), Self.frame.right, y(performance), stroke: "#cfd6e1")
        + Self.text(Self.frame.left - 8, y(performance) + 4, phrasing.number(performance), anchor: "end")
    }
    let middle = (Self.frame.left + Self.frame.right) / 2
    let names = [
      Self.text(middle, Self.frame.bottom + 46, phrasing.label("lines.x"), anchor: "middle"),
      Self.text(4, 14, phrasing.label("lines.y")),
    ]
    return (vertical + horizontal + names).joined()
  }

  private func line(_ line: IndexLine, number: Int, _ prices: ClosedRange<Int>) -> Markup {
    let places = line.points.map { "\(x($0.price.cents, prices)),\(y($0.performance))" }.joined(separator: " ")
    var attributes: [Markup.Attribute] = [
      .init("points", places), .init("fill", "none"), .init("stroke", "#1f4e8c"),
      .init("stroke-width", number == 0 ? "2.5" : "1.5"),
    ]
    let pattern = Self.patterns[number % Self.patterns.count]
    if !pattern.isEmpty { attributes.append(.init("stroke-dasharray", pattern)) }
    return .element("polyline", attributes, .empty)
  }

  private func offer(_ offer: RankedOffer, _ prices: ClosedRange<Int>) -> Markup {
    let (place, height) = (x(offer.price.cents, prices), y(offer.performance))
    let dot = Markup.element(
      "circle",
      [.init("cx", "\(place)"), .init("cy", "\(height)"), .init("r", "6"), .init("fill", "#1c2431")],
      .empty
    )
    return dot
      + Self.text(
        place + 11,
        height + (offer.rank.isMultiple(of: 2) ? 20 : -8),
        .text("\(offer.rank). \(offer.bidder)"),
        weight: "600"
      )
  }
}

// Pieces.
extension LineDrawing {
  static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String) -> Markup {
    .element(
      "rect",
      [
        .init("x", "\(x)"), .init("y", "\(y)"), .init("width", "\(width)"), .init("height", "\(height)"),
        .init("fill", fill),
      ],
      .empty
    )
  }

  static func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, stroke: String) -> Markup {
    .element(
      "line",
      [
        .init("x1", "\(x1)"), .init("y1", "\(y1)"), .init("x2", "\(x2)"), .init("y2", "\(y2)"),
        .init("stroke", stroke),
      ],
      .empty
    )
  }

  static func text(_ x: Int, _ y: Int, _ text: Markup, anchor: String = "start", weight: String = "400") -> Markup {
    .element(
      "text",
      [
        .init("x", "\(x)"), .init("y", "\(y)"), .init("text-anchor", anchor), .init("font-weight", weight),
        .init("paint-order", "stroke"), .init("stroke", "#ffffff"), .init("stroke-width", "3"),
      ],
      text
    )
  }
}
