/// What is to be awarded, and the law to ask.
package struct AwardCase: Hashable, Sendable {
  /// What is awarded.
  package var tender: Tender
  /// Parameters that the texts of the tender name.
  package var parameters: [Parameter]
  /// The law.
  package var norms: NormRegister
  /// SHA-256 of the dossier; see `LastenheftKit`.
  package var digest: String
  /// Months that bidders price; 0 where no price sheet says so.
  package var pricedMonths: Int
  /// Whether bidders price options.
  package var hasPricedOptions: Bool
  /// Whether something is wrong with the files, so that the note is a draft and says so.
  package var isDraft = false

  /// A case; see the properties.
  package init(
    tender: Tender,
    parameters: [Parameter],
    norms: NormRegister,
    digest: String,
    pricedMonths: Int,
    hasPricedOptions: Bool
  ) {
    self.tender = tender
    self.parameters = parameters
    self.norms = norms
    self.digest = digest
    self.pricedMonths = pricedMonths
    self.hasPricedOptions = hasPricedOptions
  }
}

extension Specification {
  /// What is awarded, and the law to ask about it.
  package var award: AwardCase {
    var award = AwardCase(
      tender: tender,
      parameters: parameters,
      norms: norms,
      digest: digest,
      pricedMonths: termInMonths,
      hasPricedOptions: positions.contains(where: \.position.isOptional)
    )
    award.isDraft = isDraft
    return award
  }
}
