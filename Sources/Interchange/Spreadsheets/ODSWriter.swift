package import Procurement
import Archives

/// Writes an answer form as an OpenDocument spreadsheet (ODF 1.3).
///
/// Texts are typed strings and never formulas, whatever they begin with; sheets are protected without a password.
package enum ODSWriter {
  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  /// The bytes of `form`; the same form, the same bytes.
  package static func bytes(of form: AnswerForm) -> [UInt8] {
    let entries = [
      ArchiveEntry("mimetype", text: mediaType, .stored),
      ArchiveEntry("META-INF/manifest.xml", manifest),
      ArchiveEntry("content.xml", ODSContent(form: form).bytes),
      ArchiveEntry("styles.xml", ODSStyles.pages(of: form)),
      ArchiveEntry("meta.xml", meta(form)),
      ArchiveEntry("settings.xml", settings(form)),
    ]
    do { return try ArchiveWriter.bytes(of: entries, file: "form.ods") } catch {
      preconditionFailure("the names of the parts are our own: \(error)")
    }
  }

  /// The namespaces of all parts, declared on their roots.
  static let namespaces = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
  ].map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()

  private static var manifest: [UInt8] {
    var xml = SheetXML()
    xml.add("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"")
    xml.add(" manifest:version=\"1.3\">")
    xml.add(
      "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"\(mediaType)\"/>"
    )
    for part in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] {
      xml.add("<manifest:file-entry manifest:full-path=\"\(part)\" manifest:media-type=\"text/xml\"/>")
    }
    xml.add("</manifest:manifest>")
    return xml.bytes
  }

  private static func meta(_ form: AnswerForm) -> [UInt8] {
    var xml = SheetXML()
    xml.add("<office:document-meta\(namespaces) office:version=\"1.3\"><office:meta><dc:title>")
    xml.addText(form.title)
    xml.add("</dc:title><dc:language>\(form.language.rawValue)</dc:language>")
    xml.add("<meta:generator>Lastenheft</meta:generator></office:meta></office:document-meta>")
    return xml.bytes
  }

  /// Keeps the names of the columns in sight.
  private static func settings(_ form: AnswerForm) -> [UInt8] {
    func item(_ name: String, _ type: String, _ value: String) -> String {
      "<config:config-item config:name=\"\(name)\" config:type=\"\(type)\">\(value)</config:config-item>"
    }
    var xml = SheetXML()
    xml.add("<office:document-settings\(namespaces) office:version=\"1.3\"><office:settings>")
    xml.add(
      "<config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
    )
    xml.add("<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">")
    for sheet in form.sheets where sheet.headerRow != nil {
      let rows = (sheet.headerRow ?? 0) + 1
      xml.add("<config:config-item-map-entry config:name=\"\(SheetXML.escaped(sheet.name))\">")
      xml.add(item("HorizontalSplitMode", "short", "2") + item("VerticalSplitMode", "short", "2"))
      xml.add(item("HorizontalSplitPosition", "int", "1") + item("VerticalSplitPosition", "int", "\(rows)"))
      xml.add(item("PositionRight", "int", "1") + item("PositionBottom", "int", "\(rows)"))
      xml.add(item("ActiveSplitRange", "short", "3") + item("ShowGrid", "boolean", "false"))
      xml.add("</config:config-item-map-entry>")
    }
    xml.add("</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>")
    xml.add("</config:config-item-set></office:settings></office:document-settings>")
    return xml.bytes
  }
}
