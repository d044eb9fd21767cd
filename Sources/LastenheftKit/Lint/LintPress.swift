import Evaluation
package import Procurement
import Rendering

/// Prints the findings of the linter beside the text.
package struct LintPress: Sendable {
  private let templates: Templates
  private let folder: String

  /// A press with the templates in `folder`.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package init(templates folder: String) throws(KitError) {
    self.folder = folder
    do { templates = try Templates(folder: folder) } catch { throw KitError(error, in: folder) }
  }

  /// The page of `run` in `language`.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(_ run: LintRun, in language: Language) throws(KitError) -> [UInt8] {
    let files = run.files.map { file in
      LintPage.File(
        path: file.path,
        manuscript: file.manuscript,
        findings: file.findings.filter { $0.block >= 0 },
        refusals: file.refusals + file.findings.filter { $0.block < 0 }.map(\.finding),
        answers: file.answered.map {
          RecordedAnswer(finding: $0.found.finding, quote: $0.found.quote, answer: $0.answer)
        }
      )
    }
    do {
      return try LintPage(files).render(in: language, with: templates)
    } catch { throw KitError(error, in: folder) }
  }
}
