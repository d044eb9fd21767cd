import Archives
import Procurement
import XML

/// The parts of an office document, taken out of its archive within limits.
enum OfficeParts {
  /// What an encrypted file of Office begins with, and an old one (`.doc`) too.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let archive: ArchiveLimits = {
    var limits = ArchiveLimits.standard
    // Embedded tables and pictures are archives themselves; none of them is opened.
    limits.nestedArchives = 64
    return limits
  }()

  private static let xml: XMLLimits = {
    var limits = XMLLimits.standard
    limits.bytes = 64 * 1024 * 1024
    limits.depth = 200
    limits.nodes = 4_000_000
    return limits
  }()

  /// The events of the part `name`, or the message why there are none.
  static func part(_ name: String, of bytes: [UInt8], file: String) -> Result {
    guard !bytes.starts(with: compound) else { return .refused(Message("DR001.compound"), line: 0) }
    do throws(ArchiveError) {
      let entries = try ArchiveReader.entries(of: bytes, file: file, limits: archive)
      if let manifest = entries.first(where: { $0.name == "META-INF/manifest.xml" }), isEncrypted(manifest.bytes) {
        return .refused(Message("DR001.encrypted"), line: 0)
      }
      guard let entry = entries.first(where: { $0.name == name }) else {
        return .refused(Message("DR001.part", name), line: 0)
      }
      return events(entry, file: file)
    } catch {
      return .refused(Message(key: error.key, arguments: error.arguments), line: 0)
    }
  }

  private static func events(_ entry: ArchiveEntry, file: String) -> Result {
    do throws(XMLError) {
      return .events(try XMLReader.events(in: entry.bytes, file: "\(file)/\(entry.name)", limits: xml))
    } catch {
      return .refused(Message(key: error.key, arguments: error.arguments), line: error.line)
    }
  }

  /// OpenDocument encrypts each part by itself and says so in the manifest.
  private static func isEncrypted(_ manifest: [UInt8]) -> Bool {
    String(decoding: manifest, as: UTF8.self).firstRange(of: "encryption-data") != nil
  }

  /// What came of it.
  enum Result {
    case events(XMLEvents)
    case refused(Message, line: Int)
  }
}
