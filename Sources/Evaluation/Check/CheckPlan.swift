import Procurement

/// What a specification demands of an offer, laid out once for all offers.
///
/// Requirements are known by their place in reading order, so that rules compare numbers and not texts.
struct CheckPlan: Sendable {
  /// What was demanded.
  let specification: Specification
  /// In reading order.
  let requirements: [Requirement]
  /// The form of the answer to each; and, below, when each applies: read for every answer, so kept apart from the rest.
  let types: [AnswerType]
  let conditions: [Condition?]
  let lots: [[String]]
  let ids: [String]
  let isScored: [Bool]
  /// The requirements with a minimum of points, and that minimum.
  let minimums: [(Int, Int)]
  /// The requirements that demand evidence.
  let evidenced: [Int]
  /// What each requirement expects; nil where any answer of the right form does.
  let targets: [Target?]
  /// Place of each requirement by its id.
  let places: [String: Int]
  /// Ids of requirements that the tender left out.
  let omitted: Set<String>
  /// The clauses of the contract, in reading order.
  let clauses: [SpecifiedClause]
  /// Place of each clause by its id.
  let clausePlaces: [String: Int]
  /// Ids of clauses that the tender left out.
  let omittedClauses: Set<String>
  /// All groups of alternatives.
  let groups: [Group]
  /// The group of each requirement; nil for most.
  let groupOf: [Int?]
  /// Pairs that must be answered alike, the earlier first.
  let agreements: [(Int, Int)]
  /// The price sheet by position id.
  let positions: [String: Specification.PricedPosition]
  /// Requirements and groups in the order in which they are judged.
  let order: [Demand]
  /// The place of each requirement in that order.
  let placesInOrder: [Int]

  /// A thing to judge.
  enum Demand: Sendable {
    case requirement(Int)
    case group(Int)
  }

  /// A group of alternatives with the places of its requirements.
  struct Group: Sendable {
    /// The group as demanded.
    let demand: AlternativeGroup
    /// One list of places an option.
    let options: [[Int]]
    /// All places, each once, in order.
    let members: [Int]
  }

  /// Lays out `specification`.
  init(_ specification: Specification) {
    self.specification = specification
    let requirements = specification.requirements.map(\.requirement)
    self.requirements = requirements
    types = requirements.map(\.answer)
    conditions = requirements.map(\.condition)
    lots = requirements.map(\.lots)
    ids = requirements.map(\.id)
    minimums = requirements.enumerated().compactMap { index, requirement in
      requirement.minimumPoints.map { (index, $0) }
    }
    evidenced = requirements.indices.filter { !requirements[$0].evidence.isEmpty }
    isScored = requirements.map { $0.kind == .scored }
    let places = Dictionary(
      requirements.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.places = places
    targets = requirements.map { Target($0, in: specification) }
    omitted = Set(specification.omissions.map(\.requirement.id)).subtracting(places.keys)
    clauses = specification.clauses
    let clausePlaces = Dictionary(
      specification.clauses.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.clausePlaces = clausePlaces
    omittedClauses = Set(specification.clauseOmissions.map(\.clause.id)).subtracting(clausePlaces.keys)
    groups = specification.alternatives.map { Self.group($0, places: places) }
    var groupOf = [Int?](repeating: nil, count: requirements.count)
    for (number, group) in groups.enumerated() {
      for member in group.members { groupOf[member] = number }
    }
    self.groupOf = groupOf
    agreements = Self.agreements(of: requirements, places: places)
    positions = Dictionary(specification.positions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = Self.order(of: specification)
    self.order = order
    placesInOrder = order.indices.filter { if case .requirement = order[$0] { true } else { false } }
  }

  /// The id of the requirement at `index`.
  func id(_ index: Int) -> String { ids[index] }

  private static func group(_ demand: AlternativeGroup, places: [String: Int]) -> Group {
    let options = demand.options.map { $0.requirements.compactMap { places[$0] } }
    return Group(demand: demand, options: options, members: Set(options.joined()).sorted())
  }

  private static func agreements(of requirements: [Requirement], places: [String: Int]) -> [(Int, Int)] {
    var pairs: Set<[Int]> = []
    for (index, requirement) in requirements.enumerated() {
      for other in requirement.agreesWith.compactMap({ places[$0] }) where other != index {
        pairs.insert([min(index, other), max(index, other)])
      }
    }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }

  private static func order(of specification: Specification) -> [Demand] {
    var requirement = 0
    var group = 0
    var order: [Demand] = []
    for chapter in specification.chapters {
      order += chapter.requirements.indices.map { .requirement(requirement + $0) }
      order += chapter.alternatives.indices.map { .group(group + $0) }
      requirement += chapter.requirements.count
      group += chapter.alternatives.count
    }
    return order
  }
}
