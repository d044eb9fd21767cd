package import Procurement

/// What came of reading a file: the value as far as it could be understood, and everything that is wrong with the file.
///
/// A value is nil when the file cannot be read at all; then `findings` says why. With a value, a finding of severity
/// error means that a part of the file was not understood.
package struct Reading<Value: Sendable>: Sendable {
  /// What was read.
  package var value: Value?
  /// Everything that is wrong with the file, by place.
  package var findings: [Finding]
  /// Every citation in the file, and the parameters that go with it.
  package var citations: CitationScan

  /// A value and what is wrong with it.
  package init(value: Value?, findings: [Finding], citations: CitationScan = CitationScan()) {
    self.value = value
    self.findings = findings
    self.citations = citations
  }

  /// The same findings with what `transform` makes of the value.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Reading<Other> {
    Reading<Other>(value: value.map(transform), findings: findings, citations: citations)
  }

  /// The same without its citations, of a file that the dossier does not cite with.
  package var withoutCitations: Self { Self(value: value, findings: findings) }
}
