package import Procurement

extension Wording {
  /// Running text without markup: parameters and citations written out, paragraphs and list items on lines of their own.
  ///
  /// A parameter without a value shows its title in brackets, an unknown one its id.
  package func plain(
    _ text: RichText,
    norms: NormRegister,
    parameter: (String) -> Parameter?
  ) -> String {
    text.blocks.map { block in
      switch block {
      case .paragraph(let inlines): plain(inlines, norms: norms, parameter: parameter)
      case .list(let isOrdered, let items):
        items.enumerated().map { index, item in
          (isOrdered ? "\(index + 1). " : "- ") + plain(item, norms: norms, parameter: parameter)
        }.joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }

  /// Running text of a specification without markup.
  package func plain(_ text: RichText, specification: Specification) -> String {
    plain(text, norms: specification.norms) { specification.parameter($0) }
  }

  /// The part of `text` in this language without markup; German where it has not been translated.
  package func plain(
    _ text: LocalizedText,
    norms: NormRegister,
    parameter: (String) -> Parameter?
  ) -> String {
    plain(text.text(in: language), norms: norms, parameter: parameter)
  }

  /// The part of `text` in this language without markup; German where it has not been translated.
  package func plain(_ text: LocalizedText, specification: Specification) -> String {
    plain(text.text(in: language), specification: specification)
  }

  /// The value of a parameter as people read it; one without a value shows its title in brackets, none its id.
  package func text(_ parameter: Parameter?, id: String) -> String {
    guard let parameter else { return text(Message("value.open", id)) }
    return parameter.value.map { text($0, type: parameter.type) }
      ?? text(Message("value.open", title(parameter.title)))
  }

  private func plain(_ inlines: [RichText.Inline], norms: NormRegister, parameter: (String) -> Parameter?) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .emphasis(let text): text
      case .parameter(let id): text(parameter(id), id: id)
      case .citation(let citation): text(citation, norms: norms)
      }
    }.joined()
  }
}
