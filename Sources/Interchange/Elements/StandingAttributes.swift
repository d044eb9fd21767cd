import Procurement
import XML

/// The attributes `from`, `until`, `confidence` and `source`: since when something is law, and who says so.
enum StandingAttributes {
  /// Reads the attributes; without a first day what carries them cannot be used.
  static func read(_ reader: inout ElementReader) -> Standing? {
    let from = reader.requiredAttribute("from", .day)
    let until = reader.attribute("until", .day)
    reader.requireOrder(from: from, until: until)
    let (confidence, source) = readSource(&reader)
    return from.map { Standing(from: $0, until: until, source: source, confidence: confidence) }
  }

  /// Reads `confidence` and `source` alone, of what is as old as the element around it.
  static func readSource(_ reader: inout ElementReader) -> (confidence: Confidence, source: String) {
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let source = reader.attribute("source", .text, else: "")
    return (confidence, source)
  }

  /// The attributes.
  static func attributes(_ standing: Standing) -> [XMLAttribute?] {
    [XMLAttribute("from", standing.from.description), .optional("until", standing.until)]
      + attributes(standing.confidence, standing.source)
  }

  /// `confidence` and `source` alone.
  static func attributes(_ confidence: Confidence, _ source: String) -> [XMLAttribute?] {
    [XMLAttribute("confidence", confidence.rawValue), XMLAttribute("source", source)]
  }

  /// The elements that cite the law.
  static func cites(_ citations: [Citation]) -> [XMLElement] {
    citations.map { XMLElement("cite", CitationAttributes.attributes($0)) }
  }

  /// Notes what begins before the one before it has ended: on each day at most one holds.
  static func requireSequence(_ standings: [(Standing, SourceLocation)], _ reader: inout ElementReader) {
    for ((earlier, _), (later, location)) in zip(standings, standings.dropFirst()) {
      if let until = earlier.until, until < later.from { continue }
      let end = earlier.until?.description ?? ""
      let key = end.isEmpty ? "IN014.open" : "IN014.overlap"
      reader.report("IN014", Message(key, later.from.description, end), line: location.line)
    }
  }
}
