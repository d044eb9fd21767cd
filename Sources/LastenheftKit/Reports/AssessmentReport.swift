package import Procurement
package import Wording

/// What the check says about one offer, as a program reads it.
package struct AssessmentReport: Encodable, Sendable {
  /// The verdict on one demand.
  package struct Judged: Encodable, Sendable {
    package let about: String
    package let id: String?
    /// `met`, `not-met`, `unclear`, `not-answered`, or nil where the demand does not apply.
    package let verdict: String?
    package let consequence: String
    /// The next lawful step, in the language of the run.
    package let step: String?
    /// Where the law says so.
    package let basis: [String]
    /// Line of the answer; nil where there is none.
    package let line: Int?
    package let findings: [FindingReport]
  }

  package let file: String
  package let bidder: String?
  package let name: String?
  package let admission: String
  /// Euros with a point and two digits; nil when a price is missing.
  package let evaluatedPrice: String?
  package let judgements: [Judged]
  package let findings: [FindingReport]

  /// `assessment` said in `wording`.
  package init(_ assessment: Assessment, of specification: Specification, in wording: Wording) {
    file = assessment.file
    bidder = assessment.bidder?.id
    name = assessment.bidder?.name
    admission = assessment.admission.rawValue
    evaluatedPrice = assessment.evaluatedPrice?.description
    findings = assessment.findings.map { FindingReport($0, in: wording) }
    judgements = assessment.judgements.map { judgement in
      Judged(
        about: judgement.subject.kind,
        id: judgement.subject.id,
        verdict: judgement.verdict?.rawValue,
        consequence: judgement.consequence.rawValue,
        step: judgement.treatment.map { wording.plain($0.step, specification: specification) },
        basis: judgement.treatment?.basis.map { wording.text($0.citation, norms: specification.norms) } ?? [],
        line: judgement.location?.line,
        findings: judgement.findings.map { FindingReport($0, in: wording) }
      )
    }
  }
}
