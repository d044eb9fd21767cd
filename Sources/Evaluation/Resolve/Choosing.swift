import Procurement

/// Takes from the catalogue what the tender chooses, and changes what it tailors.
struct Choosing {
  static let unknownChoice = RuleInfo(code: "TD010", severity: .error)
  static let idleChoice = RuleInfo(code: "TD011", severity: .error)
  static let repeatedChoice = RuleInfo(code: "TD012", severity: .error)
  static let unreasonedDeparture = RuleInfo(code: "TD013", severity: .error)
  static let changedAnswerType = RuleInfo(code: "TD014", severity: .error)
  static let needlessChoice = RuleInfo(code: "TD015", severity: .warning)
  static let emptySelection = RuleInfo(code: "TD016", severity: .error)

  /// What the tender demands, catalogue first, conditions not yet decided.
  private(set) var chapters: [Specification.Chapter] = []
  /// What the tender leaves out although it chose the chapter.
  private(set) var omissions: [Specification.Omission] = []
  /// What cannot be chosen so.
  private(set) var findings: [Finding] = []
  /// Ids of all requirements that the catalogues and the tender define.
  let known: Set<String>

  private let wording: WordingOfTheDay
  private let catalogued: [String: Requirement]
  private var chosen: Set<String> = []
  private var dropped: [String: Selection] = [:]
  /// Selections that tie a requirement to a condition; one of the requirement itself counts before one of its chapter.
  private var ties: [String: Selection] = [:]
  private var tailored: [String: (tailoring: Tailoring, selection: Selection)] = [:]

