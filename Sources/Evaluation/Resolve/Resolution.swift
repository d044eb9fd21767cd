package import Procurement

/// A tender joined with its catalogue, its parameters and the law of its day, and everything that is wrong with it.
///
/// The specification is nil only where nothing sensible can follow: without a day of dispatch, or without a regime that
/// the register knows. With findings of severity error it is there to be shown, not to be published.
package struct Resolution: Sendable {
  /// What was joined.
  package var specification: Specification?
  /// Everything that is wrong, by place.
  package var findings: [Finding]

  /// Joins `tender` with the files of its catalogues and the norms.
  ///
  /// - Parameters:
  ///   - tender: The tender as its author wrote it.
  ///   - catalogues: All files of all catalogues that the tender names, in the order of their names.
  ///   - norms: The norms that may be cited, and the regimes.
  ///   - citations: Every citation in the files, with its own line.
  ///   - priceSheet: The positions to price; nil when the dossier has none yet.
  ///   - digest: SHA-256 over the files of the dossier.
  ///   - methods: Ids of the scoring methods that exist.
  /// - Returns: The specification, and everything that is wrong.
  package static func resolve(
    tender: Tender,
    catalogues: [Catalogue],
    norms: NormRegister,
    citations: [CitedPlace] = [],
    priceSheet: PriceSheet?,
    digest: String,
    methods: [String] = ScoringMethods.ids
  ) -> Resolution {
    let merge = CatalogueMerge(files: catalogues, tender: tender)
    let parameters = ParameterTable(catalogues: merge.catalogues, tender: tender)
    let wording = WordingOfTheDay(catalogues: merge.catalogues, tender: tender)
    let choice = Choosing(wording: wording, tender: tender)
    let clauseChoice = ClauseChoosing(wording: wording, tender: tender)
    let clauses = ClauseWording(groups: clauseChoice.groups, parameters: parameters, wording: wording)
    let applying = Applying(chapters: choice.chapters, parameters: parameters)
    let joining = AlternativeJoining(chapters: applying.chapters, known: choice.known)
    let agreeing = Agreeing(chapters: joining.chapters, known: choice.known)
    let law = LawOfTheDay(chapters: agreeing.chapters, clauses: clauses.groups, day: wording.day)
    let applied = AppliedPositions(of: priceSheet, parameters: parameters)
    let pricing = Pricing(sheet: applied.sheet, tender: tender, parameters: parameters)
    let draft = Draft(
      tender: tender,
      chapters: Weighing.weighed(law.chapters, by: tender.criteria),
      omissions: choice.omissions + applying.omissions,
      clauseGroups: law.clauses,
      clauseOmissions: clauseChoice.omissions + clauses.omissions,
      known: choice.known,
      parameters: parameters,
      norms: norms,
      citations: citations,
      priceSheet: applied.sheet,
      positions: pricing.positions,
      termInMonths: pricing.termInMonths,
      methods: methods
    )
    let steps = [
      merge.findings, DuplicateIDs.findings(files: catalogues, tender: tender),
      OverlappingDates.findings(files: catalogues, tender: tender), parameters.findings, choice.findings,
      clauseChoice.findings, clauses.findings, applying.findings, joining.findings, agreeing.findings, law.findings,
      applied.findings, pricing.findings,
    ]
    let checks = ResolutionRules.checks.map { $0.findings(in: draft) }
    // Texts of one requirement share its line; what is wrong with two of them is said once.
    var seen: Set<Finding> = []
    let findings = (steps + checks).flatMap(\.self).filter { seen.insert($0).inserted }
    return Resolution(specification: draft.specification(digest: digest), findings: findings.sorted())
  }
}
