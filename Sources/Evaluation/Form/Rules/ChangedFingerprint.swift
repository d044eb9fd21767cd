import Procurement

/// A hidden fingerprint was changed in a form that claims to be of this version.
struct ChangedFingerprint: FormRule {
  static let info = RuleInfo(code: "FM014", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    guard comparison.isSameVersion else { return [] }
    return comparison.changed.filter { $0.cell.look == .digest && $0.cell.identity == nil }.map { cell in
      finding(
        "changed",
        cell.match.master.rows[cell.row].key,
        at: comparison.location(cell),
        published: cell.cell.text,
        returned: cell.said
      )
    }
  }
}
