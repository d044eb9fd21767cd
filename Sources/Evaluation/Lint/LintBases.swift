import Procurement

/// What the rules on drafts rest on in the law, by date and by reach; several rules share one list.
///
/// Source: facts on procurement, sections 2.3, 2.10, 6 and 6.1, with their confidence. Below the threshold in Saxony VOL/A
/// section 1 is the text in force, in 2015 as today.
enum LintBases {
  /// Until the reform of the award law of 18 April 2016, and from then on.
  private static let before = Window(until: CalendarDay(iso: "2016-04-17"))
  private static let since = Window(from: CalendarDay(iso: "2016-04-18"))

  private static func today(_ text: String, _ confidence: Confidence = .verified) -> LintBasis {
    LintBasis(text, confidence, reach: .aboveThreshold, window: since)
  }

  private static func old(_ text: String, _ confidence: Confidence = .inferred) -> LintBasis {
    LintBasis(text, confidence, reach: .aboveThreshold, window: before)
  }

  private static func below(_ text: String, _ confidence: Confidence = .inferred) -> LintBasis {
    LintBasis(text, confidence, reach: .belowThreshold)
  }

  /// The service is described clearly and exhaustively.
  static let clear = [today("§ 121 Abs. 1 GWB"), old("§ 8 Abs. 1 EG VOL/A"), below("§ 7 Abs. 1 VOL/A")]

  /// No brand, origin or type.
  static let neutral = [today("§ 31 Abs. 6 VgV 2016"), old("§ 8 Abs. 7 EG VOL/A", .partly), below("§ 7 VOL/A")]

  /// References to standards, certificates and labels admit what is equal.
  static let equivalence = [
    today("§ 31 Abs. 2 VgV 2016"), today("§ 33 Abs. 1 VgV 2016"), today("§ 34 Abs. 4 VgV 2016"), old("§ 8 EG VOL/A"),
    below("§ 7 VOL/A"),
  ]

  /// Suitability is linked to the subject, proportionate, and announced in the notice.
  static let suitability = [
    today("§ 122 Abs. 4 GWB"), today("§ 48 Abs. 1 VgV 2016"), old("§ 7 EG VOL/A"),
    below("§ 3 SächsVergabeG", .verified),
  ]

  /// Accreditation as proof of suitability.
  static let accreditation = [
    today("§ 122 GWB"), today("§ 44 Abs. 2 VgV 2016"), today("OLG Düsseldorf VII-Verg 47/13"),
    old("§ 7 EG VOL/A", .partly), old("OLG Düsseldorf VII-Verg 47/13", .verified), below("§ 6 VOL/A"),
  ]

  /// Award criteria allow competition and review.
  static let criteria = [today("§ 127 Abs. 4 GWB"), old("§ 97 Abs. 4 GWB"), below("§ 16 VOL/A")]

  /// Criteria and weights are known to all.
  static let weights = [
    today("§ 127 Abs. 5 GWB"), today("§ 58 Abs. 3 VgV 2016"), old("§ 97 Abs. 4 GWB"), below("§ 16 VOL/A"),
  ]

  /// What is decided is written down.
  static let record = [today("§ 8 VgV 2016"), old("§ 24 EG VOL/A"), below("§ 20 VOL/A")]

  /// Lots are the rule.
  static let lots = [today("§ 97 Abs. 4 GWB"), old("§ 2 EG VOL/A"), below("§ 2 Abs. 2 VOL/A", .verified)]

  /// What proves suitability earns no points.
  static let doubleUse = [
    today("§ 122 GWB"), today("§ 127 GWB"), today("§ 46 Abs. 3 Nr. 6 VgV 2016"), today("§ 58 Abs. 2 Nr. 2 VgV 2016"),
    old("§ 97 Abs. 4 GWB"), below("§ 5 Abs. 1 SächsVergabeG", .partly),
  ]

  /// Variants have minimum requirements.
  static let variants = [today("§ 35 VgV 2016"), old("§ 8 EG VOL/A"), below("§ 8 VOL/A")]

  /// Needs of people with disabilities.
  static let accessibility = [today("§ 121 Abs. 2 GWB"), old("§ 8 EG VOL/A"), below("§ 7 VOL/A")]

  /// Processing of personal data on behalf.
  static let processing = [
    LintBasis("Art. 28 DSGVO", .verified, window: Window(from: CalendarDay(iso: "2018-05-25"))),
    LintBasis("§ 11 BDSG", .inferred, window: Window(until: CalendarDay(iso: "2018-05-24"))),
  ]

  /// Companies that were involved before.
  static let headStart = [today("§ 7 VgV 2016"), old("§ 6 EG VOL/A"), below("§ 6 VOL/A")]

  /// Documents that are supplied later.
  static let laterSupply = [today("§ 56 Abs. 2 VgV 2016"), old("§ 19 EG VOL/A"), below("§ 16 Abs. 2 VOL/A", .verified)]

  /// The review body is named.
  static let review = [
    today("§ 37 Abs. 3 VgV 2016"), old("§ 15 EG VOL/A", .partly), below("§ 8 Abs. 2 SächsVergabeG", .partly),
  ]

  /// Which code applies below the threshold in Saxony.
  static let saxonCode = [
    LintBasis("§ 1 Abs. 2 SächsVergabeG", .verified, reach: .belowThreshold), today("§ 121 Abs. 1 GWB"),
    old("§ 8 Abs. 1 EG VOL/A"),
  ]

  /// Execution conditions beyond the law need an act.
  static let pay = [
    today("§ 129 GWB"), old("§ 97 Abs. 4 GWB", .verified), below("§ 1 Abs. 2 SächsVergabeG", .inferred),
  ]

  /// Options and changes are clear in the documents.
  static let changes = [today("§ 132 Abs. 2 Nr. 1 GWB"), old("§ 8 Abs. 1 EG VOL/A"), below("§ 7 Abs. 1 VOL/A")]
}
