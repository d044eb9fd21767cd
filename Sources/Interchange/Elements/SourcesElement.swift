import Procurement
import XML

/// `<sources>`: the catalogues and norm registers that a tender builds on.
enum SourcesElement {
  static func read(_ reader: inout ElementReader) -> [Tender.Source] {
    let catalogues = reader.children("catalogue") { source in
      Tender.Source(
        kind: .catalogue,
        folder: source.attribute("folder", .text, else: ""),
        version: source.attribute("version", .version, else: ""),
        location: source.location
      )
    }
    let norms = reader.children("norms") { source in
      let folder = source.attribute("folder", .text, else: "")
      return Tender.Source(kind: .norms, folder: folder, location: source.location)
    }
    return catalogues + norms
  }

  /// The element.
  static func element(_ sources: [Tender.Source]) -> XMLElement {
    let elements = Tender.Source.Kind.allCases.flatMap { kind in
      sources.filter { $0.kind == kind }.map { source in
        XMLElement(kind.rawValue, [XMLAttribute("folder", source.folder), .optional("version", source.version)])
      }
    }
    return XMLElement("sources", [], elements)
  }
}
