/// What a file that is not XML looks like.
package enum XMLLookalike: String, Sendable, Equatable, CaseIterable {
  /// A PDF document.
  case pdf
  /// A ZIP archive: DOCX, XLSX, ODT and ODS files are such archives too.
  case archive
  /// An office file of before 2007: DOC, XLS.
  case oldOffice
  /// A text file: a letter, a table with commas, JSON.
  case text
  /// Anything else.
  case binary

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else {
      let isControl = { (byte: UInt8) in byte < 0x20 && !isXMLBlank(byte) }
      self = bytes.prefix(512).contains(where: isControl) ? .binary : .text
    }
  }

  var hint: String {
    switch self {
    case .pdf: ", but a PDF document"
    case .archive: ", but a ZIP archive or an office document"
    case .oldOffice: ", but an office document"
    case .text: ", but text"
    case .binary: ", but binary data"
    }
  }
}

/// Whether XML calls the byte white space: blank, tab, line feed, carriage return.
@inline(__always)
func isXMLBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
