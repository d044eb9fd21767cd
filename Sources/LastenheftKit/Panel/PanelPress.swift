import Digests
import Evaluation
import Interchange
package import Procurement
import Rendering

/// Makes the work files of evaluators.
package struct PanelPress: Sendable {
  private let templates: Templates
  private let folder: String

  /// A work file in all its forms.
  package struct Issued: Sendable {
    /// What stands in it.
    package let sheet: PanelSheet
    /// The same as a spreadsheet, with fingerprints.
    package let form: AnswerForm
  }

  /// A press with the templates in `folder`.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package init(templates folder: String) throws(KitError) {
    self.folder = folder
    do { templates = try Templates(folder: folder) } catch { throw KitError(error, in: folder) }
  }

  /// The work file for `evaluator`, or for the agreement where that is nil, in `language`.
  ///
  /// - Throws: `KitError` when a label is missing.
  package func issue(
    for evaluator: Evaluator?,
    of material: PanelMaterial,
    in language: Language
  ) throws(KitError) -> Issued {
    let specification = material.specification
    do {
      let sheet = try PanelComposition.sheet(
        specification,
        offers: material.offers.map { PanelComposition.Input(offer: $0.offer, digest: $0.digest) },
        evaluator: evaluator,
        record: material.record,
        isJudged: { bidder, requirement in material.judges(requirement.id, of: bidder) },
        in: language,
        with: templates
      )
      let name = try PanelComposition.fingerprintSheetName(specification, in: language, with: templates)
      let form = try PanelComposition.form(of: sheet, specification, with: templates)
      return Issued(sheet: sheet, form: form.sealed(on: name) { Digest(of: Array($0.utf8)).description })
    } catch { throw KitError(error, in: folder) }
  }

  /// Writes `issued` as XLSX, ODS and XML below `folder`, called `name`; nothing is written when one fails.
  ///
  /// - Returns: the files.
  /// - Throws: `KitError` when a file cannot be written.
  package func write(_ issued: Issued, named name: String, to folder: String) throws(KitError) -> [String] {
    let files = [
      ("\(name).xlsx", XLSXWriter.bytes(of: issued.form)), ("\(name).ods", ODSWriter.bytes(of: issued.form)),
      ("\(name).xml", PanelSheetFormat.write(issued.sheet)),
    ]
    try AtomicFile.makeFolder(folder)
    for file in files { try AtomicFile.write(file.1, to: FileTree.join(folder, file.0)) }
    return files.map { FileTree.join(folder, $0.0) }
  }

  /// The name of the work file of `evaluator`, without its ending.
  package static func name(for evaluator: Evaluator?, in language: Language) -> String {
    guard let evaluator else { return language == .german ? "einigung" : "agreement" }
    // The short name comes from a file: whatever could lead out of the folder stays out of the name.
    let id = evaluator.id.map { $0.isLetter || $0.isNumber || "-_".contains($0) ? String($0) : "_" }.joined()
    return (language == .german ? "wertung-" : "scoring-") + id
  }
}

/// What work files are made from: the admitted offers as evaluators may see them.
package struct PanelMaterial: Sendable {
  /// One admitted offer.
  package struct Entry: Sendable {
    /// Without prices, and without amounts in its answers.
    package let offer: Offer
    /// SHA-256 of its file.
    package let digest: String
    /// Ids of the requirements that people give points for.
    package let judged: Set<String>
  }

  /// What was announced.
  package let specification: Specification
  /// What has been recorded so far.
  package let record: EvaluationRecord
  /// In the order of the files.
  package let offers: [Entry]
  /// Where answers speak of money.
  package let findings: [Finding]
  /// Offers that are not handed out: bidder or file, and why.
  package let leftOut: [(bidder: String, admission: Assessment.Admission)]

  /// Whether people give points to `bidder` for `requirement`.
  func judges(_ requirement: String, of bidder: String) -> Bool {
    offers.first { $0.offer.bidder.id == bidder }?.judged.contains(requirement) ?? false
  }
}
