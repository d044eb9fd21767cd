package import Procurement

/// Who could bid for a tender on a day, as far as the provider register knows.
package struct Competition: Sendable {
  /// Providers that compete as one.
  package struct Competitor: Sendable, Identifiable {
    /// Id of the group.
    package var id: String
    /// Those on the market on the day, each with the time that the day falls into.
    package var providers: [(provider: Provider, period: Provider.Period)]
    /// Whether it can meet all exclusion requirements.
    package var ability: Ability
  }

  /// An exclusion requirement, or a group of alternatives that excludes.
  package struct Demand: Sendable {
    /// What it is.
    package var subject: Finding.Subject
    /// Its heading.
    package var title: LocalizedText
    /// How each group stands to it, in the order of the groups.
    package var abilities: [Ability]
    /// What stands behind those that cannot.
    package var lacks: [Provider.Lack]
    /// Where it stands.
    package var location: SourceLocation

    /// How many groups stand to it so.
    package func count(_ ability: Ability) -> Int { abilities.filter { $0 == ability }.count }
  }

  /// The day whose market is looked at.
  package let day: CalendarDay
  /// Groups on the market, in the order of the register.
  package let groups: [Competitor]
  /// In reading order.
  package let demands: [Demand]
  /// Exclusion demands that hold only for who answers otherwise than the providers of the register, such as for another
  /// service that the tender admits.
  package let demandsForOthers: Int
  /// Other services that are there on the day, in the order of the register.
  package let alternatives: [AlternativeService]
  /// What the tender wants; nil where it does not say.
  package let goal: CompetitionGoal?
  /// Where the tender stands.
  let tender: SourceLocation

  /// The market of `day` for what `specification` demands.
  package init(for specification: Specification, market: ProviderRegister, on day: CalendarDay) {
    let survey = MarketSurvey(specification: specification, market: market, day: day)
    let demands = survey.demands
    self.day = day
    self.demands = demands.map { survey.judged($0) }
    demandsForOthers = survey.forOthers
    groups = survey.groups.map { group in
      let abilities = group.providers.map { provider in
        Ability.worst(demands.map { survey.ability(of: provider.provider, in: $0) })
      }
      return Competitor(id: group.id, providers: group.providers, ability: Ability.best(abilities))
    }
    alternatives = market.alternatives.filter { $0.window.contains(day) }
    goal = specification.tender.competition
    tender = specification.tender.location
  }

  /// How many groups stand so to all exclusion requirements together.
  package func count(_ ability: Ability) -> Int { groups.filter { $0.ability == ability }.count }

  /// How many groups may be able to meet them all.
  package var possible: Int { groups.count - count(.unable) }

  /// What an officer should know, by place.
  package var findings: [Finding] { CompetitionRules.findings(in: self) }
}
