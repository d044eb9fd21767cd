import Evaluation
import Interchange
package import Procurement
import XML

extension Workspace {
  /// Lints the drafts and dossiers at `paths` by the law of `day`, or of the day that each names; what `baseline` knows is
  /// left out.
  ///
  /// `law` is the folder of the norms for drafts; a dossier names its own. What cannot be read is part of the result, with
  /// the reason.
  ///
  /// - Throws: `KitError` when a folder holds no dossier.
  package func lint(
    _ paths: [String],
    law: String,
    on day: CalendarDay?,
    baseline: LintBaseline?
  ) throws(KitError) -> LintRun {
    let norms = paths.allSatisfy(FileTree.isFolder) ? NormRegister() : Self.lintRegister(in: law)
    var known = baseline ?? LintBaseline()
    var files: [LintedFile] = []
    for path in paths {
      let linted = FileTree.isFolder(path) ? try dossier(at: path, on: day) : draft(at: path, norms, on: day)
      files.append(linted.withoutKnown(&known))
    }
    return LintRun(files: files, staleCount: known.count)
  }

  /// The norms in the files of `folder`, and what the rules on drafts rest on; what cannot be read is left out.
  package static func lintRegister(in folder: String) -> NormRegister {
    FileTree.xmlFiles(in: folder).reduce(into: NormRegister()) { all, name in
      guard case .success(let bytes) = InputFile.bytes(at: FileTree.join(folder, name), named: name),
        let format = NativeFormat.detect(bytes, file: name).value, [.norms, .lintLaw].contains(format),
        let part = law(bytes, name).value
      else { return }
      all.norms += part.norms
      all.lint = all.lint.merging(part.lint)
    }
  }

  /// The facts behind the catalogue in `folder`; none when there is no register, or when it cannot be read.
  package static func facts(in folder: String) -> FactRegister {
    let none = FactRegister(catalogue: "", facts: [], location: SourceLocation(file: folder, line: 0))
    return FileTree.xmlFiles(in: folder).lazy.compactMap { name -> FactRegister? in
      guard case .success(let bytes) = InputFile.bytes(at: FileTree.join(folder, name), named: name),
        NativeFormat.detect(bytes, file: name).value == .facts
      else { return nil }
      return FactsFormat.read(bytes, file: name).value
    }.first ?? none
  }

  private func draft(at path: String, _ norms: NormRegister, on day: CalendarDay?) -> LintedFile {
    let reading = reading(of: path)
    let findings = reading.value.map { DraftLint.findings(in: LintText($0, norms: norms, day: day)) } ?? []
    return LintedFile(
      path: path,
      manuscript: reading.value,
      findings: findings,
      refusals: reading.findings,
      answered: [],
      knownCount: 0,
      isDossier: false
    )
  }

  private func reading(of path: String) -> Reading<Manuscript> {
    var limits = XMLLimits.standard
    limits.bytes = 64 * 1024 * 1024
    do throws(XMLError) {
      return DraftFormat.read(try XMLBytes.read(path: path, limits: limits), file: path)
    } catch {
      return Reading(value: nil, findings: [Finding(unreadable: error)])
    }
  }
}

extension LintedFile {
  /// Without the findings that `known` has.
  fileprivate func withoutKnown(_ known: inout LintBaseline) -> LintedFile {
    let new = findings.filter { !known.take($0.fingerprint, in: path) }
    return LintedFile(
      path: path,
      manuscript: manuscript,
      findings: new,
      refusals: refusals,
      answered: answered,
      knownCount: findings.count - new.count,
      isDossier: isDossier
    )
  }
}
