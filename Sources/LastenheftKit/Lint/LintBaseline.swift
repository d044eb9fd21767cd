import Foundation
import Procurement

/// Findings that are known, so that only new ones are reported: a file beside the drafts, one line a finding.
///
/// The first line is `lastenheft-baseline 1`; then fingerprint, code, path, parted by tabs, sorted. People read and merge
/// it; a finding stays known while its sentence stays the same, wherever the sentence moves to.
package struct LintBaseline: Sendable {
  private static let head = "lastenheft-baseline 1"

  private var counts: [String: Int] = [:]

  /// No known findings.
  package init() {}

  /// The known findings in `text`; nil when it is no baseline.
  package init?(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first == Self.head[...] else { return nil }
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count == 3 else { return nil }
      counts[Self.key(String(fields[0]), String(fields[2])), default: 0] += 1
    }
  }

  /// The known findings in the file at `path`; none when there is no such file.
  ///
  /// - Throws: `KitError` when the file cannot be read, or is none.
  package init(path: String) throws(KitError) {
    guard FileTree.exists(path) else { return }
    guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8),
      let read = Self(text)
    else { throw KitError(.init("lint.not-a-baseline", path)) }
    self = read
  }

  /// How many are left.
  var count: Int { counts.values.reduce(0, +) }

  /// Whether the finding is known; each entry counts once.
  mutating func take(_ fingerprint: String, in path: String) -> Bool {
    let key = Self.key(fingerprint, path)
    guard let left = counts[key], left > 0 else { return false }
    counts[key] = left == 1 ? nil : left - 1
    return true
  }

  /// The bytes of a file that knows all findings of `run`.
  package static func bytes(_ run: LintRun) -> [UInt8] {
    let lines = run.files.flatMap { file in
      file.findings.map { "\($0.fingerprint)\t\($0.finding.code)\t\(file.path)" }
    }
    return Array(([head] + lines.sorted()).joined(separator: "\n").utf8) + [0x0A]
  }

  private static func key(_ fingerprint: String, _ path: String) -> String { "\(fingerprint)\t\(path)" }
}
