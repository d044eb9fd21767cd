import Procurement

/// A term of the contract is about the company as a whole and not about what is bought.
struct ConditionWithoutLink: DossierRule {
  static let info = LintInfo(
    "LD017",
    .warning,
    bases: .execution,
    facts: ["S-29"],
    example: "Der Auftragnehmer gibt keine Informationen an ausländische Nachrichtendienste weiter.",
    counterExample:
      "Der Auftragnehmer gibt keine bei der Ausführung dieses Vertrags erlangten Daten an ausländische Nachrichtendienste weiter."
  )

  /// What buyers like to ask of companies beyond the service.
  private static let topics = [
    "nachrichtendienst", "geheimdienst", "sicherheitsbehörde", "patriot act", "tariftreue", "tarifvertrag",
    "frauenförder", "gleichstellung der geschlechter", "gleichstellung von frauen", "ausbildungsplätz",
    "ausbildungsbetrieb", "auszubildende",
    "kernarbeitsnorm", "scientology", "langzeitarbeitslos", "nachhaltigkeitsbericht", "lieferkette",
  ]

  /// What ties such a sentence to the contract.
  private static let links = [
    "dieses auftrags", "diesem auftrag", "dieses vertrags", "diesem vertrag", "den auftrag", "des auftrags",
    "ausführung",
    "leistungserbringung", "erbringung der leistung", "des auftraggebers", "dem auftraggeber", "der landeshauptstadt",
    "der stadt", "nachrichten des", "postfach", "personenbezogene",
  ]

  func findings(in specification: Specification) -> [Finding] {
    specification.clauses.flatMap { clause in
      clause.variant.text.german.paragraphs.flatMap(Self.sentences).compactMap { sentence in
        guard let topic = Self.topics.first(where: sentence.contains), !Self.links.contains(where: sentence.contains)
        else { return nil }
        return finding("found", topic, at: clause.variant.location, about: .clause(clause.id))
      }
    }
  }

  private static func sentences(_ paragraph: String) -> [String] {
    paragraph.lowercased().split { ".;!?".contains($0) }.map(String.init)
  }
}

extension RichText {
  /// The plain text of each paragraph and item.
  fileprivate var paragraphs: [String] {
    blocks.flatMap { block in
      switch block {
      case .paragraph: [RichText([block]).plain]
      case .list(_, let items): items.map { RichText([.paragraph($0)]).plain }
      }
    }
  }
}
