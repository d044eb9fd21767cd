import Evaluation
import Interchange
package import Procurement
import XML

extension Workspace {
  /// Lints the drafts at `paths` by the law of `day`, or of the day that each names; what `baseline` knows is left out.
  ///
  /// `law` is the folder of the norms. A draft that cannot be read is part of the result, with the reason.
  package func lint(_ paths: [String], law: String, on day: CalendarDay?, baseline: LintBaseline?) -> LintRun {
    let norms = register(in: law)
    var known = baseline ?? LintBaseline()
    let files = paths.map { path in
      let reading = draft(at: path)
      let all = reading.value.map { DraftLint.findings(in: LintText($0, norms: norms, day: day)) } ?? []
      let new = all.filter { !known.take($0.fingerprint, in: path) }
      return LintedFile(
        path: path,
        manuscript: reading.value,
        findings: new,
        refusals: reading.findings,
        knownCount: all.count - new.count
      )
    }
    return LintRun(files: files, staleCount: known.count)
  }

  /// The norms in the files of `folder`.
  func register(in folder: String) -> NormRegister {
    FileTree.xmlFiles(in: folder).reduce(into: NormRegister()) { all, name in
      guard case .success(let bytes) = InputFile.bytes(at: FileTree.join(folder, name), named: name),
        NativeFormat.detect(bytes, file: name).value == .norms
      else { return }
      all.norms += NormsFormat.read(bytes, file: name).value?.norms ?? []
    }
  }

  private func draft(at path: String) -> Reading<Manuscript> {
    var limits = XMLLimits.standard
    limits.bytes = 64 * 1024 * 1024
    do throws(XMLError) {
      return DraftFormat.read(try XMLBytes.read(path: path, limits: limits), file: path)
    } catch {
      return Reading(value: nil, findings: [Finding(unreadable: error)])
    }
  }
}
