import Digests
package import Evaluation
import Interchange
package import Procurement

/// What came of work files.
package struct PanelResult: Sendable {
  /// The record with everything that could be taken over.
  package let record: EvaluationRecord
  /// What was read, each with all findings on it.
  package let returns: [PanelReturn]
  /// How many votes, or agreements, are new.
  package let taken: Int
}

extension Workspace {
  /// Reads the work files at `paths` and compares each with what was handed out, made again from `material`.
  ///
  /// `evaluators` are those whose files may come; an empty list stands for the file of the agreement.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func receive(
    _ paths: [String],
    from evaluators: [Evaluator],
    of material: PanelMaterial,
    press: PanelPress
  ) throws(KitError) -> [PanelReturn] {
    let people: [Evaluator?] = evaluators.isEmpty ? [nil] : evaluators
    var issued: [PanelPress.Issued] = []
    for language in Language.allCases {
      for person in people { issued.append(try press.issue(for: person, of: material, in: language)) }
    }
    return paths.map { Self.receive($0, issued) }
  }

  /// Takes the votes in `returns` over into the record of `material`.
  package func mergeVotes(_ returns: [PanelReturn], of material: PanelMaterial) -> PanelResult {
    var merge = PanelMerge(returns, into: material.record, specification: material.specification)
    merge.takeVotes()
    return PanelResult(record: merge.record, returns: merge.returns, taken: merge.taken)
  }

  /// Takes the agreements in `returns` over into the record of `material`.
  package func mergeAgreements(_ returns: [PanelReturn], of material: PanelMaterial) -> PanelResult {
    var merge = PanelMerge(returns, into: material.record, specification: material.specification)
    merge.takeAgreements()
    return PanelResult(record: merge.record, returns: merge.returns, taken: merge.taken)
  }

  private static func receive(_ path: String, _ issued: [PanelPress.Issued]) -> PanelReturn {
    switch InputFile.bytes(at: path, named: path) {
    case .failure(let finding): return PanelFormReading.foreign(path, source: "", findings: [finding])
    case .success(let bytes):
      let source = Digest(of: bytes).description
      return SpreadsheetReader.looksLikeSpreadsheet(bytes)
        ? spreadsheet(bytes, path, source, issued) : native(bytes, path, source, issued)
    }
  }

  private static func native(
    _ bytes: [UInt8],
    _ path: String,
    _ source: String,
    _ issued: [PanelPress.Issued]
  ) -> PanelReturn {
    let reading = PanelSheetFormat.read(bytes, file: path)
    guard let sheet = reading.value else {
      return PanelFormReading.foreign(path, source: source, findings: reading.findings)
    }
    let own = issued.filter { $0.sheet.language == sheet.language }
    guard let original = own.first(where: { $0.sheet.evaluator?.id == sheet.evaluator?.id }) ?? own.first else {
      return PanelFormReading.foreign(path, source: source, findings: reading.findings)
    }
    return PanelSheetComparison.read(sheet, against: original.sheet, source: source, findings: reading.findings)
  }

  /// Compares with the file that it is most like: the one of which the fewest cells are changed.
  private static func spreadsheet(
    _ bytes: [UInt8],
    _ path: String,
    _ source: String,
    _ issued: [PanelPress.Issued]
  ) -> PanelReturn {
    let reading = SpreadsheetReader.read(bytes, file: path)
    guard let returned = reading.value else {
      return PanelFormReading.foreign(path, source: source, findings: reading.findings)
    }
    let compared = issued.map { ($0.sheet.evaluator?.id, FormComparison($0.form, returned)) }
    let forms = compared.filter { $0.1.isForm }
    guard let best = forms.min(by: { $0.1.changes < $1.1.changes }) else {
      return PanelFormReading.foreign(path, source: source, findings: reading.findings)
    }
    return PanelFormReading.read(best.1, of: best.0, source: source, findings: reading.findings)
  }
}
