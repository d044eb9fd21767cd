import Procurement

extension ResolveSample {
  /// Two clauses in the catalogue, both chosen with their group: V-1 in three variants, V-2 for information.
  static var withClauses: ResolveSample {
    var sample = ResolveSample()
    sample.addClauses()
    return sample
  }

  mutating func addClauses() {
    catalogues[0].clauses = [Self.group]
    select(.selectClauses("V"), line: 9)
  }

  /// Selects under a condition, in place of a selection of the same.
  mutating func tie(_ choice: Selection.Choice, to condition: Condition) {
    tender.selections.removeAll { $0.choice == choice }
    let location = Self.inTender(11)
    tender.selections.append(Selection(choice: choice, condition: condition, reason: "tied", location: location))
  }

  mutating func clause(_ id: String, change: (inout Clause) -> Void) {
    for index in catalogues[0].clauses[0].clauses.indices where catalogues[0].clauses[0].clauses[index].id == id {
      change(&catalogues[0].clauses[0].clauses[index])
    }
  }

  static func window(_ from: String, _ until: String) -> Window { Window(from: day(from), until: day(until)) }

  static let group = ClauseGroup(
    id: "V",
    title: "terms",
    introduction: "introduction",
    clauses: [
      Clause(
        id: "V-1",
        title: "first clause",
        acceptance: .required,
        reason: "needed",
        variants: [
          ClauseVariant(
            id: "later",
            window: window("2016-01-01", ""),
            title: "later law",
            text: "as of 2016",
            location: inCatalogue(201)
          ),
          ClauseVariant(
            id: "web",
            title: "without gateway",
            text: "web",
            condition: .parameter("gateway", .equals, "web"),
            location: inCatalogue(202)
          ),
          ClauseVariant(id: "plain", title: "otherwise", text: "plain", location: inCatalogue(203)),
        ],
        location: inCatalogue(200)
      ),
      Clause(
        id: "V-2",
        title: "second clause",
        acceptance: .notice,
        variants: [ClauseVariant(id: "standard", text: "notice", location: inCatalogue(211))],
        location: inCatalogue(210)
      ),
    ],
    location: inCatalogue(199)
  )

  /// A clause of the tender's own, in group ZV at line 820.
  static func ownClause(_ id: String) -> ClauseGroup {
    ClauseGroup(
      id: "ZV",
      title: "own",
      clauses: [
        Clause(
          id: id,
          title: "own",
          acceptance: .required,
          variants: [ClauseVariant(id: "standard", text: "own", location: inTender(822))],
          location: inTender(821)
        )
      ],
      location: inTender(820)
    )
  }
}
