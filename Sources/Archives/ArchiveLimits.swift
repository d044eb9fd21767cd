/// What an archive from outside may cost before it is refused.
package struct ArchiveLimits: Sendable, Equatable {
  /// Bytes of the archive as it comes.
  package var archiveBytes = 64 * 1024 * 1024
  /// Entries, folders among them.
  package var entries = 1_000
  /// Bytes of one entry, unpacked.
  package var entryBytes = 64 * 1024 * 1024
  /// Bytes of all entries together, unpacked.
  package var totalBytes = 128 * 1024 * 1024
  /// Bytes unpacked for one byte packed; entries that unpack to less than 64 KiB may have any ratio.
  package var ratio = 200
  /// Bytes of one name.
  package var nameBytes = 512
  /// Entries that are archives themselves, which are never opened.
  package var nestedArchives = 0

  /// The limits of an ordinary office document.
  package static let standard = Self()

  /// The standard limits; change what a format needs.
  package init() {}
}
