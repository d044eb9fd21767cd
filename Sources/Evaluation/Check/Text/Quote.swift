import Procurement

/// Words of a bidder, made safe and short enough to be quoted, or trimmed to be understood.
enum Quote {
  /// `text` in one line of at most `limit` characters; what cannot be shown becomes `�`.
  static func clipped(_ text: String, limit: Int = 80) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= limit else {
        result.append("…")
        break
      }
      result.append(shown(scalar))
    }
    return String(result)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0x20, scalar.value < 0x7F { return scalar }
    switch scalar.properties.generalCategory {
    case .control: return scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : "\u{FFFD}"
    case .format, .privateUse, .unassigned: return "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return " "
    default: return scalar
    }
  }

  /// `text` without white space at its ends and without invisible characters anywhere.
  static func trimmed(_ text: String) -> String {
    guard needsTrimming(text) else { return text }
    var scalars = text.unicodeScalars.filter { scalar in
      scalar.isASCII || Folding.fold(scalar) != .invisible
    }[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func needsTrimming(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    // Letters with the lead byte C3 (such as ä, ö, ü, ß) are the only others that are certain to be seen.
    return first <= 0x20 || last <= 0x20 || bytes.contains { $0 >= 0xC4 || $0 == 0xC2 }
  }

  /// Whether `text` shows nothing.
  static func isBlank(_ text: String) -> Bool {
    for byte in text.utf8 where byte > 0x20 {
      return byte >= 0x80 && trimmed(text).isEmpty
    }
    return true
  }

  /// Reads `7.6.2015` and `07.06.2015`.
  static func germanDay(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 10, parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
