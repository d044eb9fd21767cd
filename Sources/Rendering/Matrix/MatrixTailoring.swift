internal import Procurement
internal import Wording

/// What the tender changed in requirements and clauses of the catalogue, and why; what has one reason stands together.
struct MatrixTailoring {
  let specification: Specification

  /// The values of the chapter; nothing where nothing was changed.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let requirements = specification.requirements.filter { !$0.changes.isEmpty }.map { member($0, in: phrasing) }
    let clauses = specification.clauses.filter { !$0.changes.isEmpty }.map { member($0, in: phrasing) }
    let entries = Entry.grouped(requirements + clauses)
    guard !entries.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("tailoring"), anchor: "tailoring"))
    return [heading.merging(["entries": .list(entries.map { view(of: $0, in: phrasing) })])]
  }

  private func member(_ specified: SpecifiedRequirement, in phrasing: Phrasing) -> Member {
    Member(
      id: specified.id,
      title: specified.requirement.title,
      origin: phrasing.origin(specified.origin),
      reason: specified.reason,
      changes: specified.changes.map { change($0, of: specified, in: phrasing) }
    )
  }

  private func member(_ specified: SpecifiedClause, in phrasing: Phrasing) -> Member {
    Member(
      id: specified.id,
      title: specified.clause.title,
      origin: phrasing.origin(specified.origin),
      reason: specified.reason,
      changes: specified.changes.map { change($0, of: specified, in: phrasing) }
    )
  }

  private func view(of entry: Entry, in phrasing: Phrasing) -> View {
    let first = entry.first
    let isOne = entry.variants.count == 1 && entry.variants[0].count == 1
    let count = entry.variants.map(\.count).reduce(0, +)
    return [
      "isOne": .flag(isOne),
      "link": .markup(phrasing.reference(to: first.id)),
      "title": .markup(
        isOne ? phrasing.inline(first.title) : phrasing.label("tailoringShared", phrasing.number(count))
      ),
      "titleLanguage": .markup(isOne ? phrasing.languageMark(first.title) : .empty),
      "origin": .markup(first.origin),
      "reason": .optional(first.reason.map { phrasing.blocks($0) }),
      "variants": .list(entry.variants.map { variant($0, isOne: isOne, in: phrasing) }),
    ]
  }

  private func variant(_ members: [Member], isOne: Bool, in phrasing: Phrasing) -> View {
    let links = members.map { phrasing.reference(to: $0.id) }.joined(by: .text(", "))
    let more = members.count - 1
    let first = members.first.map { Markup.text($0.id) } ?? .empty
    let caption =
      more == 0
      ? phrasing.label("tailoringCaption", first) : phrasing.label("tailoringCaptionMore", first, phrasing.number(more))
    return [
      "members": .optional(isOne ? nil : links), "caption": .markup(caption),
      "changes": .list((members.first?.changes ?? []).map { row($0, in: phrasing) }),
    ]
  }

  private func row(_ change: Change, in phrasing: Phrasing) -> View {
    let none = phrasing.label("nothing")
    return [
      "part": .markup(change.part),
      "before": .markup(change.before.isEmpty ? none : change.before),
      "after": .markup(change.after.isEmpty ? none : change.after),
    ]
  }
}

extension MatrixTailoring {
  /// A part of a requirement or clause as the catalogue has it and as the tender has it.
  fileprivate struct Change: Hashable {
    let part: Markup
    let before: Markup
    let after: Markup
  }

  /// A requirement or clause that was changed.
  fileprivate struct Member {
    let id: String
    let title: LocalizedText
    let origin: Markup
    let reason: LocalizedText?
    let changes: [Change]
  }

  /// Members with one reason; each variant holds those that were changed in the same way.
  fileprivate struct Entry {
    let first: Member
    var variants: [[Member]]

    /// `members` by reason and change, in the order in which a reason first comes.
    static func grouped(_ members: [Member]) -> [Entry] {
      var entries: [Entry] = []
      for member in members {
        guard let reason = member.reason,
          let entry = entries.firstIndex(where: { $0.first.reason == reason && $0.first.origin == member.origin })
        else {
          entries.append(Entry(first: member, variants: [[member]]))
          continue
        }
        if let variant = entries[entry].variants.firstIndex(where: { $0.first?.changes == member.changes }) {
          entries[entry].variants[variant].append(member)
        } else {
          entries[entry].variants.append([member])
        }
      }
      return entries
    }
  }

  private func change(
    _ change: SpecifiedRequirement.Change,
    of specified: SpecifiedRequirement,
    in phrasing: Phrasing
  ) -> Change {
    Change(
      part: phrasing.capitalized(change),
      before: specified.original.map { value(change, of: $0, in: phrasing) } ?? .empty,
      after: value(change, of: specified.requirement, in: phrasing)
    )
  }

  private func change(_ change: SpecifiedClause.Change, of specified: SpecifiedClause, in phrasing: Phrasing) -> Change
  {
    let original = specified.original
    let (before, after): (Markup, Markup) =
      switch change {
      case .title: (original.map { phrasing.phrase($0.title) } ?? .empty, phrasing.phrase(specified.clause.title))
      case .text:
        (
          original?.variants.first { $0.id == specified.variant.id }.map { phrasing.blocks($0.text) } ?? .empty,
          phrasing.blocks(specified.variant.text)
        )
      case .condition:
        (phrasing.condition(original?.condition), phrasing.condition(specified.clause.condition))
      }
    return Change(part: phrasing.capitalized(change), before: before, after: after)
  }

  private func value(_ change: SpecifiedRequirement.Change, of requirement: Requirement, in phrasing: Phrasing)
    -> Markup
  {
    switch change {
    case .title: phrasing.phrase(requirement.title)
    case .statement: phrasing.blocks(requirement.statement)
    case .kind: phrasing.capitalized(requirement.kind)
    case .expectation:
      phrasing.expectation(requirement.expectation, answer: requirement.answer, kind: requirement.kind)
    case .levels: requirement.levels.bestFirst.map { levelLine($0, in: phrasing) }.joined()
    case .evidence: requirement.evidence.map { Markup.element("p", [], phrasing.evidence($0)) }.joined()
    case .condition: phrasing.condition(requirement.condition)
    case .consequence: consequences(of: requirement, in: phrasing)
    case .lots: .text(requirement.lots.joined(separator: ", "))
    case .minimumPoints: requirement.minimumPoints.map { phrasing.number($0) } ?? .empty
    case .expectedAnswer: requirement.expectedAnswer.map { phrasing.blocks($0) } ?? .empty
    }
  }

  private func levelLine(_ level: Level, in phrasing: Phrasing) -> Markup {
    .element("p", [], phrasing.label("levelLine", phrasing.number(level.points), phrasing.phrase(level.text)))
  }

  private func consequences(of requirement: Requirement, in phrasing: Phrasing) -> Markup {
    [
      requirement.whenMissed.map { phrasing.label("whenMissed", phrasing.outcome($0)) },
      requirement.whenMissing.map { phrasing.label("whenMissing", phrasing.outcome($0)) },
    ].compactMap(\.self).joined(by: .text("; "))
  }
}
