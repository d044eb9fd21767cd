import Procurement
import XML

/// The content of a paragraph or of an item, piece by piece, before it is parted into sentences.
struct LawFlow {
  /// A piece.
  enum Piece {
    case text(String)
    /// The number of a sentence that the file itself prints: `<SUP class="Rec">2</SUP>`.
    case sentence
    case list([LawItem])
    case table([[String]])
  }

  /// In order; neighbouring texts are one, with single blanks.
  private(set) var pieces: [Piece] = []

  /// What stands in `element`.
  init(_ element: XMLElement) {
    read(element.children)
    pieces = pieces.compactMap { piece in
      guard case .text(let text) = piece else { return piece }
      let clean = text.lawText
      return clean.isEmpty ? nil : .text(clean)
    }
  }

  /// Takes the marks of a paragraph, such as `(2a)`, off the beginning.
  mutating func takeMarks() -> [CitedSpan] {
    guard case .text(let text) = pieces.first, let (spans, rest) = LawMark.paragraph(text) else { return [] }
    if rest.isEmpty { pieces.removeFirst() } else { pieces[0] = .text(rest) }
    return spans
  }

  private mutating func read(_ children: [XMLChild]) {
    for child in children {
      switch child {
      case .text(let text): append(text)
      case .element(let element): read(element)
      }
    }
  }

  // What is not known keeps its text: a law loses no word because of a tag.
  private mutating func read(_ element: XMLElement) {
    switch element.name {
    case "DL": pieces.append(.list(LawList.items(element)))
    case "table": pieces.append(.table(Self.rows(element)))
    case "SUP" where element.attribute("class") == "Rec": pieces.append(.sentence)
    case "BR", "P", "LA", "Title", "Subtitle", "entry":
      append(" ")
      read(element.children)
      append(" ")
    case "IMG", "FILE": append(" [Abbildung] ")
    // References to footnotes, and remarks of the editors.
    case "FnR", "kommentar", "Footnotes", "FnArea": break
    default: read(element.children)
    }
  }

  private mutating func append(_ text: String) {
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }

  /// The cells of a table, row by row, whatever head, body or foot they stand in.
  private static func rows(_ table: XMLElement) -> [[String]] {
    table.elements.flatMap { part -> [[String]] in
      switch part.name {
      case "row": [part.elements.filter { $0.name == "entry" }.map { plain($0) }]
      case "tgroup", "thead", "tbody", "tfoot": rows(part)
      case "Title": [[plain(part)]]
      default: []
      }
    }
  }

  /// All text in `element`, with the texts of its lists.
  static func plain(_ element: XMLElement) -> String {
    LawSentences.join(LawFlow(element)).map(\.text).joined(separator: " ")
  }
}

/// Lists of a law: `<DL>` with marks in `<DT>` and items in `<DD>`.
enum LawList {
  /// The items of `list`, in order.
  static func items(_ list: XMLElement) -> [LawItem] {
    var items: [LawItem] = []
    var mark = ""
    let isRoman = list.attribute("Type").map { $0.lowercased().contains("roman") } ?? false
    for element in list.elements {
      if element.name == "DT" {
        mark = element.text.lawText
      } else if element.name == "DD" {
        items.append(item(element, mark: mark, isRoman: isRoman))
        mark = ""
      }
    }
    return items
  }

  private static func item(_ element: XMLElement, mark: String, isRoman: Bool) -> LawItem {
    let sentences = LawSentences.join(LawFlow(element))
    let label = isRoman ? nil : LawMark.item(mark)
    let text = sentences.map(\.text).joined(separator: " ")
    return LawItem(
      kind: label?.kind,
      spans: label?.spans ?? [],
      mark: mark,
      isRepealed: LawMark.isRepealed(text),
      sentences: sentences
    )
  }
}

extension String {
  /// The text with each white space, no-break blanks among them, as one blank, none at its ends, and without soft hyphens.
  var lawText: String {
    guard !isPlain else { return self }
    return filter { $0 != "\u{AD}" }.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }

  private var isPlain: Bool {
    var wasBlank = true
    for byte in utf8 {
      // 0xC2 begins no-break blank and soft hyphen, 0xE2 thin and other blanks.
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return false }
      if byte == 0x20, wasBlank { return false }
      wasBlank = byte == 0x20
    }
    return !wasBlank || isEmpty
  }
}
