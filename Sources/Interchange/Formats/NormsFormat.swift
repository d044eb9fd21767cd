package import Procurement
package import XML

/// `<norms>`: the norm register, and regimes.
package enum NormsFormat {
  /// Reads one file of a register.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<NormRegister> {
    NativeFile.read(.norms, bytes, file: file, limits: limits) { reader in
      let norms = reader.children("norm", read: norm)
      reader.requireUnique(norms.map { ($0.id, $0.location.line) })
      reader.requireUnique(norms.flatMap(\.questions).map { ($0.id, $0.location.line) })
      let regimes = reader.children("regime", read: RegimeElement.read).compactMap(\.self)
      reader.requireUnique(regimes.map { ($0.id, $0.location.line) })
      return NormRegister(norms: norms, regimes: regimes)
    }
  }

  private static func norm(_ reader: inout ElementReader) -> Norm {
    let id = reader.attribute("id", .id, else: "")
    let abbreviation = reader.attribute("abbreviation", .text, else: "")
    let style = reader.attribute("style", .oneOf(Norm.Style.self), else: .section)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let aliases = reader.children("alias") { $0.text() }
    let versions = VersionElement.readAll(&reader)
    let questions = reader.children("open-question", read: OpenQuestionElement.read).compactMap(\.self)
    let provisions = reader.children("provision") { ProvisionElement.read(&$0, of: id) }
    ProvisionElement.requireDistinct(provisions, &reader)
    return Norm(
      id: id,
      abbreviation: abbreviation,
      aliases: aliases,
      title: title ?? LocalizedText(id),
      style: style,
      versions: versions,
      questions: questions,
      provisions: provisions,
      location: reader.location
    )
  }
}

// Writing.
extension NormsFormat {
  /// The canonical bytes of one file.
  package static func write(_ register: NormRegister) -> [UInt8] {
    NativeFile.bytes(
      XMLElement("norms", [], register.norms.map(element) + register.regimes.map(RegimeElement.element))
    )
  }

  private static func element(_ norm: Norm) -> XMLElement {
    let attributes = [
      XMLAttribute("id", norm.id), XMLAttribute("abbreviation", norm.abbreviation),
      XMLAttribute("style", norm.style.rawValue),
    ]
    let versions = norm.versions.map(VersionElement.element)
    let questions = norm.questions.map(OpenQuestionElement.element)
    let names = norm.aliases.map { XMLElement("alias", text: $0) }
    let provisions = norm.provisions.map(ProvisionElement.element)
    return XMLElement(
      "norm",
      attributes,
      [LocalizedTextElement.element("title", norm.title)] + names + versions + questions + provisions
    )
  }
}
