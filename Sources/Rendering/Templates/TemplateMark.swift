/// Signs in the output of marked templates that tell where a line came from.
///
/// Control characters never occur otherwise: text is escaped without them.
enum TemplateMark {
  private static let open: Character = "\u{1}"
  private static let close: Character = "\u{2}"

  /// The sign for a line of the template `number`.
  static func mark(_ number: Int, line: Int) -> String { "\(open)\(number):\(line)\(close)" }

  /// The template and its line that the line `wanted` of the output came from: by the first sign in it, or else by the
  /// last one before it.
  static func origin(ofLine wanted: Int, in output: String) -> (template: Int, line: Int)? {
    var last: Substring?
    let lines = output.split(separator: "\n", maxSplits: wanted, omittingEmptySubsequences: false)
    for (index, line) in lines.prefix(wanted).enumerated() {
      let marks = line.split(separator: open).dropFirst(line.first == open ? 0 : 1).compactMap { part in
        part.contains(close) ? part.prefix { $0 != close } : nil
      }
      last = (index + 1 == wanted ? marks.first : marks.last) ?? last
    }
    let numbers = (last ?? "").split(separator: ":").compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}
