import Evaluation
import Interchange
import Procurement

extension Workspace {
  /// Compares the catalogue in `folder` with the register of facts beside it, and with the notes in the file `notes`.
  ///
  /// Findings name files from where the user stands.
  ///
  /// - Throws: `KitError` when the folder holds no register; everything else that is wrong becomes findings.
  package func coverage(of folder: String, against notes: String? = nil) throws(KitError) -> CoverageReport {
    var files = DossierFiles(folder: ".")
    var catalogues: [Catalogue] = []
    var registers: [FactRegister] = []
    var markets: [ProviderRegister] = []
    for name in FileTree.xmlFiles(in: folder).map({ FileTree.join(folder, $0) }) {
      switch files.format(of: name) {
      case .catalogue: catalogues += [files.read(name) { CatalogueFormat.read($0, file: $1) }].compactMap(\.self)
      case .facts: registers += [files.read(name) { FactsFormat.read($0, file: $1) }].compactMap(\.self)
      case .providers: markets += [files.read(name) { ProvidersFormat.read($0, file: $1) }].compactMap(\.self)
      default: break
      }
    }
    guard files.isIncomplete || !registers.isEmpty else { throw .noFacts(folder) }
    let researched = notes.flatMap { notes in
      files.read(notes) { Reading(value: ResearchNotes.read($0, file: $1), findings: []) }
    }
    let material = CoverageMaterial(catalogues: catalogues, registers: registers, markets: markets, notes: researched)
    return CoverageReport(
      Coverage(material),
      reading: files.findings,
      isIncomplete: files.isIncomplete,
      in: wording
    )
  }
}

extension DossierFiles {
  /// Which native format the file `name` has; a file that cannot be read, or has none, is a finding.
  fileprivate mutating func format(of name: String) -> NativeFormat? {
    read(name) { NativeFormat.detect($0, file: $1) }
  }
}
