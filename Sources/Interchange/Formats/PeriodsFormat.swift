package import Procurement
package import XML

/// `<periods>`: ways to count days, and the periods of procedures.
package enum PeriodsFormat {
  /// Reads one file of a register.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<PeriodRegister> {
    NativeFile.read(.periods, bytes, file: file, limits: limits) { reader in
      let countings = reader.children("counting", atLeast: 1, read: counting)
      reader.requireUnique(countings.map { ($0.id, $0.location.line) })
      let periods = reader.children("period", read: PeriodElement.read)
      reader.requireUnique(periods.map { ($0.id, $0.location.line) })
      requireCountings(of: periods, among: countings.map(\.id), &reader)
      return PeriodRegister(countings: countings, periods: periods)
    }
  }

  private static func counting(_ reader: inout ElementReader) -> CountingRule {
    let id = reader.attribute("id", .id, else: "")
    let end = reader.attribute("end", .oneOf(CountingRule.End.self), else: .unchanged)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let source = reader.attribute("source", .text, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    return CountingRule(
      id: id,
      title: title ?? LocalizedText(id),
      text: text ?? LocalizedText(german: RichText([])),
      end: end,
      citations: reader.children("cite", read: CitationAttributes.read),
      confidence: confidence,
      source: source,
      location: reader.location
    )
  }

  private static func requireCountings(of periods: [PeriodRule], among known: [String], _ reader: inout ElementReader) {
    for period in periods where !period.counting.isEmpty && !known.contains(period.counting) {
      let message = Message("IN006.counting", period.counting, known.joined(separator: ", "))
      reader.report("IN006", message, line: period.location.line)
    }
  }
}

// Writing.
extension PeriodsFormat {
  /// The canonical bytes of one file.
  package static func write(_ register: PeriodRegister) -> [UInt8] {
    let periods = register.periods.map(PeriodElement.element)
    return NativeFile.bytes(XMLElement("periods", [], register.countings.map(element) + periods))
  }

  private static func element(_ counting: CountingRule) -> XMLElement {
    XMLElement(
      "counting",
      [
        XMLAttribute("id", counting.id), XMLAttribute("end", counting.end.rawValue),
        XMLAttribute("confidence", counting.confidence.rawValue), XMLAttribute("source", counting.source),
      ],
      [LocalizedTextElement.element("title", counting.title), LocalizedTextElement.element("text", counting.text)]
        + counting.citations.map { XMLElement("cite", CitationAttributes.attributes($0)) }
    )
  }
}
