import Glibc

/// Writes files whole or not at all: aside first, to the disk, then renamed into place.
package enum AtomicFile {
  /// Writes `bytes` to `path` and replaces what stood there.
  ///
  /// - Throws: `KitError` with the system's reason (no space, no permission, read-only); the old file then stands unharmed.
  package static func write(_ bytes: [UInt8], to path: String) throws(KitError) {
    let aside = temporaryName(beside: path)
    unsafe unlink(aside)  // A killed process with the same number may have left one.
    let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .notWritten(path, lastReason()) }
    var failure: String?
    if !writeAll(bytes, to: descriptor) || fsync(descriptor) != 0 { failure = lastReason() }
    if close(descriptor) != 0, failure == nil { failure = lastReason() }
    if failure == nil, unsafe rename(aside, path) != 0 { failure = lastReason() }
    if let failure {
      unsafe unlink(aside)
      throw .notWritten(path, failure)
    }
  }

  /// Makes `folder` and the folders above it; one that exists is fine.
  ///
  /// - Throws: `KitError` with the system's reason.
  package static func makeFolder(_ folder: String) throws(KitError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += part + "/"
      if unsafe mkdir(path, 0o755) != 0, errno != EEXIST { throw .notWritten(path, lastReason()) }
    }
    guard FileTree.isFolder(folder) else { throw .notWritten(folder, reason(ENOTDIR)) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func temporaryName(beside path: String) -> String {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<cut] + ".\(path[cut...]).\(getpid()).tmp"
  }

  private static func lastReason() -> String { reason(errno) }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
