internal import Procurement

/// What each criterion counts: as announced, in truth, and what is wrong with it.
struct LaboratoryWeights {
  let specification: Specification
  let laboratory: Laboratory

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("weights"), anchor: "weights")).merging([
      "rows": .list(laboratory.shares.map { row($0, in: phrasing) }),
      "sum": .markup(percent(laboratory.shares.reduce(Rational(0)) { $0 + $1.announced }, in: phrasing)),
      "actualSum": .markup(percent(laboratory.shares.reduce(Rational(0)) { $0 + $1.actual }, in: phrasing)),
      "hasFindings": .flag(!laboratory.findings.isEmpty),
      "findings": .list(
        laboratory.findings.map { finding in
          [
            "severity": .markup(phrasing.capitalized(finding.severity)), "code": .text(finding.code),
            "message": .markup(phrasing.message(finding.message)), "place": .text(finding.location.description),
          ]
        }
      ),
    ])
  }

  private func row(_ share: CriterionShare, in phrasing: Phrasing) -> View {
    let title = specification.requirement(share.requirement)?.requirement.title
    return [
      "code": .text(share.requirement),
      "criterion": .optional(title.map { phrasing.phrase($0) }),
      "path": .text(share.path.joined(separator: " › ")),
      "weight": .markup(phrasing.number(share.weight)),
      "most": .markup(phrasing.number(share.mostPoints)),
      "announced": .markup(percent(share.announced, in: phrasing)),
      "actual": .markup(percent(share.actual, in: phrasing)),
      "differs": .flag(share.announced != share.actual),
    ]
  }

  private func percent(_ share: Rational, in phrasing: Phrasing) -> Markup {
    .text(phrasing.decimal(share * Rational(100), decimals: 2) + "\u{A0}%")
  }
}
