import Evaluation
import Procurement

/// A sound tender with one exclusion requirement, one pair of alternatives, and three providers in two groups.
///
/// `R-A1` rests on section 5 of the De-Mail-G, which accreditation shows; of `R-A2` and `R-A3`, two ways, nothing is known.
struct CompetitionSample: Sendable {
  var dossier = ResolveSample()
  var market = Self.market
  var day = "2015-06-15"

  /// What comes of it.
  var competition: Competition? {
    guard let specification = dossier.resolve().specification, let day = ResolveSample.day(day) else { return nil }
    return Competition(for: specification, market: market, on: day)
  }

  /// How each group stands to the demand `id`, as `elb certain, nord unknown`.
  func abilities(_ id: String) -> String {
    guard let competition, let demand = competition.demands.first(where: { name($0.subject) == id }) else { return "" }
    return zip(competition.groups, demand.abilities).map { "\($0.id) \($1.rawValue)" }.joined(separator: ", ")
  }

  /// How each group stands to all demands.
  var together: String {
    (competition?.groups ?? []).map { "\($0.id) \($0.ability.rawValue)" }.joined(separator: ", ")
  }

  mutating func lack(_ requirement: String, of provider: Int, from: String = "", until: String = "") {
    market.providers[provider].lacks.append(
      Provider.Lack(
        requirement: requirement,
        window: Window(from: ResolveSample.day(from), until: ResolveSample.day(until)),
        source: "ST-06",
        confidence: .partly,
        reason: "missing",
        location: Self.inRegister(9)
      )
    )
  }

  /// Whoever looks knows of the alternatives, too, that all can meet them.
  mutating func knowAll() {
    dossier.requirement("R-A2") { $0.basis = [Self.basis("de-mail-g")] }
  }

  mutating func want(_ minimum: Int, reason: LocalizedText? = nil) {
    dossier.tender.competition = CompetitionGoal(
      minimum: minimum,
      reason: reason,
      location: ResolveSample.inTender(5)
    )
  }

  static func basis(_ norm: String, _ role: LegalBasis.Role = .duty, _ confidence: Confidence = .verified) -> LegalBasis
  {
    LegalBasis(
      citation: Citation(norm: norm, section: "1"),
      role: role,
      confidence: confidence,
      location: ResolveSample.inCatalogue(11)
    )
  }

  static func inRegister(_ line: Int) -> SourceLocation { SourceLocation(file: "de-mail/providers.xml", line: line) }

  private func name(_ subject: Finding.Subject) -> String {
    switch subject {
    case .requirement(let id), .alternative(let id): id
    default: ""
    }
  }

  private static let market = ProviderRegister(
    norms: ["de-mail-g"],
    providers: [
      provider("elbpost", "elb", until: "2022-08-31"), provider("elbkurier", "elb", until: "2022-08-31"),
      provider("nordpost", "nord", until: ""),
    ],
    alternatives: [
      AlternativeService(
        id: "qerds",
        window: Window(from: ResolveSample.day("2016-07-01")),
        source: "RL-41",
        confidence: .partly,
        title: LocalizedText("Einschreibdienst", "registered delivery"),
        text: "text",
        location: inRegister(20)
      )
    ],
    location: inRegister(1)
  )

  private static func provider(_ id: String, _ group: String, until: String) -> Provider {
    Provider(
      id: id,
      name: id,
      group: group,
      periods: [
        Provider.Period(window: Window(until: ResolveSample.day(until)), source: "ST-06", confidence: .partly)
      ],
      location: inRegister(3)
    )
  }
}
