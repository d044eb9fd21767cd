import Procurement

/// Finds citations of norms that the register does not know, or that are not in force on the day of dispatch.
///
/// It looks at texts, at legal bases that are in force, and at what the regime rests on.
struct CitedNorms: ResolutionCheck {
  static let unknownNorm = RuleInfo(code: "TD020", severity: .error)
  static let normNotInForce = RuleInfo(code: "TD021", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    guard let day = draft.tender.schedule[.dispatch] else { return [] }
    let texts = draft.texts.flatMap { text in
      Self.norms(text.text.citations).compactMap { norm in
        Self.finding(on: norm, in: draft.norms, day: day, at: text.location, about: text.subject)
      }
    }
    let cited =
      draft.requirements.map { (Finding.Subject.requirement($0.id), $0.basis) }
      + draft.clauses.map { (Finding.Subject.clause($0.id), $0.clause.basis) }
    let bases = cited.flatMap { subject, bases in
      bases.compactMap { basis in
        Self.finding(on: basis.citation.norm, in: draft.norms, day: day, at: basis.location, about: subject)
      }
    }
    return texts + bases + regime(in: draft, day: day)
  }

  private func regime(in draft: Draft, day: CalendarDay) -> [Finding] {
    let treatments = draft.norms.regime(draft.tender.procedure.regime)?.treatments ?? []
    return treatments.flatMap(\.basis).filter { $0.isInForce(on: day) }.compactMap { basis in
      Self.finding(on: basis.citation.norm, in: draft.norms, day: day, at: basis.location, about: .document)
    }
  }

  private static func finding(
    on id: String,
    in norms: NormRegister,
    day: CalendarDay,
    at location: SourceLocation,
    about subject: Finding.Subject
  ) -> Finding? {
    guard let norm = norms.norm(id) else {
      return unknownNorm.finding("norm", id, at: location, about: subject)
    }
    guard norm.version(on: day) == nil else { return nil }
    return normNotInForce.finding("norm", norm.abbreviation, day.description, at: location, about: subject)
  }

  /// Each norm once, in reading order.
  private static func norms(_ citations: [Citation]) -> [String] {
    var seen: Set<String> = []
    return citations.map(\.norm).filter { seen.insert($0).inserted }
  }
}
