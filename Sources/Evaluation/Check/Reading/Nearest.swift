/// Finds the id that a bidder most likely meant.
enum Nearest {
  /// The id that differs least from `text`, at most in two letters; nil when none is that close.
  static func id(to text: String, among ids: some Collection<String>) -> String? {
    guard (1...40).contains(text.utf8.count) else { return nil }
    let folded = Array(Folding.plain(text).utf8)
    var best: (id: String, distance: Int)?
    for id in ids {
      let distance = distance(folded, Array(Folding.plain(id).utf8), limit: (best?.distance ?? 3) - 1)
      if let distance { best = (id, distance) }
    }
    return best?.id
  }

  /// Edits from `left` to `right`; nil when more than `limit`.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (line, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let change = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
