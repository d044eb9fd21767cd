internal import CZip
internal import Glibc

/// Reads archives from outside.
package enum ArchiveReader {
  /// The files of an archive in its order, unpacked; folders are left out.
  ///
  /// Everything is refused that an honest program does not write: more than `limits` allow, passwords, links, names that
  /// lead elsewhere or occur twice, entries that overlap or contradict their own headers. What an entry claims of its
  /// size is checked first, and what is really read is counted. `file` is for errors.
  package static func entries(
    of bytes: [UInt8],
    file: String,
    limits: ArchiveLimits = .standard
  ) throws(ArchiveError) -> [ArchiveEntry] {
    guard bytes.count <= limits.archiveBytes else {
      throw ArchiveError(file: file, kind: .tooLarge(limit: limits.archiveBytes))
    }
    // libzip also finds an archive behind other content, which other programs would take for something else.
    guard bytes.starts(with: ArchiveEntry.signature) else { throw ArchiveError(file: file, kind: .notAnArchive) }
    do {
      return try unsafe bytes.withUnsafeBytes { buffer in
        let archive = try unsafe OpenArchive(buffer, file: file, limits: limits)
        return try archive.entries()
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      preconditionFailure("an archive throws archive errors only")
    }
  }
}

// An archive while it is read. The bytes must stay where they are.
@safe private struct OpenArchive: ~Copyable {
  private let archive: OpaquePointer
  private let packedBytes: Int
  private let file: String
  private let limits: ArchiveLimits
  // What libzip has against the archive although it can be opened.
  private let objection: String?

  init(_ buffer: UnsafeRawBufferPointer, file: String, limits: ArchiveLimits) throws(ArchiveError) {
    self.file = file
    self.limits = limits
    packedBytes = buffer.count
    var flags = ZIP_CHECKCONS | ZIP_RDONLY
    var opened = unsafe Self.open(buffer, flags)
    // libzip finds two equal names before we can say which: look again without its check, and refuse in any case.
    if unsafe opened.code == ZIP_ER_EXISTS {
      flags = ZIP_RDONLY
      unsafe opened.archive = unsafe Self.open(buffer, flags).archive
    }
    guard let archive = unsafe opened.archive else {
      throw ArchiveError(file: file, kind: .damaged(unsafe opened.words))
    }
    objection = flags & ZIP_CHECKCONS == 0 ? unsafe opened.words : nil
    unsafe self.archive = unsafe archive
  }

  private static func open(
    _ buffer: UnsafeRawBufferPointer,
    _ flags: Int32
  ) -> (archive: OpaquePointer?, code: Int32, words: String) {
    var problem = unsafe zip_error_t()
    // Fails for want of memory only; what is wrong with the bytes is told by the call behind it.
    guard let source = unsafe zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &problem) else {
      fatalError("out of memory")
    }
    if let archive = unsafe zip_open_from_source(source, flags, &problem) { return unsafe (archive, 0, "") }
    defer { unsafe zip_error_fini(&problem) }
    unsafe zip_source_free(source)
    return unsafe (nil, zip_error_code_zip(&problem), String(cString: zip_error_strerror(&problem)))
  }

  deinit { unsafe zip_discard(archive) }

  func entries() throws(ArchiveError) -> [ArchiveEntry] {
    let count = Int(unsafe zip_get_num_entries(archive, 0))
    guard count <= limits.entries else {
      throw ArchiveError(file: file, kind: .tooManyEntries(limit: limits.entries))
    }
    let claims = try claims(of: count)
    if let objection { throw ArchiveError(file: file, kind: .damaged(objection)) }
    try refuseExcess(of: claims)
    var entries: [ArchiveEntry] = []
    for claim in claims where !claim.isFolder { entries.append(try read(claim)) }
    let nested = entries.filter(\.isArchive)
    if nested.count > limits.nestedArchives, let entry = nested.last {
      throw ArchiveError(file: file, entry: entry.name, kind: .nestedArchive(limit: limits.nestedArchives))
    }
    return entries
  }

  // What the archive says of each entry; nothing is unpacked yet.
  private func claims(of count: Int) throws(ArchiveError) -> [Claim] {
    var names = ArchiveNames(file: file, limit: limits.nameBytes)
    var claims: [Claim] = []
    for index in 0..<count {
      guard let text = unsafe zip_get_name(archive, UInt64(index), ZIP_FL_ENC_RAW) else {
        throw ArchiveError(file: file, kind: .damaged(words))
      }
      let bytes = unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
      let claim = Claim(index, try names.admit(bytes), unsafe lastenheft_zip_entry_at(archive, UInt64(index)))
      if let kind = claim.refusal(limits) { throw ArchiveError(file: file, entry: claim.name, kind: kind) }
      claims.append(claim)
    }
    return claims
  }

  private func refuseExcess(of claims: [Claim]) throws(ArchiveError) {
    // Each claim is at most `packedBytes` or `entryBytes`, and their number is limited: the sums do not overflow.
    if claims.map(\.packed).reduce(0, +) > packedBytes { throw ArchiveError(file: file, kind: .overlapping) }
    if claims.map(\.size).reduce(0, +) > limits.totalBytes {
      throw ArchiveError(file: file, kind: .tooMuchContent(limit: limits.totalBytes))
    }
  }

  private func read(_ claim: Claim) throws(ArchiveError) -> ArchiveEntry {
    guard let opened = unsafe zip_fopen_index(archive, UInt64(claim.index), 0) else { throw damaged(claim, words) }
    defer { unsafe zip_fclose(opened) }
    // One byte more than claimed, so that a claim that is too small is seen.
    let room = claim.size + 1
    var filled = 0
    var failure: String?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while filled < room {
        let part = unsafe zip_fread(opened, buffer.baseAddress?.advanced(by: filled), UInt64(room - filled))
        if part < 0 { failure = unsafe String(cString: zip_file_strerror(opened)) }
        if part <= 0 { break }
        filled += Int(part)
      }
      count = filled
    }
    if let failure { throw damaged(claim, failure) }
    guard bytes.count == claim.size else { throw damaged(claim, "the size is not the one that it claims") }
    return ArchiveEntry(claim.name, bytes, claim.isDeflated ? .deflated : .stored)
  }

  private func damaged(_ claim: Claim, _ words: String) -> ArchiveError {
    ArchiveError(file: file, entry: claim.name, kind: .entryDamaged(words))
  }

  private var words: String { unsafe String(cString: zip_strerror(archive)) }
}

