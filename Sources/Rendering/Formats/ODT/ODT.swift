internal import Archives

/// A text in the OpenDocument format (ISO/IEC 26300, ODF 1.3), written from the master.
///
/// Real styles, headings with levels, contents with the pages of the PDF, repeated table heads, cross-references that
/// office programs keep up to date. Its look stands in `templates/odt/styles.xml`.
package struct ODT: OutputFormat {
  package static let name = "odt"
  private static let type = "application/vnd.oasis.opendocument.text"

  private let styles: String

  /// The format, with the styles of `templates`.
  package init(_ templates: Templates) throws(RenderError) { styles = try templates.part("odt/styles.xml") }

  package func bytes(of master: Master) throws(RenderError) -> [UInt8] {
    let manuscript = master.manuscript
    let values = OfficeText.values(of: manuscript)
    var body = ODTBody(manuscript, pages: master.pages)
    let content = body.content(cellStyles: Self.cellStyles(in: styles))
    var entries = [
      ArchiveEntry("mimetype", text: Self.type, .stored),
      ArchiveEntry("META-INF/manifest.xml", text: Self.manifest(pictures: body.pictures.count)),
      ArchiveEntry("meta.xml", text: OfficeText.filled(Self.meta, values)),
      ArchiveEntry("styles.xml", text: OfficeText.filled(styles, values)),
      ArchiveEntry("content.xml", text: content),
    ]
    for (index, picture) in body.pictures.enumerated() {
      entries.append(ArchiveEntry("Pictures/\(index + 1).svg", text: picture.svg))
    }
    do {
      return try ArchiveWriter.bytes(of: entries, file: "odt")
    } catch {
      throw RenderError(file: "odt", kind: .notPacked(error.description))
    }
  }

  /// The styles of cells and rows: office programs look for them beside the text.
  private static func cellStyles(in styles: String) -> String {
    let start = "<style:style "
    return styles.split(separator: start).compactMap { part in
      guard part.contains("style:family=\"table-cell\"") || part.contains("style:family=\"table-row\"") else {
        return nil
      }
      guard let end = part.firstRange(of: "</style:style>") else { return nil }
      return start + part[..<end.upperBound]
    }.joined()
  }

  private static func manifest(pictures: Int) -> String {
    let files =
      ["meta.xml", "styles.xml", "content.xml"].map { ($0, "text/xml") }
      + (0..<pictures).map { ("Pictures/\($0 + 1).svg", "image/svg+xml") }
    let lines = files.map { #"<manifest:file-entry manifest:full-path="\#($0.0)" manifest:media-type="\#($0.1)"/>"# }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="\(type)"/>
      \(lines.joined(separator: "\n"))
      </manifest:manifest>
      """
  }

  private static let meta = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    office:version="1.3"><office:meta><meta:generator>Lastenheft</meta:generator><dc:title>@title@</dc:title>\
    <dc:subject>@subject@</dc:subject><meta:initial-creator>@author@</meta:initial-creator><dc:creator>@author@</dc:creator>\
    <meta:creation-date>@date@T00:00:00</meta:creation-date><dc:date>@date@T00:00:00</dc:date>\
    <dc:language>@language@-@country@</dc:language>\
    <meta:user-defined meta:name="version">@version@</meta:user-defined>\
    <meta:user-defined meta:name="digest">@digest@</meta:user-defined></office:meta></office:document-meta>
    """
}
