/// Whether a competitor can meet a demand, as far as anybody knows.
package enum Ability: String, Hashable, Sendable, CaseIterable {
  /// It can: its accreditation shows so.
  case certain
  /// Nobody knows; the market must be asked.
  case unknown
  /// It cannot.
  case unable

  /// Of several ways the best: one is enough.
  static func best(_ ways: some Sequence<Ability>) -> Ability {
    ways.reduce(.unable) { $0 == .certain || $1 == .certain ? .certain : $0 == .unable ? $1 : $0 }
  }

  /// Of several demands the worst: all are needed.
  static func worst(_ demands: some Sequence<Ability>) -> Ability {
    demands.reduce(.certain) { $0 == .unable || $1 == .unable ? .unable : $0 == .certain ? $1 : $0 }
  }
}
