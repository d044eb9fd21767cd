/// Text inside the XML of office formats.
enum OfficeText {
  /// `text` for content and for attributes in double quotes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 < 0x20 }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `part` with each `@name@` replaced by the escaped value of that name.
  static func filled(_ part: String, _ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.reduce(part) { text, value in
      text.replacing("@\(value.key)@", with: escaped(value.value))
    }
  }

  /// The values that the parts of an office file may name.
  static func values(of manuscript: MasterDocument) -> [String: String] {
    let languages = ["de": "DE", "en": "GB"]
    return [
      "language": manuscript.language, "country": languages[manuscript.language] ?? "DE",
      "title": manuscript.title, "author": manuscript.properties["author"] ?? "",
      "date": manuscript.properties["date"] ?? "", "digest": manuscript.properties["digest"] ?? "",
      "version": manuscript.properties["version"] ?? "", "head": manuscript.running("head"),
      "mark": manuscript.running("mark"), "foot": manuscript.running("foot"), "page": manuscript.running("page"),
      "of": manuscript.running("of"), "subject": manuscript.cover.subject.plain,
    ]
  }
}
