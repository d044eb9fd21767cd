import Digests
import Foundation
import Interchange
import Procurement
import XML

/// Looks at the files that lie beside an offer, in the folder of its name: `offers/elbkurier/` for `offers/elbkurier.xml`.
struct EvidenceReading {
  /// Bytes of one file and of all files together, and files of one folder, beyond which nothing is looked into.
  var bytes = 128 * 1024 * 1024
  var totalBytes = 2 * 1024 * 1024 * 1024
  var files = 1_000

  /// The folder of `file`; nil where there is none, because evidence may be kept elsewhere.
  ///
  /// Files that the offer `lists` are looked at first, so that a heap of others hides none of them.
  func folder(of file: OfferFile, lists documents: [OfferedEvidence]) -> EvidenceFolder? {
    guard let stem = Self.stem(file.path), let name = Self.stem(file.name), FileTree.isFolder(stem) else { return nil }
    // A link would lead out of what the bidder handed in.
    guard Self.type(of: stem) == .typeDirectory else { return EvidenceFolder(name: name, files: [], isLink: true) }
    let listed = Set(documents.compactMap(\.file))
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: stem)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let first = names.filter(listed.contains) + names.filter { !listed.contains($0) }
    var room = totalBytes
    var seen: [EvidenceFile] = []
    for name in first.prefix(files) {
      let file = look(at: "\(stem)/\(name)", named: name, limit: min(bytes, room))
      room = max(1, room - file.bytes)
      seen.append(file)
    }
    seen.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return EvidenceFolder(name: name, files: seen, unseen: first.count - seen.count)
  }

  private static func stem(_ path: String) -> String? {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/"), point != path.startIndex else {
      return nil
    }
    return String(path[..<point])
  }

  /// What stands at `path` itself; links are not followed.
  private static func type(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  private func look(at path: String, named name: String, limit: Int) -> EvidenceFile {
    guard Self.type(of: path) == .typeRegular else { return EvidenceFile(name: name, refusal: .notAFile) }
    var limits = XMLLimits.standard
    limits.bytes = limit
    do throws(XMLError) {
      let content = try XMLBytes.read(path: path, limits: limits)
      let seen = EvidenceSniffer.look(at: content)
      return EvidenceFile(
        name: name,
        bytes: content.count,
        digest: Digest(of: content).description,
        kind: seen.kind,
        traits: seen.traits
      )
    } catch {
      return EvidenceFile(name: name, refusal: Self.refusal(error.kind))
    }
  }

  private static func refusal(_ kind: XMLErrorKind) -> EvidenceFile.Refusal {
    switch kind {
    case .tooLarge: .tooLarge
    case .missingFile: .missing
    case .unreadableFile: .noPermission
    default: .notAFile
    }
  }
}
