package import Procurement

/// The formats in which officers bring drafts, by the ending of the file.
package enum DraftFormat: String, Hashable, Sendable, CaseIterable {
  case text = "txt"
  case markdown = "md"
  case html
  case docx
  case odt

  /// The rule that says that a draft cannot be read.
  package static let unreadable = RuleInfo(code: "DR001", severity: .error)

  /// The format of a file with this name; nil when it is none of ours.
  package init?(fileName: String) {
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "htm", "xhtml": self = .html
    case "markdown": self = .markdown
    case "text": self = .text
    default: self.init(rawValue: ending)
    }
  }

  /// The text of a draft.
  ///
  /// What cannot be read is a finding DR001 with the reason; a finding with a value there is none.
  package static func read(_ bytes: [UInt8], file: String) -> Reading<Manuscript> {
    guard let format = Self(fileName: file) else {
      let names = allCases.map(\.rawValue).joined(separator: ", ")
      return refusal(Message("DR001.format", names), file)
    }
    switch format {
    case .text: return decoded(bytes, file) { PlainTextDraft.draft($0, file: file) }
    case .markdown: return decoded(bytes, file) { MarkdownDraft.draft($0, file: file) }
    case .html: return decoded(bytes, file) { HTMLDraft.draft($0, file: file) }
    case .docx: return WordDraft.read(bytes, file: file)
    case .odt: return OpenDocumentDraft.read(bytes, file: file)
    }
  }

  /// That a draft cannot be read.
  static func refusal(_ message: Message, _ file: String, line: Int = 0) -> Reading<Manuscript> {
    let place = SourceLocation(file: file, line: line)
    let finding = Finding(code: unreadable.code, severity: unreadable.severity, message: message, location: place)
    return Reading(value: nil, findings: [finding])
  }

  private static func decoded(_ bytes: [UInt8], _ file: String, _ read: (String) -> Manuscript) -> Reading<Manuscript> {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else { return refusal(Message("DR001.encoding"), file) }
    guard !content.contains(0) else { return refusal(Message("DR001.binary"), file) }
    return Reading(value: read(text), findings: [])
  }
}
