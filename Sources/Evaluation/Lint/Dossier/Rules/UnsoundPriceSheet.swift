import Procurement

/// The price sheet adds up something else than what is bought: another term than that of the contract, or a position twice.
struct UnsoundPriceSheet: DossierRule {
  static let info = LintInfo(
    "LD015",
    .error,
    bases: .priceSheet,
    facts: ["S-19"],
    admitsReason: true,
    example: "Preisblatt über 36 Monate; Leistung vom 01.09.2015 bis 31.08.2019.",
    counterExample: "Preisblatt über 48 Monate; Leistung vom 01.09.2015 bis 31.08.2019."
  )

  func findings(in specification: Specification) -> [Finding] { term(specification) + twins(specification) }

  /// The term of the sheet and the days of the service, compared from both ends.
  private func term(_ specification: Specification) -> [Finding] {
    let schedule = specification.tender.schedule
    guard let start = schedule[.start], let end = schedule[.end], !specification.positions.isEmpty,
      let due = start.adding(months: specification.termInMonths)?.adding(days: -1), due != end
    else { return [] }
    let days = (start.description, end.description, due.description)
    return [finding("term", String(specification.termInMonths), days.0, days.1, days.2, at: schedule.place(of: .end))]
  }

  /// Positions that ask for the price of the same thing.
  private func twins(_ specification: Specification) -> [Finding] {
    var seen: [String: String] = [:]
    return specification.positions.map(\.position).compactMap { position in
      let note = position.note?.german.plain ?? ""
      let parts = [position.title.german.plain, note, position.unit.rawValue, position.recurrence.rawValue]
      let key = (parts + [position.lot ?? ""]).joined(separator: "\u{1F}")
      defer { seen[key] = seen[key] ?? position.id }
      return seen[key].map {
        finding("twin", position.id, $0, at: position.location, about: .position(position.id))
      }
    }
  }
}
