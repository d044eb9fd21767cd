import Interchange
import Procurement

/// The readers and writers of all formats behind one call, for tests that treat them alike.
enum AnyFormat {
  static func findings(in bytes: [UInt8], file: String, as format: NativeFormat) -> [Finding] {
    switch format {
    case .catalogue: CatalogueFormat.read(bytes, file: file).findings
    case .tender: TenderFormat.read(bytes, file: file).findings
    case .offer: OfferFormat.read(bytes, file: file).findings
    case .priceSheet: PriceSheetFormat.read(bytes, file: file).findings
    case .evaluation: EvaluationFormat.read(bytes, file: file).findings
    case .providers: ProvidersFormat.read(bytes, file: file).findings
    case .norms: NormsFormat.read(bytes, file: file).findings
    }
  }
}
