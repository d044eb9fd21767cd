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
    let rows = bidders.requirements.filter { $0.kind == .exclusion }.map { requirement -> [PlainTable.Cell] in
      let expected = phrasing.expectation(of: requirement)
      return [
        .header(.text(requirement.id)), .text(phrasing.phrase(requirement.title)),
        .text(expected.isEmpty ? phrasing.label("anyAnswer") : expected),
      ]
    }
    let heads = ["mandatoryId", "mandatoryTitle", "mandatoryExpected"]
    return PlainChapter(
      name: "mandatory",
      paragraphs: rows.isEmpty ? [] : [phrasing.label("mandatoryNote")],
      tables: rows.isEmpty ? [] : [PlainTable("mandatoryCaption", heads: heads, rows)]
    )
  }

  private func consequences(in phrasing: Phrasing) -> PlainChapter {
    let rows = bidders.consequences.map { entry -> [PlainTable.Cell] in
      let limits = [entry.kind.map { phrasing.word($0) }, entry.document.map { phrasing.word($0) }].compactMap(\.self)
      let limit = limits.isEmpty ? Markup.empty : .text(" (") + limits.joined(by: .text(", ")) + .text(")")
      return [
        .header(phrasing.capitalized(entry.deficiency) + limit), .text(phrasing.word(entry.consequence)),
        .text(entry.basis.map { phrasing.citation($0) }.joined(by: .text("; "))),
      ]
    }
    let heads = ["deficiency", "consequence", "consequenceBasis"]
    return PlainChapter(
      name: "consequences",
      paragraphs: rows.isEmpty ? [] : [phrasing.label("consequencesNote")],
      tables: rows.isEmpty ? [] : [PlainTable("consequencesCaption", heads: heads, rows)]
    )
  }
}
