import Procurement

/// Calculates the value of a contract by the rules of a day.
///
/// Source: § 3 VgV 2016 and § 3 VgV 2001, as ``Valuation`` has them; facts on procurement, 2.4.
struct ValueEstimation {
  let valuation: Valuation

  /// The value of `estimate`, line by line.
  func calculation(of estimate: ValueEstimate) -> ValueCalculation {
    let lines = estimate.items.map(line)
    return ValueCalculation(lines: lines, lots: lots(of: lines), valuation: valuation)
  }

  private func line(_ item: EstimateItem) -> ValueCalculation.Line {
    var line =
      switch item.kind {
      case .single: once(item)
      case .calls(let count): calls(item, count)
      case .running(let interval, let term, let extensions): running(item, interval, term, extensions)
      }
    if item.isOption { line.rules += rules(.options).filter { !line.rules.contains($0) } }
    if item.lot != nil { line.rules += rules(.lots) }
    return line
  }

  private func once(_ item: EstimateItem) -> ValueCalculation.Line {
    ValueCalculation.Line(
      item: item,
      formula: formula("single", item),
      reason: Message(item.isOption ? "valuation.reason.option" : "valuation.reason.single"),
      rules: rules(item.isOption ? .options : .total),
      least: Rational(item.least.cents, 100),
      most: Rational(item.most.cents, 100)
    )
  }

  private func calls(_ item: EstimateItem, _ count: Int) -> ValueCalculation.Line {
    ValueCalculation.Line(
      item: item,
      formula: formula("calls", item, count),
      reason: Message("valuation.reason.calls"),
      rules: rules(.frameworks),
      least: Rational(item.least.cents, 100) * Rational(count),
      most: Rational(item.most.cents, 100) * Rational(count)
    )
  }

  private func formula(_ kind: String, _ item: EstimateItem, _ factor: Int = 1) -> Message {
    let least = item.least.description
    let form = item.least == item.most ? "one" : "range"
    return Message("valuation.formula.\(kind).\(form)", String(factor), item.most.description, least)
  }

  private func rules(_ topics: Valuation.Topic...) -> [Valuation.Rule] { topics.compactMap { valuation.rule($0) } }
}

// What is paid month after month.
extension ValueEstimation {
  private func running(
    _ item: EstimateItem,
    _ interval: EstimateItem.Interval,
    _ term: EstimateItem.Term,
    _ extensions: [EstimateItem.Extension]
  ) -> ValueCalculation.Line {
    let added = extensions.reduce(0) { $0 + $1.months * $1.times }
    let counted = counted(term, added)
    func value(_ amount: Money, _ months: Int) -> Rational {
      Rational(amount.cents, interval == .month ? 100 : 1200) * Rational(months)
    }
    // The limit is exceeded by the extensions alone: whether it then caps the value is not beyond doubt.
    let all: Int? =
      if case .months(let fixed) = term, fixed <= valuation.months, fixed + added > valuation.months {
        fixed + added
      } else { nil }
    return ValueCalculation.Line(
      item: item,
      formula: formula(interval.rawValue, item, counted.months),
      reason: counted.reason,
      rules: rules(counted.topic) + (added > 0 ? rules(.options) : []),
      least: value(item.least, counted.months),
      most: value(item.most, counted.months),
      otherReading: all.map { value(item.most, $0) }
    )
  }

  /// The months that count, and why.
  private func counted(
    _ term: EstimateItem.Term,
    _ added: Int
  ) -> (months: Int, topic: Valuation.Topic, reason: Message) {
    let limit = String(valuation.months)
    guard case .months(let fixed) = term else {
      return (valuation.months, .unlimited, Message("valuation.reason.unlimited", limit))
    }
    let total = fixed + added
    let arguments = [String(fixed), String(added), String(total), limit]
    let form = added > 0 ? ".extended" : ""
    if total > valuation.months {
      return (valuation.months, .unlimited, Message(key: "valuation.reason.long\(form)", arguments: arguments))
    }
    return (total, .fixed, Message(key: "valuation.reason.fixed\(form)", arguments: arguments))
  }
}

// Lots.
extension ValueEstimation {
  private func lots(of lines: [ValueCalculation.Line]) -> [ValueCalculation.LotValue] {
    let byLot = Dictionary(grouping: lines.filter { $0.item.lot != nil }) { $0.item.lot ?? "" }
    let limit = Rational(valuation.smallLotBelow.cents, 100)
    return byLot.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { lot, lines in
      let most = lines.reduce(Rational(0)) { $0 + $1.most }
      return ValueCalculation.LotValue(lot: lot, most: most, isSmall: most < limit)
    }
  }
}
