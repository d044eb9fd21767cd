import Procurement
import XML

/// `<version from="…" until="…" confidence="…" source="…"/>`: a state of the law between two days.
enum VersionElement {
  /// Reads all versions in an element; they stand in order of time and do not overlap.
  static func readAll(_ reader: inout ElementReader) -> [Norm.Version] {
    let versions = reader.children("version", atLeast: 1) { (version(&$0), $0.element.line) }
    requireSequence(versions.compactMap { version, line in version.map { ($0, line) } }, &reader)
    return versions.compactMap(\.0)
  }

  private static func version(_ reader: inout ElementReader) -> Norm.Version? {
    let from = reader.requiredAttribute("from", .day)
    let until = reader.attribute("until", .day)
    reader.requireOrder(from: from, until: until)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let source = reader.attribute("source", .text, else: "")
    return from.map { Norm.Version(from: $0, until: until, source: source, confidence: confidence) }
  }

  // On each day at most one version is in force, and people read them in order of time.
  private static func requireSequence(_ versions: [(Norm.Version, Int)], _ reader: inout ElementReader) {
    for ((earlier, _), (later, line)) in zip(versions, versions.dropFirst()) {
      if let until = earlier.until, until < later.from { continue }
      let end = earlier.until?.description ?? ""
      let key = end.isEmpty ? "IN014.open" : "IN014.overlap"
      reader.report("IN014", Message(key, later.from.description, end), line: line)
    }
  }

  /// The element.
  static func element(_ version: Norm.Version) -> XMLElement {
    XMLElement(
      "version",
      [
        XMLAttribute("from", version.from.description), .optional("until", version.until),
        XMLAttribute("confidence", version.confidence.rawValue), XMLAttribute("source", version.source),
      ]
    )
  }
}
