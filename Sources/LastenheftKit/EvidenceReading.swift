import Digests
import Foundation
import Interchange
import Procurement
import XML

/// Looks at the files that lie beside an offer, in the folder of its name: `offers/elbkurier/` for `offers/elbkurier.xml`.
struct EvidenceReading {
  /// Bytes of one file, and files of one folder, beyond which nothing is looked into.
  var bytes = 128 * 1024 * 1024
  var files = 1_000

  /// The folder of `file`; nil where there is none, because evidence may be kept elsewhere.
  func folder(of file: OfferFile) -> EvidenceFolder? {
    guard let stem = Self.stem(file.path), let name = Self.stem(file.name), FileTree.isFolder(stem) else { return nil }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: stem)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return EvidenceFolder(name: name, files: names.prefix(files).map { look(at: "\(stem)/\($0)", named: $0) })
  }

  private static func stem(_ path: String) -> String? {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/"), point != path.startIndex else {
      return nil
    }
    return String(path[..<point])
  }

  private func look(at path: String, named name: String) -> EvidenceFile {
    // A link would lead out of what the bidder handed in.
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    guard type == .typeRegular else { return EvidenceFile(name: name, refusal: .notAFile) }
    var limits = XMLLimits.standard
    limits.bytes = bytes
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
