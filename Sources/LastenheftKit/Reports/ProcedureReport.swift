package import Procurement
package import Wording

/// The note on value, regime and procedure, as a program reads it; amounts are euros as exact fractions.
package struct ProcedureReport: Encodable, Sendable {
  /// A line of the calculation.
  package struct Line: Encodable, Sendable {
    package let formula: String
    package let reason: String
    package let basis: [String]
    package let least: String
    package let most: String
    package let isOption: Bool
    package let lot: String?
  }

  /// A procedure of the regime.
  package struct Option: Encodable, Sendable {
    package let kind: String
    package let title: String
    /// `open`, `conditional` or `closed`.
    package let state: String
    package let isRecommended: Bool
    package let bidders: Int?
    package let grounds: [Ground]
  }

  /// A ground of a procedure.
  package struct Ground: Encodable, Sendable {
    package let id: String
    /// Nil where a person has to say so.
    package let holds: Bool?
    package let text: String
    package let basis: [String]
    package let confidence: String
  }

  /// A duty of the regime.
  package struct Duty: Encodable, Sendable {
    package let id: String
    package let stage: String
    package let title: String
    package let applies: Bool
    package let basis: [String]
    package let confidence: String
  }

  package let tender: String
  package let day: String
  package let least: String?
  package let most: String?
  package let lines: [Line]
  package let threshold: String?
  /// `below` or `above`; nil where the data do not say.
  package let reach: String?
  package let regime: String?
  package let options: [Option]
  package let recommended: String?
  /// `recommended`, `admissible`, `conditional`, `inadmissible` or `unknown`.
  package let choice: String
  package let duties: [Duty]
  package let points: [String]
  package let findings: [FindingReport]
  /// Findings of the linter that stay.
  package let answers: [Answer]

  /// A finding that stays, and why.
  package struct Answer: Encodable, Sendable {
    package let finding: FindingReport
    package let by: String
    package let on: String
    package let reason: String
  }
}

extension ProcedureReport {
  /// `note`, said in `wording`.
  package init(_ note: ProcedureNote, in wording: Wording) {
    let words = ProcedureWords(note: note, wording: wording)
    tender = note.award.tender.id
    day = note.day.description
    least = note.value?.least.description
    most = note.value?.most.description
    lines = (note.value?.lines ?? []).map(words.line)
    threshold = note.regime.threshold?.amount.description
    reach = note.regime.reach?.rawValue
    regime = note.regime.rule?.regime
    options = note.options.map(words.option)
    recommended = note.recommended?.procedure.kind.rawValue
    choice = note.choice.verdict.rawValue
    duties = note.duties.map(words.duty)
    points = note.points.map { wording.text($0.message) }
    findings = note.findings.map { FindingReport($0, in: wording) }
    answers = note.answers.map { recorded in
      Answer(
        finding: FindingReport(recorded.finding, in: wording),
        by: recorded.answer.by,
        on: recorded.answer.on.description,
        reason: recorded.answer.reason
      )
    }
  }
}

/// Writes the parts of a note.
private struct ProcedureWords {
  let note: ProcedureNote
  let wording: Wording

  func line(_ line: ValueCalculation.Line) -> ProcedureReport.Line {
    ProcedureReport.Line(
      formula: wording.text(line.formula),
      reason: wording.text(line.reason),
      basis: basis(line.rules.flatMap(\.citations)),
      least: line.least.description,
      most: line.most.description,
      isOption: line.item.isOption,
      lot: line.item.lot
    )
  }

  func option(_ option: ProcedureOption) -> ProcedureReport.Option {
    ProcedureReport.Option(
      kind: option.procedure.kind.rawValue,
      title: wording.title(option.procedure.title),
      state: option.state.rawValue,
      isRecommended: option.isRecommended,
      bidders: option.procedure.bidders?.minimum,
      grounds: option.grounds.map { judged in
        ProcedureReport.Ground(
          id: judged.ground.id,
          holds: judged.holds,
          text: text(judged.ground.text),
          basis: basis(judged.ground.citations),
          confidence: judged.ground.standing.confidence.rawValue
        )
      }
    )
  }

  func duty(_ judged: JudgedDuty) -> ProcedureReport.Duty {
    ProcedureReport.Duty(
      id: judged.duty.id,
      stage: judged.duty.stage.rawValue,
      title: wording.title(judged.duty.title),
      applies: judged.applies,
      basis: basis(judged.duty.citations),
      confidence: judged.duty.standing.confidence.rawValue
    )
  }

  private func text(_ text: LocalizedText) -> String {
    wording.plain(text, norms: note.award.norms) { _ in nil }
  }

  private func basis(_ citations: [Citation]) -> [String] {
    citations.map { wording.text($0, norms: note.award.norms) }
  }
}
