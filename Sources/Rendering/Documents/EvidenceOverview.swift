internal import Procurement
internal import Wording

/// All evidence that bidders hand in, by kind and by the time when it is due, with the requirements that ask for it.
struct EvidenceOverview {
  let bidders: BidderView

  private struct Key: Hashable {
    let code: EvidenceCode
    let due: EvidenceDemand.Due
  }

  /// The values of the chapter; nothing where no evidence is wanted.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    var requirements: [Key: [String]] = [:]
    for requirement in bidders.requirements {
      for key in Set(requirement.evidence.map({ Key(code: $0.code, due: $0.due) })) {
        requirements[key, default: []].append(requirement.id)
      }
    }
    guard !requirements.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("evidenceOverview"), anchor: "evidence"))
    return [heading.merging(["rows": .list(rows(requirements, in: phrasing))])]
  }

  private func rows(_ requirements: [Key: [String]], in phrasing: Phrasing) -> [View] {
    var rows: [View] = []
    for due in EvidenceDemand.Due.allCases {
      for code in EvidenceCode.allCases {
        guard let ids = requirements[Key(code: code, due: due)] else { continue }
        rows.append([
          "code": .text(code.rawValue),
          "evidence": .markup(phrasing.capitalized(code)),
          "due": .markup(phrasing.word(due)),
          "links": .markup(ids.map { phrasing.reference(to: $0) }.joined(by: .text(", "))),
        ])
      }
    }
    return rows
  }
}
