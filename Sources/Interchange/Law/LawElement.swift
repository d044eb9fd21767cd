import Procurement
import XML

/// `<norm>`: a provision, or the heading of a part.
struct LawElement {
  let element: XMLElement
  let file: String

  private var metadata: XMLElement? { element.first("metadaten") }
  private var data: XMLElement? { element.first("textdaten") }

  /// The heading of the part that begins here, with its level from 0; nil when none does.
  var outline: (level: Int, heading: String)? {
    guard let part = metadata?.first("gliederungseinheit") else { return nil }
    let count = part.first("gliederungskennzahl")?.text.lawText.utf8.count ?? 3
    let words = ["gliederungsbez", "gliederungstitel"].compactMap { part.first($0)?.text.lawText }
    return (max(0, count / 3 - 1), words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The provision; nil where the element has neither a designation nor a text.
  func provision(in outline: [String]) -> LawProvision? {
    let designation = metadata?.first("enbez")?.text.lawText ?? ""
    let title = metadata?.first("titel")?.text.lawText ?? ""
    let paragraphs = contents.reduce(into: []) { $0 += self.paragraphs(in: $1) }
    guard !designation.isEmpty || !paragraphs.isEmpty else { return nil }
    let (kind, spans) = LawMark.designation(designation)
    let state = Self.state(title, paragraphs)
    return LawProvision(
      kind: kind,
      spans: spans,
      designation: designation,
      title: title,
      outline: outline,
      state: state,
      paragraphs: state == .present ? paragraphs : [],
      footnotes: footnotes,
      notes: notes,
      location: SourceLocation(file: file, line: element.line)
    )
  }

  private static func state(_ title: String, _ paragraphs: [LawParagraph]) -> LawProvision.State {
    let text = paragraphs.map(\.text).joined(separator: " ")
    guard text.allSatisfy({ " -–—.".contains($0) }) else { return .present }
    let isGone = LawMark.isRepealed(title) || title.isEmpty || paragraphs.contains(where: \.isRepealed)
    return isGone ? .repealed : .omitted
  }

  private var contents: [XMLElement] {
    data?.first("text")?.elements.filter { ["Content", "TOC"].contains($0.name) } ?? []
  }

  private var footnotes: [String] {
    let notes = data?.first("text")?.first("Footnotes")?.elements("Footnote") ?? []
    return notes.map(LawFlow.plain).filter { !$0.isEmpty }
  }

  private var notes: [String] {
    let note = data?.first("fussnoten")?.text.lawText ?? ""
    return note.isEmpty ? [] : [note]
  }

  private func paragraphs(in content: XMLElement) -> [LawParagraph] {
    let blocks = content.elements
    // A table of contents is a table alone; text beside the blocks would be against the format, and is kept all the same.
    let isBlocks =
      blocks.contains { $0.name == "P" }
      && content.children.allSatisfy { child in
        if case .text(let text) = child { text.isBlank } else { true }
      }
    return (isBlocks ? blocks : [content]).reduce(into: []) { append($1, to: &$0) }
  }

  /// A block with a number in front begins a paragraph; one without goes on with the numbered one before it.
  private func append(_ block: XMLElement, to paragraphs: inout [LawParagraph]) {
    var flow = LawFlow(block)
    let spans = flow.takeMarks()
    let sentences = LawSentences.join(flow)
    if spans.isEmpty, let last = paragraphs.last, !last.spans.isEmpty {
      paragraphs[paragraphs.count - 1].sentences += sentences
      return
    }
    guard !spans.isEmpty || !sentences.isEmpty else { return }
    let text = sentences.map(\.text).joined(separator: " ")
    let isRepealed = LawMark.isRepealed(text) || (text.isEmpty && !spans.isEmpty)
    paragraphs.append(
      LawParagraph(spans: spans, isRepealed: isRepealed, sentences: isRepealed ? [] : sentences, line: block.line)
    )
  }
}
