import Procurement
import XML

/// ODT: headings and paragraphs of the content; tracked deletions, notes of reviewers and pictures are left out.
enum OpenDocumentDraft {
  private static let hidden: Set<String> = [
    "tracked-changes", "annotation", "annotation-end", "note", "frame", "sequence-decls", "automatic-styles", "scripts",
    "font-face-decls", "table-of-content-source",
  ]

  /// The draft in `bytes`.
  static func read(_ bytes: [UInt8], file: String) -> Reading<Manuscript> {
    switch OfficeParts.part("content.xml", of: bytes, file: file) {
    case .refused(let message, let line): return DraftFormat.refusal(message, file, line: line)
    case .events(let events):
      var reader = OpenDocumentReader()
      reader.read(events)
      return Reading(value: reader.paragraphs.draft(file), findings: [])
    }
  }

  private struct OpenDocumentReader {
    var paragraphs = ParagraphCollector()
    private var text = ""
    private var kind = DraftBlock.Kind.paragraph
    private var depth = 0
    private var cells = 0
    private var items = 0

    mutating func read(_ events: XMLEvents) {
      var iterator = events.makeIterator()
      while let event = iterator.next() {
        switch event {
        case .start(let start) where OpenDocumentDraft.hidden.contains(start.name): iterator.skip()
        case .start(let start): begin(start)
        case .text(let run): if depth > 0 { text += run.string }
        case .end(let start): end(start.name)
        }
      }
    }

    private mutating func begin(_ start: XMLStart) {
      switch start.name {
      case "h", "p":
        depth += 1
        text = ""
        kind = cells > 0 ? .cell : items > 0 ? .item : .paragraph
        if start.name == "h" {
          kind = .heading(level: start.attributes.first { $0.name == "outline-level" }.flatMap { Int($0.value) } ?? 1)
        }
      case "s", "tab", "line-break": text += " "
      case "soft-page-break": break
      case "table-cell": cells += 1
      case "list-item": items += 1
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "h", "p":
        depth -= 1
        paragraphs.add(text, kind)
        text = ""
      case "table-cell": cells -= 1
      case "list-item": items -= 1
      default: break
      }
    }
  }
}
