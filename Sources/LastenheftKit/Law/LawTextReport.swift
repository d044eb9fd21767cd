import Procurement

/// The text of a law as a program reads it.
package struct LawTextReport: Encodable, Sendable {
  /// A remark of the editors.
  package struct Status: Encodable, Sendable {
    package let kind: String
    package let text: String
  }

  /// A sentence with its lists.
  package struct Sentence: Encodable, Sendable {
    package let text: String
    /// Whether it is certain that a sentence begins here.
    package let isCertain: Bool
    package let items: [Item]
  }

  /// An item of a list.
  package struct Item: Encodable, Sendable {
    package let mark: String
    /// `number`, `letter` or `double-letter`; nil where it cannot be cited by its mark.
    package let kind: String?
    package let isRepealed: Bool
    package let sentences: [Sentence]
  }

  /// A paragraph.
  package struct Paragraph: Encodable, Sendable {
    /// Such as `2a`; "" where it has no number.
    package let label: String
    package let isRepealed: Bool
    package let sentences: [Sentence]
  }

  /// A provision.
  package struct Provision: Encodable, Sendable {
    package let name: String
    package let kind: String
    package let title: String
    package let outline: [String]
    /// `present`, `repealed` or `omitted`.
    package let state: String
    package let line: Int
    package let paragraphs: [Paragraph]
    /// Remarks of the editors.
    package let notes: [String]
  }

  package let file: String
  /// SHA-256 of the file.
  package let digest: String
  package let abbreviations: [String]
  package let title: String
  /// `2011-04-28`; nil where the file does not say.
  package let promulgated: String?
  package let gazette: String
  /// Day on which the file was built.
  package let built: String?
  package let status: [Status]
  package let provisions: [Provision]

  /// The law of a file.
  package init(_ entry: LawFiles.Entry) {
    let law = entry.law
    file = law.location.file
    digest = entry.digest
    abbreviations = law.abbreviations
    title = law.title
    promulgated = law.promulgated?.description
    gazette = law.gazette
    built = law.built?.description
    status = law.status.map { Status(kind: $0.kind, text: $0.text) }
    provisions = law.provisions.map(Provision.init)
  }
}

extension LawTextReport.Provision {
  init(_ provision: LawProvision) {
    self.init(
      name: provision.name,
      kind: provision.kind.rawValue,
      title: provision.title,
      outline: provision.outline,
      state: provision.state.rawValue,
      line: provision.location.line,
      paragraphs: provision.paragraphs.map { paragraph in
        LawTextReport.Paragraph(
          label: CitedSpan.text(paragraph.spans),
          isRepealed: paragraph.isRepealed,
          sentences: paragraph.sentences.map(LawTextReport.Sentence.init)
        )
      },
      notes: provision.notes
    )
  }

  /// Sentences of the paragraphs.
  package var sentenceCount: Int { paragraphs.reduce(0) { $0 + $1.sentences.count } }

  /// Items that can be cited, at all depths.
  package var itemCount: Int { paragraphs.flatMap(\.sentences).reduce(0) { $0 + $1.itemCount } }

  /// Paragraph and number of each sentence of which it is not certain that it begins there: `Abs. 2 Satz 3`.
  package var doubts: [String] {
    paragraphs.flatMap { paragraph in
      paragraph.sentences.enumerated().filter { !$0.element.isCertain }.map { index, _ in
        let path = paragraph.label.isEmpty ? [] : [Citation.Step(.paragraph, paragraph.label)]
        return CitationNotation.text(path + [Citation.Step(.sentence, String(index + 1))])
      }
    }
  }
}

extension LawTextReport.Sentence {
  init(_ sentence: LawSentence) {
    self.init(text: sentence.text, isCertain: sentence.isCertain, items: sentence.items.map(LawTextReport.Item.init))
  }

  fileprivate var itemCount: Int {
    items.reduce(0) { count, item in
      count + (item.kind == nil ? 0 : 1) + item.sentences.reduce(0) { $0 + $1.itemCount }
    }
  }
}

extension LawTextReport.Item {
  init(_ item: LawItem) {
    self.init(
      mark: item.mark,
      kind: item.kind?.rawValue,
      isRepealed: item.isRepealed,
      sentences: item.sentences.map(LawTextReport.Sentence.init)
    )
  }
}
