import Digests
import Interchange
package import Procurement

/// Files of laws that were read.
package struct LawFiles: Sendable {
  /// A law, and the SHA-256 of its file.
  package struct Entry: Sendable {
    /// The text.
    package let law: LawText
    /// Of the bytes of the file.
    package let digest: String
  }

  /// Those that could be read, in the order of the call.
  package private(set) var entries: [Entry] = []
  /// Everything that is wrong with the files.
  package private(set) var findings: [Finding] = []
  /// Whether a file could not be read.
  package private(set) var isIncomplete = false

  /// Reads the files at `paths`, each once.
  package init(_ paths: [String]) {
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted {
      switch InputFile.bytes(at: path, named: path) {
      case .success(let bytes): read(bytes, path)
      case .failure(let finding):
        findings.append(finding)
        isIncomplete = true
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ path: String) {
    let reading = LawFormat.read(bytes, file: path)
    findings += reading.findings
    guard let law = reading.value else {
      isIncomplete = true
      return
    }
    entries.append(Entry(law: law, digest: Digest(of: bytes).description))
  }
}
