internal import Procurement

/// Texts in pieces that fit into rows: spreadsheets show no row that is higher than about 27 lines.
enum FormText {
  private static let linesOfRow = 24

  /// `texts` side by side in columns of `widths` digits, in one row or more; at least one row, each with all columns.
  static func pieces(_ texts: [String], widths: [Int]) -> [[String]] {
    let columns = zip(texts, widths).map { pieces($0, width: $1) }
    let count = columns.map(\.count).max() ?? 1
    return (0..<max(1, count)).map { row in columns.map { $0.indices.contains(row) ? $0[row] : "" } }
  }

  private static func pieces(_ text: String, width: Int) -> [String] {
    var pieces: [[Substring]] = [[]]
    var height = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).flatMap({ broken($0, width: width) }) {
      let lines = FormSheet.lines(of: line, width: width)
      if height > 0, height + lines > linesOfRow {
        pieces.append([])
        height = 0
      }
      pieces[pieces.count - 1].append(line)
      height += lines
    }
    return pieces.map { $0.joined(separator: "\n") }
  }

  /// A paragraph that is too long for one row, broken behind sentences where there are any.
  private static func broken(_ line: Substring, width: Int) -> [Substring] {
    guard FormSheet.lines(of: line, width: width) > linesOfRow else { return [line] }
    let room = width * (linesOfRow - 4)
    let head = line.prefix(room)
    let cut = head.ranges(of: ". ").last?.upperBound ?? head.lastIndex(of: " ") ?? head.endIndex
    return [line[..<cut]] + broken(line[cut...], width: width)
  }
}
