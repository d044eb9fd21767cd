import Digests
import Procurement
import Rendering

/// A file of the set before it is written.
struct PrintedFile: Sendable {
  /// Below the folder of all documents, such as `de/03-leistungsbeschreibung.pdf`.
  let path: String
  /// Nil for what belongs to no language.
  let language: Language?
  /// Whether it is for the buyer alone.
  let isInternal: Bool
  let bytes: [UInt8]

  init(path: String, language: Language?, isInternal: Bool, bytes: [UInt8]) {
    self.path = path
    self.language = language
    self.isInternal = isInternal
    self.bytes = bytes
  }

  /// The file of `master` in `format`; what is internal stands in a folder of its own.
  init(_ master: Master, _ format: DocumentFormat, _ bytes: [UInt8]) {
    let folder = master.name.isInternal ? "intern/\(master.language.rawValue)" : master.language.rawValue
    path = "\(folder)/\(master.name.fileName(in: master.language)).\(format.rawValue)"
    language = master.language
    isInternal = master.name.isInternal
    self.bytes = bytes
  }

  /// The line in the list of files.
  var listed: FileListDocument.File {
    FileListDocument.File(path: path, size: bytes.count, digest: Digest(of: bytes).description)
  }

  /// Whether `left` stands before `right` for a person who looks at the set: by what is published, language and number.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    func key(_ file: Self) -> (Int, Int, String) {
      let name = String(file.path.split(separator: "/").last ?? "").split(separator: ".").first ?? ""
      return (
        file.isInternal ? 1 : 0, Language.allCases.firstIndex { $0 == file.language } ?? Language.allCases.count,
        String(name)
      )
    }
    return key(left) < key(right)
  }

  /// Writes the file below `folder`.
  func write(to folder: String) throws(KitError) {
    let path = "\(folder)/\(path)"
    let cut = path.lastIndex(of: "/") ?? path.startIndex
    try AtomicFile.makeFolder(String(path[..<cut]))
    try AtomicFile.write(bytes, to: path)
  }
}
