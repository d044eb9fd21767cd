package import Procurement
package import XML

/// The official files of federal law: gii-norm, DTD 1.01.
///
/// Source: gesetze-im-internet.de, as its files are. The document type that they name is never opened.
package enum LawFormat {
  /// The root is another one: no official file of a law.
  static let wrongRoot = RuleInfo(code: "LF001", severity: .error)
  /// The file does not say what the law is called.
  static let noName = RuleInfo(code: "LF002", severity: .error)
  /// Nothing in it has a text.
  static let noText = RuleInfo(code: "LF003", severity: .error)
  /// Two provisions are called the same.
  static let sameName = RuleInfo(code: "LF004", severity: .warning)
  /// The file does not say when it was built.
  static let noDay = RuleInfo(code: "LF005", severity: .warning)

  /// The rules of this reader, sorted by code.
  package static let rules = [wrongRoot, noName, noText, sameName, noDay]

  /// What a file of a law may cost: the largest are a few megabytes.
  package static let limits: XMLLimits = {
    var limits = XMLLimits()
    limits.bytes = 32 * 1024 * 1024
    limits.externalDoctype = "dokumente"
    return limits
  }()

  /// Reads one file.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = limits
  ) -> Reading<LawText> {
    do throws(XMLError) {
      let root = try XMLTree.parse(bytes, file: file, limits: limits, whitespace: .kept)
      let location = SourceLocation(file: file, line: root.line)
      guard root.name == "dokumente" else {
        return Reading(value: nil, findings: [wrongRoot.finding("root", root.name, at: location)])
      }
      let law = law(root, file: file)
      let findings = findings(on: law, at: location)
      return Reading(value: findings.contains { $0.severity == .error } ? nil : law, findings: findings.sorted())
    } catch {
      return Reading(value: nil, findings: [NativeFile.unreadable(error)])
    }
  }

  private static func law(_ root: XMLElement, file: String) -> LawText {
    let norms = root.elements("norm")
    let head = norms.first?.first("metadaten")
    var outline: [String] = []
    let provisions = norms.dropFirst().compactMap { norm in
      let element = LawElement(element: norm, file: file)
      if let (level, heading) = element.outline { outline = outline.prefix(level) + [heading] }
      return element.provision(in: outline)
    }
    let titles = ["langue", "kurzue"].compactMap { head?.first($0)?.text.lawText }
    return LawText(
      abbreviations: abbreviations(head),
      title: titles.first { !$0.isEmpty } ?? "",
      promulgated: head?.first("ausfertigung-datum").flatMap { CalendarDay(iso: $0.text.lawText) },
      gazette: gazette(head),
      built: day(root.attribute("builddate") ?? ""),
      status: (head?.elements("standangabe") ?? []).map(status),
      provisions: provisions,
      location: SourceLocation(file: file, line: root.line)
    )
  }

  private static func abbreviations(_ head: XMLElement?) -> [String] {
    var seen: Set<String> = []
    let names = ["jurabk", "amtabk"].flatMap { head?.elements($0) ?? [] }.map(\.text.lawText)
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func gazette(_ head: XMLElement?) -> String {
    let source = head?.first("fundstelle")
    return ["periodikum", "zitstelle"].compactMap { source?.first($0)?.text.lawText }.joined(separator: " ")
  }

  private static func status(_ element: XMLElement) -> LawText.Status {
    LawText.Status(
      kind: element.first("standtyp")?.text.lawText ?? "",
      text: element.first("standkommentar")?.text.lawText ?? ""
    )
  }

  /// `20240514215002`: the day of it.
  private static func day(_ stamp: String) -> CalendarDay? {
    let digits = Array(stamp.prefix(8))
    guard stamp.count == 14, digits.count == 8 else { return nil }
    return CalendarDay(iso: "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))")
  }
}

extension LawFormat {
  private static func findings(on law: LawText, at location: SourceLocation) -> [Finding] {
    var findings: [Finding] = []
    if law.abbreviations.isEmpty { findings.append(noName.finding("none", at: location)) }
    if !law.provisions.contains(where: { $0.state == .present }) {
      findings.append(noText.finding("none", at: location))
    }
    if law.built == nil { findings.append(noDay.finding("none", at: location)) }
    var seen: Set<String> = []
    for provision in law.provisions where !provision.designation.isEmpty {
      guard [.section, .article].contains(provision.kind), !seen.insert(provision.designation).inserted else {
        continue
      }
      findings.append(sameName.finding("twice", provision.designation, at: provision.location))
    }
    return findings
  }
}

extension RuleInfo {
  /// A finding that says the sentence `CODE.name`.
  fileprivate func finding(_ name: String, _ arguments: String..., at location: SourceLocation) -> Finding {
    Finding(
      code: code,
      severity: severity,
      message: Message(key: "\(code).\(name)", arguments: arguments),
      location: location
    )
  }
}
