import Interchange
import Procurement

/// The readers and writers of all formats behind one call, for tests that treat them alike.
struct AnyFormat {
  /// What the reader says.
  let findings: [Finding]
  /// What was read, as text without places.
  let meaning: String?
  /// The citations in the file.
  let citations: CitationScan
  /// The canonical bytes of what was read.
  let written: [UInt8]?

  /// Reads a file of `format`, and writes what was read.
  init(_ format: NativeFormat, _ bytes: [UInt8], file: String) {
    self =
      switch format {
      case .catalogue: Self(CatalogueFormat.read(bytes, file: file), CatalogueFormat.write)
      case .tender: Self(TenderFormat.read(bytes, file: file), TenderFormat.write)
      case .offer: Self(OfferFormat.read(bytes, file: file), OfferFormat.write)
      case .priceSheet: Self(PriceSheetFormat.read(bytes, file: file), PriceSheetFormat.write)
      case .evaluation: Self(EvaluationFormat.read(bytes, file: file), EvaluationFormat.write)
      case .panelSheet: Self(PanelSheetFormat.read(bytes, file: file), PanelSheetFormat.write)
      case .providers: Self(ProvidersFormat.read(bytes, file: file), ProvidersFormat.write)
      case .facts: Self(FactsFormat.read(bytes, file: file), FactsFormat.write)
      case .periods: Self(PeriodsFormat.read(bytes, file: file), PeriodsFormat.write)
      case .holidays: Self(HolidaysFormat.read(bytes, file: file), HolidaysFormat.write)
      case .thresholds: Self(ThresholdsFormat.read(bytes, file: file), ThresholdsFormat.write)
      case .procedures: Self(ProceduresFormat.read(bytes, file: file), ProceduresFormat.write)
      case .publication: Self(PublicationFormat.read(bytes, file: file), PublicationFormat.write)
      case .lintLaw: Self(LintLawFormat.read(bytes, file: file), LintLawFormat.write)
      case .lintAnswers: Self(LintAnswersFormat.read(bytes, file: file), LintAnswersFormat.write)
      case .norms: Self(NormsFormat.read(bytes, file: file), NormsFormat.write)
      }
  }

  private init<Value>(_ reading: Reading<Value>, _ write: (Value) -> [UInt8]) {
    findings = reading.findings
    citations = reading.citations
    meaning = reading.value.map { Meaning.text(of: $0) }
    written = reading.value.map(write)
  }

  /// Each finding in a line: place, code and message.
  var report: [String] {
    findings.map { "\($0.location) \($0.code) \($0.message.key) \($0.message.arguments)" }
  }
}
