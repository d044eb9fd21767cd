import Procurement
import XML

/// The attributes of every element that cites a norm.
///
/// Each part has its attribute, and they stand for the parts in their usual order. A place in another order, or with parts
/// that have no attribute, is written in one, as lawyers write it: `place="§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b"`.
enum CitationAttributes {
  /// Reads the cited place.
  static func read(_ reader: inout ElementReader) -> Citation {
    let norm = reader.attribute("norm", .id, else: "")
    return Citation(norm: norm, path: path(&reader))
  }

  /// Reads the cited place without its norm.
  static func path(_ reader: inout ElementReader) -> [Citation.Step] {
    let steps = Citation.usual.compactMap { kind in
      reader.attribute(kind.rawValue, .citedPart).map { Citation.Step(kind, $0) }
    }
    guard let place = reader.attribute("place", .citedPlace) else { return steps }
    if !steps.isEmpty { reader.report("IN016", Message("IN016.place")) }
    return place
  }

  /// The attributes that name the cited place.
  static func attributes(_ citation: Citation) -> [XMLAttribute?] {
    [XMLAttribute("norm", citation.norm)] + path(citation)
  }

  /// The attributes that name the cited place without its norm.
  static func path(_ citation: Citation) -> [XMLAttribute?] {
    guard citation.isUsual else { return [XMLAttribute("place", CitationNotation.text(citation.path))] }
    return citation.path.map { XMLAttribute($0.kind.rawValue, $0.text) }
  }
}
