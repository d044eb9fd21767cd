import Procurement

/// A text that bidders read still says what is to be written there.
struct PlaceholderLeft: DossierRule {
  static let info = LintInfo(
    "LD026",
    .error,
    bases: .clear,
    facts: ["S-01"],
    example: "[Name der Vergabestelle]",
    counterExample: "Landeshauptstadt Musterau, Zentrale Vergabestelle"
  )

  func findings(in specification: Specification) -> [Finding] {
    let tender = specification.tender
    return texts(of: tender) + parameters(of: specification) + clauses(of: specification)
      + specification.requirements.map(\.requirement).flatMap { requirement in
        found([requirement.title, requirement.statement], requirement.location, .requirement(requirement.id))
      }
      + specification.positions.map(\.position).flatMap { position in
        found([position.title, position.note], position.location, .position(position.id))
      }
  }

  private func texts(of tender: Tender) -> [Finding] {
    let authority = tender.authority
    let lines = [authority.name, authority.unit, authority.contact].compactMap(\.self) + authority.address
    let submission = tender.submission.map { found([$0.way, $0.questions], $0.location) }
    return found([tender.title], tender.location)
      + lines.flatMap { found([LocalizedText($0)], authority.location ?? tender.location) }
      + found([tender.subject.description], tender.location)
      + found([tender.procedure.title, tender.procedure.reason], tender.procedure.location) + (submission ?? [])
      + found([tender.estimate.reason], tender.estimate.location)
      + tender.sections.flatMap { found([$0.title, $0.text], $0.location) }
  }

  private func parameters(of specification: Specification) -> [Finding] {
    let settings = Dictionary(
      specification.tender.settings.map { ($0.parameter, $0.location) },
      uniquingKeysWith: { first, _ in first }
    )
    return specification.parameters.flatMap { parameter -> [Finding] in
      guard case .text(let text) = parameter.value else { return [] }
      return found([LocalizedText(text)], settings[parameter.id] ?? parameter.location)
    }
  }

  private func clauses(of specification: Specification) -> [Finding] {
    specification.clauses.flatMap { clause in
      found([clause.clause.title, clause.variant.text], clause.variant.location, .clause(clause.id))
    }
  }

  private func found(
    _ texts: [LocalizedText?],
    _ place: SourceLocation,
    _ subject: Finding.Subject = .document
  ) -> [Finding] {
    let german = texts.compactMap { $0?.german.plain }
    // A letter first: what stands in brackets otherwise, such as a number, is a way to cite.
    return german.flatMap { $0.matches(of: /\[\p{L}[^\[\]]{3,}\]/) }.map {
      finding("found", String($0.output), at: place, about: subject)
    }
  }
}
