/// The scoring methods that exist.
package enum ScoringMethods {
  /// Sorted by id.
  package static let all: [any ScoringMethod.Type] = [SimpleQuotient.self]

  /// The ids of all methods, sorted.
  package static var ids: [String] { all.map { $0.id } }

  /// The method `id`.
  package static func method(_ id: String) -> (any ScoringMethod.Type)? { all.first { $0.id == id } }
}
