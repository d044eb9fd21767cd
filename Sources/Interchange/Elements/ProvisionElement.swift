import Procurement
import XML

/// `<provision section="5" paragraph="9" …>`: a place of a norm that may be cited.
enum ProvisionElement {
  static func read(_ reader: inout ElementReader, of norm: String) -> Norm.Provision {
    let path = CitationAttributes.path(&reader)
    if path.isEmpty, reader.findings.isEmpty { reader.report("IN016", Message("IN016.noPlace")) }
    return Norm.Provision(
      citation: Citation(norm: norm, path: path),
      window: WindowAttributes.read(&reader),
      source: reader.attribute("source", .text, else: ""),
      confidence: reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred),
      location: reader.location
    )
  }

  /// Notes a place that stands twice for the same day.
  static func requireDistinct(_ provisions: [Norm.Provision], _ reader: inout ElementReader) {
    for (index, later) in provisions.enumerated() {
      let earlier = provisions[..<index].first { $0.citation == later.citation && $0.window.overlaps(later.window) }
      guard let earlier, !later.citation.path.isEmpty else { continue }
      let place = CitationNotation.text(later.citation.path)
      let line = String(earlier.location.line)
      reader.report("IN005", Message("IN005.provision", place, line), line: later.location.line)
    }
  }

  /// The element.
  static func element(_ provision: Norm.Provision) -> XMLElement {
    XMLElement(
      "provision",
      CitationAttributes.path(provision.citation) + WindowAttributes.attributes(provision.window) + [
        XMLAttribute("confidence", provision.confidence.rawValue), XMLAttribute("source", provision.source),
      ]
    )
  }
}
