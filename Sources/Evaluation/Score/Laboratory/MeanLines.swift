import Procurement

/// Offers against arithmetic means as lines: without each offer the means differ, and yet all removals are judged in n log n.
///
/// With r = mean(P) : mean(L), the order by w_L · L : mean(L) − w_P · P : mean(P) is that of the lines w_L · L · r − w_P · P.
/// A removal changes r alone. Each pair of neighbours keeps its relation as long as r stays in an interval, so the strictest
/// bounds before and behind the removed offer say whether any order changes; the upper envelope of the lines says who leads.
struct MeanLines {
  private let scorer: Scorer
  private let order: [Place]
  private let field: OfferField
  private let lines: [Line]
  private let before: [Bounds]
  private let behind: [Bounds]
  private let envelopes: [Envelope]

  /// The offers of `order`; nil where the method is another, where an index is rounded, or where an offer has none.
  init?(_ scorer: Scorer, _ order: [Place], _ field: OfferField) {
    guard case .mean(let shares) = scorer.terms.formula, scorer.terms.rounding == .none,
      order.allSatisfy({ $0.standing != nil }),
      let ratio = Self.ratio(of: field)
    else { return nil }
    self.scorer = scorer
    self.order = order
    self.field = field
    lines = order.enumerated().map { position, place in
      Line(
        position: position,
        slope: shares.performanceWeight * place.candidate.points,
        offset: shares.priceWeight * place.candidate.euros,
        tieBreak: place.standing?.tieBreak ?? Rational(0)
      )
    }
    var strictest = Bounds()
    var before: [Bounds] = [strictest]
    let pairs = order.indices.dropLast().map { [lines] in
      Bounds(lines[$0], lines[$0 + 1], from: ratio, pair: $0)
    }
    for pair in pairs {
      strictest = strictest.narrowed(by: pair)
      before.append(strictest)
    }
    strictest = Bounds()
    var behind: [Bounds] = [strictest]
    for pair in pairs.reversed() {
      strictest = strictest.narrowed(by: pair)
      behind.append(strictest)
    }
    self.before = before
    self.behind = behind.reversed()
    let first = Envelope(lines)
    envelopes = [first, Envelope(lines.filter { line in !first.contains(line) })]
  }

  private static func ratio(of field: OfferField) -> Rational? {
    field.meanPrice.divided(by: field.meanPerformance)
  }

  /// What the removal of the offer at `position` changes; nil for nothing.
  func change(without position: Int) -> (example: LeaveOneOut.Reversal, leader: String?)? {
    guard let ratio = Self.ratio(of: field.without(order[position].candidate)) else { return undefined(position) }
    // Pair k is that of k and k + 1: those up to position − 2, and those from position + 1 on.
    let broken =
      (position > 1 ? before[position - 1].broken(by: ratio) : nil)
      ?? (position + 1 < order.count ? behind[position + 1].broken(by: ratio) : nil)
    let bridge = position > 0 && position + 1 < order.count ? reversal(position - 1, position + 1, ratio) : nil
    guard let example = bridge ?? broken.flatMap({ reversal($0, $0 + 1, ratio) }) else { return nil }
    return (example, leader(without: position, ratio))
  }

  /// The others have no performance at all, so that none has an index.
  private func undefined(_ position: Int) -> (example: LeaveOneOut.Reversal, leader: String?)? {
    let others = order.indices.filter { $0 != position }
    for (first, second) in zip(others, others.dropFirst()) {
      if let reversal = LeaveOneOut.Reversal.between(order[first], order[second], after: .level) {
        return (reversal, nil)
      }
    }
    return nil
  }

  private func reversal(_ first: Int, _ second: Int, _ ratio: Rational) -> LeaveOneOut.Reversal? {
    .between(order[first], order[second], after: lines[first].relation(to: lines[second], at: ratio))
  }

  private func leader(without position: Int, _ ratio: Rational) -> String? {
    var best: Line?
    for line in envelopes.flatMap({ $0.leading(at: ratio, without: position) }) {
      guard let leader = best else {
        best = line
        continue
      }
      switch line.relation(to: leader, at: ratio) {
      case .ahead: best = line
      case .level where bidder(line) < bidder(leader): best = line
      case .level, .behind: break
      }
    }
    return best.map(bidder)
  }

