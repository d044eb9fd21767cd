import Procurement

/// What the accreditation of a provider shows that it can do.
struct Accreditation {
  let specification: Specification
  /// Ids of the norms whose duties accreditation shows to be met.
  let norms: [String]

  /// Whether a provider accredited within `period` can meet `specified`: it demands no more than accreditation shows.
  ///
  /// The duty is known with confidence V or P, no other rule stands beside it, the tender has not reworded the requirement,
  /// and it sets no stricter value than the catalogue proposes.
  func implies(_ specified: SpecifiedRequirement, within period: Window) -> Bool {
    guard case .catalogue = specified.origin else { return false }
    let rules = specified.requirement.basis.filter { [.duty, .technical].contains($0.role) }
    guard rules.allSatisfy({ norms.contains($0.citation.norm) }),
      rules.contains(where: { $0.confidence >= .partly })
    else {
      return false
    }
    return !isStricter(specified, period)
  }

  private func isStricter(_ specified: SpecifiedRequirement, _ period: Window) -> Bool {
    guard !specified.changes.contains(where: { [.statement, .expectation].contains($0) }) else { return true }
    switch specified.requirement.expectation {
    case nil, .includesAll, .includesAny: return false
    case .equals(let operand): return !isProposed(operand, period) { $0.agrees(with: $1) }
    case .minimum(let operand): return !isProposed(operand, period) { Self.isAtMost($0, $1) }
    case .maximum(let operand): return !isProposed(operand, period) { Self.isAtMost($1, $0) }
    case .range(let low, let high):
      return !isProposed(low, period) { Self.isAtMost($0, $1) } || !isProposed(high, period) { Self.isAtMost($1, $0) }
    }
  }

  /// Whether the value of `operand` is the catalogue's own, or stands so to what the catalogue proposes.
  ///
  /// A named day must lie within the time of the accreditation.
  private func isProposed(_ operand: Operand, _ period: Window, _ stands: (Value, Value) -> Bool) -> Bool {
    switch operand {
    case .value: return true
    case .milestone(let milestone): return specification.tender.schedule[milestone].map(period.contains) ?? false
    case .parameter(let id):
      guard let parameter = specification.parameter(id), let value = parameter.value, let preset = parameter.preset
      else { return false }
      return stands(value, preset)
    }
  }

  private static func isAtMost(_ value: Value, _ limit: Value) -> Bool {
    [.less, .equal].contains(value.comparison(with: limit))
  }
}
