import Digests
import Interchange
import Procurement

/// Reads the files of a dossier and keeps the digest of each that makes the documents.
struct DossierFiles {
  /// The folder that holds `tender.xml`, as the user named it.
  let folder: String
  /// Everything that is wrong with the files read so far.
  private(set) var findings: [Finding] = []
  /// Every citation in the files read so far.
  private(set) var citations = CitationScan()
  /// Whether a file could not be read at all.
  private(set) var isIncomplete = false
  private var digests: [String: Digest] = [:]

  /// Files of the dossier in `folder`.
  init(folder: String) { self.folder = folder }

  /// SHA-256 over one line `digest  name` a file, sorted by name, as `sha256sum` writes them.
  ///
  /// Names are logical (`catalogue/a-accreditation.xml`), so that the digest is the same wherever the dossier stands.
  var digest: String {
    let lines = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value)  \($0.key)\n" }
    return Digest(of: Array(lines.joined().utf8)).description
  }

  /// Reads the file `name` below the dossier with `read`; with a `logicalName` it counts for the digest if it `counts`.
  ///
  /// Findings name the file relative to the dossier, so that documents are the same wherever it stands.
  mutating func read<Value>(
    _ name: String,
    logicalName: String? = nil,
    counts: (Value) -> Bool = { _ in true },
    with read: ([UInt8], String) -> Reading<Value>
  ) -> Value? {
    let reading: Reading<Value>
    switch InputFile.bytes(at: FileTree.join(folder, name), named: name) {
    case .success(let bytes):
      reading = read(bytes, name)
      // A file that gives nothing to the documents, such as a register beside the catalogue, does not count.
      if let logicalName, reading.value.map(counts) == true { digests[logicalName] = Digest(of: bytes) }
    case .failure(let finding):
      reading = Reading(value: nil, findings: [finding])
    }
    findings += reading.findings
    citations.append(reading.citations)
    if reading.value == nil, !reading.findings.isEmpty { isIncomplete = true }
    return reading.value
  }

  /// Adds a finding that no single file has.
  mutating func add(_ finding: Finding) { findings.append(finding) }
}
