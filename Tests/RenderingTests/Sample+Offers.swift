import Procurement
import Rendering

extension Sample {
  /// A clean offer, one with open points, and a file that cannot be read.
  static func offers() throws -> [ReportedOffer] {
    [try clean(), doubtful(), unreadable()]
  }

  static func ranking() throws -> Ranking {
    var ranking = Ranking(
      offers: [
        RankedOffer(
          bidder: "alpha",
          scores: try clean().scores,
          performance: 940,
          price: Money(cents: 491_600),
          index: ScoreIndex(Rational(235, 1229)),
          announcedIndex: ScoreIndex(Rational(191)),
          rank: 1,
          tieBroken: false
        )
      ],
      unranked: [.init(bidder: "beta", reason: .open), .init(bidder: "offers/kaputt.xml", reason: .unreadable)],
      findings: []
    )
    ranking.priceGaps = priceGaps
    return ranking
  }

  private static func clean() throws -> ReportedOffer {
    let bidder = Bidder(id: "alpha", name: "Alpha Post GmbH", address: ["Elbweg 1", "01234 Musterstadt"])
    let place = SourceLocation(file: "offers/alpha.xml", line: 3)
    let offer = Offer(
      tender: "musterstadt-2015",
      version: "1.0",
      digest: try specification().digest,
      bidder: bidder,
      answers: [
        Answer(requirement: "DM-ACC-01", values: ["yes"], location: place),
        Answer(requirement: "DM-SVC-01", values: ["99.9"], unit: "percent", location: place),
      ],
      clauses: [
        ClauseStance(clause: "V-ACC-01", stance: "accepted", location: place),
        ClauseStance(clause: "V-PAY-01", stance: "accepted", comment: "gern", location: place),
        ClauseStance(clause: "Z-TERM", stance: "accepted", location: place),
      ],
      prices: [
        price("P-01", "500.00", total: "500.00", at: place), price("P-02", "4.00", total: "4416.00", at: place),
        price("P-03", "42.00", total: "84.00", at: place),
      ],
      total: Money("4916.00"),
      totalLocation: place,
      location: place
    )
    let assessment = Assessment(
      file: "offers/alpha.xml",
      bidder: bidder,
      admission: .admitted,
      judgements: [
        Judgement(subject: .alternative("DM-ACC-ALT-1"), verdict: .met),
        Judgement(subject: .requirement("DM-ACC-01"), verdict: .met, location: place),
        Judgement(subject: .requirement("DM-ACC-02"), verdict: nil),
        Judgement(subject: .requirement("DM-SVC-01"), verdict: .met, location: place),
        Judgement(subject: .clause("V-ACC-01"), verdict: .met, location: place),
        Judgement(subject: .clause("V-PAY-01"), verdict: .met, location: place),
        Judgement(subject: .clause("Z-TERM"), verdict: .met, location: place),
      ],
      findings: [],
      evaluatedPrice: Money("4916.00")
    )
    let reason = AwardedPoints(
      bidder: "alpha",
      requirement: "DM-GW-01",
      points: 8,
      reason: "schlüssig, aber ohne Zeitplan",
      evaluators: ["mh", "ks"],
      location: SourceLocation(file: "evaluation.xml", line: 7)
    )
    return ReportedOffer(
      assessment: assessment,
      offer: offer,
      scores: [
        RequirementScore(requirement: "DM-SVC-01", points: 10, weight: 70, origin: .calculated),
        RequirementScore(requirement: "DM-GW-01", points: 8, weight: 30, origin: .awarded(reason)),
      ]
    )
  }

