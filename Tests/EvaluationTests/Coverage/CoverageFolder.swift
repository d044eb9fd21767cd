import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// The files of a catalogue and its register, read as the command reads them.
struct CoverageFolder: CustomTestStringConvertible {
  /// Path of the folder, relative to the root of the repository.
  let path: String
  /// What was read.
  let material: CoverageMaterial
  /// What the files mark, as `file:line code`, sorted.
  let expected: [String]

  /// The folder at `path`; files that it does not have are those of `base`.
  init(_ path: String, over base: String? = nil) throws {
    var files: [String: Fixture] = [:]
    for folder in [base, path].compactMap(\.self) {
      for ending in ["xml", "md"] {
        for file in try Repository.files(below: folder, ending: ending) {
          files[String(file.split(separator: "/").last ?? "")] = try Fixture(file)
        }
      }
    }
    let sorted = files.sorted { $0.key < $1.key }.map(\.value)
    self.path = path
    material = Self.material(of: sorted)
    expected = sorted.flatMap { file in file.expected.map { "\(file.path):\($0.line) \($0.code)" } }.sorted()
  }

  var testDescription: String { path }

  /// What is found, as `file:line code`, sorted.
  var found: [String] { findings.map { "\($0.location) \($0.code)" }.sorted() }

  /// What is found.
  var findings: [Finding] { Coverage(material).findings }

  /// All folders of fixtures.
  static func fixtures() throws -> [CoverageFolder] {
    let paths = try ["xml", "md"].flatMap { try Repository.files(below: "Tests/Fixtures/coverage", ending: $0) }
    let folders = Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }).sorted()
    return try folders.map { try CoverageFolder($0, over: "Tests/Fixtures/coverage/sound") }
  }

  private static func material(of files: [Fixture]) -> CoverageMaterial {
    func values<Value>(_ format: NativeFormat, _ read: ([UInt8], String) -> Reading<Value>) -> [Value] {
      files.filter { $0.path.hasSuffix(".xml") && NativeFormat.detect($0.bytes, file: $0.path).value == format }
        .compactMap { read($0.bytes, $0.path).value }
    }
    let notes = files.filter { $0.path.hasSuffix(".md") }
    return CoverageMaterial(
      catalogues: values(.catalogue) { CatalogueFormat.read($0, file: $1) },
      registers: values(.facts) { FactsFormat.read($0, file: $1) },
      markets: values(.providers) { ProvidersFormat.read($0, file: $1) },
      notes: notes.isEmpty ? nil : notes.flatMap { ResearchNotes.read($0.bytes, file: $0.path) }
    )
  }
}
