/// Text with inline markup, as it stands in a requirement, a background section or a clause.
package struct RichText: Hashable, Sendable {
  /// A paragraph or a list.
  package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// One list of items; numbered when `ordered`.
    case list(ordered: Bool, items: [[Inline]])
  }

  /// A piece of running text.
  package enum Inline: Hashable, Sendable {
    /// Characters; white space is collapsed to single blanks.
    case text(String)
    /// The value of a parameter of the tender, by its id.
    case parameter(String)
    /// A citation of a norm.
    case citation(Citation)
    case emphasis(String)
  }

  /// In reading order.
  package var blocks: [Block]

  /// A text of `blocks`.
  package init(_ blocks: [Block]) { self.blocks = blocks }

  /// One paragraph of plain text.
  package init(_ plain: String) { blocks = [.paragraph([.text(plain)])] }

  /// All inline pieces, in reading order.
  package var inlines: [Inline] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let inlines): inlines
      case .list(_, let items): items.flatMap(\.self)
      }
    }
  }

  /// The characters of a plain text; parameters and citations, which titles do not have, are left out.
  package var plain: String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .emphasis(let text): text
      case .parameter, .citation: ""
      }
    }.joined()
  }

  /// The ids of the parameters that the text names, in reading order, with repetitions.
  package var parameters: [String] {
    inlines.compactMap { if case .parameter(let id) = $0 { id } else { nil } }
  }

  /// The citations in the text, in reading order.
  package var citations: [Citation] {
    inlines.compactMap { if case .citation(let citation) = $0 { citation } else { nil } }
  }
}
