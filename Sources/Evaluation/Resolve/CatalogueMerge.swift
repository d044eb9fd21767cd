import Procurement

/// Joins the files of each folder into one catalogue.
struct CatalogueMerge {
  static let foreignFile = RuleInfo(code: "TD001", severity: .error)
  static let changedCatalogue = RuleInfo(code: "TD003", severity: .warning)

  /// One a folder, chapters and groups of clauses sorted by id; of what is defined twice, the first.
  private(set) var catalogues: [Catalogue] = []
  /// Files that do not belong together, versions that moved on.
  private(set) var findings: [Finding] = []

  /// Joins `files`, which `tender` names as its sources.
  init(files: [Catalogue], tender: Tender) {
    for file in files {
      if let index = catalogues.firstIndex(where: { $0.location.folder == file.location.folder }) {
        add(file, to: index)
      } else {
        catalogues.append(file)
      }
    }
    for index in catalogues.indices { sortChapters(of: index) }
    for source in tender.sources where source.kind == .catalogue { compare(source) }
  }

  private mutating func add(_ file: Catalogue, to index: Int) {
    let first = catalogues[index]
    if file.id != first.id {
      report("id", file.id, first.id, of: first, at: file)
    } else if file.version != first.version {
      report("version", file.version, first.version, of: first, at: file)
    }
    catalogues[index].parameters += file.parameters
    for chapter in file.chapters { add(chapter, to: index) }
    for group in file.clauses { add(group, to: index) }
  }

  private mutating func report(
    _ wording: String,
    _ own: String,
    _ other: String,
    of first: Catalogue,
    at file: Catalogue
  ) {
    findings.append(
      Self.foreignFile.finding(wording, own, other, first.location.description, at: file.location)
    )
  }

  private mutating func add(_ chapter: Chapter, to index: Int) {
    guard let twin = catalogues[index].chapters.firstIndex(where: { $0.id == chapter.id }) else {
      catalogues[index].chapters.append(chapter)
      return
    }
    catalogues[index].chapters[twin].requirements += chapter.requirements
    catalogues[index].chapters[twin].alternatives += chapter.alternatives
  }

  private mutating func add(_ group: ClauseGroup, to index: Int) {
    guard let twin = catalogues[index].clauses.firstIndex(where: { $0.id == group.id }) else {
      catalogues[index].clauses.append(group)
      return
    }
    catalogues[index].clauses[twin].clauses += group.clauses
  }

  private mutating func sortChapters(of index: Int) {
    catalogues[index].chapters.sort { $0.id < $1.id }
    catalogues[index].clauses.sort { $0.id < $1.id }
  }

  /// The version that the tender was drafted against, beside the one that is there.
  private mutating func compare(_ source: Tender.Source) {
    guard let catalogue = catalogues.first(where: { $0.location.folder.ends(with: source.lastFolders) }) else {
      findings.append(Self.foreignFile.finding("none", source.folder, at: source.location))
      return
    }
    guard let version = source.version, version != catalogue.version else { return }
    findings.append(
      Self.changedCatalogue.finding("version", catalogue.id, version, catalogue.version, at: source.location)
    )
  }
}

extension SourceLocation {
  /// The folders that the file lies in, outermost first.
  fileprivate var folder: ArraySlice<Substring> { file.split(separator: "/").dropLast() }
}

extension Tender.Source {
  /// The folders without steps upwards, which depend on where the dossier lies.
  fileprivate var lastFolders: [Substring] { folder.split(separator: "/").filter { $0 != ".." && $0 != "." } }
}

extension Sequence where Element: Equatable {
  fileprivate func ends(with other: some Sequence<Element>) -> Bool {
    reversed().starts(with: other.reversed())
  }
}
