internal import Archives

/// A text in Office Open XML (ISO/IEC 29500, transitional), written from the master.
///
/// Real styles, headings with levels, contents with the pages of the PDF, repeated table heads, cross-references that
/// office programs keep up to date. Its look stands in `templates/docx/styles.xml`.
package struct DOCX: OutputFormat {
  package static let name = "docx"

  private let styles: String

  /// The format, with the styles of `templates`.
  package init(_ templates: Templates) throws(RenderError) { styles = try templates.part("docx/styles.xml") }

  package func bytes(of master: Master) throws(RenderError) -> [UInt8] {
    let manuscript = master.manuscript
    let values = OfficeText.values(of: manuscript)
    var body = DOCXBody(manuscript, pages: master.pages, drawn: master.drawn)
    let document = body.document()
    let shown = master.drawn.prefix(body.pictures.count)
    let parts = [
      ("[Content_Types].xml", DOCXParts.types), ("_rels/.rels", DOCXParts.rootRelations),
      ("docProps/core.xml", OfficeText.filled(DOCXParts.core, values)), ("docProps/app.xml", DOCXParts.app),
      ("word/document.xml", document), ("word/styles.xml", OfficeText.filled(styles, values)),
      ("word/numbering.xml", DOCXParts.numbering(lists: body.lists)),
      ("word/settings.xml", OfficeText.filled(DOCXParts.settings, values)),
      ("word/header1.xml", OfficeText.filled(DOCXParts.header, values)),
      ("word/header2.xml", OfficeText.filled(DOCXParts.firstHeader, values)),
      ("word/footer1.xml", OfficeText.filled(DOCXParts.footer, values)),
      ("word/_rels/document.xml.rels", DOCXParts.relations(outside: body.addresses, pictures: shown.count)),
    ]
    do {
      let pictures = shown.enumerated().map { ArchiveEntry("word/media/picture\($0.offset + 1).png", $0.element) }
      return try ArchiveWriter.bytes(of: parts.map { ArchiveEntry($0.0, text: $0.1) } + pictures, file: "docx")
    } catch {
      throw RenderError(file: "docx", kind: .notPacked(error.description))
    }
  }
}
