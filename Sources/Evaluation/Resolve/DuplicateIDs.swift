import Procurement

/// Finds ids that two things share across files; within one file the reader finds them.
struct DuplicateIDs {
  static let info = RuleInfo(code: "TD002", severity: .error)

  private var places: [String: SourceLocation] = [:]
  private var findings: [Finding] = []

  /// Everything in `files` and `tender` that has the id of something in a file before it.
  static func findings(files: [Catalogue], tender: Tender) -> [Finding] {
    var ids = Self()
    for file in files { ids.claim(chapters: file.chapters, parameters: file.parameters) }
    ids.claim(chapters: tender.chapters, parameters: tender.parameters)
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

  private mutating func claim(
    _ kind: String,
    _ id: String,
    at location: SourceLocation,
    about subject: Finding.Subject = .document
  ) {
    guard let first = places["\(kind) \(id)"] else {
      places["\(kind) \(id)"] = location
      return
    }
    guard first.file != location.file else { return }
    findings.append(Self.info.finding(kind, id, first.description, at: location, about: subject))
  }
}
