import Evaluation
import Interchange
import Procurement

extension Workspace {
  /// Lints the dossier in `folder`: what is wrong with its files, its choices and its words, less what people answered.
  ///
  /// Findings name files from where the user stands.
  func dossier(at folder: String, on day: CalendarDay?) throws(KitError) -> LintedFile {
    let dossier = try open(folder)
    let located = { (finding: Finding) in
      var finding = finding
      finding.location.file = dossier.path(of: finding.location.file)
      return finding
    }
    guard let specification = dossier.specification else {
      return LintedFile(
        path: folder,
        manuscript: nil,
        findings: [],
        refusals: dossier.findings.map(located),
        answered: [],
        knownCount: 0,
        isDossier: true
      )
    }
    let words = DossierManuscript(specification, folder: folder)
    let text = LintText(words.manuscript, norms: specification.norms, day: day ?? specification.asOf)
    let found =
      DossierLint.findings(in: specification).map { DraftFinding($0) }
      + DossierLint.findings(in: text, of: specification, places: words.places, subjects: words.subjects)
    let reading = answers(in: folder)
    let record = record(in: folder)
    let published = record.value.map { DossierLint.findings(in: $0, of: specification) } ?? []
    let sorted = AnsweredFindings(found + published.map { DraftFinding($0) }, answers: reading.value)
    return LintedFile(
      path: folder,
      manuscript: words.manuscript,
      findings: sorted.open.map { found in
        var found = found
        found.finding = located(found.finding)
        return found
      },
      refusals: (dossier.findings + reading.findings + record.findings + sorted.faults).map(located),
      answered: sorted.answered,
      knownCount: 0,
      isDossier: true
    )
  }

  private func answers(in folder: String) -> Reading<LintAnswers> {
    optional("lint.xml", in: folder) { LintAnswersFormat.read($0, file: $1) }
  }

  private func record(in folder: String) -> Reading<PublicationRecord> {
    optional("publication.xml", in: folder) { PublicationFormat.read($0, file: $1) }
  }

  /// The file `name` of a dossier, where there is one.
  private func optional<Value>(
    _ name: String,
    in folder: String,
    with read: ([UInt8], String) -> Reading<Value>
  ) -> Reading<Value> {
    let path = FileTree.join(folder, name)
    guard FileTree.exists(path) else { return Reading(value: nil, findings: []) }
    switch InputFile.bytes(at: path, named: name) {
    case .success(let bytes): return read(bytes, name)
    case .failure(let finding): return Reading(value: nil, findings: [finding])
    }
  }
}

extension DraftFinding {
  /// A finding that is about no words: named by its rule and by what it is about.
  fileprivate init(_ finding: Finding) {
    self.init(
      finding: finding,
      span: nil,
      excerpt: "",
      marked: 0..<0,
      block: -1,
      range: 0..<0,
      quote: "",
      fingerprint: Fingerprint.of([finding.code, finding.about.id ?? ""] + finding.message.arguments)
    )
  }
}
