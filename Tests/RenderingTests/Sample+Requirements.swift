import Procurement

extension Sample {
  static func requirement(
    _ id: String,
    _ title: String,
    _ statement: String,
    _ kind: RequirementKind,
    _ answer: AnswerType = .yesNo
  ) -> Requirement {
    Requirement(
      id: id,
      title: LocalizedText(title),
      statement: LocalizedText(statement),
      kind: kind,
      answer: answer,
      location: here
    )
  }

  static func chapters() throws -> [Specification.Chapter] {
    [
      Specification.Chapter(
        id: "A",
        title: LocalizedText("Akkreditierung", "Accreditation"),
        introduction: LocalizedText("Der Dienst braucht eine Akkreditierung.", "The service needs an accreditation."),
        requirements: try [granted(), applied()],
        alternatives: [
          AlternativeGroup(
            id: "DM-ACC-ALT-1",
            title: LocalizedText("Akkreditierung oder Antrag", "Accreditation or application"),
            kind: .exclusion,
            options: [
              .init(id: "granted", title: LocalizedText("akkreditiert"), requirements: ["DM-ACC-01"]),
              .init(id: "applied", title: LocalizedText("beantragt"), requirements: ["DM-ACC-02"]),
            ],
            location: here
          )
        ]
      ),
      Specification.Chapter(
        id: "S",
        title: LocalizedText("Betrieb"),
        introduction: nil,
        requirements: try [availability(), gateway(), list()],
        alternatives: []
      ),
    ]
  }

  private static func granted() throws -> SpecifiedRequirement {
    var requirement = requirement("DM-ACC-01", "Akkreditierung", "Der Anbieter ist akkreditiert.", .exclusion)
    requirement.title = LocalizedText("Akkreditierung", "Accreditation")
    requirement.statement = LocalizedText("Der Anbieter ist akkreditiert.", "The provider is accredited.")
    requirement.kindReason = LocalizedText("SENTINEL-KIND: ohne Akkreditierung kein De-Mail.")
    requirement.expectedAnswer = LocalizedText("SENTINEL-ANSWER: Bescheid liegt bei.")
    requirement.evidence = [
      EvidenceDemand(
        code: .accreditation,
        document: .company,
        due: .withOffer,
        validOn: [.submission, .start],
        note: LocalizedText("mit Enddatum", "with its end date"),
        location: here
      ),
      EvidenceDemand(code: .promise, document: .performance, due: .beforeAward, location: here),
    ]
    requirement.verification = Verification(method: .register, text: LocalizedText("Abgleich mit der amtlichen Liste."))
    requirement.basis = [
      LegalBasis(
        citation: Citation(norm: "de-mail-g", section: "17", paragraph: "1"),
        role: .duty,
        confidence: .verified,
        facts: ["DM-1701"],
        location: here
      ),
      LegalBasis(
        citation: Citation(norm: "de-mail-g", section: "99"),
        role: .proof,
        confidence: .partly,
        location: here
      ),
      LegalBasis(
        citation: Citation(norm: "de-mail-g", section: "88"),
        role: .duty,
        confidence: .verified,
        from: try day("2019-11-01"),
        location: here
      ),
    ]
    requirement.whenMissed = .exclude
    return SpecifiedRequirement(
      requirement: requirement,
      origin: .catalogue(id: "de-mail", version: "1.0"),
      chapter: "A"
    )
  }

  private static func applied() throws -> SpecifiedRequirement {
    var requirement = requirement("DM-ACC-02", "Antrag", "Der Antrag ist gestellt.", .exclusion, .date)
    requirement.expectation = .maximum(.milestone(.submission))
    requirement.condition = .all([.answer("DM-ACC-01", .equals, "no"), .parameter("accounts", .atLeast, "2")])
    return SpecifiedRequirement(
      requirement: requirement,
      origin: .catalogue(id: "de-mail", version: "1.0"),
      chapter: "A"
    )
  }

  private static func availability() throws -> SpecifiedRequirement {
    var requirement = requirement(
      "DM-SVC-01",
      "Verfügbarkeit",
      "Der Dienst ist mindestens im zugesagten Umfang verfügbar.",
      .scored,
      .quantity(.percent)
    )
    let original = requirement
    requirement.expectation = .minimum(.parameter("availability"))
    requirement.minimumPoints = 4
    requirement.levels = [
      Level(
        points: 10,
        text: LocalizedText("99,9 % und mehr", "99.9 % and more"),
        earned: .range(from: try decimal("99.9"), below: nil),
        location: here
      ),
      Level(
        points: 4,
        text: LocalizedText("weniger als 99,9 %", "less than 99.9 %"),
        earned: .range(from: try decimal("99.5"), below: try decimal("99.9")),
        location: here
      ),
    ]
    return SpecifiedRequirement(
      requirement: requirement,
      original: original,
      origin: .catalogue(id: "de-mail", version: "1.0"),
      changes: [.expectation, .minimumPoints],
      reason: LocalizedText("SENTINEL-TAILORING: höherer Bedarf."),
      chapter: "S",
      weight: 70
    )
  }

