internal import Procurement

/// A place where the dossier rests on a norm or cites it.
struct NormSource {
  let citation: Citation
  /// Who cites it: a link to a requirement or a clause, or the name of a section.
  let target: Markup
  /// What the norm does there.
  let role: Markup
  /// Nil for a citation in running text, which carries no confidence.
  let basis: LegalBasis?

  /// All places, in reading order: the bases of each requirement and clause, then the citations in its
  /// words, then those of sections.
  static func all(in specification: Specification, _ phrasing: Phrasing) -> [NormSource] {
    specification.requirements.flatMap { specified in
      let requirement = specified.requirement
      return of(requirement.id, requirement.title, requirement.basis, requirement.statement, phrasing)
    }
      + specification.clauses.flatMap { specified in
        of(specified.id, specified.clause.title, specified.clause.basis, specified.variant.text, phrasing)
      } + sections(of: specification, phrasing)
  }

  private static func of(
    _ id: String,
    _ title: LocalizedText,
    _ basis: [LegalBasis],
    _ text: LocalizedText,
    _ phrasing: Phrasing
  ) -> [NormSource] {
    let target = phrasing.reference(to: id) + .text(" ") + phrasing.phrase(title)
    let bases = basis.map {
      NormSource(citation: $0.citation, target: target, role: phrasing.word($0.role), basis: $0)
    }
    let known = Set(basis.map(\.citation))
    let cited = unique(text.german.citations).filter { !known.contains($0) }.map {
      NormSource(citation: $0, target: target, role: phrasing.label("inStatement"), basis: nil)
    }
    return bases + cited
  }

  private static func sections(of specification: Specification, _ phrasing: Phrasing) -> [NormSource] {
    specification.tender.sections.flatMap { section in
      unique(section.text.german.citations).map {
        NormSource(
          citation: $0,
          target: phrasing.label("inSection", phrasing.phrase(section.title)),
          role: phrasing.label("inStatement"),
          basis: nil
        )
      }
    }
  }

  private static func unique(_ citations: [Citation]) -> [Citation] {
    var seen: Set<Citation> = []
    return citations.filter { seen.insert($0).inserted }
  }
}

extension Phrasing {
  /// How sure a basis is and whether it is in force: nothing for a verified one that is.
  func reservations(about basis: LegalBasis, on day: CalendarDay) -> Markup {
    var parts: [Markup] = []
    if basis.confidence != .verified { parts.append(word(basis.confidence)) }
    if !basis.isInForce(on: day) { parts.append(label("notInForce", self.day(day))) }
    return parts.joined(by: .text("; "))
  }

  /// A basis with its place and what must still be confirmed about it.
  func basis(_ basis: LegalBasis, on day: CalendarDay, withRole: Bool = true) -> Markup {
    let open = reservations(about: basis, on: day)
    let place = citation(basis.citation) + (withRole ? .text(" – ") + word(basis.role) : .empty)
    guard !open.isEmpty else { return place }
    return place + .text(" – ") + .element("strong", [.init("class", "open")], open)
  }

  /// Several bases, a line each.
  func bases(_ bases: [LegalBasis], on day: CalendarDay, withRole: Bool = true) -> Markup {
    let lines = bases.map { basis($0, on: day, withRole: withRole) }
    guard lines.count > 1 else { return lines.first ?? .empty }
    return .element("ul", [], lines.map { Markup.element("li", [], $0) }.joined())
  }
}
