package import Procurement
package import XML

/// `<lint-law>`: what the rules on drafts and dossiers rest on, and the figures that they measure by.
package enum LintLawFormat {
  /// Reads one file of the law.
  package static func read(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) -> Reading<LintLaw> {
    NativeFile.read(.lintLaw, bytes, file: file, limits: limits) { reader in
      let lists = reader.children("bases", read: list).compactMap(\.self)
      reader.requireUnique(lists.map { ($0.bases.rawValue, $0.location.line) })
      let figures = reader.children("figure", read: figure).compactMap(\.self)
      requireOnePerDay(figures, &reader)
      return LintLaw(lists: lists, figures: figures)
    }
  }

  private static func list(_ reader: inout ElementReader) -> LintLaw.List? {
    let bases = reader.requiredAttribute("id", .oneOf(LintBases.self))
    let only = reader.attribute("only", .oneOf(Regime.Reach.self))
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let places = reader.children("basis", "decision", atLeast: 1, read: basis)
    return bases.map {
      LintLaw.List(
        bases: $0,
        only: only,
        title: title ?? LocalizedText($0.rawValue),
        places: places,
        location: reader.location
      )
    }
  }

  private static func basis(_ reader: inout ElementReader) -> LintBasis {
    let ground: LintBasis.Ground =
      reader.element.name == "basis"
      ? .norm(CitationAttributes.read(&reader)) : .decision(reader.attribute("name", .text, else: ""))
    let (reach, window) = span(&reader)
    let (confidence, source) = StandingAttributes.readSource(&reader)
    return LintBasis(
      ground: ground,
      reach: reach,
      window: window,
      source: source,
      confidence: confidence,
      location: reader.location
    )
  }

  private static func figure(_ reader: inout ElementReader) -> LintFigure? {
    let name = reader.requiredAttribute("id", .oneOf(LintFigure.Name.self))
    let value = reader.requiredAttribute("value", .number)
    let (reach, window) = span(&reader)
    let (confidence, source) = StandingAttributes.readSource(&reader)
    let citations = reader.children("cite", read: CitationAttributes.read)
    guard let name, let value else { return nil }
    return LintFigure(
      name: name,
      value: value,
      reach: reach,
      window: window,
      citations: citations,
      source: source,
      confidence: confidence,
      location: reader.location
    )
  }

  private static func span(_ reader: inout ElementReader) -> (Regime.Reach?, Window) {
    let reach = reader.attribute("reach", .oneOf(Regime.Reach.self))
    return (reach, WindowAttributes.read(&reader))
  }

  /// On each day and each side of the threshold a figure has one value at most.
  private static func requireOnePerDay(_ figures: [LintFigure], _ reader: inout ElementReader) {
    for (index, figure) in figures.enumerated() {
      let isTwice = figures[..<index].contains { other in
        other.name == figure.name && (other.reach == nil || figure.reach == nil || other.reach == figure.reach)
          && other.window.overlaps(figure.window)
      }
      guard isTwice else { continue }
      reader.report("IN014", Message("IN014.figure", figure.name.rawValue), line: figure.location.line)
    }
  }
}

// Writing.
extension LintLawFormat {
  /// The canonical bytes of one file.
  package static func write(_ law: LintLaw) -> [UInt8] {
    NativeFile.bytes(XMLElement("lint-law", [], law.lists.map(element) + law.figures.map(element)))
  }

  private static func element(_ list: LintLaw.List) -> XMLElement {
    XMLElement(
      "bases",
      [XMLAttribute("id", list.bases.rawValue), .optional("only", list.only)],
      [LocalizedTextElement.element("title", list.title)] + list.places.map(element)
    )
  }

  private static func element(_ basis: LintBasis) -> XMLElement {
    let more = attributes(basis.reach, basis.window) + StandingAttributes.attributes(basis.confidence, basis.source)
    switch basis.ground {
    case .norm(let citation): return XMLElement("basis", CitationAttributes.attributes(citation) + more)
    case .decision(let name): return XMLElement("decision", [XMLAttribute("name", name)] + more)
    }
  }

  private static func element(_ figure: LintFigure) -> XMLElement {
    XMLElement(
      "figure",
      [XMLAttribute("id", figure.name.rawValue), XMLAttribute("value", figure.value.description)]
        + attributes(figure.reach, figure.window) + StandingAttributes.attributes(figure.confidence, figure.source),
      StandingAttributes.cites(figure.citations)
    )
  }

  private static func attributes(_ reach: Regime.Reach?, _ window: Window) -> [XMLAttribute?] {
    [.optional("reach", reach)] + WindowAttributes.attributes(window)
  }
}
