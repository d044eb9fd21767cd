/// Who looks at the rules and pitfalls that were researched: the rule that sees one, or why none does.
///
/// The ids are those of the research: S for drafts, W for scoring methods, PF for the pitfalls of De-Mail. What no rule sees
/// of the pitfalls the register of facts answers: with requirements and clauses, or with a reason.
enum ResearchedRules {
  /// All ids in the order of the research.
  static let ids: [String] =
    (1...38).map { id("S", $0) } + (1...14).map { id("W", $0) } + (1...44).map { id("PF", $0) }

  /// Codes of rules outside of the linter that see it; the linter's own name their ids themselves.
  static let otherRules: [String: [String]] = [
    "S-12": ["TD030", "TD031", "TD032"], "S-18": ["TD054"], "S-20": ["TD108"], "S-21": ["TD108"],
    "S-22": ["TD100", "TD102", "TD103"], "S-23": ["DL001", "DL003", "DL004"], "S-24": ["DL005", "DL006"],
    "S-33": ["TD021", "TD027", "TD063"], "S-34": ["TD101"],
    // Method, price basis, rounding and the treatment of nothing are one value with the printed sentence.
    "W-01": ["IN003", "TD070", "TD071", "SC017", "SC019"],
    "W-02": ["TD073"], "W-03": ["TD073"], "W-05": ["IN016", "IN007"], "W-06": ["IN016"], "W-07": ["IN003"],
    "W-08": ["WT001"], "W-09": ["TD044", "TD072"], "W-10": ["TD036"], "W-12": ["SC002", "SC004"],
    "W-14": ["TD031", "TD033", "WT002", "WT003"], "PF-16": ["TD027"], "PF-40": ["TD021", "TD023", "TD027"],
    "PF-44": ["KP001"],
  ]

  private static func id(_ kind: String, _ number: Int) -> String {
    number < 10 ? "\(kind)-0\(number)" : "\(kind)-\(number)"
  }
}
