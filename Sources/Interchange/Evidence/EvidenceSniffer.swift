import Archives
package import Procurement

/// Tells what a file is by its bytes, and what is noteworthy about it; opens nothing that is inside.
package enum EvidenceSniffer {
  /// Kind and traits of a file with these bytes.
  package static func look(at bytes: [UInt8]) -> (kind: EvidenceFile.Kind, traits: Set<EvidenceFile.Trait>) {
    if bytes.isEmpty { return (.unknown, []) }
    if let kind = programs.first(where: { bytes.starts(with: $0) }).map({ _ in EvidenceFile.Kind.program }) {
      return (kind, [.active])
    }
    if PDFTraits.hasHeader(bytes) { return (.pdf, PDFTraits.traits(of: bytes)) }
    for (signature, kind) in signatures where bytes.starts(with: signature) { return (kind, end(of: kind, bytes)) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    return text(bytes)
  }

  // Windows and DOS, ELF, Mach-O, scripts, Java.
  private static let programs: [[UInt8]] = [
    Array("MZ".utf8), [0x7F] + Array("ELF".utf8), [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], Array("#!".utf8),
  ]

  private static let signatures: [([UInt8], EvidenceFile.Kind)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF], .jpeg),
    ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound), (Array("{\\rtf".utf8), .rtf),
  ]

  /// Pictures say where they end.
  private static func end(of kind: EvidenceFile.Kind, _ bytes: [UInt8]) -> Set<EvidenceFile.Trait> {
    switch kind {
    case .png: bytes.suffix(12).contains(0x49) && bytes.suffix(8).starts(with: Array("IEND".utf8)) ? [] : [.damaged]
    case .jpeg: endsJPEG(bytes) ? [] : [.damaged]
    default: []
    }
  }

  private static func endsJPEG(_ bytes: [UInt8]) -> Bool {
    let tail = Array(bytes.suffix(64))
    return zip(tail, tail.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
  }

  private static func archive(_ bytes: [UInt8]) -> (EvidenceFile.Kind, Set<EvidenceFile.Trait>) {
    var limits = ArchiveLimits.standard
    limits.nestedArchives = 100
    do throws(ArchiveError) {
      let entries = try ArchiveReader.entries(of: bytes, file: "", limits: limits)
      let names = entries.map { $0.name.lowercased() }
      let isActive = names.contains { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("basic/") || $0.hasSuffix(".exe") }
      return (kind(names, mediaType: entries.first { $0.name == "mimetype" }?.bytes), isActive ? [.active] : [])
    } catch {
      return (.zip, [trait(of: error.kind)])
    }
  }

  /// What an archive is that was refused.
  private static func trait(of kind: ArchiveErrorKind) -> EvidenceFile.Trait {
    switch kind {
    case .encrypted: .encrypted
    case .tooLarge, .tooManyEntries, .entryTooLarge, .tooMuchContent, .ratioTooHigh, .nestedArchive, .overlapping:
      .excessive
    default: .damaged
    }
  }

  private static func kind(_ names: [String], mediaType: [UInt8]?) -> EvidenceFile.Kind {
    if let mediaType = mediaType.map({ String(decoding: $0, as: UTF8.self) }) {
      if mediaType.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
      if mediaType.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
      if mediaType.hasPrefix("application/vnd.oasis.opendocument.presentation") { return .odp }
    }
    guard names.contains("[content_types].xml") else { return .zip }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    return names.contains { $0.hasPrefix("ppt/") } ? .pptx : .zip
  }

  private static func text(_ bytes: [UInt8]) -> (EvidenceFile.Kind, Set<EvidenceFile.Trait>) {
    guard !bytes.contains(0),
      let text = String(validating: bytes.prefix(4096).dropLast(4), as: UTF8.self) ?? short(bytes)
    else { return (.unknown, []) }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(256).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return (.html, [.active]) }
    return (start.hasPrefix("<?xml") ? .xml : .text, [])
  }

  private static func short(_ bytes: [UInt8]) -> String? { String(validating: bytes.prefix(4096), as: UTF8.self) }
}
