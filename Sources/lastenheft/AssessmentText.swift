import LastenheftKit
import Procurement
import Wording

/// The check of one offer in words: the verdict first, then each demand that is not simply met, with place and next step.
struct AssessmentText {
  /// Where findings are.
  let dossier: Dossier
  /// What was demanded.
  let specification: Specification
  /// Whether requirements that are met are listed too.
  let showsAll: Bool

  /// The lines about `assessment`.
  func block(_ assessment: Assessment) -> String {
    var lines = [heading(assessment)]
    let shown = assessment.judgements.filter { showsAll || !$0.isPlain }
    lines += shown.flatMap(judgement)
    let said = Set(shown.flatMap(\.findings))
    let rest = assessment.findings.filter { !said.contains($0) }
    if !rest.isEmpty {
      lines.append("  " + say("check.further"))
      lines += rest.map(finding)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ assessment: Assessment) -> String {
    let mark = ["admitted": "✔", "open": "?", "excluded": "✘"][assessment.admission.rawValue] ?? ""
    let who = assessment.bidder.map { "\($0.id) · \($0.name)" } ?? say("check.unreadable")
    let result = say("admission.\(assessment.admission.rawValue)")
    return "\(mark) \(who) · \(dossier.path(of: assessment.file))\n  \(say("check.result")): \(result)"
  }

  private func judgement(_ judgement: Judgement) -> [String] {
    let verdict = judgement.verdict.map { say("verdict.\($0.rawValue)") } ?? say("check.not-applicable")
    let consequence = judgement.consequence == .none ? "" : " → " + say("consequence.\(judgement.consequence.rawValue)")
    var lines = ["  \(subject(judgement.subject)): \(verdict)\(consequence)"] + judgement.findings.map(finding)
    if judgement.consequence != .none, let treatment = judgement.treatment {
      lines.append("    \(say("check.step")): \(step(treatment))")
    }
    return lines
  }

  private func step(_ treatment: Treatment) -> String {
    let sentence = Speech.wording.plain(treatment.step, specification: specification)
    let citations = treatment.basis.map { basis in
      let place = Speech.wording.text(basis.citation, norms: specification.norms)
      return basis.confidence == .verified ? place : "\(place), \(say("confidence.\(basis.confidence.rawValue)"))"
    }
    return citations.isEmpty ? sentence : "\(sentence) (\(citations.joined(separator: "; ")))"
  }

  private func finding(_ finding: Finding) -> String { "    " + DossierText.line(finding, in: dossier) }

  private func subject(_ subject: Finding.Subject) -> String {
    switch subject {
    case .document: say("subject.document")
    case .requirement(let id):
      specification.requirement(id).map {
        "\(id) \(Speech.wording.plain($0.requirement.title, specification: specification))"
      } ?? id
    case .alternative(let id):
      specification.alternatives.first { $0.id == id }
        .map { "\(id) \(Speech.wording.plain($0.title, specification: specification))" } ?? id
    case .clause(let id):
      say(
        "subject.clause",
        specification.clause(id).map {
          "\(id) \(Speech.wording.plain($0.clause.title, specification: specification))"
        } ?? id
      )
    case .evidence(let id): say("subject.evidence", id)
    case .position(let id): say("subject.position", id)
    case .declaration(let topic): say("subject.declaration", say("declaration.\(topic)"))
    }
  }
}

extension Judgement {
  /// Costs nothing, and nothing more than notes was seen: those are listed at the end.
  fileprivate var isPlain: Bool { consequence == .none && findings.allSatisfy { $0.severity == .note } }
}
