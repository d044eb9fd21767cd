package import Procurement
package import Wording

/// The days of a procedure as a program reads them.
package struct ScheduleReport: Encodable, Sendable {
  /// A step with its day.
  package struct Step: Encodable, Sendable {
    package let step: String
    package let title: String
    /// The day that the plan goes on with; nil where it is open.
    package let day: String?
    package let weekday: String?
    /// The day that the tender names.
    package let own: String?
    /// `earliest` or `latest`; nil where no rule is about the step.
    package let bound: String?
    /// The day that the rule gives.
    package let limit: String?
    /// Id of the rule, with `law` or `assumption`.
    package let rule: String?
    package let force: String?
    package let reasons: [String]
    package let norms: [String]
    package let confidence: String?
    /// The days of rest that were passed, with their names.
    package let passed: [Passed]
  }

  /// A day of rest that a period or a plan passed.
  package struct Passed: Encodable, Sendable {
    package let day: String
    package let reason: String
    /// `law` where the period itself moved, `plan` where only the plan did.
    package let ground: String
  }

  /// A period that starts with an event.
  package struct Event: Encodable, Sendable {
    package let rule: String
    package let title: String
    package let event: String
    /// Nil where the law names no number.
    package let length: String?
    package let norms: [String]
    package let confidence: String
  }

  /// A step and the latest day for the wanted start.
  package struct Latest: Encodable, Sendable {
    package let step: String
    package let day: String
  }

  package let tender: String
  package let dispatch: String
  package let followsTender: Bool
  package let regime: String
  package let kind: String?
  package let circumstances: [String]
  package let steps: [Step]
  package let events: [Event]
  /// The start that was planned back from.
  package let start: String?
  package let latest: [Latest]
  package let findings: [FindingReport]

  /// `plan` of the tender of `specification`, said in `wording`.
  package init(_ plan: SchedulePlan, of specification: Specification, in wording: Wording) {
    let norms = specification.norms
    tender = specification.tender.id
    dispatch = plan.dispatch.description
    followsTender = plan.followsTender
    regime = specification.tender.procedure.regime
    kind = plan.kind?.rawValue
    circumstances = plan.circumstances.map(\.rawValue)
    steps = plan.steps.map { Step($0, of: plan, norms: norms, in: wording) }
    events = plan.events.map { Event($0, norms: norms, in: wording) }
    start = plan.backward?.start.description
    latest = plan.backward?.steps.map { Latest(step: $0.step.rawValue, day: $0.day.description) } ?? []
    findings = plan.findings.map { FindingReport($0, in: wording) }
  }
}

extension ScheduleReport.Step {
  fileprivate init(_ planned: PlannedStep, of plan: SchedulePlan, norms: NormRegister, in wording: Wording) {
    step = planned.step.rawValue
    title = wording.text(planned.step)
    day = planned.day?.description
    weekday = planned.day.map { wording.text("weekday.\($0.weekday)") }
    own = planned.own?.description
    bound = planned.bound?.rawValue
    limit = planned.reckoning?.limit.description
    rule = planned.rule?.id
    force = planned.rule?.force.rawValue
    reasons = wording.explanation(of: planned)
    self.norms = plan.citations(of: planned).map { wording.text($0, norms: norms) }
    confidence = plan.confidence(of: planned)?.rawValue
    let shift = planned.reckoning?.shift
    passed = (shift?.passed ?? []).map {
      .init(day: $0.day.description, reason: wording.reason(of: $0), ground: shift?.ground.rawValue ?? "")
    }
  }
}

extension ScheduleReport.Event {
  fileprivate init(_ event: EventPeriod, norms: NormRegister, in wording: Wording) {
    rule = event.rule.id
    title = wording.title(event.rule.title)
    self.event = wording.text(event.rule.anchor)
    length = event.length.map { wording.text($0) }
    self.norms = event.rule.citations.map { wording.text($0, norms: norms) }
    confidence = event.confidence.rawValue
  }
}
