/// The verdict on one demand, what it costs, and what the buyer lawfully does next.
package struct Judgement: Hashable, Sendable {
  /// What was judged.
  package var subject: Finding.Subject
  /// Met, not met, unclear, not answered; nil where the demand does not apply to this offer.
  package var verdict: Verdict?
  /// What it costs.
  package var consequence: Consequence
  /// Where the regime says so; nil when it costs nothing.
  package var treatment: Treatment?
  /// Where the answer stands; nil where there is none.
  package var location: SourceLocation?
  /// What was seen, in order.
  package var findings: [Finding]

  /// The verdict on `subject`.
  package init(
    subject: Finding.Subject,
    verdict: Verdict?,
    consequence: Consequence = .none,
    treatment: Treatment? = nil,
    location: SourceLocation? = nil,
    findings: [Finding] = []
  ) {
    self.subject = subject
    self.verdict = verdict
    self.consequence = consequence
    self.treatment = treatment
    self.location = location
    self.findings = findings
  }
}
