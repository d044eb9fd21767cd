import Procurement

/// Finds tenders that do not say which kind of procedure they are, where periods depend on it.
struct UnnamedProcedureKind: ScheduleRule {
  static let info = RuleInfo(code: "DL008", severity: .error)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    let procedure = scheduled.tender.procedure
    guard procedure.kind == nil, scheduled.law.terms(about: .submission).isEmpty,
      scheduled.register.law(of: procedure.regime, on: scheduled.plan.dispatch)
        .contains(where: { $0.step == .submission && !$0.scope.procedures.isEmpty })
    else { return [] }
    return [finding("kind", at: procedure.location)]
  }
}
