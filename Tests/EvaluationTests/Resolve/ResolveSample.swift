import Evaluation
import Procurement

/// A small sound tender; each test spoils one thing.
struct ResolveSample: Sendable {
  var tender = Self.tender
  var catalogues = [Self.catalogue]
  var norms = Self.norms
  var citations: [CitedPlace] = []
  var priceSheet: PriceSheet? = Self.priceSheet

  func resolve() -> Resolution {
    Resolution.resolve(
      tender: tender,
      catalogues: catalogues,
      norms: norms,
      citations: citations,
      priceSheet: priceSheet,
      digest: "d1"
    )
  }

  // MARK: Ways to reach what a test changes

  mutating func requirement(_ id: String, change: (inout Requirement) -> Void) {
    for catalogue in catalogues.indices {
      for chapter in catalogues[catalogue].chapters.indices {
        for index in catalogues[catalogue].chapters[chapter].requirements.indices
        where catalogues[catalogue].chapters[chapter].requirements[index].id == id {
          change(&catalogues[catalogue].chapters[chapter].requirements[index])
        }
      }
    }
  }

  mutating func select(_ choice: Selection.Choice, reason: LocalizedText? = "because", line: Int = 900) {
    tender.selections.append(Selection(choice: choice, reason: reason, location: Self.inTender(line)))
  }

  mutating func set(_ parameter: String, _ value: String, line: Int = 910) {
    tender.settings.append(Tender.Setting(parameter: parameter, value: value, location: Self.inTender(line)))
  }

  mutating func unset(_ parameter: String) { tender.settings.removeAll { $0.parameter == parameter } }

  static func inTender(_ line: Int) -> SourceLocation { SourceLocation(file: "dresden/tender.xml", line: line) }
  static func inCatalogue(_ line: Int) -> SourceLocation { SourceLocation(file: "de-mail/a.xml", line: line) }
  static func inSheet(_ line: Int) -> SourceLocation { SourceLocation(file: "dresden/price-sheet.xml", line: line) }

  static func day(_ text: String) -> CalendarDay? { CalendarDay(iso: text) }
}

// A title in a test is its German text.
extension LocalizedText: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

// MARK: The sound parts

extension ResolveSample {
  static let catalogue = Catalogue(
    id: "de-mail",
    version: "1.0",
    title: "catalogue",
    parameters: [
      Parameter(id: "accounts", title: "accounts", type: .quantity(.accounts), value: nil, location: inCatalogue(2)),
      Parameter(
        id: "gateway",
        title: "gateway",
        type: .codes([.init(id: "central", title: "central"), .init(id: "web", title: "web")], minimum: 1, maximum: 1),
        value: .codes(["central"]),
        location: inCatalogue(3)
      ),
    ],
    chapters: [chapter],
    location: inCatalogue(1)
  )

  static let chapter = Chapter(
    id: "A",
    title: "chapter",
    introduction: "introduction",
    requirements: [
      Requirement(
        id: "R-A1",
        title: "first",
        statement: LocalizedText(
          german: RichText([.paragraph([.parameter("accounts"), .citation(Citation(norm: "de-mail-g", section: "5"))])])
        ),
        kind: .exclusion,
        answer: .yesNo,
        basis: [
          LegalBasis(
            citation: Citation(norm: "de-mail-g", section: "5"),
            role: .duty,
            confidence: .verified,
            location: inCatalogue(11)
          )
        ],
        location: inCatalogue(10)
      ),
      Requirement(
        id: "R-A2",
        title: "second",
        statement: "second",
        kind: .exclusion,
        answer: .yesNo,
        location: inCatalogue(20)
      ),
      Requirement(
        id: "R-A3",
        title: "third",
        statement: "third",
        kind: .exclusion,
        answer: .date,
        expectation: .maximum(.milestone(.submission)),
        location: inCatalogue(25)
      ),
      Requirement(
        id: "R-B1",
        title: "by people",
        statement: "by people",
        kind: .scored,
        answer: .document,
        levels: [
          Level(points: 0, text: "poor", location: inCatalogue(31)),
          Level(points: 5, text: "fair", location: inCatalogue(32)),
          Level(points: 10, text: "good", location: inCatalogue(33)),
        ],
        minimumPoints: 5,
        location: inCatalogue(30)
      ),
      Requirement(
        id: "R-B2",
        title: "by calculation",
        statement: "by calculation",
        kind: .scored,
        answer: .quantity(.percent),
        levels: [
          Level(points: 0, text: "low", earned: .range(from: nil, below: DecimalNumber(99)), location: inCatalogue(41)),
          Level(
            points: 10,
            text: "high",
            earned: .range(from: DecimalNumber(99), below: nil),
            location: inCatalogue(42)
          ),
        ],
        location: inCatalogue(40)
      ),
      Requirement(
        id: "R-I1",
        title: "information",
        statement: "information",
        kind: .information,
        answer: .codes(
          [.init(id: "eid", title: "eid"), .init(id: "token", title: "token"), .init(id: "sms", title: "sms")],
          minimum: 1,
          maximum: 2
        ),
        location: inCatalogue(50)
      ),
    ],
    alternatives: [
      AlternativeGroup(
        id: "ALT-1",
        title: "one way or another",
        kind: .exclusion,
        options: [
          .init(id: "granted", title: "granted", requirements: ["R-A2"]),
          .init(id: "applied", title: "applied", requirements: ["R-A3"]),
        ],
        location: inCatalogue(60)
      )
    ],
    location: inCatalogue(5)
  )

  static let norms = NormRegister(
    norms: [
      Norm(
        id: "de-mail-g",
        abbreviation: "De-Mail-G",
        title: "De-Mail-Gesetz",
        style: .section,
        versions: [version(from: 2011, 5, 3)],
        location: SourceLocation(file: "law/norms.xml", line: 3)
      )
    ],
    regimes: [
      Regime(
        id: "vol-a",
        title: "VOL/A",
        from: first(2013),
        until: nil,
        reach: .belowThreshold,
        treatments: [],
        confidence: .verified,
        location: SourceLocation(file: "law/regimes.xml", line: 3)
      )
    ]
  )

  static let priceSheet = PriceSheet(
    tender: "dresden",
    term: .value(.quantity(Quantity(DecimalNumber(48), .months))),
    taxPercent: DecimalNumber(19),
    positions: [
      PriceSheet.Position(
        id: "P-1",
        title: "mailboxes",
        unit: .accounts,
        quantity: .parameter("accounts"),
        recurrence: .monthly,
        requirements: ["R-A1"],
        location: inSheet(3)
      ),
      PriceSheet.Position(
        id: "P-2",
        title: "messages",
        unit: .messages,
        quantity: .value(.quantity(Quantity(DecimalNumber(500), .messages))),
        recurrence: .yearly,
        location: inSheet(6)
      ),
      PriceSheet.Position(
        id: "P-3",
        title: "set-up",
        unit: .pieces,
        quantity: .value(.quantity(Quantity(DecimalNumber(1), .pieces))),
        recurrence: .once,
        location: inSheet(9)
      ),
    ],
    location: inSheet(2)
  )

  static func version(from year: Int, _ month: Int, _ day: Int, until: CalendarDay? = nil) -> Norm.Version {
    let from = CalendarDay(year: year, month: month, day: day) ?? first(year)
    return Norm.Version(from: from, until: until, source: "gazette", confidence: .verified)
  }

  /// 1 January.
  static func first(_ year: Int) -> CalendarDay {
    guard let day = CalendarDay(year: year, month: 1, day: 1) else { preconditionFailure("every year has a first day") }
    return day
  }
}
