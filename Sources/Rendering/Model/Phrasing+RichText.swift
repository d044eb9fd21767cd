internal import Procurement
internal import Wording

extension Phrasing {
  /// Running text as paragraphs and lists; German where it has not been translated, and marked so.
  func blocks(_ text: LocalizedText) -> Markup {
    let attributes = fallback(text).map { [Markup.Attribute("lang", $0)] } ?? []
    return text.text(in: language).blocks.map { block(attributes, $0) }.joined()
  }

  /// A title or another text of one line; a paragraph break becomes a blank.
  func inline(_ text: LocalizedText) -> Markup {
    text.text(in: language).blocks.map { block in
      switch block {
      case .paragraph(let inlines): self.inlines(inlines)
      case .list(_, let items): items.map { inlines($0) }.joined(by: .text("; "))
      }
    }.joined(by: .text(" "))
  }

  /// A title that stands among text of the document's language: marked as German where it has not been translated.
  func phrase(_ text: LocalizedText) -> Markup {
    guard let language = fallback(text) else { return inline(text) }
    return .element("span", [.init("lang", language)], inline(text))
  }

  /// ` lang="de"` for an element that holds nothing but `text`, where the text has not been translated.
  func languageMark(_ text: LocalizedText) -> Markup { .attribute("lang", fallback(text)) }

  private func fallback(_ text: LocalizedText) -> String? {
    language == .english && text.english == nil ? Language.german.rawValue : nil
  }

  private func block(_ attributes: [Markup.Attribute], _ block: RichText.Block) -> Markup {
    switch block {
    case .paragraph(let inlines):
      return .element("p", attributes, self.inlines(inlines))
    case .list(let ordered, let items):
      let name: StaticString = ordered ? "ol" : "ul"
      return .element(name, attributes, items.map { Markup.element("li", [], inlines($0)) }.joined())
    }
  }

  private func inlines(_ inlines: [RichText.Inline]) -> Markup {
    inlines.map { inline in
      switch inline {
      case .text(let text): .text(Typography.bound(text))
      case .emphasis(let text): .element("em", [], .text(Typography.bound(text)))
      case .parameter(let id): .text(wording.text(context.parameter(id), id: id))
      case .citation(let citation): self.citation(citation)
      }
    }.joined()
  }
}
