import Procurement
import Wording

/// A schedule in words: each step with its day and what is behind it, then the latest days, then periods from events.
struct ScheduleText {
  let specification: Specification
  let plan: SchedulePlan

  /// The lines.
  var block: String {
    ([head] + [days] + backward + events).joined(separator: "\n\n")
  }

  private var wording: Wording { Speech.wording }

  private var head: String {
    let tender = specification.tender
    let kind = plan.kind.map { wording.text($0) } ?? say("schedule.no-kind")
    let circumstances = plan.circumstances.map { wording.text($0) }.joined(separator: ", ")
    return [
      say("schedule.head", tender.id, wording.long(plan.dispatch)),
      "\(wording.title(specification.regime.title)) · \(wording.title(tender.procedure.title)) (\(kind))",
      say("schedule.circumstances", circumstances.isEmpty ? "–" : circumstances),
    ].joined(separator: "\n")
  }

  private var days: String { plan.steps.map(lines).joined(separator: "\n") }

  private func lines(_ step: PlannedStep) -> String {
    let day = step.day.map { wording.short($0) } ?? say("schedule.open")
    let own = step.own == nil ? "" : " [\(say("schedule.own"))]"
    var lines = ["\(padded(day))\(capitalized(wording.text(step.step)))\(own)"]
    if let reckoning = step.reckoning {
      lines.append(indent + "\(wording.text(reckoning.rule.bound)) \(wording.short(reckoning.limit))")
    }
    if let rule = step.rule, rule.force == .law { lines.append(indent + wording.title(rule.title)) }
    lines += wording.explanation(of: step).map { indent + $0 }
    if let note = step.rule?.note { lines.append(indent + wording.plain(note, specification: specification)) }
    let norms = plan.citations(of: step).map { wording.text($0, norms: specification.norms) }
    let confidence = plan.confidence(of: step).flatMap { $0 == .verified ? nil : wording.text($0) }
    let source = norms.joined(separator: ", ") + (confidence.map { norms.isEmpty ? $0 : "; \($0)" } ?? "")
    if !source.isEmpty { lines.append(indent + source) }
    return lines.joined(separator: "\n")
  }

  private var backward: [String] {
    guard let backward = plan.backward else { return [] }
    let start = wording.long(backward.start)
    guard !backward.steps.isEmpty else { return [say("schedule.backward.open", start)] }
    let lines = backward.steps.map { padded(wording.short($0.day)) + capitalized(wording.text($0.step)) }
    return [([say("schedule.backward", start)] + lines).joined(separator: "\n")]
  }

  private var events: [String] {
    guard !plan.events.isEmpty else { return [] }
    let lines = plan.events.map { event in
      let length = event.length.map { wording.text($0) } ?? say("schedule.no-number")
      let norms = event.rule.citations.map { wording.text($0, norms: specification.norms) }.joined(separator: ", ")
      let confidence = event.confidence == .verified ? "" : "; \(wording.text(event.confidence))"
      let title = wording.title(event.rule.title)
      return indent + say("schedule.event", title, length, wording.text(event.rule.anchor), norms + confidence)
    }
    return [([say("schedule.events")] + lines).joined(separator: "\n")]
  }

  private var indent: String { String(repeating: " ", count: Self.column) }

  private func padded(_ day: String) -> String {
    day + String(repeating: " ", count: max(1, Self.column - day.count))
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Wide enough for the longest day in both languages.
  private static let column = 24
}
