internal import Procurement

/// Draws ranks side by side: a column a ranking, a line an offer, so that crossing lines are changes of order.
///
/// The number in each mark is the rank; patterns tell the lines apart, and names stand at both ends.
struct RankDrawing {
  /// A ranking with what stands above it.
  struct Column {
    let head: Markup
    /// By rank; a place without a rank stands below the others.
    let places: [MethodPlace]
  }

  /// Offers that a picture shows at most: the first by rank.
  static let mostOffers = 12
  static let patterns = ["", "10 5", "3 4", "14 4 3 4", "6 3", "2 6"]
  private static let (top, pitch, width) = (52, 34, 1010)

  let id: String
  let title: Markup
  let text: Markup
  let columns: [Column]
  /// What stands for the bidder of an offer that nobody made.
  let nameless: Markup
  let language: Language

  private var bidders: [String] { columns.first.map { $0.places.prefix(Self.mostOffers).map(\.bidder) } ?? [] }

  private var shown: [Column] {
    let bidders = Set(bidders + columns.flatMap { $0.places.map(\.bidder).filter(\.isEmpty) })
    return columns.map { Column(head: $0.head, places: $0.places.filter { bidders.contains($0.bidder) }) }
  }

  /// Room for the names at each side; two rankings stand nearer to each other.
  private var side: Int { columns.count < 4 ? 310 : 170 }

  /// The whole picture.
  var element: Markup {
    let columns = shown
    let rows = columns.map(\.places.count).max() ?? 0
    let height = Self.top + rows * Self.pitch + 6
    let names = (bidders + [""]).enumerated().map { line(of: $1, number: $0, columns) }
    let parts = [
      .element("title", [.init("id", "\(id)-title")], title), .element("desc", [.init("id", "\(id)-text")], text),
      LineDrawing.box(0, 0, Self.width, height, fill: "#ffffff"),
      columns.enumerated().map { LineDrawing.text(x($0), 22, $1.head, anchor: "middle", weight: "600") }
        .joined(),
      names.joined(),
      columns.enumerated().flatMap { column, ranking in
        ranking.places.enumerated().map { mark($1, at: x(column), y($0)) }
      }.joined(),
    ]
    return .element(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", "0 0 \(Self.width) \(height)"),
        .init("role", "img"),
        .init("aria-labelledby", "\(id)-title \(id)-text"), .init("lang", language.rawValue),
        .init("font-family", "Noto Sans, Arial, sans-serif"), .init("font-size", "13"), .init("fill", "#1c2431"),
      ],
      parts.joined()
    )
  }

  private func x(_ column: Int) -> Int {
    side + column * (Self.width - 2 * side) / max(1, columns.count - 1)
  }

  private func y(_ place: Int) -> Int { Self.top + place * Self.pitch }

  /// The line of one offer through all columns, and its name at both ends.
  private func line(of bidder: String, number: Int, _ columns: [Column]) -> Markup {
    let points = columns.enumerated().compactMap { column, ranking in
      ranking.places.firstIndex { $0.bidder == bidder }.map { (x: x(column), y: y($0)) }
    }
    guard let first = points.first, let last = points.last else { return .empty }
    var attributes: [Markup.Attribute] = [
      .init("points", points.map { "\($0.x),\($0.y)" }.joined(separator: " ")), .init("fill", "none"),
      .init("stroke", "#1f4e8c"), .init("stroke-width", number == 0 ? "3" : "1.8"),
    ]
    let pattern = Self.patterns[number % Self.patterns.count]
    if !pattern.isEmpty { attributes.append(.init("stroke-dasharray", pattern)) }
    let name = bidder.isEmpty ? nameless : Markup.text(Self.short(bidder))
    let left = points.count == columns.count ? LineDrawing.text(first.x - 20, first.y + 5, name, anchor: "end") : .empty
    return .element("polyline", attributes, .empty) + left + LineDrawing.text(last.x + 20, last.y + 5, name)
  }

  private func mark(_ place: MethodPlace, at x: Int, _ y: Int) -> Markup {
    .element(
      "circle",
      [
        .init("cx", "\(x)"), .init("cy", "\(y)"), .init("r", "12"),
        .init("fill", place.rank == 1 ? "#1c2431" : "#ffffff"),
        .init("stroke", "#1c2431"), .init("stroke-width", "1.5"),
      ],
      .empty
    )
      + .element(
        "text",
        [
          .init("x", "\(x)"), .init("y", "\(y + 5)"), .init("text-anchor", "middle"), .init("font-size", "12"),
          .init("fill", place.rank == 1 ? "#ffffff" : "#1c2431"),
        ],
        .text(place.rank.map { "\($0)" } ?? "–")
      )
  }

  /// A name that fits beside the picture; the table has it whole.
  static func short(_ name: String) -> String { name.count > 18 ? name.prefix(17) + "…" : name }
}
