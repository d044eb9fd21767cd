import Procurement

/// Finds ids that two things share across files; within one file the reader finds them.
struct DuplicateIDs {
  static let info = RuleInfo(code: "TD002", severity: .error)

  private var places: [String: SourceLocation] = [:]
  private var findings: [Finding] = []

  /// Everything in `files` and `tender` that has the id of something in a file before it.
  static func findings(files: [Catalogue], tender: Tender) -> [Finding] {
    var ids = Self()
    for file in files {
      ids.claim(chapters: file.chapters, parameters: file.parameters)
      ids.claim(clauses: file.clauses)
    }
    ids.claim(chapters: tender.chapters, parameters: tender.parameters)
    ids.claim(clauses: tender.clauses)
    return ids.findings
  }

  private mutating func claim(chapters: [Chapter], parameters: [Parameter]) {
    for parameter in parameters { claim("parameter", parameter.id, at: parameter.location) }
    for chapter in chapters {
      claim("chapter", chapter.id, at: chapter.location)
      for requirement in chapter.requirements {
        claim("requirement", requirement.id, at: requirement.location, about: .requirement(requirement.id))
      }
      for group in chapter.alternatives {
        claim("requirement", group.id, at: group.location, about: .alternative(group.id))
      }
    }
  }

  private mutating func claim(clauses groups: [ClauseGroup]) {
    for group in groups {
      claim("clauses", group.id, at: group.location)
      for clause in group.clauses { claim("clause", clause.id, at: clause.location, about: .clause(clause.id)) }
    }
  }

  private mutating func claim(
    _ kind: String,
    _ id: String,
    at location: SourceLocation,
    about subject: Finding.Subject = .document
  ) {
    // Requirements and clauses share their ids, and so do their headings.
    let key = "\(["clause": "requirement", "clauses": "chapter"][kind] ?? kind) \(id)"
    guard let first = places[key] else {
      places[key] = location
      return
    }
    guard first.file != location.file else { return }
    findings.append(Self.info.finding(kind, id, first.description, at: location, about: subject))
  }
}
