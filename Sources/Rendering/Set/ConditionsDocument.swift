package import Procurement
internal import Wording

/// The conditions of participation: how an offer has to be made, what it must meet, what deficiencies cost.
package struct ConditionsDocument: Document {
  package static let name = DocumentName.conditions

  private let bidders: BidderView
  private let method: [Message]

  /// The conditions as bidders may see them; `method` are the sentences that announce the scoring method.
  package init(_ bidders: BidderView, method: [Message]) {
    self.bidders = bidders
    self.method = method
  }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    let phrasing = phrasing.withoutRequirements
    var outline = Outline()
    let chapters = [
      offer(in: phrasing), participants(in: phrasing), days(in: phrasing), evidence(in: phrasing),
      mandatory(in: phrasing), consequences(in: phrasing),
      PlainChapter(name: "award", paragraphs: method.map { phrasing.message($0) }),
    ]
    let shown = chapters.filter { !$0.isEmpty }.map { $0.view(in: phrasing, &outline) }
    return ["chapters": .list(shown), "contents": outline.contents]
  }

  private func offer(in phrasing: Phrasing) -> PlainChapter {
    let rules = [
      "forms", "language", "answers", "unchanged", "ownTerms", "surplus",
      bidders.allowsVariants ? "variantsYes" : "variantsNo",
      bidders.allowsLaterSupply ? "laterSupplyYes" : "laterSupplyNo", "costs",
    ]
    return PlainChapter(name: "offer", items: rules.map { phrasing.label("rule.\($0)") })
  }

  private func participants(in phrasing: Phrasing) -> PlainChapter {
    let rules = ["consortium", "subcontractors", "capacity"]
    return PlainChapter(name: "participants", items: rules.map { phrasing.label("participant.\($0)") })
  }

  private func days(in phrasing: Phrasing) -> PlainChapter {
    let rows = bidders.days(in: phrasing).map { entry -> [PlainTable.Cell] in
      [.text(entry.day), .text(phrasing.capitalized(entry.milestone))]
    }
    let table = PlainTable("daysCaption", heads: ["eventDay", "event"], rows)
    return PlainChapter(name: "days", tables: rows.isEmpty ? [] : [table])
  }

  private func evidence(in phrasing: Phrasing) -> PlainChapter {
    let demands = bidders.requirements.flatMap { requirement in
      requirement.evidence.map { (code: $0.code, due: $0.due, id: requirement.id) }
    }
    var rows: [[PlainTable.Cell]] = []
    for due in EvidenceDemand.Due.allCases {
      for code in EvidenceCode.allCases {
        var ids: [String] = []
        for demand in demands where demand.due == due && demand.code == code && ids.last != demand.id {
          ids.append(demand.id)
        }
        guard !ids.isEmpty else { continue }
        rows.append([
          .header(.text(code.rawValue)), .text(phrasing.capitalized(code)), .text(phrasing.word(due)),
          .text(.text(ids.joined(separator: ", "))),
        ])
      }
    }
    let heads = ["evidenceCode", "evidenceKind", "evidenceDue", "evidenceFor"]
    return PlainChapter(
      name: "evidence",
      paragraphs: rows.isEmpty ? [] : [phrasing.label("evidenceNote")],
      tables: rows.isEmpty ? [] : [PlainTable("evidenceCaption", heads: heads, rows)]
    )
  }

  private func mandatory(in phrasing: Phrasing) -> PlainChapter {
    let groups = RequirementGroups(bidders.requirements.filter { $0.kind == .exclusion })
    let heads = ["mandatoryId", "mandatoryTitle", "mandatoryExpected"]
    let widths = [18, 44, 38]
    var tables: [PlainTable] = []
    if !groups.single.isEmpty {
      let rows = groups.single.map { mandatoryRow($0, showsCondition: true, in: phrasing) }
      let caption = groups.shared.isEmpty ? "mandatoryCaption" : "mandatoryCaptionAll"
      tables.append(PlainTable(caption, heads: heads, widths: widths, rows))
    }
    for group in groups.shared {
      let rows = group.requirements.map { mandatoryRow($0, showsCondition: false, in: phrasing) }
      let condition = phrasing.condition(group.condition)
      tables.append(PlainTable("mandatoryCaptionIf", condition, heads: heads, widths: widths, rows))
    }
    let notes = ["mandatoryNote"] + (groups.shared.isEmpty ? [] : ["mandatoryConditions"])
    return PlainChapter(
      name: "mandatory",
      paragraphs: tables.isEmpty ? [] : notes.map { phrasing.label($0) },
      tables: tables
    )
  }

  private func mandatoryRow(
    _ requirement: BidderRequirement,
    showsCondition: Bool,
    in phrasing: Phrasing
  ) -> [PlainTable.Cell] {
    let expected = phrasing.expectation(of: requirement)
    let condition = showsCondition ? phrasing.condition(of: requirement) : .empty
    let limit = condition.isEmpty ? Markup.empty : .text("; ") + phrasing.label("mandatoryIf", condition)
    return [
      .header(.text(requirement.id)), .text(phrasing.phrase(requirement.title)),
      .text((expected.isEmpty ? phrasing.label("anyAnswer") : expected) + limit),
    ]
  }

  private func consequences(in phrasing: Phrasing) -> PlainChapter {
    let rows = bidders.consequences.map { entry -> [PlainTable.Cell] in
      let scopes = entry.scopes.map { scope($0, in: phrasing) }
      return [
        .header(phrasing.capitalized(entry.deficiency)),
        .text(scopes.isEmpty ? phrasing.label("scope.all") : scopes.joined(by: .text("; "))),
        .text(phrasing.outcome(entry.consequence)),
        .text(entry.basis.map { phrasing.citation($0) }.joined(by: .text("; "))),
      ]
    }
    let heads = ["deficiency", "deficiencyScope", "consequence", "consequenceBasis"]
    return PlainChapter(
      name: "consequences",
      paragraphs: rows.isEmpty ? [] : [phrasing.label("consequencesNote")],
      tables: rows.isEmpty ? [] : [PlainTable("consequencesCaption", heads: heads, rows)]
    )
  }

  private func scope(_ scope: BidderConsequence.Scope, in phrasing: Phrasing) -> Markup {
    switch scope {
    case .offer: phrasing.label("scope.all")
    case .declarations: phrasing.label("scope.declarations")
    case .requirement(let kind, nil): phrasing.word(kind)
    case .requirement(let kind, let document?): phrasing.word(kind) + .text(", ") + phrasing.word(document)
    case .clause(let acceptance): phrasing.label("scope.clause", phrasing.word(acceptance))
    }
  }
}
