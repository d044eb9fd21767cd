/// What changed between two texts, word by word.
package struct WordDifference: Hashable, Sendable {
  /// A run of words.
  package enum Piece: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// In reading order; what was removed stands before what was added in its place.
  package let pieces: [Piece]

  /// How many words both texts may have together to be compared word by word; longer ones are shown whole.
  static let limit = 6000

  /// From `old` to `new`, which are words parted by single blanks.
  package init(from old: String, to new: String) {
    let (before, after) = (old.split(separator: " "), new.split(separator: " "))
    guard before.count + after.count <= Self.limit else {
      pieces = [.removed(old), .added(new)]
      return
    }
    let difference = after.difference(from: before)
    // Where less than half of the words stay, both texts are easier to read whole.
    guard (after.count - difference.insertions.count) * 2 >= min(before.count, after.count) else {
      pieces = [.removed(old), .added(new)].filter { $0 != .removed("") && $0 != .added("") }
      return
    }
    let removed = Set(difference.removals.map(Self.offset))
    let added = Set(difference.insertions.map(Self.offset))
    var run = Run()
    var (one, other) = (0, 0)
    while one < before.count || other < after.count {
      if one < before.count, removed.contains(one) {
        run.removed.append(before[one])
        one += 1
      } else if other < after.count, added.contains(other) {
        run.added.append(after[other])
        other += 1
      } else {
        run.flush()
        while one < before.count, other < after.count, !removed.contains(one), !added.contains(other) {
          run.same.append(after[other])
          (one, other) = (one + 1, other + 1)
        }
        run.flush()
      }
    }
    run.flush()
    pieces = run.pieces
  }

  private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  /// Words that are collected until the next run begins.
  private struct Run {
    var pieces: [Piece] = []
    var same: [Substring] = []
    var removed: [Substring] = []
    var added: [Substring] = []

    mutating func flush() {
      if !removed.isEmpty { pieces.append(.removed(removed.joined(separator: " "))) }
      if !added.isEmpty { pieces.append(.added(added.joined(separator: " "))) }
      if !same.isEmpty { pieces.append(.same(same.joined(separator: " "))) }
      (same, removed, added) = ([], [], [])
    }
  }
}
