import Procurement

extension ResolveSample {
  static let tender = Tender(
    id: "dresden",
    version: "1.0",
    title: "De-Mail",
    authority: ContractingAuthority(name: "Dresden", unit: nil, address: [], contact: nil, region: "DED21"),
    subject: Subject(description: "subject", codes: ["64216120"]),
    estimate: ValueEstimate(
      lowPerYear: Money(cents: 200_000),
      highPerYear: Money(cents: 300_000),
      months: 48,
      location: inTender(9)
    ),
    procedure: Procedure(
      regime: "vol-a",
      kind: .negotiatedWithoutCall,
      title: "procedure",
      reason: "because",
      allowsLaterSupply: true,
      allowsVariants: false,
      location: inTender(4)
    ),
    schedule: schedule,
    lots: [Lot(id: "1", title: "lot", location: inTender(6))],
    settings: [Tender.Setting(parameter: "accounts", value: "23", location: inTender(7))],
    sources: [Tender.Source(kind: .catalogue, folder: "../de-mail", version: "1.0", location: inTender(3))],
    selections: [Selection(choice: .selectChapter("A"), location: inTender(8))],
    criteria: [
      CriterionGroup(
        id: "1",
        title: "main",
        weight: 100,
        groups: [
          CriterionGroup(
            id: "1.1",
            title: "group",
            weight: 100,
            criteria: [
              Criterion(requirement: "R-B1", weight: 60, location: inTender(12)),
              Criterion(requirement: "R-B2", weight: 40, location: inTender(13)),
            ],
            location: inTender(11)
          )
        ],
        location: inTender(10)
      )
    ],
    scoring: ScoringTerms(
      formula: .simpleQuotient,
      priceBasis: .net,
      includesOptions: false,
      rounding: .scaled(digits: 3),
      tieRule: .lowestPrice,
      minimumPerformance: 500,
      location: inTender(20)
    ),
    location: inTender(1)
  )

  private static let schedule = Schedule(
    days: [
      .dispatch: "2015-06-15", .questions: "2015-06-26", .submission: "2015-07-07", .opening: "2015-07-07",
      .award: "2015-07-28", .bindingUntil: "2015-08-14", .start: "2015-09-01", .end: "2019-08-31",
    ].compactMapValues { CalendarDay(iso: $0) },
    location: inTender(5)
  )

  /// A requirement of the tender's own, in chapter Z at line 800.
  static func own(_ id: String, line: Int = 801) -> Chapter {
    Chapter(
      id: "Z",
      title: "own",
      requirements: [
        Requirement(
          id: id,
          title: "own",
          statement: "own",
          kind: .exclusion,
          answer: .yesNo,
          location: inTender(line)
        )
      ],
      location: inTender(800)
    )
  }
}
