internal import CZip
internal import Glibc

/// Writes archives.
package enum ArchiveWriter {
  /// The archive of `entries`, in their order.
  ///
  /// No clock and no user stand in it: every entry has the first minute of 1980 and the mode 0644, so the same entries
  /// give the same bytes. A name that a reader would refuse, or that occurs twice, is an error. `file` is for errors.
  package static func bytes(of entries: [ArchiveEntry], file: String) throws(ArchiveError) -> [UInt8] {
    var names = ArchiveNames(file: file, limit: ArchiveLimits.standard.nameBytes)
    for entry in entries { _ = try names.admit(Array(entry.name.utf8)) }
    var problem = unsafe zip_error_t()
    // Fails for want of memory only.
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &problem) else { fatalError("out of memory") }
    defer { unsafe zip_source_free(target) }
    // libzip packs when the archive is closed, so all contents must lie still until then: in one piece.
    let contents = entries.flatMap(\.bytes)
    let failure = unsafe contents.withUnsafeBytes { unsafe write(entries, from: $0, to: target) }
    if let failure { throw ArchiveError(file: file, kind: .damaged(failure)) }
    return unsafe content(of: target)
  }

  // What libzip says against it; nil when all is written.
  private static func write(
    _ entries: [ArchiveEntry],
    from contents: UnsafeRawBufferPointer,
    to target: OpaquePointer
  ) -> String? {
    var problem = unsafe zip_error_t()
    // A fresh buffer opens; nothing but want of memory is left to fail.
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &problem) else { fatalError("out of memory") }
    // Closing or discarding the archive gives its own hold of the target back.
    unsafe zip_source_keep(target)
    var offset = 0
    for entry in entries {
      let bytes = unsafe contents.baseAddress?.advanced(by: offset)
      let deflated: Int32 = entry.storage == .deflated ? 1 : 0
      guard unsafe lastenheft_zip_append(archive, entry.name, bytes, UInt64(entry.bytes.count), deflated) == 1 else {
        let words = unsafe String(cString: zip_strerror(archive))
        unsafe zip_discard(archive)
        return words
      }
      offset += entry.bytes.count
    }
    guard unsafe zip_close(archive) == 0 else {
      let words = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      return words
    }
    return nil
  }

  private static func content(of target: OpaquePointer) -> [UInt8] {
    guard unsafe zip_source_open(target) == 0 else { preconditionFailure("a written archive can be opened") }
    defer { unsafe zip_source_close(target) }
    unsafe zip_source_seek(target, 0, SEEK_END)
    let count = Int(unsafe zip_source_tell(target))
    unsafe zip_source_seek(target, 0, SEEK_SET)
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(unsafe zip_source_read(target, buffer.baseAddress, UInt64(count))))
    }
  }
}
