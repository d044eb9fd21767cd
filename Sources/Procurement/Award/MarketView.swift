/// Who offers a service on a day, and what can stand in for it.
package struct MarketView: Hashable, Sendable {
  /// The providers on the market, each with the time that the day falls into.
  package var providers: [Provider]
  /// Other services for the same need.
  package var alternatives: [AlternativeService]

  /// What `register` knows of `day`.
  package init(_ register: ProviderRegister, on day: CalendarDay) {
    providers = register.providers.filter { $0.period(on: day) != nil }
    alternatives = register.alternatives.filter { $0.window.contains(day) }
  }

  /// Companies of one group compete as one.
  package var competitors: Int { Set(providers.map(\.group)).count }
}
