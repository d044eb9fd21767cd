package import Procurement
package import Wording

/// The pages of the handbook on the rules of the linter, in Markdown: one a rule, and an index.
package struct RulePages: Sendable {
  /// A page.
  package struct Page: Sendable {
    /// The name of the file.
    package let name: String
    /// Its content.
    package let text: String
  }

  private let wording: Wording
  private let law: NormRegister
  private let facts: FactRegister

  /// The pages in the language of `wording`, with the bases in `law` and what the catalogue answers of `facts`.
  package init(_ wording: Wording, law: NormRegister, facts: FactRegister) {
    self.wording = wording
    self.law = law
    self.facts = facts
  }

  /// All pages, the index first.
  package var pages: [Page] { [index] + entries.map(page) }

  private var entries: [RuleBook.Entry] {
    let codes = Set(RuleBook.lintRules.map(\.rule.code))
    return RuleBook.entries(in: wording, law: law).filter { codes.contains($0.code) }
  }

  private var index: Page {
    let rows = entries.map { entry in
      "| [\(entry.code)](\(entry.code).md) | \(kind(entry)) | \(entry.summary) |"
    }
    let head = "| \(say("rules.code")) | \(say("rules.severity")) | \(say("rules.finds")) |\n|---|---|---|"
    let parts = ["# \(say("rules.index"))", say("rules.index.text"), ([head] + rows).joined(separator: "\n"), research]
    return Page(name: "README.md", text: parts.joined(separator: "\n\n") + "\n")
  }

  /// Who sees what was researched.
  private var research: String {
    let seen = entries.reduce(into: [String: [String]]()) { all, entry in
      for fact in entry.facts { all[fact, default: []].append(entry.code) }
    }
    let rows = ResearchedRules.ids.map { id in
      let codes = (seen[id] ?? []) + (ResearchedRules.otherRules[id] ?? [])
      let cell = linked(codes).joined(separator: ", ") + (codes.isEmpty || demands(id).isEmpty ? "" : "; ")
      return "| \(id) | \(cell)\(codes.isEmpty || !demands(id).isEmpty ? reason(id) : "") |"
    }
    let head = "| \(say("rules.fact")) | \(say("rules.seen-by")) |\n|---|---|"
    return ["## \(say("rules.research"))", say("rules.research.text"), ([head] + rows).joined(separator: "\n")]
      .joined(separator: "\n\n")
  }

  /// Codes of the linter's own rules lead to their pages.
  private func linked(_ codes: [String]) -> [String] {
    let own = Set(RuleBook.lintRules.map(\.rule.code))
    return codes.map { own.contains($0) ? "[\($0)](\($0).md)" : $0 }
  }

  /// What the catalogue demands because of it.
  private func demands(_ id: String) -> [String] { facts.facts.first { $0.id == id }?.coverers ?? [] }

  /// What the catalogue demands because of it; where it demands nothing, why not.
  private func reason(_ id: String) -> String {
    let demands = demands(id)
    if !demands.isEmpty { return wording.text(Message("rules.by-catalogue", demands.joined(separator: ", "))) }
    return facts.facts.first { $0.id == id }?.reason.map { wording.title($0) } ?? ""
  }

  private func page(_ entry: RuleBook.Entry) -> Page {
    var parts = ["# \(entry.code): \(entry.summary)", "**\(say("rules.severity")):** \(kind(entry))", entry.rationale]
    if !entry.example.isEmpty {
      parts.append("**\(say("rules.example")):** \(entry.example)")
      parts.append("**\(say("rules.counter-example")):** \(entry.counterExample)")
    }
    if !entry.bases.isEmpty {
      parts.append("**\(say("rules.bases")):**")
      parts.append(entry.bases.map { "- \(basis($0))" }.joined(separator: "\n"))
    }
    if !entry.facts.isEmpty { parts.append("**\(say("rules.facts")):** \(entry.facts.joined(separator: ", "))") }
    return Page(name: "\(entry.code).md", text: parts.joined(separator: "\n\n") + "\n")
  }

  /// `§ 121 Abs. 1 GWB (oberhalb der Schwelle, ab 18.04.2016)`.
  private func basis(_ basis: RuleBook.Basis) -> String {
    let notes = [
      basis.reach.map { say("reach.\($0)") },
      basis.from.map { wording.text(.init("rules.bases.from", $0)) },
      basis.until.map { wording.text(.init("rules.bases.until", $0)) },
      basis.confidence == "V" ? nil : say("rules.to-confirm"),
    ].compactMap(\.self)
    return notes.isEmpty ? basis.text : "\(basis.text) (\(notes.joined(separator: ", ")))"
  }

  private func kind(_ entry: RuleBook.Entry) -> String { say("lint.kind.\(entry.severity)") }

  private func say(_ key: String) -> String { wording.text(key) }
}