  /// What `tender` chooses from the catalogues in `wording`, and its own chapters.
  init(wording: WordingOfTheDay, tender: Tender) {
    self.wording = wording
    let all = wording.catalogues.flatMap(\.chapters)
    let requirements = all.flatMap(\.requirements)
    catalogued = Dictionary(requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    known = Set(catalogued.keys).union(tender.chapters.flatMap(\.requirements).map(\.id))
    choose(from: all, tender.selections)
    leaveOut(tender.selections)
    tailor(tender.selections)
    for catalogue in wording.catalogues {
      let origin = SpecifiedRequirement.Origin.catalogue(id: catalogue.id, version: catalogue.version)
      for chapter in catalogue.chapters { chapters.append(demanded(chapter, origin: origin)) }
    }
    for chapter in wording.own { chapters.append(own(chapter)) }
    if chapters.allSatisfy(\.requirements.isEmpty) {
      findings.append(Self.emptySelection.finding("empty", at: tender.location))
    }
  }

  private mutating func choose(from all: [Chapter], _ selections: [Selection]) {
    var whole: Set<String> = []
    for selection in selections {
      guard case .selectChapter(let id) = selection.choice else { continue }
      let requirements = all.filter { $0.id == id }.flatMap(\.requirements)
        .filter { selection.kinds.isEmpty || selection.kinds.contains($0.kind) }.map(\.id)
      if !all.contains(where: { $0.id == id }) {
        findings.append(Self.unknownChoice.finding("chapter", id, at: selection.location))
      } else if !whole.insert(id).inserted {
        findings.append(Self.needlessChoice.finding("chapter", id, at: selection.location))
      }
      chosen.formUnion(requirements)
      if selection.condition != nil { for requirement in requirements { ties[requirement] = selection } }
    }
    for selection in selections {
      guard case .select(let id) = selection.choice, isAvailable(id, at: selection) else { continue }
      let isNew = chosen.insert(id).inserted
      // Without a condition it frees the requirement from that of its chapter.
      let tie = ties.removeValue(forKey: id)
      if selection.condition != nil { ties[id] = selection }
      guard !isNew, tie == nil, selection.condition == nil else { continue }
      findings.append(
        Self.needlessChoice.finding("requirement", id, at: selection.location, about: .requirement(id))
      )
    }
  }

  private mutating func leaveOut(_ selections: [Selection]) {
    for selection in selections {
      guard case .deselect(let id) = selection.choice, isAvailable(id, at: selection) else { continue }
      requireReason("deselect", id, selection)
      if dropped[id] != nil {
        report(Self.repeatedChoice, "deselect", id, selection)
      } else if chosen.contains(id) {
        dropped[id] = selection
      } else {
        report(Self.idleChoice, "deselect", id, selection)
      }
    }
  }

  private mutating func tailor(_ selections: [Selection]) {
    for selection in selections {
      guard case .tailor(let id, let tailoring) = selection.choice, isAvailable(id, at: selection) else { continue }
      requireReason("tailor", id, selection)
      if tailored[id] != nil {
        report(Self.repeatedChoice, "tailor", id, selection)
      } else if chosen.contains(id), dropped[id] == nil {
        accept(tailoring, of: id, selection)
      } else {
        report(Self.idleChoice, "tailor", id, selection)
      }
    }
  }

  private mutating func accept(_ tailoring: Tailoring, of id: String, _ selection: Selection) {
    guard let original = catalogued[id] else { return }
    var tailoring = tailoring
    if let answer = tailoring.answer, answer != original.answer {
      report(Self.changedAnswerType, "answer", id, selection)
      // Values of another form would make every later check speak of the wrong thing.
      tailoring.expectation = nil
    }
    if tailoring.changes(in: original).isEmpty { report(Self.needlessChoice, "tailor", id, selection) }
    tailored[id] = (tailoring, selection)
  }

  private mutating func demanded(_ chapter: Chapter, origin: SpecifiedRequirement.Origin) -> Specification.Chapter {
    var requirements: [SpecifiedRequirement] = []
    var seen: Set<String> = []
    for requirement in chapter.requirements where chosen.contains(requirement.id) {
      guard seen.insert(requirement.id).inserted else { continue }
      if !wording.exists(requirement.window) {
        omissions.append(Specification.Omission(requirement: requirement, ground: .law))
      } else if let selection = dropped[requirement.id] {
        omissions.append(Specification.Omission(requirement: requirement, ground: .decision(selection.reason)))
      } else {
        requirements.append(specified(requirement, chapter: chapter.id, origin: origin))
      }
    }
    return Specification.Chapter(
      id: chapter.id,
      title: chapter.title,
      introduction: chapter.introduction,
      requirements: requirements,
      alternatives: chapter.alternatives
    )
  }

  private func specified(
    _ requirement: Requirement,
    chapter: String,
    origin: SpecifiedRequirement.Origin
  ) -> SpecifiedRequirement {
    let state = wording.states[requirement.id]
    var specified = SpecifiedRequirement(requirement: requirement, origin: origin, chapter: chapter, state: state)
    if let (tailoring, selection) = tailored[requirement.id] {
      specified.requirement = tailoring.applied(to: requirement)
      specified.original = requirement
      specified.changes = tailoring.changes(in: requirement)
      specified.reason = selection.reason
    }
    // What a condition asks about must be answered by everyone.
    if let tie = ties[requirement.id], let condition = tie.condition, !condition.asks(about: requirement.id) {
      let own = specified.requirement.condition
      specified.requirement.condition = own.map { .all([condition, $0]) } ?? condition
      specified.original = requirement
      if !specified.changes.contains(.condition) { specified.changes.append(.condition) }
      specified.reason = specified.reason ?? tie.reason
    }
    return specified
  }

  private mutating func own(_ chapter: Chapter) -> Specification.Chapter {
    let gone = chapter.requirements.filter { !wording.exists($0.window) }
    omissions += gone.map { Specification.Omission(requirement: $0, ground: .law) }
    return
      Specification.Chapter(
        id: chapter.id,
        title: chapter.title,
        introduction: chapter.introduction,
        requirements: chapter.requirements.filter { wording.exists($0.window) }.map {
          SpecifiedRequirement(requirement: $0, origin: .tender, chapter: chapter.id, state: wording.states[$0.id])
        },
        alternatives: chapter.alternatives
      )
  }

  /// Whether the catalogue has the requirement on the day of dispatch.
  private mutating func isAvailable(_ id: String, at selection: Selection) -> Bool {
    guard let requirement = catalogued[id] else {
      report(Self.unknownChoice, known.contains(id) ? "own" : "requirement", id, selection)
      return false
    }
    guard !wording.exists(requirement.window), let day = wording.day else { return true }
    let isLeftOut = if case .deselect = selection.choice { true } else { false }
    let rule = isLeftOut ? Self.needlessChoice : Self.idleChoice
    findings.append(rule.finding("gone", id, day.description, at: selection.location, about: .requirement(id)))
    return false
  }

  private mutating func requireReason(_ wording: String, _ id: String, _ selection: Selection) {
    guard selection.reason == nil else { return }
    report(Self.unreasonedDeparture, wording, id, selection)
  }

  private mutating func report(_ rule: RuleInfo, _ wording: String, _ id: String, _ selection: Selection) {
    findings.append(rule.finding(wording, id, at: selection.location, about: .requirement(id)))
  }
}

extension Condition {
  /// Whether the answer to `requirement` decides it.
  fileprivate func asks(about requirement: String) -> Bool {
    switch self {
    case .parameter: false
    case .answer(let id, _, _): id == requirement
    case .all(let conditions), .any(let conditions): conditions.contains { $0.asks(about: requirement) }
    case .not(let condition): condition.asks(about: requirement)
    }
  }
}
