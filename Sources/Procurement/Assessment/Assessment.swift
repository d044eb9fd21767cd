/// Everything that the check says about one offer.
package struct Assessment: Hashable, Sendable {
  /// Whether the offer stays in the evaluation.
  package enum Admission: String, Hashable, Sendable, CaseIterable {
    /// Nothing stands against it.
    case admitted
    /// Something must be asked or supplied before anyone can say.
    case open
    /// A ground for exclusion was found; a person decides.
    case excluded
  }

  /// The file that it was read from.
  package var file: String
  /// Who offers; nil when the file could not be read.
  package var bidder: Bidder?
  /// Whether it stays in the evaluation.
  package var admission: Admission
  /// One per requirement and alternative group, in reading order, then one per clause that
  /// wants an answer, then those on the whole offer.
  package var judgements: [Judgement]
  /// All findings, by place.
  package var findings: [Finding]
  /// The evaluated price in cents as announced (net or gross, with or without options); nil when prices are missing.
  package var evaluatedPrice: Money?
  /// Points by calculation, by requirement id.
  package var calculatedPoints: [String: Int]

  /// An assessment of the offer in `file`.
  package init(
    file: String,
    bidder: Bidder?,
    admission: Admission,
    judgements: [Judgement],
    findings: [Finding],
    evaluatedPrice: Money?,
    calculatedPoints: [String: Int] = [:]
  ) {
    self.file = file
    self.bidder = bidder
    self.admission = admission
    self.judgements = judgements
    self.findings = findings
    self.evaluatedPrice = evaluatedPrice
    self.calculatedPoints = calculatedPoints
  }
}
