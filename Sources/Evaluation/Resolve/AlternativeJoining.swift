import Procurement

/// Keeps of each alternative group the options whose requirements all apply.
struct AlternativeJoining {
  static let unknownMember = RuleInfo(code: "TD040", severity: .error)
  static let noOptionLeft = RuleInfo(code: "TD041", severity: .error)
  static let strandedMember = RuleInfo(code: "TD042", severity: .error)
  static let sharedMember = RuleInfo(code: "TD043", severity: .error)
  static let scoredMember = RuleInfo(code: "TD045", severity: .error)

  /// With the groups that are left; chapters without content are gone.
  private(set) var chapters: [Specification.Chapter] = []
  /// Groups that no longer hold.
  private(set) var findings: [Finding] = []

  private let known: Set<String>
  private let applied: Set<String>
  private let scored: Set<String>
  private var owners: [String: String] = [:]

  /// Joins the groups in `chapters`; `known` are all requirements that exist.
  init(chapters: [Specification.Chapter], known: Set<String>) {
    self.known = known
    let requirements = chapters.flatMap(\.requirements).map(\.requirement)
    applied = Set(requirements.map(\.id))
    scored = Set(requirements.filter { $0.kind == .scored }.map(\.id))
    for chapter in chapters {
      var rest = chapter
      rest.alternatives = []
      for group in chapter.alternatives { join(group, into: &rest.alternatives) }
      if !rest.requirements.isEmpty || !rest.alternatives.isEmpty { self.chapters.append(rest) }
    }
  }

  private mutating func join(_ group: AlternativeGroup, into rest: inout [AlternativeGroup]) {
    let members = group.requirements
    for member in members where !known.contains(member) { report(Self.unknownMember, "unknown", member, group) }
    guard members.contains(where: { applied.contains($0) }) else { return }
    claim(members, for: group)
    // Nobody could say how many points a way that a bidder did not choose should earn.
    for member in members where scored.contains(member) { report(Self.scoredMember, "scored", member, group) }
    var left = group
    left.options = group.options.filter { $0.requirements.allSatisfy { applied.contains($0) } }
    guard !left.options.isEmpty else {
      findings.append(
        Self.noOptionLeft.finding("empty", group.id, at: group.location, about: .alternative(group.id))
      )
      return
    }
    // A requirement that only stood in a lost option would suddenly be demanded of everyone.
    let kept = Set(left.requirements)
    for member in members where applied.contains(member) && !kept.contains(member) {
      report(Self.strandedMember, "stranded", member, group)
    }
    rest.append(left)
  }

  private mutating func claim(_ members: [String], for group: AlternativeGroup) {
    for member in members {
      let owner = owners[member] ?? group.id
      owners[member] = owner
      guard owner != group.id else { continue }
      findings.append(
        Self.sharedMember.finding("shared", member, group.id, owner, at: group.location, about: .alternative(group.id))
      )
    }
  }

  private mutating func report(_ rule: RuleInfo, _ wording: String, _ member: String, _ group: AlternativeGroup) {
    findings.append(rule.finding(wording, member, group.id, at: group.location, about: .alternative(group.id)))
  }
}
