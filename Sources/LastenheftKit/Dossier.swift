package import Procurement

/// A dossier that was read: the specification as of its date, what people decided, and everything that is wrong with it.
package struct Dossier: Sendable {
  /// The folder that holds `tender.xml`, as the user named it.
  package let folder: String
  /// The tender with catalogue, parameters and law joined; nil when nothing sensible could be made of the files.
  package let specification: Specification?
  /// What is awarded, and the law to ask about it; nil when the tender could not be read.
  package let award: AwardCase?
  /// Points given by people; nil when there is no `evaluation.xml`.
  package let record: EvaluationRecord?
  /// Everything that is wrong with the files, by place; files are named relative to the dossier.
  package let findings: [Finding]
  /// Whether one of its files could not be read at all, so that the findings do not say everything.
  package let isIncomplete: Bool

  /// The offers to check: the files and folders `named`, or those in `offers/` when none is named, sorted by name.
  ///
  /// - Throws: `KitError` when a name has nothing behind it, or when there are no offers at all.
  package func offerFiles(named names: [String]) throws(KitError) -> [OfferFile] {
    var files: [OfferFile] = []
    if names.isEmpty {
      files = FileTree.xmlFiles(in: FileTree.join(folder, "offers"))
        .map { OfferFile(path: FileTree.join(folder, "offers/" + $0), name: "offers/" + $0) }
    }
    for name in names {
      if FileTree.isFolder(name) {
        files += FileTree.xmlFiles(in: name).map { OfferFile(path: FileTree.join(name, $0), name: named(name, $0)) }
      } else {
        files.append(OfferFile(path: name, name: relative(name)))
      }
    }
    guard !files.isEmpty else { throw .noOffers(names.first ?? FileTree.join(folder, "offers")) }
    return files
  }

  /// Whether there are files in `offers/`.
  package var hasOffers: Bool { !FileTree.xmlFiles(in: FileTree.join(folder, "offers")).isEmpty }

  /// The path of `file` as findings name it, from where the user stands.
  package func path(of file: String) -> String {
    file.hasPrefix(Self.outside) ? String(file.dropFirst(Self.outside.count)) : FileTree.join(folder, file)
  }

  /// Begins the name of a file that is given from where the user stands, and not from the dossier.
  private static let outside = "./"

  private func named(_ folder: String, _ file: String) -> String { relative(FileTree.join(folder, file)) }

  /// `path` relative to the dossier where it lies below it, so that documents are the same wherever the dossier stands.
  ///
  /// What lies elsewhere keeps the path that the user gave.
  private func relative(_ path: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    if path.hasPrefix(prefix) { return String(path.dropFirst(prefix.count)) }
    return path.hasPrefix("/") ? path : Self.outside + path
  }
}

/// A file that should hold an offer.
package struct OfferFile: Hashable, Sendable {
  /// Where it is.
  package var path: String
  /// What findings call it.
  package var name: String
}
