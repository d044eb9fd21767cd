internal import Glibc

/// Bytes of files, read so that no path can do harm.
package enum XMLBytes {
  /// The bytes of the regular file at `path`, at most `limits.bytes` of them.
  ///
  /// Never waits for a pipe, never opens a device, and refuses a file that is larger, or grows larger while it is read.
  package static func read(path: String, limits: XMLLimits = .standard) throws(XMLError) -> [UInt8] {
    // The system would stop at the NUL and open another file.
    guard !path.utf8.contains(0) else { throw XMLError(file: path, kind: .missingFile) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw XMLError(file: path, kind: kind(of: errno)) }
    try check(status, path, limits)
    // What was a file may be a pipe by now: do not wait for it, and look again.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw XMLError(file: path, kind: kind(of: errno)) }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw XMLError(file: path, kind: kind(of: errno)) }
    try check(status, path, limits)
    return try contents(of: descriptor, path, expecting: Int(status.st_size), limit: limits.effectiveBytes)
  }

  private static func check(_ status: stat, _ path: String, _ limits: XMLLimits) throws(XMLError) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw XMLError(file: path, kind: .directory)
    default: throw XMLError(file: path, kind: .notARegularFile)
    }
    guard status.st_size <= limits.effectiveBytes else {
      throw XMLError(file: path, kind: .tooLarge(limit: limits.effectiveBytes, actual: Int(status.st_size)))
    }
  }

  private static func contents(
    of descriptor: Int32,
    _ path: String,
    expecting size: Int,
    limit: Int
  ) throws(XMLError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // One more than the size, so that the end of the file shows at once; some system files say size 0.
    var room = min(max(size, 4096), limit) + 1
    while true {
      let (chunk, failure) = piece(of: descriptor, room)
      if failure == EINTR { continue }
      guard failure == 0 else { throw XMLError(file: path, kind: kind(of: failure)) }
      if chunk.isEmpty { return bytes }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else {
        throw XMLError(file: path, kind: .tooLarge(limit: limit, actual: bytes.count))
      }
      room = min(64 * 1024, limit + 1 - bytes.count)
    }
  }

  private static func piece(of descriptor: Int32, _ room: Int) -> (bytes: [UInt8], failure: Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let got = Glibc.read(descriptor, buffer.baseAddress, room)
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    return (bytes, failure)
  }

  /// What a failed system call says about the path.
  static func kind(of failure: Int32) -> XMLErrorKind {
    switch failure {
    case ENOENT, ENOTDIR: .missingFile
    case EISDIR: .directory
    case ENXIO, ENODEV: .notARegularFile
    default: .unreadableFile(code: failure)
    }
  }
}
