import Procurement

/// A declaration that every offer must carry is refused.
///
/// Refusing the terms, or the time for which the offer binds, is a reservation; refusing the others misses a requirement.
struct RefusedDeclaration: CheckRule {
  static let info = RuleInfo(code: "CH071", severity: .error, deficiency: .requirementNotMet)

  func findings(in submission: Submission) -> [Finding] {
    submission.offer.declarations.filter { !$0.isGiven }.map { declaration in
      let topic = declaration.topic
      return finding(
        Message(Self.key("refused"), topic.rawValue),
        at: declaration.location,
        about: .declaration(topic.rawValue),
        deficiency: Self.reservations.contains(topic) ? .reservation : .requirementNotMet
      )
    }
  }

  private static let reservations: Set<Declaration.Topic> = [.termsAccepted, .noOwnTerms, .bindingPeriod]
}