// What an archive says of one of its entries.
private struct Claim {
  let index: Int
  let name: String
  let size: Int
  let packed: Int
  private let entry: lastenheft_zip_entry

  init(_ index: Int, _ name: String, _ entry: lastenheft_zip_entry) {
    self.index = index
    self.name = name
    self.entry = entry
    size = Int(clamping: entry.size)
    packed = Int(clamping: entry.compressed)
  }

  var isFolder: Bool { name.hasSuffix("/") }
  var isDeflated: Bool { entry.method == UInt16(ZIP_CM_DEFLATE) }

  func refusal(_ limits: ArchiveLimits) -> ArchiveErrorKind? {
    if entry.known == 0 { return .entryDamaged("the entry has no size") }
    if entry.encryption != UInt16(ZIP_EM_NONE) { return .encrypted }
    if entry.is_link == 1 { return .link }
    if !isDeflated, entry.method != UInt16(ZIP_CM_STORE) { return .unknownMethod(Int(entry.method)) }
    if isFolder, size > 0 { return .entryDamaged("a folder with content") }
    if size > limits.entryBytes { return .entryTooLarge(limit: limits.entryBytes) }
    if packed > limits.archiveBytes { return .overlapping }
    if size >= 64 * 1024, size / max(packed, 1) >= limits.ratio { return .ratioTooHigh(limit: limits.ratio) }
    return nil
  }
}
