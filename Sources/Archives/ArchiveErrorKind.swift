/// Why an archive was refused.
package enum ArchiveErrorKind: Sendable, Equatable {
  /// No archive at all, or one that something precedes.
  case notAnArchive
  /// Cut off or contradicting itself; the words are libzip's.
  case damaged(String)
  /// An entry whose content its checksum or its size denies; the words are libzip's.
  case entryDamaged(String)
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// More entries than the limit.
  case tooManyEntries(limit: Int)
  /// All entries together unpack to more bytes than the limit.
  case tooMuchContent(limit: Int)
  /// Entries that claim the same bytes of the archive.
  case overlapping
  /// More entries that are archives themselves than the limit.
  case nestedArchive(limit: Int)
  /// An entry that needs a password.
  case encrypted
  /// An entry that unpacks to more bytes than the limit.
  case entryTooLarge(limit: Int)
  /// An entry that unpacks to more bytes for each packed one than the limit.
  case ratioTooHigh(limit: Int)
  /// An entry packed by a method other than deflate; the number is the method's of the zip specification.
  case unknownMethod(Int)
  /// A symbolic link.
  case link
  /// Two entries with one name, be it only up to upper and lower case.
  case duplicateName
  /// A name that leads somewhere else.
  case unsafeName(ArchiveNameFault)

  /// The refusal in English, without place.
  var text: String {
    switch self {
    case .notAnArchive: "not a zip archive"
    case .damaged(let words), .entryDamaged(let words): "damaged or cut off: \(words)"
    case .tooLarge(let limit), .entryTooLarge(let limit): "more than \(limit) bytes"
    case .tooManyEntries(let limit): "more than \(limit) entries"
    case .tooMuchContent(let limit): "more than \(limit) bytes of content"
    case .overlapping: "entries overlap"
    case .nestedArchive(let limit): "more than \(limit) archives inside the archive"
    case .encrypted: "encrypted"
    case .ratioTooHigh(let limit): "unpacks to more than \(limit) bytes for each packed one"
    case .unknownMethod(let method): "packed by method \(method), which is not accepted"
    case .link: "a symbolic link"
    case .duplicateName: "the name occurs twice"
    case .unsafeName(let fault): fault.text
    }
  }

  var key: String {
    switch self {
    case .notAnArchive: "archive.notAnArchive"
    case .damaged: "archive.damaged"
    case .entryDamaged: "archive.entryDamaged"
    case .tooLarge: "archive.tooLarge"
    case .tooManyEntries: "archive.tooManyEntries"
    case .tooMuchContent: "archive.tooMuchContent"
    case .overlapping: "archive.overlapping"
    case .nestedArchive: "archive.nestedArchive"
    case .encrypted: "archive.encrypted"
    case .entryTooLarge: "archive.entryTooLarge"
    case .ratioTooHigh: "archive.ratioTooHigh"
    case .unknownMethod: "archive.unknownMethod"
    case .link: "archive.link"
    case .duplicateName: "archive.duplicateName"
    case .unsafeName(let fault): "archive.unsafeName.\(fault.rawValue)"
    }
  }

  var values: [String] {
    switch self {
    case .damaged(let words), .entryDamaged(let words): [words]
    case .tooLarge(let limit), .entryTooLarge(let limit), .tooManyEntries(let limit), .tooMuchContent(let limit),
      .ratioTooHigh(let limit), .nestedArchive(let limit):
      [String(limit)]
    case .unknownMethod(let method): [String(method)]
    case .notAnArchive, .overlapping, .encrypted, .link, .duplicateName, .unsafeName: []
    }
  }
}
