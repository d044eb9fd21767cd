import Interchange
import Procurement

/// The files that the findings on drafts and dossiers depend on.
///
/// A draft is one file; a dossier is the XML files in its folder and in those that its tender named when this was made.
package struct LintInputs: Sendable {
  private let paths: [String]
  private let folders: [String]
  private let output: String?

  /// The inputs of a run over `paths` that writes to `output`.
  package init(_ paths: [String], output: String?) {
    // The day of a folder changes with every file that is written into it, the output of the run itself among them.
    self.paths = paths.filter { !FileTree.isFolder($0) }
    self.output = output.map { FileTree.relative($0, from: ".") }
    folders = paths.filter(FileTree.isFolder).flatMap(Self.folders)
  }

  /// The files as they are now, without the output of the run itself; one that is not there counts, for it may come.
  package var files: [String] {
    (paths + folders.flatMap { folder in FileTree.xmlFiles(in: folder).map { FileTree.join(folder, $0) } }).filter {
      output == nil || FileTree.relative($0, from: ".") != output
    }
  }

  /// The folder of a dossier and the ones that its tender builds on.
  private static func folders(of dossier: String) -> [String] {
    guard case .success(let bytes) = InputFile.bytes(at: FileTree.join(dossier, "tender.xml"), named: "tender.xml"),
      let tender = TenderFormat.read(bytes, file: "tender.xml").value
    else { return [dossier] }
    return [dossier] + tender.sources.map { FileTree.join(dossier, $0.folder) }
  }
}
