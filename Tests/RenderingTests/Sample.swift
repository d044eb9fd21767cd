import Procurement
import Rendering

/// A small specification with everything in it that a document can show.
enum Sample {
  static let here = SourceLocation(file: "tender.xml", line: 1)

  static func day(_ iso: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: iso) else { throw SampleError(text: iso) }
    return day
  }

  static func decimal(_ text: String) throws -> DecimalNumber {
    guard let number = DecimalNumber(text) else { throw SampleError(text: text) }
    return number
  }

  struct SampleError: Error {
    let text: String
  }

  /// The specification; `background` makes another first section, with a mark before it.
  static func specification(background: String? = nil) throws -> Specification {
    var tender = try tender()
    if let background { tender.sections[0].text = LocalizedText("BEGIN " + background) }
    return try Specification(
      tender: tender,
      asOf: day("2015-06-15"),
      chapters: chapters(),
      omissions: [
        .init(
          requirement: requirement("DM-OPT-01", "Dokumentenablage", "Der Anbieter stellt eine Ablage bereit.", .scored),
          ground: .decision(
            LocalizedText("SENTINEL-REASON: keine Ablage gewünscht.", "SENTINEL-REASON: no store wanted.")
          )
        ),
        .init(
          requirement: requirement("DM-WEB-01", "Weboberfläche", "Der Dienst hat eine Weboberfläche.", .exclusion),
          ground: .condition
        ),
        .init(
          requirement: future(),
          ground: .law
        ),
      ],
      clauseGroups: clauseGroups(),
      clauseOmissions: clauseOmissions(),
      parameters: parameters(),
      positions: positions(),
      termInMonths: 48,
      taxPercent: DecimalNumber(19),
      norms: norms(),
      regime: regime(),
      digest: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    )
  }

  static func tender() throws -> Tender {
    try Tender(
      id: "musterstadt-2015",
      version: "1.0",
      title: LocalizedText("De-Mail-Dienst für die Stadtverwaltung", "De-Mail service for the city administration"),
      authority: ContractingAuthority(
        name: "Stadt Musterstadt",
        unit: "Zentrale Vergabestelle",
        address: ["Rathausplatz 1", "01234 Musterstadt"],
        contact: "vergabe@musterstadt.example",
        region: "DED21"
      ),
      subject: Subject(
        description: LocalizedText(
          "De-Mail-Dienst mit 23 Konten und zentraler Anbindung.",
          "De-Mail service with 23 accounts and a central connection."
        ),
        codes: ["64216120", "72412000"]
      ),
      sections: sections(),
      estimate: ValueEstimate(
        lowPerYear: Money(cents: 200_000),
        highPerYear: Money(cents: 77_777_700),
        months: 48,
        reason: LocalizedText("SENTINEL-ESTIMATE: Erkundung des Marktes."),
        location: here
      ),
      competition: CompetitionGoal(
        minimum: 3,
        reason: LocalizedText("SENTINEL-COMPETITION: kleiner Markt."),
        location: here
      ),
      confirmations: [
        Procurement.Confirmation(
          question: "repeal",
          by: "M. Hesse",
          on: day("2015-06-08"),
          answer: .inForce,
          reason: LocalizedText("SENTINEL-CONFIRMATION: BGBl. gelesen."),
          location: here
        )
      ],
      procedure: Procedure(
        regime: "vol-a",
        title: LocalizedText("Freihändige Vergabe", "Negotiated procedure"),
        reason: LocalizedText("SENTINEL-PROCEDURE: Wertgrenze unterschritten."),
        allowsLaterSupply: true,
        allowsVariants: false,
        location: here
      ),
      schedule: Schedule(
        days: [
          .dispatch: day("2015-06-15"), .submission: day("2015-07-06"), .award: day("2015-08-03"),
          .start: day("2015-09-01"),
        ],
        location: here
      ),
      submission: SubmissionTerms(
        until: ClockTime("10:30"),
        way: LocalizedText("über die Plattform der Stadt", "through the platform of the city"),
        questions: LocalizedText("die Vergabestelle, über die Plattform", "the office, through the platform"),
        location: here
      ),
      lots: [Lot(id: "1", title: LocalizedText("Betrieb"), location: here)],
      criteria: criteria(),
      scoring: ScoringTerms(
        formula: .simpleQuotient,
        priceBasis: .net,
        includesOptions: false,
        rounding: .scaled(digits: 3),
        tieRule: .lowestPrice,
        minimumPerformance: 500,
        location: here
      ),
      location: here
    )
  }

  private static func future() throws -> Requirement {
    var requirement = requirement("DM-FUT-01", "Anderer Dienst", "Der Anbieter gibt den Stand an.", .information)
    requirement.window = try Window(from: day("2016-07-01"))
    return requirement
  }

  static func sections() -> [Section] {
    [
      Section(
        id: "background",
        title: LocalizedText("Hintergrund", "Background"),
        text: LocalizedText(
          german: RichText([
            .paragraph([
              .text("Die Stadt nutzt De-Mail nach "),
              .citation(Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")),
              .text(" für "), .parameter("accounts"), .text("; siehe § 1 und "), .emphasis("die Ziele"), .text(":"),
            ]),
            .list(ordered: true, items: [[.text("Steuerbescheide")], [.text("Gebührenbescheide")]]),
          ]),
          english: RichText([.paragraph([.text("The city uses De-Mail for "), .parameter("accounts"), .text(".")])])
        ),
        location: here
      ),
      Section(
        id: "pilot",
        title: LocalizedText("Erprobung"),
        text: LocalizedText("Die Erprobung endete am 6. Juni 2015."),
        location: here
      ),
    ]
  }

  static func parameters() throws -> [Parameter] {
    [
      Parameter(
        id: "accounts",
        title: LocalizedText("Zahl der Konten", "Number of accounts"),
        type: .quantity(.accounts),
        value: .quantity(Quantity(DecimalNumber(23), .accounts)),
        location: here
      ),
      Parameter(
        id: "availability",
        title: LocalizedText("Verfügbarkeit im Jahr", "Availability per year"),
        type: .quantity(.percent),
        value: .quantity(Quantity(try decimal("99.5"), .percent)),
        location: here
      ),
      Parameter(
        id: "reserve",
        title: LocalizedText("SENTINEL-PARAMETER: nirgends genannt"),
        type: .yesNo,
        value: .yesNo(true),
        location: here
      ),
      Parameter(
        id: "term",
        title: LocalizedText("Vertragslaufzeit", "Term of the contract"),
        type: .quantity(.months),
        value: .quantity(Quantity(DecimalNumber(48), .months)),
        location: here
      ),
    ]
  }

  static func positions() -> [Specification.PricedPosition] {
    [
      .init(
        position: PriceSheet.Position(
          id: "P-01",
          title: LocalizedText("Einrichtung", "Set-up"),
          unit: .pieces,
          quantity: .value(.quantity(Quantity(DecimalNumber(1), .pieces))),
          recurrence: .once,
          location: here
        ),
        quantity: 1,
        total: 1
      ),
      .init(
        position: PriceSheet.Position(
          id: "P-02",
          title: LocalizedText("Konto", "Account"),
          note: LocalizedText("mit 1 GiB Speicher", "with 1 GiB of storage"),
          unit: .accounts,
          quantity: .parameter("accounts"),
          recurrence: .monthly,
          requirements: ["DM-ACC-01"],
          location: here
        ),
        quantity: 23,
        total: 1104
      ),
      .init(
        position: PriceSheet.Position(
          id: "P-03",
          title: LocalizedText("Schulung"),
          unit: .days,
          quantity: .value(.quantity(Quantity(DecimalNumber(2), .days))),
          recurrence: .once,
          isOptional: true,
          lot: "1",
          location: here
        ),
        quantity: 2,
        total: 2
      ),
    ]
  }

  static func criteria() -> [CriterionGroup] {
    [
      CriterionGroup(
        id: "1",
        title: LocalizedText("Betrieb", "Operation"),
        weight: 100,
        groups: [
          CriterionGroup(
            id: "1.1",
            title: LocalizedText("Verfügbarkeit", "Availability"),
            weight: 70,
            criteria: [Criterion(requirement: "DM-SVC-01", weight: 70, location: here)],
            location: here
          ),
          CriterionGroup(
            id: "1.2",
            title: LocalizedText("Anbindung"),
            weight: 30,
            criteria: [Criterion(requirement: "DM-GW-01", weight: 30, location: here)],
            location: here
          ),
        ],
        location: here
      )
    ]
  }
}
