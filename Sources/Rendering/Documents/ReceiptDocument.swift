package import Procurement

/// What came back: each file with its findings cell by cell, what they cost and what comes next; for the buyer alone.
package struct ReceiptDocument: Document {
  package static let name = DocumentName.receipt

  package let context: TextContext
  private let specification: Specification
  private let files: [ReceivedFile]
  private let rows: Int

  /// The report on `files`; no more than `rows` findings of one consequence are shown of each.
  package init(_ specification: Specification, files: [ReceivedFile], rows: Int = 1_000) {
    self.specification = specification
    self.files = files
    self.rows = rows
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    let phrasing = phrasing.withoutRequirements
    var outline = Outline()
    let summary = outline.chapter(.init(phrasing.label("summary"), anchor: "summary"))
      .merging(["rows": .list(files.enumerated().map { row($1, number: $0 + 1, in: phrasing) })])
    let chapters = files.enumerated().map { index, file in
      ReceiptChapter(specification: specification, file: file, number: index + 1, rows: rows)
        .view(in: phrasing, &outline)
    }
    return ["summary": .view(summary), "files": .list(chapters), "contents": outline.contents]
  }

  private func row(_ file: ReceivedFile, number: Int, in phrasing: Phrasing) -> View {
    let link = Markup.element("a", [.init("class", "x"), .init("href", "#file-\(number)")], .text(file.title))
    return [
      "file": .markup(link),
      "bidder": .markup(file.offer.map { .text($0.bidder.name) } ?? phrasing.label("nobody")),
      "state": .markup(.element("strong", [], phrasing.word(file.verdict))),
      "count": .markup(phrasing.number(file.costs.count)),
      "worst": .markup(phrasing.consequence(file.worst)),
    ]
  }
}

extension Phrasing {
  /// A consequence in a word; that there is none, where there is none.
  func consequence(_ consequence: Consequence) -> Markup {
    consequence == .none ? label("noConsequence") : word(consequence)
  }
}
