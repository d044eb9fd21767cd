import Archives
import XML

/// The parts of a spreadsheet by their names, which do not tell capitals from small letters.
struct SpreadsheetParts {
  /// In the order of the archive, in small letters.
  let names: [String]
  private let bytes: [String: [UInt8]]
  private let limits: XMLLimits

  init(entries: [ArchiveEntry], limits: SpreadsheetLimits) {
    names = entries.map { $0.name.lowercased() }
    bytes = Dictionary(entries.map { ($0.name.lowercased(), $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.limits = limits.xml
  }

  /// The content of a part.
  subscript(name: String) -> [UInt8]? { bytes[name.lowercased()] }

  /// The events of a part; nil when there is none.
  func events(_ name: String) throws(SpreadsheetError) -> XMLEvents? {
    guard let bytes = self[name] else { return nil }
    do throws(XMLError) {
      return try XMLReader.events(in: bytes, file: name, limits: limits)
    } catch { throw SpreadsheetError(error, part: name) }
  }

  /// A small part as a tree; nil when there is none.
  func tree(_ name: String) throws(SpreadsheetError) -> XMLElement? {
    try events(name)?.element(.kept)
  }

  /// What a part of an Office Open XML file refers to: kind, id and the full name of the target.
  func relations(of name: String) throws(SpreadsheetError) -> [Relation] {
    let cut = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let folder = name[..<cut]
    guard let root = try tree("\(folder)_rels/\(name[cut...]).rels") else { return [] }
    return root.elements.map { element in
      let target = element.attribute("Target") ?? ""
      return Relation(
        kind: String((element.attribute("Type") ?? "").split(separator: "/").last ?? ""),
        id: element.attribute("Id") ?? "",
        target: element.attribute("TargetMode") == "External" ? target : Self.resolved(target, from: String(folder)),
        isExternal: element.attribute("TargetMode") == "External"
      )
    }
  }

  /// One reference.
  struct Relation {
    let kind: String
    let id: String
    let target: String
    let isExternal: Bool
  }

  private static func resolved(_ target: String, from folder: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = path.popLast() } else { path.append(part) }
    }
    return path.joined(separator: "/")
  }
}
