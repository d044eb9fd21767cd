package import Procurement
package import XML

/// `<catalogue>`: requirements and clauses to choose from.
package enum CatalogueFormat {
  /// Reads one file of a catalogue.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<Catalogue> {
    NativeFile.read(.catalogue, bytes, file: file, limits: limits, read: catalogue)
  }

  private static func catalogue(_ reader: inout ElementReader) -> Catalogue {
    let id = reader.attribute("id", .id, else: "")
    let version = reader.attribute("version", .version, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let parameters = reader.child("parameters") { $0.children("parameter", read: ParameterElement.read) } ?? []
    reader.requireUnique(parameters.map { ($0.id, $0.location.line) })
    let chapters = reader.children("chapter", read: ChapterElement.read)
    let clauses = reader.children("clauses", read: ClauseGroupElement.read)
    ChapterElement.requireUnique(chapters, clauses, &reader)
    requireOptions(chapters, &reader)
    return Catalogue(
      id: id,
      version: version,
      title: title ?? LocalizedText(id),
      parameters: parameters,
      chapters: chapters,
      clauses: clauses,
      location: reader.location
    )
  }

  // An option stands in the file of its requirements, so that one file can be read on its own.
  private static func requireOptions(_ chapters: [Chapter], _ reader: inout ElementReader) {
    let known = Set(chapters.flatMap(\.requirements).map(\.id))
    for group in chapters.flatMap(\.alternatives) {
      for id in group.requirements where !known.contains(id) {
        reader.report("IN006", Message("IN006.option", group.id, id), line: group.location.line)
      }
    }
  }
}

// Writing.
extension CatalogueFormat {
  /// The canonical bytes of one file.
  package static func write(_ catalogue: Catalogue) -> [UInt8] {
    let parameters = catalogue.parameters.map(ParameterElement.element)
    return NativeFile.bytes(
      XMLElement(
        "catalogue",
        [XMLAttribute("id", catalogue.id), XMLAttribute("version", catalogue.version)],
        [
          LocalizedTextElement.element("title", catalogue.title),
          parameters.isEmpty ? nil : XMLElement("parameters", [], parameters),
        ] + catalogue.chapters.map(ChapterElement.element) + catalogue.clauses.map(ClauseGroupElement.element)
      )
    )
  }
}
