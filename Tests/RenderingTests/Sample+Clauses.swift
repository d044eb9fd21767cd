import Procurement

extension Sample {
  /// Clauses of every kind: a catalogue's in two variants, one tailored, one for information; one of the tender's own.
  static func clauseGroups() throws -> [Specification.ClauseGroup] {
    [
      .init(
        id: "V",
        title: LocalizedText("Vertragsbedingungen", "Contract terms"),
        introduction: LocalizedText("Die Klauseln gelten der Reihe nach.", "The clauses hold in this order."),
        clauses: try [accreditation(), payment(), order()],
        location: here
      ),
      .init(
        id: "ZV",
        title: LocalizedText("Besondere Bedingungen"),
        introduction: nil,
        clauses: [term()],
        location: here
      ),
    ]
  }

  static func clauseOmissions() throws -> [Specification.ClauseOmission] {
    let window = try Window(from: day("2016-07-01"))
    return [
      .init(
        clause: clause("V-OPT-01", "Ablage", .required, "Ablage."),
        ground: .decision(LocalizedText("SENTINEL-CUT"))
      ),
      .init(clause: clause("V-EID-01", "Neues Recht", .required, "Neu.", window: window), ground: .law),
    ]
  }

  private static func clause(
    _ id: String,
    _ title: String,
    _ acceptance: Clause.Acceptance,
    _ text: String,
    window: Window = .always
  ) -> Clause {
    Clause(
      id: id,
      title: LocalizedText(title),
      acceptance: acceptance,
      window: window,
      variants: [ClauseVariant(id: "standard", text: LocalizedText(text), location: here)],
      location: here
    )
  }

  private static func accreditation() throws -> SpecifiedClause {
    var clause = clause("V-ACC-01", "Akkreditierung während der Laufzeit", .required, "")
    clause.title = LocalizedText("Akkreditierung während der Laufzeit", "Accreditation during the term")
    clause.reason = LocalizedText("SENTINEL-WHY: Ohne Akkreditierung kein De-Mail.")
    let text = RichText([
      .paragraph([
        .text("Die Akkreditierung besteht ohne Lücke ("), .citation(Citation(norm: "de-mail-g", section: "17")),
        .text(")."),
      ]),
      .list(ordered: true, items: [[.text("beim Zuschlag")], [.text("bis zum Ende")]]),
    ])
    clause.variants = try [
      ClauseVariant(
        id: "strict",
        window: Window(until: day("2019-11-25")),
        title: LocalizedText("SENTINEL-VARIANT: ohne Lücke"),
        text: LocalizedText(german: text, english: RichText("Accreditation holds without a gap.")),
        location: here
      ),
      ClauseVariant(
        id: "loose",
        title: LocalizedText("mit Frist"),
        text: LocalizedText("SENTINEL-OTHER: mit Frist."),
        location: here
      ),
    ]
    clause.basis = [
      basis("17", .verified, facts: ["DM-1701"]), basis("88", .inferred), basis("99", .partly),
    ]
    return SpecifiedClause(
      clause: clause,
      variant: clause.variants[0],
      ground: .chosen(LocalizedText("SENTINEL-CHOICE: keine Unterbrechung.")),
      origin: .catalogue(id: "de-mail", version: "1.0"),
      group: "V"
    )
  }

  private static func payment() -> SpecifiedClause {
    let original = clause("V-PAY-01", "Zahlung", .negotiable, "SENTINEL-OLD: dreißig Tage.")
    var clause = original
    clause.condition = .answer("DM-ACC-01", .equals, "yes")
    var variant = original.variants[0]
    variant.text = LocalizedText("Gezahlt wird nach zehn Tagen.", "Payment is due after ten days.")
    return SpecifiedClause(
      clause: clause,
      variant: variant,
      ground: .only,
      original: original,
      origin: .catalogue(id: "de-mail", version: "1.0"),
      changes: [.text, .condition],
      reason: LocalizedText("SENTINEL-HURRY: Skonto."),
      group: "V"
    )
  }

  private static func order() -> SpecifiedClause {
    var clause = clause("V-ORD-01", "Rangfolge", .notice, "Zuerst gelten diese Bedingungen.")
    clause.variants.append(ClauseVariant(id: "other", text: LocalizedText("SENTINEL-OTHER"), location: here))
    let origin = SpecifiedRequirement.Origin.catalogue(id: "de-mail", version: "1.0")
    return SpecifiedClause(clause: clause, variant: clause.variants[0], ground: .first, origin: origin, group: "V")
  }

  private static func term() -> SpecifiedClause {
    var clause = clause("Z-TERM", "Laufzeit", .required, "")
    clause.title = LocalizedText("Laufzeit", "Term")
    clause.variants[0].text = LocalizedText(
      german: RichText([.paragraph([.text("Der Vertrag läuft "), .parameter("term"), .text(".")])])
    )
    return SpecifiedClause(clause: clause, variant: clause.variants[0], ground: .only, origin: .tender, group: "ZV")
  }

  private static func basis(_ section: String, _ confidence: Confidence, facts: [String] = []) -> LegalBasis {
    LegalBasis(
      citation: Citation(norm: "de-mail-g", section: section),
      role: .duty,
      confidence: confidence,
      facts: facts,
      location: here
    )
  }
}
