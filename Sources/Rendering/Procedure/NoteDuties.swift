internal import Procurement

/// What is to be published, told, waited for, reported and recorded, by stage.
struct NoteDuties {
  let note: ProcedureNote

  /// The values of the chapter; nothing where no duty is known.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !note.duties.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("duties"), anchor: "duties"))
    let byStage = Dictionary(grouping: note.duties, by: \.duty.stage)
    let parts = AwardDuty.Stage.allCases.compactMap { stage -> View? in
      guard let duties = byStage[stage] else { return nil }
      let title = Outline.Title(phrasing.capitalized(stage), anchor: "duties-\(stage.rawValue)")
      return outline.part(title).merging(["rows": .list(duties.map { row($0, in: phrasing) })])
    }
    let taken = note.taken.map { phrasing.label("dutiesFor", phrasing.phrase($0.procedure.title)) }
    return [heading.merging(["parts": .list(parts), "taken": .optional(taken)])]
  }

  private func row(_ judged: JudgedDuty, in phrasing: Phrasing) -> View {
    let duty = judged.duty
    let omitted = duty.over.flatMap { limit in
      judged.applies ? nil : phrasing.label("dutyOmitted", phrasing.money(limit))
    }
    return [
      "title": .markup(phrasing.phrase(duty.title)),
      "omitted": .optional(omitted),
      "text": .markup(phrasing.blocks(duty.text)),
      "basis": .markup(phrasing.sourced(duty.citations, duty.standing.confidence)),
    ]
  }
}
