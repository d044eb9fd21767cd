import Procurement

/// What each provider can do for each demand on a day.
struct MarketSurvey {
  /// A demand before anybody was judged: ways of which one is enough, and of a way all requirements.
  struct Demand {
    let subject: Finding.Subject
    let title: LocalizedText
    let ways: [[String]]
    let location: SourceLocation
  }

  let specification: Specification
  let market: ProviderRegister
  let day: CalendarDay
  private let implied: [Provider.ID: Set<String>]
  /// What the providers of the register answer: that to which the tender ties everything that accreditation shows.
  private let answers: [String: String]

  init(specification: Specification, market: ProviderRegister, day: CalendarDay) {
    self.specification = specification
    self.market = market
    self.day = day
    let accreditation = Accreditation(specification: specification, norms: market.norms)
    let present = market.providers.compactMap { provider in provider.period(on: day).map { (provider.id, $0.window) } }
    implied = Dictionary(present, uniquingKeysWith: { first, _ in first }).mapValues { period in
      Set(specification.requirements.filter { accreditation.implies($0, within: period) }.map(\.id))
    }
    let shown = implied.values.reduce(into: Set()) { $0.formUnion($1) }
    let ties = specification.requirements.filter { shown.contains($0.id) }.map {
      $0.requirement.condition?.answers ?? [:]
    }
    answers = ties.dropFirst().reduce(ties.first ?? [:]) { common, tie in common.filter { tie[$0.key] == $0.value } }
  }

  /// Providers on the market by group, in the order of the register.
  var groups: [(id: String, providers: [(provider: Provider, period: Provider.Period)])] {
    let present = market.providers.compactMap { provider in provider.period(on: day).map { (provider, $0) } }
    var ids: [String] = []
    for id in present.map(\.0.group) where !ids.contains(id) { ids.append(id) }
    return ids.map { id in (id, present.filter { $0.0.group == id }) }
  }

  /// What excludes those who answer as the providers of the register do, in reading order.
  var demands: [Demand] { all.filter { !isForOthers($0) } }

  /// How many exclusion demands hold only for those who answer otherwise.
  var forOthers: Int { all.count(where: isForOthers) }

  private func isForOthers(_ demand: Demand) -> Bool {
    demand.ways.allSatisfy { way in
      way.contains { id in
        let tie = specification.requirement(id)?.requirement.condition?.answers ?? [:]
        return tie.contains { answers[$0.key] != nil && answers[$0.key] != $0.value }
      }
    }
  }

  /// Requirements on their own, and groups of alternatives.
  private var all: [Demand] {
    let grouped = Set(specification.alternatives.flatMap(\.requirements))
    return specification.chapters.flatMap { chapter in
      let alone = chapter.requirements.map(\.requirement)
        .filter { $0.kind == .exclusion && !grouped.contains($0.id) }
        .map { Demand(subject: .requirement($0.id), title: $0.title, ways: [[$0.id]], location: $0.location) }
      let groups = chapter.alternatives.filter { $0.kind == .exclusion }.map { group in
        Demand(
          subject: .alternative(group.id),
          title: group.title,
          ways: group.options.map(\.requirements),
          location: group.location
        )
      }
      return alone + groups
    }
  }

  /// How `provider` stands to `demand`.
  func ability(of provider: Provider, in demand: Demand) -> Ability {
    let lacking = Set(lacks(of: provider).map(\.requirement))
    let shown = implied[provider.id] ?? []
    return Ability.best(
      demand.ways.map { way in
        Ability.worst(way.map { lacking.contains($0) ? .unable : shown.contains($0) ? .certain : .unknown })
      }
    )
  }

  /// `demand` with what each group can do.
  func judged(_ demand: Demand) -> Competition.Demand {
    let named = Set(demand.ways.flatMap(\.self))
    let lacking = groups.flatMap(\.providers).flatMap { lacks(of: $0.provider) }
    return Competition.Demand(
      subject: demand.subject,
      title: demand.title,
      abilities: groups.map { group in Ability.best(group.providers.map { ability(of: $0.provider, in: demand) }) },
      lacks: lacking.filter { named.contains($0.requirement) },
      location: demand.location
    )
  }

  private func lacks(of provider: Provider) -> [Provider.Lack] { provider.lacks.filter { $0.window.contains(day) } }
}

extension Condition {
  /// The answers, by requirement, that all must be given for it to hold.
  fileprivate var answers: [String: String] {
    switch self {
    case .answer(let id, .equals, let value): [id: value]
    case .all(let parts): parts.reduce(into: [:]) { $0.merge($1.answers) { first, _ in first } }
    case .answer, .parameter, .any, .not: [:]
    }
  }
}
