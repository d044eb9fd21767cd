internal import Procurement

/// The headings of a document, numbered in reading order, and the contents made from them.
///
/// Numbers come from here and not from the style sheet, so that every output format shows the same.
struct Outline {
  /// A heading before it has its number.
  struct Title {
    let text: Markup
    /// ` lang="de"` where the text is German in an English document.
    let language: Markup
    let anchor: String

    init(_ text: Markup, anchor: String, language: Markup = .empty) {
      self.text = text
      self.anchor = anchor
      self.language = language
    }

    init(_ text: LocalizedText, anchor: String, in phrasing: Phrasing) {
      self.init(phrasing.inline(text), anchor: anchor, language: phrasing.languageMark(text))
    }
  }

  private var chapters: [(heading: View, parts: [View])] = []

  /// The values of the next chapter's heading.
  mutating func chapter(_ title: Title) -> View {
    let heading = Self.heading(title, number: "\(chapters.count + 1)")
    chapters.append((heading, []))
    return heading
  }

  /// The values of the heading of the next part of the last chapter.
  mutating func part(_ title: Title) -> View {
    guard let last = chapters.indices.last else { preconditionFailure("a part needs a chapter before it") }
    let heading = Self.heading(title, number: "\(last + 1).\(chapters[last].parts.count + 1)")
    chapters[last].parts.append(heading)
    return heading
  }

  /// The values of the contents: chapters and their parts.
  var contents: View.Value {
    .list(
      chapters.map { chapter in
        chapter.heading.merging(["parts": .list(chapter.parts), "hasParts": .flag(!chapter.parts.isEmpty)])
      }
    )
  }

  private static func heading(_ title: Title, number: String) -> View {
    [
      "number": .text(number), "anchor": .text(title.anchor), "title": .markup(title.text),
      "titleLanguage": .markup(title.language),
    ]
  }
}
