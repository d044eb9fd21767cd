import Procurement

/// A specification on its way: joined, but not yet known to be sound.
struct Draft {
  /// The tender that it is made from.
  let tender: Tender
  /// What applies, by chapter.
  let chapters: [Specification.Chapter]
  /// What was left out.
  let omissions: [Specification.Omission]
  /// Clauses that apply, by group.
  let clauseGroups: [Specification.ClauseGroup]
  /// Clauses that were left out.
  let clauseOmissions: [Specification.ClauseOmission]
  /// Ids of all requirements that the catalogues and the tender define, chosen or not.
  let known: Set<String>
  /// All parameters.
  let parameters: ParameterTable
  /// The norms and the regimes.
  let norms: NormRegister
  /// Every citation in the files of tender, catalogues and law.
  let citations: [CitedPlace]
  /// With the positions that apply.
  let priceSheet: PriceSheet?
  /// With quantities over the term.
  let positions: [Specification.PricedPosition]
  /// 0 where the sheet does not say.
  let termInMonths: Int
  /// Ids of the scoring methods that exist.
  let methods: [String]

  /// All requirements that apply.
  var requirements: [Requirement] { chapters.flatMap(\.requirements).map(\.requirement) }

  /// All clauses that apply.
  var clauses: [SpecifiedClause] { clauseGroups.flatMap(\.clauses) }

  /// The specification; nil without a day of dispatch or without a known regime.
  func specification(digest: String) -> Specification? {
    guard let asOf = tender.schedule[.dispatch], let regime = norms.regime(tender.procedure.regime) else { return nil }
    return Specification(
      tender: tender,
      asOf: asOf,
      chapters: chapters,
      omissions: omissions,
      clauseGroups: clauseGroups,
      clauseOmissions: clauseOmissions,
      parameters: parameters.parameters,
      positions: positions,
      termInMonths: termInMonths,
      taxPercent: priceSheet?.taxPercent ?? DecimalNumber(0),
      norms: norms,
      regime: regime,
      digest: digest
    )
  }
}

/// A check of the joined tender.
protocol ResolutionCheck: Sendable {
  /// What it finds, in the order of the documents; pure.
  func findings(in draft: Draft) -> [Finding]
}

extension RuleInfo {
  /// A finding of this rule; `wording` names its sentence, `TD002.requirement` for `requirement`; arguments that are nil are left out.
  func finding(
    _ wording: String,
    _ arguments: String?...,
    at location: SourceLocation,
    about subject: Finding.Subject = .document
  ) -> Finding {
    Finding(
      code: code,
      severity: severity,
      message: Message(key: "\(code).\(wording)", arguments: arguments.compactMap(\.self)),
      location: location,
      about: subject,
      deficiency: deficiency
    )
  }
}