  private func bidder(_ line: Line) -> String { order[line.position].candidate.bidder }
}

extension MeanLines {
  /// What an offer is worth at each ratio: slope · r − offset.
  struct Line {
    let position: Int
    let slope: Rational
    let offset: Rational
    let tieBreak: Rational

    func value(at ratio: Rational) -> Rational { slope * ratio - offset }

    func relation(to other: Self, at ratio: Rational) -> Scorer.Relation {
      let (own, foreign) = (value(at: ratio), other.value(at: ratio))
      if own != foreign { return own < foreign ? .behind : .ahead }
      return tieBreak == other.tieBreak ? .level : tieBreak < other.tieBreak ? .behind : .ahead
    }
  }

  /// Between which ratios pairs of neighbours keep their relation, and which pair sets each bound.
  struct Bounds {
    private struct Bound {
      let ratio: Rational
      let isOpen: Bool
      let pair: Int
    }

    private var lower: Bound?
    private var upper: Bound?

    /// No bounds.
    init() {}

    /// The bounds of neighbours, which stand at `ratio` as they do.
    init(_ first: Line, _ second: Line, from ratio: Rational, pair: Int) {
      guard let crossing = (first.offset - second.offset).divided(by: first.slope - second.slope) else { return }
      let relation = first.relation(to: second, at: ratio)
      let isOpen = first.relation(to: second, at: crossing) != relation
      let bound = Bound(ratio: crossing, isOpen: isOpen, pair: pair)
      let staysAbove = first.slope > second.slope
      if relation == .level || staysAbove { lower = bound }
      if relation == .level || !staysAbove { upper = bound }
    }

    func narrowed(by other: Self) -> Self {
      var narrowed = self
      if let bound = other.lower {
        let isStricter = lower.map { ($0.ratio, $0.isOpen ? 1 : 0) < (bound.ratio, bound.isOpen ? 1 : 0) } ?? true
        if isStricter { narrowed.lower = bound }
      }
      if let bound = other.upper {
        let isStricter = upper.map { (bound.ratio, bound.isOpen ? 0 : 1) < ($0.ratio, $0.isOpen ? 0 : 1) } ?? true
        if isStricter { narrowed.upper = bound }
      }
      return narrowed
    }

    /// A pair whose relation `ratio` changes.
    func broken(by ratio: Rational) -> Int? {
      if let lower, ratio < lower.ratio || ratio == lower.ratio && lower.isOpen { return lower.pair }
      if let upper, upper.ratio < ratio || ratio == upper.ratio && upper.isOpen { return upper.pair }
      return nil
    }
  }

  /// The lines that are highest at some ratio, by slope.
  struct Envelope {
    private var chain: [Line] = []
    private let members: Set<Int>

    init(_ lines: [Line]) {
      let sorted = lines.sorted { ($0.slope, $1.offset, $1.position) < ($1.slope, $0.offset, $0.position) }
      for line in sorted {
        // Of parallel lines the last is the highest.
        if let last = chain.last, last.slope == line.slope { chain.removeLast() }
        while chain.count > 1, Self.isHidden(chain[chain.count - 1], between: chain[chain.count - 2], and: line) {
          chain.removeLast()
        }
        chain.append(line)
      }
      members = Set(chain.map(\.position))
    }

    func contains(_ line: Line) -> Bool { members.contains(line.position) }

    /// The highest lines at `ratio`, at most four, one of them the highest without `position`.
    func leading(at ratio: Rational, without position: Int) -> [Line] {
      var low = 0
      var high = max(0, chain.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if chain[middle].value(at: ratio) <= chain[middle + 1].value(at: ratio) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return chain.indices.filter { abs($0 - low) <= 2 }.map { chain[$0] }.filter { $0.position != position }
    }

    private static func isHidden(_ middle: Line, between first: Line, and last: Line) -> Bool {
      (middle.offset - first.offset) * (last.slope - middle.slope)
        > (last.offset - middle.offset) * (middle.slope - first.slope)
    }
  }
}
