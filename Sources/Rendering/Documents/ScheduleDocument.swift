package import Procurement

/// The days of the procedure with the rule behind each, as a picture and as a table: for the buyer alone.
package struct ScheduleDocument: Document {
  package static let name = DocumentName.schedule

  package let context: TextContext
  let plan: SchedulePlan
  private let specification: Specification

  /// The page of `plan`.
  package init(_ specification: Specification, plan: SchedulePlan) {
    self.specification = specification
    self.plan = plan
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let summary = ScheduleSummary(specification: specification, plan: plan).view(in: phrasing, &outline)
    let findings = ScheduleFindings(findings: plan.findings).view(in: phrasing, &outline)
    let days = ScheduleDays(plan: plan).view(in: phrasing, &outline)
    let backward = ScheduleBackward(plan: plan).view(in: phrasing, &outline)
    let variations = ScheduleVariations(plan: plan).view(in: phrasing, &outline)
    let events = ScheduleEvents(plan: plan).view(in: phrasing, &outline)
    let counting = ScheduleCounting(plan: plan).view(in: phrasing, &outline)
    return [
      "summary": .view(summary), "findings": .list(findings), "days": .view(days), "backward": .list(backward),
      "variations": .list(variations), "events": .list(events), "counting": .view(counting),
      "contents": outline.contents,
    ]
  }
}
