import Procurement

/// A sheet was deleted.
struct DeletedSheet: FormRule {
  static let info = RuleInfo(code: "FM031", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    guard comparison.isForm else { return [] }
    return comparison.missingSheets.map {
      finding("deleted", $0.name, at: comparison.location($0.name), published: $0.name)
    }
  }
}
