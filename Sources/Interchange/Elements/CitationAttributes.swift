import Procurement
import XML

/// The attributes of every element that cites a norm.
enum CitationAttributes {
  /// Reads the cited place.
  static func read(_ reader: inout ElementReader) -> Citation {
    var citation = Citation(norm: reader.attribute("norm", .id, else: ""))
    for (name, part) in parts { citation[keyPath: part] = reader.attribute(name, .text) }
    return citation
  }

  /// The attributes that name the cited place.
  static func attributes(_ citation: Citation) -> [XMLAttribute?] {
    [XMLAttribute("norm", citation.norm)] + parts.map { .optional($0, citation[keyPath: $1]) }
  }

  private static var parts: [(name: String, part: WritableKeyPath<Citation, String?>)] {
    [
      ("part", \.part), ("chapter", \.chapter), ("article", \.article), ("section", \.section),
      ("paragraph", \.paragraph), ("sentence", \.sentence), ("number", \.number), ("letter", \.letter),
    ]
  }
}
