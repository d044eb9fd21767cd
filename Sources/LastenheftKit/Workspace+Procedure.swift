import Evaluation
import Interchange
package import Procurement

/// The note on a dossier, and what is wrong with the files that only the note needs.
package struct ProcedureResult: Sendable {
  /// Value, regime, procedures and duties.
  package let note: ProcedureNote
  /// What is wrong with the register of providers.
  package let findings: [Finding]
}

extension Workspace {
  /// What the law of `day` says about `dossier`, or of its day of dispatch when none is given.
  ///
  /// The register of providers beside the catalogue says who is on the market. Nil when the tender could not be read, or
  /// when there is no day at all.
  package func procedure(for dossier: Dossier, on day: CalendarDay? = nil) -> ProcedureResult? {
    guard let award = dossier.award, let day = day ?? award.tender.schedule[.dispatch] else { return nil }
    var files = DossierFiles(folder: dossier.folder)
    let market = market(of: award.tender, from: &files)
    var note = ProcedureNoting.note(on: award, day: day, market: market)
    note.answers = answers(in: dossier)
    return ProcedureResult(note: note, findings: files.findings)
  }

  /// What people answered to the linter: only what it still finds goes into the file.
  private func answers(in dossier: Dossier) -> [RecordedAnswer] {
    guard FileTree.exists(FileTree.join(dossier.folder, "lint.xml")),
      let linted = try? self.dossier(at: dossier.folder, on: nil)
    else { return [] }
    return linted.answered.map { RecordedAnswer(finding: $0.found.finding, quote: $0.found.quote, answer: $0.answer) }
      .sorted { $0.finding < $1.finding }
  }

  private func market(of tender: Tender, from files: inout DossierFiles) -> ProviderRegister? {
    var market: ProviderRegister?
    for source in tender.sources where source.kind == .catalogue {
      for name in FileTree.xmlFiles(in: FileTree.join(files.folder, source.folder)) {
        let register = files.read(FileTree.join(source.folder, name)) { bytes, file in
          NativeFormat.detect(bytes, file: file).value == .providers
            ? ProvidersFormat.read(bytes, file: file) : Reading(value: nil, findings: [])
        }
        guard let register else { continue }
        market = market.map { $0.merging(register) } ?? register
      }
    }
    return market
  }
}

extension ProviderRegister {
  fileprivate func merging(_ other: Self) -> Self {
    ProviderRegister(
      providers: providers + other.providers,
      alternatives: alternatives + other.alternatives,
      location: location
    )
  }
}
