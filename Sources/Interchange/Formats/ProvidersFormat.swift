package import Procurement
package import XML

/// `<providers>`: the provider register.
package enum ProvidersFormat {
  /// Reads the register.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<[Provider]> {
    NativeFile.read(.providers, bytes, file: file, limits: limits) { reader in
      let providers = reader.children("provider", read: provider)
      reader.requireUnique(providers.map { ($0.id, $0.location.line) })
      return providers
    }
  }

  private static func provider(_ reader: inout ElementReader) -> Provider {
    let id = reader.attribute("id", .id, else: "")
    let group = reader.attribute("group", .id, else: "")
    let name = reader.requiredChild("name") { $0.text() }
    let periods = reader.children("period", atLeast: 1, read: period)
    return Provider(id: id, name: name ?? "", group: group, periods: periods, location: reader.location)
  }

  private static func period(_ reader: inout ElementReader) -> Provider.Period {
    let from = reader.attribute("from", .day)
    let until = reader.attribute("until", .day)
    reader.requireOrder(from: from, until: until)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let source = reader.attribute("source", .text, else: "")
    return Provider.Period(from: from, until: until, source: source, confidence: confidence)
  }
}

// Writing.
extension ProvidersFormat {
  /// The canonical bytes.
  package static func write(_ providers: [Provider]) -> [UInt8] {
    let elements = providers.map { provider in
      XMLElement(
        "provider",
        [XMLAttribute("id", provider.id), XMLAttribute("group", provider.group)],
        [XMLElement("name", text: provider.name)] + provider.periods.map(element)
      )
    }
    return NativeFile.bytes(XMLElement("providers", [], elements))
  }

  private static func element(_ period: Provider.Period) -> XMLElement {
    XMLElement(
      "period",
      [
        .optional("from", period.from), .optional("until", period.until),
        XMLAttribute("confidence", period.confidence.rawValue), XMLAttribute("source", period.source),
      ]
    )
  }
}
