import Procurement

/// Takes from the catalogue the clauses that the tender chooses, with what it says about each.
struct ClauseChoosing {
  /// A clause that is part of the tender, its variant not yet chosen.
  struct Chosen {
    let clause: Clause
    let origin: SpecifiedRequirement.Origin
    /// What the tender changes, and the choice that says so.
    var tailoring: (changes: ClauseTailoring, selection: Selection)?
    /// The variant that the tender wants, and the choice that says so.
    var variant: (id: String, selection: Selection)?
    /// The selection that ties it to a condition.
    var tie: Selection?
  }

  /// Clauses under one heading.
  struct Group {
    let group: ClauseGroup
    var clauses: [Chosen]
  }

  /// What the tender agrees, catalogue first.
  private(set) var groups: [Group] = []
  /// What the tender leaves out although it chose the group.
  private(set) var omissions: [Specification.ClauseOmission] = []
  /// What cannot be chosen so.
  private(set) var findings: [Finding] = []

  private let wording: WordingOfTheDay
  private let catalogued: [String: Clause]
  private let own: Set<String>
  private var chosen: Set<String> = []
  private var dropped: [String: Selection] = [:]
  private var tailored: [String: (ClauseTailoring, Selection)] = [:]
  private var wanted: [String: (String, Selection)] = [:]
  /// Selections that tie a clause to a condition; one of the clause itself counts before one of its group.
  private var ties: [String: Selection] = [:]

  /// What `tender` chooses from the catalogues in `wording`, and its own clauses.
  init(wording: WordingOfTheDay, tender: Tender) {
    self.wording = wording
    let all = wording.catalogues.flatMap(\.clauses)
    catalogued = Dictionary(all.flatMap(\.clauses).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    own = Set(tender.clauses.flatMap(\.clauses).map(\.id))
    choose(from: all, tender.selections)
    for selection in tender.selections { depart(selection) }
    for catalogue in wording.catalogues {
      let origin = SpecifiedRequirement.Origin.catalogue(id: catalogue.id, version: catalogue.version)
      for group in catalogue.clauses { groups.append(agreed(group, origin: origin, only: chosen)) }
    }
    for group in tender.clauses { groups.append(agreed(group, origin: .tender, only: own)) }
  }

  private mutating func choose(from all: [ClauseGroup], _ selections: [Selection]) {
    var whole: Set<String> = []
    for selection in selections {
      guard case .selectClauses(let id) = selection.choice else { continue }
      if !all.contains(where: { $0.id == id }) {
        findings.append(Choosing.unknownChoice.finding("clauses", id, at: selection.location))
      } else if !whole.insert(id).inserted {
        findings.append(Choosing.needlessChoice.finding("clauses", id, at: selection.location))
      }
      let clauses = all.filter { $0.id == id }.flatMap(\.clauses).map(\.id)
      chosen.formUnion(clauses)
      if selection.condition != nil { for clause in clauses { ties[clause] = selection } }
    }
    for selection in selections {
      guard case .selectClause(let id) = selection.choice, isAvailable(id, selection) else { continue }
      let isNew = chosen.insert(id).inserted
      // Without a condition it frees the clause from that of its group.
      let tie = ties.removeValue(forKey: id)
      if selection.condition != nil { ties[id] = selection }
      if !isNew, tie == nil, selection.condition == nil { report(Choosing.needlessChoice, "clause", id, selection) }
    }
  }

  private mutating func agreed(
    _ group: ClauseGroup,
    origin: SpecifiedRequirement.Origin,
    only ids: Set<String>
  ) -> Group {
    var clauses: [Chosen] = []
    var seen: Set<String> = []
    for clause in group.clauses where ids.contains(clause.id) && seen.insert(clause.id).inserted {
      if !wording.exists(clause.window) {
        omissions.append(Specification.ClauseOmission(clause: clause, ground: .law))
      } else if let selection = dropped[clause.id] {
        omissions.append(Specification.ClauseOmission(clause: clause, ground: .decision(selection.reason)))
      } else {
        let (tailoring, variant) = (tailored[clause.id], wanted[clause.id])
        clauses.append(
          Chosen(clause: clause, origin: origin, tailoring: tailoring, variant: variant, tie: ties[clause.id])
        )
      }
    }
    return Group(group: group, clauses: clauses)
  }
}

// Departures from the catalogue.
extension ClauseChoosing {
  private mutating func depart(_ selection: Selection) {
    switch selection.choice {
    case .deselectClause(let id) where isAvailable(id, selection):
      if isFirst("deselect", id, dropped[id] == nil, selection) { dropped[id] = selection }
    case .tailorClause(let id, let changes) where isAvailable(id, selection):
      guard isFirst("tailor", id, tailored[id] == nil, selection), let original = catalogued[id] else { return }
      if changes.isIdle(in: original) { report(Choosing.needlessChoice, "tailor", id, selection) }
      tailored[id] = (changes, selection)
    case .chooseVariant(let id, let variant) where isAvailable(id, selection):
      if isFirst("choose", id, wanted[id] == nil, selection) { wanted[id] = (variant, selection) }
    default: break
    }
  }

  /// Whether the clause is chosen, not left out, and not yet departed from in this way.
  private mutating func isFirst(_ way: String, _ id: String, _ isNew: Bool, _ selection: Selection) -> Bool {
    if selection.reason == nil { report(Choosing.unreasonedDeparture, way, id, selection) }
    guard isNew else {
      report(Choosing.repeatedChoice, "\(way)-clause", id, selection)
      return false
    }
    guard chosen.contains(id), dropped[id] == nil else {
      report(Choosing.idleChoice, "\(way)-clause", id, selection)
      return false
    }
    return true
  }

  /// Whether the catalogue has the clause on the day of dispatch.
  private mutating func isAvailable(_ id: String, _ selection: Selection) -> Bool {
    guard let clause = catalogued[id] else {
      report(Choosing.unknownChoice, own.contains(id) ? "own-clause" : "clause", id, selection)
      return false
    }
    guard !wording.exists(clause.window), let day = wording.day else { return true }
    let isLeftOut = if case .deselectClause = selection.choice { true } else { false }
    let rule = isLeftOut ? Choosing.needlessChoice : Choosing.idleChoice
    findings.append(rule.finding("gone", id, day.description, at: selection.location, about: .clause(id)))
    return false
  }

  private mutating func report(_ rule: RuleInfo, _ wording: String, _ id: String, _ selection: Selection) {
    findings.append(rule.finding(wording, id, at: selection.location, about: .clause(id)))
  }
}

extension ClauseTailoring {
  /// Whether every variant of `clause` stays as it is.
  fileprivate func isIdle(in clause: Clause) -> Bool {
    (title ?? clause.title) == clause.title && (condition ?? clause.condition) == clause.condition
      && clause.variants.allSatisfy { (text ?? $0.text) == $0.text }
  }
}
