import Foundation

/// Looks at files and folders; reads no content.
enum FileTree {
  /// Whether `path` is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Whether something stands at `path`.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Names of the XML files in `folder`, sorted by their bytes; empty when there is no such folder.
  static func xmlFiles(in folder: String) -> [String] { files(in: folder, ending: [".xml"]) }

  /// Names of the files in `folder` that may hold an offer, sorted by their bytes; empty when there is no such folder.
  static func offerFiles(in folder: String) -> [String] {
    files(in: folder, ending: [".xml", ".xlsx", ".xlsm", ".ods"])
  }

  /// Names of the files in `folder` that end so, in whatever case, sorted by their bytes; none that is hidden.
  static func files(in folder: String, ending endings: [String]) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in !name.hasPrefix(".") && endings.contains { name.lowercased().hasSuffix($0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// `folder/name`, with the dots of `name` resolved as far as `folder` allows.
  static func join(_ folder: String, _ name: String) -> String {
    guard !name.hasPrefix("/") else { return name }
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in name.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, !["", ".", ".."].contains(last) {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The way from `folder`, which must exist, to `path`; both may be given from where the user stands.
  static func relative(_ path: String, from folder: String) -> String {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents
    let start = URL(fileURLWithPath: folder).resolvingSymlinksInPath().pathComponents
    let common = zip(target, start).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: start.count - common) + target.dropFirst(common)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
