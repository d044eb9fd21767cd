import Procurement

/// What a new dossier takes along, so that it stays what it is when the command is brought up to date or the folder moves:
/// the catalogue, the law and the schema of the day on which it was started.
struct StarterSources {
  /// Folder of the catalogue, from the dossier.
  static let catalogue = "de-mail"
  /// Folder of the law, from the dossier.
  static let law = "law"
  /// Folder of the schema that editors use, from the dossier.
  static let schema = "schema"

  /// The schema, from the dossier: what editors load while a file is written.
  static let schemaFile = schema + "/lastenheft.xsd"

  /// The new dossier.
  let folder: String
  /// Where the files come from.
  let resources: Resources

  /// Copies the files, byte for byte.
  ///
  /// - Returns: the folders written, in the order of their use.
  /// - Throws: `KitError` when a file cannot be read or written; what was copied by then stays and is harmless.
  func write() throws(KitError) -> [String] {
    var written: [String] = []
    for (name, ending) in [(Self.catalogue, ".xml"), (Self.law, ".xml"), (Self.schema, ".xsd")] {
      let source = resources.home + "/specs/" + name
      let target = FileTree.join(folder, name)
      try AtomicFile.makeFolder(target)
      for file in FileTree.files(in: source, ending: [ending]) {
        switch InputFile.bytes(at: source + "/" + file, named: source + "/" + file) {
        case .success(let bytes): try AtomicFile.write(bytes, to: FileTree.join(target, file))
        case .failure(let finding): throw KitError(finding.message)
        }
      }
      written.append(target)
    }
    return written
  }
}
