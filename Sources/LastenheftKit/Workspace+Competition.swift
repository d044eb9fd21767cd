import Evaluation
import Interchange
package import Procurement

extension Workspace {
  /// Who could bid for the tender of `dossier`: on its day of dispatch, or on `day` where one is named.
  ///
  /// The provider registers stand beside the catalogues that the tender names. The law stays that of the day of dispatch.
  package func competition(
    for dossier: Dossier,
    specification: Specification,
    on day: CalendarDay? = nil
  ) -> CompetitionReport {
    var files = DossierFiles(folder: dossier.folder)
    let registers = specification.tender.sources.filter { $0.kind == .catalogue }.flatMap { source in
      FileTree.xmlFiles(in: FileTree.join(dossier.folder, source.folder)).compactMap { name in
        files.read(FileTree.join(source.folder, name)) { bytes, file in
          NativeFormat.detect(bytes, file: file).value == .providers
            ? ProvidersFormat.read(bytes, file: file) : Reading(value: nil, findings: [])
        }
      }
    }
    let competition = Competition(
      for: specification,
      market: ProviderRegister(joining: registers, at: specification.tender.location),
      on: day ?? specification.asOf
    )
    let missing = registers.isEmpty ? [CompetitionRules.withoutRegister(at: specification.tender.location)] : []
    let findings = files.findings + (registers.isEmpty ? missing : competition.findings)
    return CompetitionReport(
      competition,
      for: specification,
      findings: findings.sorted(),
      isIncomplete: files.isIncomplete,
      in: wording
    )
  }
}

extension ProviderRegister {
  /// All `registers` as one.
  fileprivate init(joining registers: [ProviderRegister], at location: SourceLocation) {
    self.init(
      norms: registers.flatMap(\.norms),
      providers: registers.flatMap(\.providers),
      alternatives: registers.flatMap(\.alternatives),
      location: registers.first?.location ?? location
    )
  }
}
