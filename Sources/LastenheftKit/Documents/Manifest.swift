import Digests
import Procurement

/// The digests of all files and of the dossier, as `sha256sum -c` reads them; what is internal in a file of its own.
struct Manifest {
  private let specification: Specification
  private let printed: [PrintedFile]

  init(_ specification: Specification, files: [PrintedFile]) {
    self.specification = specification
    printed = files
  }

  /// The manifests to write.
  var files: [PrintedFile] {
    [
      file(isInternal: false, name: "manifest.sha256", below: ""),
      file(isInternal: true, name: "manifest.sha256", below: "intern/"),
    ]
    .compactMap(\.self)
  }

  // Nil where it would list nothing.
  private func file(isInternal: Bool, name: String, below folder: String) -> PrintedFile? {
    let listed = printed.filter { $0.isInternal == isInternal }
    guard !listed.isEmpty else { return nil }
    let lines = listed.map { "\(Digest(of: $0.bytes))  \($0.path.dropFirst(folder.count))" }
    let tender = specification.tender
    let head = ["# \(tender.id) \(tender.version)", "# dossier sha256 \(specification.digest)"]
    let text = (head + lines).joined(separator: "\n") + "\n"
    return PrintedFile(path: folder + name, language: nil, isInternal: isInternal, bytes: Array(text.utf8))
  }
}