  private static func doubtful() -> ReportedOffer {
    let bidder = Bidder(id: "beta", name: hostile)
    let place = SourceLocation(file: "offers/beta.xml", line: 12)
    let offer = Offer(
      tender: "musterstadt-2015",
      version: "0.9",
      digest: nil,
      bidder: bidder,
      answers: [Answer(requirement: "DM-ACC-01", values: ["vergleichbar"], comment: hostile, location: place)],
      clauses: [
        ClauseStance(clause: "V-ACC-01", stance: "rejected", comment: hostile, location: place),
        ClauseStance(clause: "V-PAY-01", stance: "vielleicht", location: place),
      ],
      prices: [
        price("P-01", "10.00", total: "11.00", at: place), price("P-99", nil, total: nil, at: place),
      ],
      totalLocation: place,
      location: place
    )
    let missing = Finding(
      code: "CH004",
      severity: .error,
      message: Message("sample.missing", hostile),
      location: place,
      about: .requirement("DM-ACC-01"),
      deficiency: .missingEvidence
    )
    let other = Finding(code: "CH001", severity: .warning, message: Message("sample.version", "0.9"), location: place)
    let assessment = Assessment(
      file: "offers/beta.xml",
      bidder: bidder,
      admission: .open,
      judgements: [
        Judgement(
          subject: .requirement("DM-ACC-01"),
          verdict: .unclear,
          consequence: .mayBeSuppliedLater,
          treatment: missingEvidence,
          location: place,
          findings: [missing]
        ),
        Judgement(subject: .requirement("DM-SVC-01"), verdict: .notAnswered, consequence: .scoredZero),
        Judgement(subject: .clause("V-ACC-01"), verdict: .notMet, consequence: .exclude, location: place),
        Judgement(subject: .clause("V-PAY-01"), verdict: .unclear, consequence: .ask, location: place),
        Judgement(subject: .document, verdict: .notMet, consequence: .exclude, findings: [other]),
        Judgement(subject: .position("P-02"), verdict: .notAnswered, consequence: .ask),
        Judgement(subject: .declaration("no-own-terms"), verdict: .notAnswered, consequence: .ask),
      ],
      findings: [missing, other],
      evaluatedPrice: nil
    )
    return ReportedOffer(
      assessment: assessment,
      offer: offer,
      scores: [
        RequirementScore(requirement: "DM-SVC-01", points: 0, weight: 70, origin: .zero),
        RequirementScore(requirement: "DM-GW-01", points: nil, weight: 30, origin: .missing),
      ]
    )
  }

  private static func unreadable() -> ReportedOffer {
    let finding = Finding(
      code: "RD001",
      severity: .error,
      message: Message("sample.unreadable"),
      location: SourceLocation(file: "offers/kaputt.xml", line: 2),
      deficiency: .formalDefect
    )
    let assessment = Assessment(
      file: "offers/kaputt.xml",
      bidder: nil,
      admission: .open,
      judgements: [],
      findings: [finding],
      evaluatedPrice: nil
    )
    return ReportedOffer(assessment: assessment, offer: nil, scores: [])
  }

  private static func price(_ id: String, _ unit: String?, total: String?, at place: SourceLocation) -> OfferedPrice {
    OfferedPrice(
      position: id,
      unitPrice: unit.flatMap { Money($0) },
      total: total.flatMap { Money($0) },
      location: place
    )
  }

  /// Everything that could break out of a document or change how it reads.
  static let hostile = "<script>alert(1)</script> \"'&amp; ]]> \u{202E}txt.exe\u{7}{{id}}"
}

extension Sample {
  /// All documents, those for bidders first.
  static func documents(_ specification: Specification) throws -> [any Document] {
    let method = [Message("tie.lowest-price")]
    return try forBidders(specification, announcement: Self.announcement) + [
      ComplianceMatrixDocument(specification, value: note(on: specification).value),
      ProcedureNoteDocument(note(on: specification)),
      EvaluationReportDocument(specification, offers: offers(), ranking: ranking(), method: method),
      ScheduleDocument(specification, plan: plan()),
      LaboratoryDocument(specification, laboratory: laboratory(), method: method),
      ReceiptDocument(specification, files: try received()),
    ]
  }

  /// The documents that leave the house.
  static func forBidders(_ specification: Specification, announcement: ScoringAnnouncement = silence) -> [any Document]
  {
    let bidders = BidderView(specification)
    return [
      SpecificationDocument(bidders), CriteriaDocument(bidders, announcement: announcement),
      PriceSheetDocument(bidders),
      InvitationDocument(bidders), ConditionsDocument(bidders, method: announcement.sentences),
      ScoringMatrixDocument(bidders, method: announcement.sentences), DeclarationsDocument(bidders),
      ContractDocument(bidders),
      DataProcessingDocument(bidders),
      FileListDocument(
        bidders,
        files: [
          .init(path: "de/03-leistungsbeschreibung.html", size: 12_345, digest: String(repeating: "0a", count: 32))
        ]
      ),
    ]
  }
}
