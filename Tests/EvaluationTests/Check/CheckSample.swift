import Evaluation
import Procurement

/// A specification and an offer made in code, for what fixtures would only blur: logic, policy, sums.
struct CheckSample: Sendable {
  var requirements: [Requirement] = []
  var alternatives: [AlternativeGroup] = []
  var clauses: [SpecifiedClause] = []
  var parameters: [Parameter] = []
  var positions: [Specification.PricedPosition] = []
  var treatments: [Treatment] = []
  var allowsLaterSupply = true
  var priceBasis = ScoringTerms.PriceBasis.net
  var includesOptions = false
  var taxPercent = DecimalNumber(19)
  var offer = Offer(
    tender: "t",
    version: "1.0",
    digest: "d",
    bidder: Bidder(id: "b", name: "Bieter"),
    totalLocation: SourceLocation(file: "offer.xml", line: 900),
    declarations: Declaration.Topic.allCases.map {
      Declaration(topic: $0, isGiven: true, location: SourceLocation(file: "offer.xml", line: 2))
    },
    location: SourceLocation(file: "offer.xml", line: 1)
  )

  static let place = SourceLocation(file: "tender.xml", line: 1)

  /// What the check says.
  func assess(readingFindings: [Finding] = []) -> Assessment {
    OfferCheck.assess(offer, readingFindings: readingFindings, against: specification)
  }

  var specification: Specification {
    Specification(
      tender: tender,
      asOf: Self.day(15),
      chapters: [
        Specification.Chapter(
          id: "A",
          title: "A",
          introduction: nil,
          requirements: requirements.map { SpecifiedRequirement(requirement: $0, origin: .tender, chapter: "A") },
          alternatives: alternatives
        )
      ],
      omissions: [],
      clauseGroups: [
        Specification.ClauseGroup(id: "V", title: "V", introduction: nil, clauses: clauses, location: Self.place)
      ],
      parameters: parameters,
      positions: positions,
      termInMonths: 12,
      taxPercent: taxPercent,
      norms: NormRegister(),
      regime: regime,
      digest: "d"
    )
  }

  private var regime: Regime {
    Regime(
      id: "r",
      title: "r",
      from: Self.day(1),
      until: nil,
      reach: .belowThreshold,
      treatments: treatments,
      confidence: .verified,
      location: Self.place
    )
  }

  private var tender: Tender {
    Tender(
      id: "t",
      version: "1.0",
      title: "t",
      authority: ContractingAuthority(name: "a", unit: nil, address: [], contact: nil, region: "DED21"),
      subject: Subject(description: "s", codes: []),
      estimate: ValueEstimate(items: [], location: Self.place),
      procedure: Procedure(
        regime: "r",
        title: "p",
        allowsLaterSupply: allowsLaterSupply,
        allowsVariants: false,
        location: Self.place
      ),
      schedule: Schedule(
        days: [.dispatch: Self.day(15), .submission: Self.day(20), .award: Self.day(25), .start: Self.day(30)],
        location: Self.place
      ),
      scoring: ScoringTerms(
        formula: .simpleQuotient,
        priceBasis: priceBasis,
        includesOptions: includesOptions,
        rounding: .none,
        tieRule: .lowestPrice,
        location: Self.place
      ),
      location: Self.place
    )
  }

  /// A day of June 2015.
  static func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2015, month: 6, day: day) ?? dayOne }
  private static let dayOne = CalendarDay(iso: "2015-06-01") ?? day(1)
}

// MARK: Short ways to say what a test is about

extension CheckSample {
  /// Adds a yes/no requirement, and its answer unless that is nil.
  mutating func ask(
    _ id: String,
    _ kind: RequirementKind = .exclusion,
    answer: String?,
    change: (inout Requirement) -> Void = { _ in }
  ) {
    var requirement = Requirement(
      id: id,
      title: "r",
      statement: "r",
      kind: kind,
      answer: .yesNo,
      location: Self.place
    )
    change(&requirement)
    requirements.append(requirement)
    if let answer { say(id, answer) }
  }

  /// Adds an answer; answers stand on lines 10, 11 and so on.
  mutating func say(_ id: String, _ values: String..., unit: String? = nil, comment: String? = nil) {
    let line = 10 + offer.answers.count
    offer.answers.append(
      Answer(
        requirement: id,
        values: values,
        unit: unit,
        comment: comment,
        location: SourceLocation(file: "offer.xml", line: line)
      )
    )
  }

  /// Adds a clause, and what is said to it unless that is nil; stances stand on lines 700, 701 and so on.
  mutating func agree(
    _ id: String,
    _ acceptance: Clause.Acceptance = .required,
    stance: String?,
    comment: String? = nil
  ) {
    let variant = ClauseVariant(id: "standard", text: "t", location: Self.place)
    let clause = Clause(id: id, title: "c", acceptance: acceptance, variants: [variant], location: Self.place)
    clauses.append(SpecifiedClause(clause: clause, variant: variant, ground: .only, origin: .tender, group: "V"))
    if let stance { say(clause: id, stance, comment: comment) }
  }

  /// Adds what is said to a clause.
  mutating func say(clause id: String, _ stance: String, comment: String? = nil) {
    let place = SourceLocation(file: "offer.xml", line: 700 + offer.clauses.count)
    offer.clauses.append(ClauseStance(clause: id, stance: stance, comment: comment, location: place))
  }

  /// Adds a group of which each option is one list of requirements.
  mutating func choose(_ id: String, _ kind: RequirementKind = .exclusion, _ options: [String]...) {
    alternatives.append(
      AlternativeGroup(
        id: id,
        title: "g",
        kind: kind,
        options: options.enumerated().map { .init(id: "o\($0)", title: "o", requirements: $1) },
        location: Self.place
      )
    )
  }

  /// Adds a treatment.
  mutating func treat(
    _ deficiency: Deficiency,
    _ consequence: Consequence,
    kind: RequirementKind? = nil,
    document: DocumentKind? = nil,
    acceptance: Clause.Acceptance? = nil
  ) {
    treatments.append(
      Treatment(
        deficiency: deficiency,
        kind: kind,
        document: document,
        acceptance: acceptance,
        consequence: consequence,
        step: "s",
        basis: [],
        location: Self.place
      )
    )
  }

  /// Adds a position, and its price unless that is nil.
  mutating func price(_ id: String, _ cents: Int?, times total: Int, isOptional: Bool = false) {
    positions.append(
      Specification.PricedPosition(
        position: PriceSheet.Position(
          id: id,
          title: "p",
          unit: .pieces,
          quantity: .value(.quantity(Quantity(DecimalNumber(total), .pieces))),
          recurrence: .once,
          isOptional: isOptional,
          location: Self.place
        ),
        quantity: total,
        total: total
      )
    )
    guard let cents else { return }
    offer.prices.append(
      OfferedPrice(
        position: id,
        unitPrice: Money(cents: cents),
        quantity: total,
        total: Money(cents: cents).times(total),
        location: SourceLocation(file: "offer.xml", line: 500 + offer.prices.count)
      )
    )
  }
}
