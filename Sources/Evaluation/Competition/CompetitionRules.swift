package import Procurement

/// What an officer should know about the competition for a tender.
package enum CompetitionRules {
  /// No folder of the tender holds a provider register.
  package static let noRegister = RuleInfo(code: "KP001", severity: .error)
  static let tooFewCompetitors = RuleInfo(code: "KP002", severity: .warning)
  static let unreasonedShortage = RuleInfo(code: "KP003", severity: .error)
  static let narrowRequirement = RuleInfo(code: "KP004", severity: .warning)
  static let openGoal = RuleInfo(code: "KP005", severity: .note)
  static let loneCompetitor = RuleInfo(code: "KP006", severity: .warning)
  static let unprovenCompetition = RuleInfo(code: "KP007", severity: .note)

  /// Sorted by code.
  package static let all: [RuleInfo] = [
    noRegister,  // KP001
    tooFewCompetitors,  // KP002
    unreasonedShortage,  // KP003
    narrowRequirement,  // KP004
    openGoal,  // KP005
    loneCompetitor,  // KP006
    unprovenCompetition,  // KP007
  ]

  /// That no folder of the tender at `location` holds a provider register.
  package static func withoutRegister(at location: SourceLocation) -> Finding {
    noRegister.finding("none", at: location)
  }

  /// What they find in `competition`, by place.
  static func findings(in competition: Competition) -> [Finding] {
    (lone(competition) + short(competition) + narrow(competition)).sorted()
  }

  /// At most one group is on the market; the alternatives are named.
  private static func lone(_ competition: Competition) -> [Finding] {
    guard competition.groups.count < 2 else { return [] }
    let names = Language.allCases.map { language in
      competition.alternatives.map { $0.title.text(in: language).plain }.joined(separator: "; ")
    }
    return [
      loneCompetitor.finding(
        (competition.groups.isEmpty ? "none" : "one") + (competition.alternatives.isEmpty ? "" : "-else"),
        competition.day.description,
        competition.alternatives.isEmpty ? nil : names.joined(separator: String(Message.languageSeparator)),
        at: competition.place
      )
    ]
  }

  /// Fewer groups than the tender wants can meet everything, or are sure to.
  private static func short(_ competition: Competition) -> [Finding] {
    guard let goal = competition.goal else {
      return [openGoal.finding("open", String(competition.possible), at: competition.place)]
    }
    let (possible, wanted) = (competition.possible, goal.minimum)
    if possible < wanted {
      let few = tooFewCompetitors.finding("few", String(possible), String(wanted), at: goal.location)
      return goal.reason == nil ? [few, unreasonedShortage.finding("reason", at: goal.location)] : [few]
    }
    let certain = competition.count(.certain)
    guard certain < wanted else { return [] }
    return [
      unprovenCompetition.finding("unproven", String(certain), String(possible), String(wanted), at: goal.location)
    ]
  }

  /// A requirement that alone leaves fewer groups than the tender wants, although there are enough on the market.
  private static func narrow(_ competition: Competition) -> [Finding] {
    let wanted = competition.goal?.minimum ?? 1
    guard competition.groups.count >= wanted else { return [] }
    return competition.demands.filter { competition.groups.count - $0.count(.unable) < wanted }.map { demand in
      narrowRequirement.finding(
        "narrow",
        demand.subject.name,
        String(demand.count(.unable)),
        String(competition.groups.count),
        at: demand.location,
        about: demand.subject
      )
    }
  }
}

extension Competition {
  /// Where the tender speaks of competition, else the tender as a whole.
  fileprivate var place: SourceLocation { goal?.location ?? tender }
}

extension Finding.Subject {
  /// The id of a requirement or of a group of alternatives.
  fileprivate var name: String {
    switch self {
    case .requirement(let id), .alternative(let id): id
    default: ""
    }
  }
}
