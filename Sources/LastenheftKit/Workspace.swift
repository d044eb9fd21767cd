import Digests
import Evaluation
import Foundation
import Interchange
import Procurement
import Rendering
package import Wording
import XML

/// The whole path, once, for every front end: read, resolve, check, score, render.
package struct Workspace: Sendable {
  /// The sentences of the language that documents and messages are written in.
  package let wording: Wording

  /// A workspace that speaks `wording`.
  package init(wording: Wording) { self.wording = wording }

  /// Reads the dossier in `folder` and joins tender, catalogue and law.
  ///
  /// - Throws: `KitError` when there is no `tender.xml`; everything else that is wrong becomes findings.
  package func open(_ folder: String) throws(KitError) -> Dossier {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard FileTree.exists(FileTree.join(folder, "tender.xml")) else { throw .noDossier(folder) }
    var files = DossierFiles(folder: folder)
    guard let tender = files.read("tender.xml", logicalName: "tender.xml", with: { TenderFormat.read($0, file: $1) })
    else {
      return Dossier(
        folder: folder,
        specification: nil,
        award: nil,
        record: nil,
        citations: [],
        findings: files.findings,
        isIncomplete: true
      )
    }
    let catalogues = catalogues(of: tender, from: &files)
    let norms = norms(of: tender, from: &files)
    let sheet = files.read("price-sheet.xml", logicalName: "price-sheet.xml") { PriceSheetFormat.read($0, file: $1) }
    var record: EvaluationRecord?
    if FileTree.exists(FileTree.join(folder, "evaluation.xml")) {
      record = files.read("evaluation.xml") { EvaluationFormat.read($0, file: $1) }
      if let read = record { record?.digest = Digest(of: EvaluationFormat.closable(read)).description }
    }
    let resolution = Resolution.resolve(
      tender: tender,
      catalogues: catalogues,
      norms: norms,
      citations: files.citations.places,
      priceSheet: sheet,
      digest: files.digest
    )
    let copies = AnnouncedTexts.copies(in: tender, of: resolution.specification)
    let weights = resolution.specification.map { WeightRules.findings(in: $0) } ?? []
    let findings = (files.findings + resolution.findings + copies + weights).sorted()
    var specification = resolution.specification
    specification?.isDraft = findings.contains { $0.severity == .error }
    var award = resolution.award
    award.isDraft = findings.contains { $0.severity == .error }
    return Dossier(
      folder: folder,
      specification: specification,
      award: award,
      record: record,
      citations: files.citations.places,
      findings: findings,
      isIncomplete: files.isIncomplete
    )
  }

  private func catalogues(of tender: Tender, from files: inout DossierFiles) -> [Catalogue] {
    sources(.catalogue, of: tender, from: &files).compactMap { source, name in
      files.read(FileTree.join(source.folder, name), logicalName: "catalogue/" + name) { bytes, file in
        Self.isCatalogue(bytes, file) ? CatalogueFormat.read(bytes, file: file) : Reading(value: nil, findings: [])
      }
    }
  }

  /// Whether a file in the folder of a catalogue is one; other native files may stand beside it.
  static func isCatalogue(_ bytes: [UInt8], _ file: String) -> Bool {
    guard let format = NativeFormat.detect(bytes, file: file).value else { return true }
    return format == .catalogue
  }

  /// The law of all folders that the tender names; each file says by its root what it holds.
  private func norms(of tender: Tender, from files: inout DossierFiles) -> NormRegister {
    sources(.norms, of: tender, from: &files).compactMap { source, name in
      files.read(
        FileTree.join(source.folder, name),
        logicalName: "norms/" + name,
        counts: { $0.makesDocuments },
        with: Self.law
      )
    }.reduce(into: NormRegister()) { all, part in
      all.norms += part.norms
      all.regimes += part.regimes
      all.periods = all.periods.merging(part.periods)
      all.award = all.award.merging(part.award)
      all.lint = all.lint.merging(part.lint)
    }
  }

  /// What a file of the law says.
  static func law(_ bytes: [UInt8], _ file: String) -> Reading<NormRegister> {
    switch NativeFormat.detect(bytes, file: file).value {
    case .periods: PeriodsFormat.read(bytes, file: file).map { NormRegister(periods: $0) }
    case .holidays: HolidaysFormat.read(bytes, file: file).map { NormRegister(periods: PeriodRegister(holidays: $0)) }
    case .thresholds: ThresholdsFormat.read(bytes, file: file).map { NormRegister(award: $0) }
    case .procedures: ProceduresFormat.read(bytes, file: file).map { NormRegister(award: $0) }
    case .lintLaw:
      // What the linter rests on is not cited by the tender, so its citations are not the dossier's.
      LintLawFormat.read(bytes, file: file).map { NormRegister(lint: $0) }.withoutCitations
    default: NormsFormat.read(bytes, file: file)
    }
  }

  /// The files in the folders of one kind; a folder without any is a finding at the line that names it.
  private func sources(
    _ kind: Tender.Source.Kind,
    of tender: Tender,
    from files: inout DossierFiles
  ) -> [(Tender.Source, String)] {
    tender.sources.filter { $0.kind == kind }.flatMap { source in
      let names = FileTree.xmlFiles(in: FileTree.join(files.folder, source.folder))
      if names.isEmpty { files.add(.emptySource(source)) }
      return names.map { (source, $0) }
    }
  }
}

extension Workspace {
  /// A folder that the tender names holds no file.
  static let emptySource = RuleInfo(code: "KT001", severity: .error)
}

extension Finding {
  fileprivate static func emptySource(_ source: Tender.Source) -> Self {
    Finding(
      code: Workspace.emptySource.code,
      severity: Workspace.emptySource.severity,
      message: Message("KT001.empty", source.folder),
      location: source.location
    )
  }
}

extension NormRegister {
  /// Whether a document rests on it; what the linter alone rests on does not count for the digest.
  fileprivate var makesDocuments: Bool { self != NormRegister(lint: lint) || lint == LintLaw() }
}
