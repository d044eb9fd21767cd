import Procurement
import XML

/// DOCX: the paragraphs of the main part; what is struck out by change tracking, fields and text boxes are left out.
enum WordDraft {
  /// Subtrees without text that people read, or with text that is no longer there.
  private static let hidden: Set<String> = [
    "del", "moveFrom", "instrText", "delText", "drawing", "pict", "object", "sectPr",
  ]

  /// The draft in `bytes`.
  static func read(_ bytes: [UInt8], file: String) -> Reading<Manuscript> {
    switch OfficeParts.part("word/document.xml", of: bytes, file: file) {
    case .refused(let message, let line): return DraftFormat.refusal(message, file, line: line)
    case .events(let events):
      var reader = WordReader()
      reader.read(events)
      return Reading(value: reader.paragraphs.draft(file), findings: [])
    }
  }

  private struct WordReader {
    var paragraphs = ParagraphCollector()
    private var text = ""
    private var kind = DraftBlock.Kind.paragraph
    private var isText = false
    private var cells = 0

    mutating func read(_ events: XMLEvents) {
      var iterator = events.makeIterator()
      while let event = iterator.next() {
        switch event {
        case .start(let start) where WordDraft.hidden.contains(start.name): iterator.skip()
        case .start(let start): begin(start)
        case .text(let run): if isText { text += run.string }
        case .end(let start): end(start.name)
        }
      }
    }

    private mutating func begin(_ start: XMLStart) {
      switch start.name {
      case "p":
        text = ""
        kind = cells > 0 ? .cell : .paragraph
      case "t": isText = true
      case "tab", "br", "cr": text += " "
      case "noBreakHyphen": text += "-"
      case "softHyphen": text += "\u{AD}"
      case "tc": cells += 1
      case "numPr": if kind == .paragraph { kind = .item }
      case "pStyle": heading(start.attributes.first { $0.name == "val" }?.value ?? "")
      default: break
      }
    }

    /// `Heading1`, `berschrift1` (German Word drops the Ü), `Titel`.
    private mutating func heading(_ style: String) {
      let name = style.lowercased()
      if name.hasPrefix("heading") || name.hasPrefix("berschrift") || name.hasPrefix("überschrift") {
        kind = .heading(level: name.last?.wholeNumberValue ?? 1)
      } else if name == "title" || name == "titel" {
        kind = .heading(level: 1)
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "t": isText = false
      case "p":
        paragraphs.add(text, kind)
        text = ""
      case "tc": cells -= 1
      default: break
      }
    }
  }
}
