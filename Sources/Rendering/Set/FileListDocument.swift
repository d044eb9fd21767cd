internal import Procurement
internal import Wording

/// All files of a procedure with their sizes and digests.
package struct FileListDocument: Document {
  package static let name = DocumentName.fileList

  /// A file that belongs to the procedure.
  package struct File: Sendable, Equatable {
    /// The path below the folder of all documents, such as `de/03-leistungsbeschreibung.pdf`.
    package var path: String
    /// How many bytes it has.
    package var size: Int
    /// SHA-256 in hexadecimal digits.
    package var digest: String

    /// A file with its size and digest.
    package init(path: String, size: Int, digest: String) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  private let bidders: BidderView
  private let files: [File]

  /// The list of `files`, in their order.
  package init(_ bidders: BidderView, files: [File]) {
    self.bidders = bidders
    self.files = files
  }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let rows = files.map { file -> [PlainTable.Cell] in
      let digest = Markup.element("span", [.init("class", "digest")], .text(file.digest))
      return [.header(.text(file.path)), .amount(phrasing.number(file.size)), .text(digest)]
    }
    let chapters = [
      PlainChapter(
        name: "files",
        paragraphs: [phrasing.label("filesNote")],
        tables: [PlainTable("filesCaption", heads: ["file", "fileSize", "fileDigest"], widths: [33, 11, 56], rows)]
      ),
      PlainChapter(
        name: "dossier",
        paragraphs: [
          phrasing.label("dossierNote"), .element("span", [.init("class", "digest")], .text(context.heading.digest)),
        ]
      ),
    ]
    return [
      "chapters": .list(chapters.map { $0.view(in: phrasing, &outline) }), "contents": outline.contents,
    ]
  }
}