  private static func gateway() throws -> SpecifiedRequirement {
    var requirement = requirement(
      "DM-GW-01",
      "Konzept der Anbindung",
      "Der Anbieter legt ein Konzept vor.",
      .scored,
      .document
    )
    requirement.levels = [
      Level(points: 10, text: LocalizedText("vollständig und schlüssig"), location: here),
      Level(points: 0, text: LocalizedText("unbrauchbar"), location: here),
    ]
    requirement.lots = ["1"]
    let state = LegalState(window: try Window(until: day("2018-05-24")), location: here)
    return SpecifiedRequirement(requirement: requirement, origin: .tender, chapter: "S", state: state, weight: 30)
  }

  private static func list() -> SpecifiedRequirement {
    let codes = [
      AnswerType.Code(id: "eid", title: LocalizedText("Personalausweis", "Identity card")),
      AnswerType.Code(id: "otp", title: LocalizedText("Einmalkennwort", "One-time password")),
    ]
    var requirement = requirement(
      "DM-LOG-01",
      "Anmeldung",
      "Der Dienst bietet diese Verfahren.",
      .information,
      .codes(codes, minimum: 1, maximum: 2)
    )
    requirement.expectation = .includesAny(["eid", "otp"], count: 1)
    requirement.agreesWith = ["DM-ACC-01"]
    return SpecifiedRequirement(requirement: requirement, origin: .tender, chapter: "S")
  }

  static func norms() throws -> NormRegister {
    try NormRegister(
      norms: [
        Norm(
          id: "de-mail-g",
          abbreviation: "De-Mail-G",
          title: LocalizedText("De-Mail-Gesetz", "De-Mail Act"),
          style: .section,
          versions: [
            .init(from: day("2011-05-03"), until: day("2015-06-30"), source: "BGBl. I S. 666", confidence: .verified),
            .init(from: day("2015-07-01"), until: nil, source: "BGBl. I S. 1", confidence: .partly),
          ],
          questions: [
            question("repeal", from: "2015-06-01", LocalizedText("SENTINEL-QUESTION: Gilt es noch?")),
            question("change", from: "2015-06-15", LocalizedText("Ist § 17 geändert?", "Has section 17 been changed?")),
            question("later", from: "2015-06-16", LocalizedText("Stellt sich erst später.")),
          ],
          location: here
        ),
        Norm(
          id: "vol-a",
          abbreviation: "VOL/A",
          title: LocalizedText("Vergabe- und Vertragsordnung für Leistungen, Teil A"),
          style: .section,
          versions: [],
          location: here
        ),
      ],
      regimes: [regime()]
    )
  }

  private static func question(_ id: String, from iso: String, _ text: LocalizedText) throws -> OpenQuestion {
    OpenQuestion(id: id, from: try day(iso), fact: "ST-04", text: text, location: here)
  }

  static func regime() throws -> Regime {
    Regime(
      id: "vol-a",
      title: LocalizedText("VOL/A Abschnitt 1", "VOL/A section 1"),
      from: try day("2013-03-14"),
      until: nil,
      reach: .belowThreshold,
      treatments: [missingEvidence, missedScored],
      priceGaps: [priceGap],
      confidence: .verified,
      location: here
    )
  }

  private static let missedScored = Treatment(
    deficiency: .requirementNotMet,
    kind: .scored,
    consequence: .scoredZero,
    step: LocalizedText("Mit 0 Punkten bewerten.", "Score with 0 points."),
    basis: [],
    location: here
  )

  static let missingEvidence = Treatment(
    deficiency: .missingEvidence,
    document: .company,
    consequence: .mayBeSuppliedLater,
    step: LocalizedText("Nachweis mit Frist nachfordern.", "Ask for the evidence within a period."),
    basis: [
      LegalBasis(
        citation: Citation(norm: "vol-a", section: "16", paragraph: "2"),
        role: .duty,
        confidence: .inferred,
        location: here
      )
    ],
    location: here
  )
}
