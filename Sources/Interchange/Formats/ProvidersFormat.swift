package import Procurement
package import XML

/// `<providers>`: the provider register.
package enum ProvidersFormat {
  /// Reads the register.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<ProviderRegister> {
    NativeFile.read(.providers, bytes, file: file, limits: limits) { reader in
      let norms = reader.attribute("accredited-under", .list(of: .id)) ?? []
      let providers = reader.children("provider", read: provider)
      reader.requireUnique(providers.map { ($0.id, $0.location.line) })
      let alternatives = reader.children("alternative", read: alternative)
      reader.requireUnique(alternatives.map { ($0.id, $0.location.line) })
      return ProviderRegister(
        norms: norms,
        providers: providers,
        alternatives: alternatives,
        location: reader.location
      )
    }
  }

  private static func provider(_ reader: inout ElementReader) -> Provider {
    let id = reader.attribute("id", .id, else: "")
    let group = reader.attribute("group", .id, else: "")
    let name = reader.requiredChild("name") { $0.text() }
    let periods = reader.children("period", atLeast: 1, read: period)
    let lacks = reader.children("lacks", read: lack)
    return Provider(
      id: id,
      name: name ?? "",
      group: group,
      periods: periods,
      lacks: lacks,
      location: reader.location
    )
  }

  private static func period(_ reader: inout ElementReader) -> Provider.Period {
    let window = WindowAttributes.read(&reader)
    let (confidence, source) = readSource(&reader)
    return Provider.Period(window: window, source: source, confidence: confidence)
  }

  private static func lack(_ reader: inout ElementReader) -> Provider.Lack {
    let requirement = reader.attribute("requirement", .requirementID, else: "")
    let window = WindowAttributes.read(&reader)
    let (confidence, source) = readSource(&reader)
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    return Provider.Lack(
      requirement: requirement,
      window: window,
      source: source,
      confidence: confidence,
      reason: reason ?? LocalizedText(""),
      location: reader.location
    )
  }

  private static func alternative(_ reader: inout ElementReader) -> AlternativeService {
    let id = reader.attribute("id", .id, else: "")
    let window = WindowAttributes.read(&reader)
    let (confidence, source) = readSource(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    return AlternativeService(
      id: id,
      window: window,
      source: source,
      confidence: confidence,
      title: title ?? LocalizedText(id),
      text: text ?? LocalizedText(""),
      location: reader.location
    )
  }

  private static func readSource(_ reader: inout ElementReader) -> (Confidence, String) {
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    return (confidence, reader.attribute("source", .text, else: ""))
  }
}

// Writing.
extension ProvidersFormat {
  /// The canonical bytes.
  package static func write(_ register: ProviderRegister) -> [UInt8] {
    let providers = register.providers.map { provider in
      XMLElement(
        "provider",
        [XMLAttribute("id", provider.id), XMLAttribute("group", provider.group)],
        [XMLElement("name", text: provider.name)] + provider.periods.map(element) + provider.lacks.map(element)
      )
    }
    let attributes = [XMLAttribute.list("accredited-under", register.norms)]
    return NativeFile.bytes(XMLElement("providers", attributes, providers + register.alternatives.map(element)))
  }

  private static func element(_ period: Provider.Period) -> XMLElement {
    XMLElement("period", WindowAttributes.attributes(period.window) + source(period.confidence, period.source))
  }

  private static func element(_ lack: Provider.Lack) -> XMLElement {
    XMLElement(
      "lacks",
      [XMLAttribute("requirement", lack.requirement)] + WindowAttributes.attributes(lack.window)
        + source(lack.confidence, lack.source),
      [LocalizedTextElement.element("reason", lack.reason)]
    )
  }

  private static func element(_ service: AlternativeService) -> XMLElement {
    XMLElement(
      "alternative",
      [XMLAttribute("id", service.id)] + WindowAttributes.attributes(service.window)
        + source(service.confidence, service.source),
      [LocalizedTextElement.element("title", service.title), LocalizedTextElement.element("text", service.text)]
    )
  }

  private static func source(_ confidence: Confidence, _ source: String) -> [XMLAttribute?] {
    [XMLAttribute("confidence", confidence.rawValue), XMLAttribute("source", source)]
  }
}
