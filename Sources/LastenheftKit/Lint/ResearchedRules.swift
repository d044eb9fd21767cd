/// Who looks at the rules and pitfalls that were researched: the rule that sees one, or why none does.
///
/// The ids are those of the research: S for drafts, W for scoring methods, PF for the pitfalls of De-Mail.
enum ResearchedRules {
  /// Why no rule of the linter sees it.
  enum Elsewhere: String, CaseIterable {
    /// The catalogue answers it; `lastenheft coverage` proves that.
    case catalogue
    /// It stands in the notice, which the dossier does not hold.
    case notice
    /// It only comes about after publication.
    case publication
    /// The scoring method is examined where it is chosen.
    case scoring
    /// A machine cannot see it.
    case person
  }

  /// All ids in the order of the research.
  static let ids: [String] =
    (1...38).map { id("S", $0) } + (1...14).map { id("W", $0) } + (1...44).map { id("PF", $0) }

  /// Codes of rules outside of the linter that see it.
  static let otherRules: [String: [String]] = [
    "S-12": ["TD030", "TD031", "TD032"], "S-18": ["TD054"], "S-20": ["TD108"], "S-21": ["TD108"],
    "S-22": ["TD100", "TD102", "TD103"], "S-23": ["DL001", "DL003", "DL004"], "S-24": ["DL005", "DL006"],
    "S-33": ["TD021", "TD027", "TD063"], "S-34": ["TD101"], "W-02": ["TD073"], "W-03": ["TD073"], "W-04": ["TD075"],
    "W-08": ["WT001"], "W-09": ["TD044", "TD072"], "W-10": ["TD036"],
    "W-14": ["TD031", "TD033", "WT002", "WT003"], "PF-16": ["TD027"], "PF-40": ["TD021", "TD023", "TD027"],
    "PF-44": ["KP001"],
  ]

  /// Why neither the linter nor another rule sees it.
  static let elsewhere: [String: Elsewhere] = [
    "S-09": .notice, "S-10": .notice, "S-11": .notice, "S-13": .scoring, "S-19": .publication, "S-27": .catalogue,
    "S-29": .person, "S-35": .publication, "S-36": .publication, "S-37": .publication,
    "W-01": .scoring, "W-05": .scoring, "W-06": .scoring,
    "W-07": .scoring, "W-11": .scoring, "W-12": .publication, "W-13": .scoring,
    "PF-03": .catalogue, "PF-07": .catalogue, "PF-08": .person, "PF-10": .catalogue, "PF-11": .catalogue,
    "PF-12": .person, "PF-13": .catalogue, "PF-14": .catalogue, "PF-15": .person, "PF-17": .catalogue, "PF-18": .person,
    "PF-19": .catalogue, "PF-20": .catalogue, "PF-22": .person, "PF-24": .catalogue, "PF-25": .catalogue,
    "PF-26": .catalogue, "PF-27": .person, "PF-28": .catalogue, "PF-29": .catalogue, "PF-30": .catalogue,
    "PF-31": .catalogue, "PF-32": .catalogue, "PF-33": .catalogue, "PF-34": .catalogue, "PF-35": .catalogue,
    "PF-36": .catalogue, "PF-37": .catalogue, "PF-43": .person,
  ]

  private static func id(_ kind: String, _ number: Int) -> String {
    number < 10 ? "\(kind)-0\(number)" : "\(kind)-\(number)"
  }
}
