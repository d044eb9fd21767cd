package import Procurement

/// An offer beside what it answers, read once for all rules.
package struct Submission: Sendable {
  /// What was demanded.
  package var specification: Specification { plan.specification }
  /// What was offered.
  package let offer: Offer
  /// What was demanded, laid out.
  let plan: CheckPlan
  /// One for each requirement, in reading order.
  let items: [Item]
  /// Places of the requirements whose answer has a problem of form.
  let troubled: [Int]
  /// Answers to no requirement of the specification, by their place in the offer.
  let strays: [Int]
  /// Answers to a requirement that was answered before: requirement, first and later answer.
  let duplicates: [Duplicate]
  /// Pairs of requirements that must be answered alike and are not.
  let disagreements: [(Int, Int)]
  /// One for each clause, in reading order.
  let stances: [StanceItem]
  /// What is said to no clause of the specification, by place in the offer.
  let strayStances: [Int]
  /// What is said to a clause for the second time: first and later place in the offer.
  let repeatedStances: [(first: Int, later: Int)]
  /// What the bidder's own words say.
  let remarks: [Remark]
  /// The first evidence of each id, by its place in the offer.
  let evidence: [String: Int]
  /// Which documents are used for which demands.
  let uses: [EvidenceUse]
  /// The same, by the id of the document.
  let usesByDocument: [String: [EvidenceUse]]
  /// The first price of each position, by its place in the offer.
  let prices: [String: Int]
  /// What the reader of the file found, by what it is about.
  private let readingFindings: [Finding]

  /// What became of one requirement.
  struct Item: Sendable {
    /// The place of its first answer in the offer; nil when there is none.
    var answer: Int?
    /// What the answer says.
    var reading: AnswerReading
    /// Whether the requirement applies to this offer.
    var applies: Verdict = .met
    /// What the answer is worth, other findings aside.
    var verdict: Verdict = .notAnswered
    /// The verdict on the group of alternatives that it belongs to; nil outside groups.
    var group: Verdict?

    /// Whether the requirement applies for certain and is not one of several alternatives.
    var isDemanded: Bool { applies == .met && group == nil }
    /// Whether it need not be answered: it does not apply, or another alternative is met.
    var isExcused: Bool { applies == .notMet || group == .met }
    /// Whether its answer, if there is one, claims to meet it.
    var claimsToBeMet: Bool { applies != .notMet && (verdict == .met || verdict == .unclear) }
  }

  /// What became of one clause.
  struct StanceItem: Sendable {
    /// Whether the clause applies to this offer.
    var applies: Verdict = .met
    /// The places of what is said to it, in the order of the offer.
    var places: [Int] = []

    /// Whether something must be said to it.
    func isDemanded(_ clause: SpecifiedClause) -> Bool { clause.wantsAnswer && applies == .met }
  }

  /// Two answers to one requirement.
  struct Duplicate: Sendable {
    /// The requirement.
    let index: Int
    /// Their places in the offer.
    let first: Int, later: Int
    /// Whether both say the same.
    let agree: Bool
  }

  /// Puts `offer` beside what `plan` demands; `readingFindings` say which lines could not be read.
  init(_ offer: Offer, against plan: CheckPlan, readingFindings: [Finding] = []) {
    var reader = SubmissionReader(offer, plan)
    reader.read()
    self.offer = offer
    self.plan = plan
    items = reader.items
    troubled = reader.items.indices.filter { !reader.items[$0].reading.problems.isEmpty }
    strays = reader.strays
    duplicates = reader.duplicates
    disagreements = reader.disagreements
    stances = reader.stances
    strayStances = reader.strayStances
    repeatedStances = reader.stances.flatMap { item in item.places.dropFirst().map { (item.places[0], $0) } }
    remarks = reader.remarks
    let evidence = Dictionary(
      offer.evidence.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.evidence = evidence
    let uses = EvidenceUse.all(in: offer, items: reader.items, plan: plan, evidence: evidence)
    self.uses = uses
    usesByDocument = Dictionary(grouping: uses, by: \.document)
    prices = Dictionary(offer.prices.enumerated().map { ($1.position, $0) }, uniquingKeysWith: { first, _ in first })
    self.readingFindings = readingFindings
  }

  /// The answer to the requirement at `index`.
  func answer(_ index: Int) -> Answer? { items[index].answer.map { offer.answers[$0] } }

  /// Where the answer to the requirement at `index` stands, or the offer where there is none.
  func location(of index: Int) -> SourceLocation {
    items[index].answer.map { offer.answers[$0].location } ?? offer.location
  }

  /// The clause at `index` with what is said to it first; nil when nothing is.
  func stance(_ index: Int) -> ClauseStance? { stances[index].places.first.map { offer.clauses[$0] } }

  /// Whether the reader already said that it cannot read `attribute` of the element at `place`.
  func isUnreadable(_ attribute: String, at place: SourceLocation) -> Bool {
    readingFindings.contains { finding in
      let isEntry = finding.location.cell != nil && finding.code.hasPrefix("FM05") && finding.severity == .error
      return finding.location == place && (isEntry || finding.message.arguments.first == attribute)
    }
  }

  /// Whether the reader already found something wrong with `subject`.
  func isBroken(_ subject: Finding.Subject) -> Bool { readingFindings.contains { $0.about == subject } }

  /// Whether a demand on `lots` concerns this offer; an empty list concerns every offer.
  func concerns(_ lots: [String]) -> Bool {
    lots.isEmpty || offer.lots.isEmpty || lots.contains { offer.lots.contains($0) }
  }
}
