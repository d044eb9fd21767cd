/// Why an archive is refused, and what to do about it; by the keys of `ArchiveError`.
let englishArchives: [String: String] = [
  "archive.notAnArchive":
    "The file is neither a ZIP archive nor an office document. Please give the file as the program saved it.",
  "archive.damaged":
    "The archive is damaged or incomplete (the library says: {0}). Please transfer or save the file again.",
  "archive.tooLarge":
    "The archive is larger than {0} bytes. Please submit large annexes separately.",
  "archive.tooManyEntries":
    "The archive holds more than {0} entries. Please check that it is the right file.",
  "archive.tooMuchContent":
    "Unpacked, the archive would be larger than {0} bytes. Please submit large annexes separately.",
  "archive.overlapping":
    "Entries of the archive overlap. No ordinary program writes such a file; it is not accepted for reasons of security.",
  "archive.nestedArchive":
    "The entry “{0}” is an archive itself; at most {1} such entries are accepted. Please submit the files in it one by one.",
  "archive.encrypted":
    "The entry “{0}” is protected by a password. Please save the file without one.",
  "archive.entryDamaged":
    "The entry “{0}” is damaged or incomplete (the library says: {1}). Please transfer or save the file again.",
  "archive.entryTooLarge":
    "Unpacked, the entry “{0}” would be larger than {1} bytes. Please submit large annexes separately.",
  "archive.ratioTooHigh":
    "Unpacking would make the entry “{0}” more than {1} times as large. No ordinary program writes such a file; it is not accepted for reasons of security.",
  "archive.unknownMethod":
    "The entry “{0}” is packed by method {1}; only stored and deflated entries are accepted. Please save the file again with an ordinary office program.",
  "archive.link":
    "The entry “{0}” is a link to another file. Please submit the file itself.",
  "archive.duplicateName":
    "The entry “{0}” occurs twice, so that it is open which one counts. Please save the file again with an ordinary program.",
  "archive.unsafeName.empty":
    "An entry of the archive has no name. Please save the file again with an ordinary program.",
  "archive.unsafeName.tooLong":
    "The name of the entry “{0}” is too long. Please use shorter file names.",
  "archive.unsafeName.notUTF8":
    "The name of the entry “{0}” is not encoded in UTF-8. Please pack the archive again with an ordinary program, or avoid special characters in file names.",
  "archive.unsafeName.absolute":
    "The name of the entry “{0}” is an absolute path. Please pack the archive again with relative names.",
  "archive.unsafeName.wandering":
    "The name of the entry “{0}” leads out of the archive or is no plain path. Please pack the archive again.",
  "archive.unsafeName.backslash":
    "The name of the entry “{0}” holds a backslash. Please pack the archive again with an ordinary program.",
  "archive.unsafeName.control":
    "The name of the entry “{0}” holds a control character. Please rename the file and pack the archive again.",
]
