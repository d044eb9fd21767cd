package import Procurement

/// The findings on a dossier, those that people answered apart.
package struct AnsweredFindings: Sendable {
  /// A finding and the answer to it.
  package struct Answered: Sendable {
    /// What was found.
    package var found: DraftFinding
    /// Why it stays.
    package var answer: LintAnswer
  }

  /// What nobody answered.
  package private(set) var open: [DraftFinding] = []
  /// What was answered.
  package private(set) var answered: [Answered] = []
  /// What is wrong with the answers.
  package private(set) var faults: [Finding] = []

  /// `findings` with `answers`: a warning or a hint can be answered, a block only where the facts admit a reason.
  package init(_ findings: [DraftFinding], answers: LintAnswers?) {
    let all = answers?.answers ?? []
    var used: Set<Int> = []
    for found in findings {
      guard let index = all.firstIndex(where: { $0.fits(found) }) else {
        open.append(found)
        continue
      }
      used.insert(index)
      if Self.mayBeAnswered(found.finding) {
        answered.append(Answered(found: found, answer: all[index]))
      } else {
        open.append(found)
        faults.append(Self.fault(DossierRules.refusedAnswer, all[index]))
      }
    }
    faults += all.indices.filter { !used.contains($0) }.map { Self.fault(DossierRules.staleAnswer, all[$0]) }
    faults = Array(Set(faults)).sorted()
  }

  private static func mayBeAnswered(_ finding: Finding) -> Bool {
    finding.severity != .error
      || (DossierRules.infos + TextRules.infos).first { $0.rule.code == finding.code }?.admitsReason == true
  }

  private static func fault(_ info: LintInfo, _ answer: LintAnswer) -> Finding {
    Finding(
      code: info.rule.code,
      severity: info.rule.severity,
      message: Message("\(info.rule.code).found", answer.rule, answer.about ?? "–", answer.by),
      location: answer.location
    )
  }
}

extension LintAnswer {
  /// Whether it answers `found`.
  fileprivate func fits(_ found: DraftFinding) -> Bool {
    rule == found.finding.code && about == found.finding.about.identifier && (words == nil || words == found.quote)
  }
}

extension Finding.Subject {
  /// The id of what it is about; nil for the dossier as a whole.
  fileprivate var identifier: String? {
    switch self {
    case .document: nil
    case .requirement(let id), .alternative(let id), .clause(let id), .evidence(let id), .position(let id),
      .declaration(let id):
      id
    }
  }
}
