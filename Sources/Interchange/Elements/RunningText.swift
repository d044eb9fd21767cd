import Procurement
import XML

/// Characters mixed with parameters, citations and emphasis, or else paragraphs and lists of such text.
enum RunningText {
  /// Elements in which blanks count even where all words stand in inline elements.
  static let flows: Set<String> = ["p", "item"]

  private static let blocks = ["p", "list"]
  private static let inlines = ["param", "cite", "em"]

  /// Reads the content of an element.
  static func read(_ reader: inout ElementReader) -> RichText {
    let children = reader.content()
    let isInBlocks = children.contains { blocks.contains($0.element?.name ?? "") }
    let text = isInBlocks ? RichText(readBlocks(children, &reader)) : RichText([.paragraph(line(children, &reader))])
    if text.inlines.isEmpty { reader.report("IN009", Message("IN009.empty", reader.element.name)) }
    return text
  }

  private static func readBlocks(_ children: [XMLChild], _ reader: inout ElementReader) -> [RichText.Block] {
    var result: [RichText.Block] = []
    for child in children {
      switch child {
      case .element(let child) where !child.namespaceMatches || !(blocks + inlines).contains(child.name):
        reader.reportUnknown(child, allowed: blocks)
      case .element(let child) where inlines.contains(child.name):
        reader.report("IN008", Message("IN008.besideBlocks", reader.element.name, child.name), line: child.line)
      case .element(let child):
        result.append(reader.value(of: child, child.name == "p" ? paragraph : list))
      case .text(let text) where !text.isBlank:
        reader.report("IN010", Message("IN010.besideBlocks", reader.element.name))
      case .text: break
      }
    }
    return result
  }

  private static func paragraph(_ reader: inout ElementReader) -> RichText.Block { .paragraph(inline(&reader)) }

  private static func list(_ reader: inout ElementReader) -> RichText.Block {
    let ordered = reader.attribute("ordered", .yesNo) ?? false
    return .list(ordered: ordered, items: reader.children("item", atLeast: 1, read: inline))
  }

  private static func inline(_ reader: inout ElementReader) -> [RichText.Inline] {
    let pieces = line(reader.content(), &reader)
    if pieces.isEmpty { reader.report("IN009", Message("IN009.empty", reader.element.name)) }
    return pieces
  }

  private static func line(_ children: [XMLChild], _ reader: inout ElementReader) -> [RichText.Inline] {
    var pieces: [RichText.Inline] = []
    for child in children {
      switch child {
      case .text(let text): pieces.append(.text(text.withSingleBlanks))
      case .element(let child) where child.namespaceMatches && inlines.contains(child.name):
        pieces.append(reader.value(of: child, piece))
      case .element(let child): reader.reportUnknown(child, allowed: inlines)
      }
    }
    return trimmed(pieces)
  }

  private static func piece(_ reader: inout ElementReader) -> RichText.Inline {
    switch reader.element.name {
    case "param": return .parameter(reader.attribute("ref", .id, else: ""))
    case "cite": return .citation(CitationAttributes.read(&reader))
    default:
      _ = reader.text()
      // Blanks at its ends may part it from the words beside it.
      return .emphasis(reader.element.children.map(\.text).joined().withSingleBlanks)
    }
  }

  // No blank at the ends of a line, and none twice.
  private static func trimmed(_ pieces: [RichText.Inline]) -> [RichText.Inline] {
    var pieces = pieces
    if case .text(let text) = pieces.first {
      pieces[0] = .text(text.first == " " ? String(text.dropFirst()) : text)
    }
    if case .text(let text) = pieces.last {
      pieces[pieces.count - 1] = .text(text.last == " " ? String(text.dropLast()) : text)
    }
    return pieces.filter { $0 != .text("") }
  }
}

// Writing.
extension RunningText {
  /// The element `name` with `text` in it: bare when it is one paragraph, else in blocks.
  static func element(_ name: String, _ text: RichText) -> XMLElement {
    if text.blocks.count == 1, case .paragraph(let inlines) = text.blocks[0], inlines.standAlone {
      return line(name, inlines)
    }
    return XMLElement(name, [], text.blocks.map(block))
  }

  private static func block(_ block: RichText.Block) -> XMLElement {
    switch block {
    case .paragraph(let inlines): line("p", inlines)
    case .list(let ordered, let items):
      XMLElement("list", [ordered ? .yesNo("ordered", true) : nil], items.map { line("item", $0) })
    }
  }

  private static func line(_ name: String, _ inlines: [RichText.Inline]) -> XMLElement {
    XMLElement(name, children: inlines.map(child))
  }

  private static func child(_ inline: RichText.Inline) -> XMLChild {
    switch inline {
    case .text(let text): .text(text)
    case .parameter(let id): .element(XMLElement("param", attributes: [XMLAttribute("ref", id)]))
    case .citation(let citation): .element(XMLElement("cite", CitationAttributes.attributes(citation)))
    case .emphasis(let text): .element(XMLElement("em", text: text))
    }
  }
}

extension [RichText.Inline] {
  // Without a word between them, blanks beside inline elements would pass for indentation.
  fileprivate var standAlone: Bool {
    count < 2 || contains { if case .text(let text) = $0 { !text.isBlank } else { false } }
  }
}
