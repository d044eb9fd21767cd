import Procurement
import TestSupport

/// The lines of an offer, to be corrupted in places that are known.
struct OfferText {
  /// An answer from its first to its last line, counted from 0.
  struct Block {
    var id: String
    var lines: ClosedRange<Int>
  }

  var lines: [String]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  var text: String { lines.joined(separator: "\n") }

  /// All answers, in order.
  var answers: [Block] {
    var blocks: [Block] = []
    var start: (id: String, line: Int)?
    for (number, line) in lines.enumerated() {
      if line.contains("<answer ") { start = (Self.attribute("requirement", of: line) ?? "", number) }
      if line.contains("</answer>"), let open = start { blocks.append(Block(id: open.id, lines: open.line...number)) }
    }
    return blocks
  }

  /// The numbers of the lines that hold `text`.
  func numbers(of text: String) -> [Int] { lines.indices.filter { lines[$0].contains(text) } }

  /// The value of an attribute in `line`.
  static func attribute(_ name: String, of line: String) -> String? {
    let parts = line.split(separator: " \(name)=\"", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2
      ? parts[1].split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init) : nil
  }

  /// Sets an attribute in the line `number`; nil removes it.
  mutating func set(_ name: String, to value: String?, at number: Int) {
    guard let old = Self.attribute(name, of: lines[number]) else { return }
    let new = value.map { " \(name)=\"\($0)\"" } ?? ""
    lines[number] = lines[number].replacing(" \(name)=\"\(old)\"", with: new)
  }

  /// Puts `value` in the place of the first value of an answer.
  mutating func setValue(_ value: String, of block: Block) {
    guard let number = block.lines.first(where: { lines[$0].contains("<value") }) else { return }
    let start = lines[number].split(separator: ">", omittingEmptySubsequences: false).first ?? ""
    lines[number] = "\(start)>\(value)</value>"
  }

  /// Gives an answer `comment` in the place of any that it has.
  mutating func setComment(_ comment: String, of block: Block) {
    lines.removeSubrange(block.lines.upperBound...block.lines.upperBound)
    lines.insert("</answer>", at: block.lines.upperBound)
    let body = block.lines.filter { !lines[$0].contains("comment>") }.map { lines[$0] }.dropLast()
    lines.replaceSubrange(block.lines, with: body + ["<comment>\(comment)</comment>", "</answer>"])
  }
}
