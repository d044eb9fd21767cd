internal import Procurement
internal import Wording

/// What is wrong with the days of the tender.
struct ScheduleFindings {
  let findings: [Finding]

  /// The chapter, or nothing where nothing is wrong.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !findings.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("findings"), anchor: "findings"))
    let rows = findings.map { finding -> View in
      [
        "severity": .markup(phrasing.capitalized(finding.severity)),
        "code": .text(finding.code),
        "message": .markup(phrasing.message(finding.message)),
      ]
    }
    return [heading.merging(["rows": .list(rows)])]
  }
}
