import Evaluation
import Interchange
package import Procurement

/// A new dossier: the officer's files to work on, with all chapters and clauses of the catalogue selected,
/// every criterion weighted and the whole price sheet, and the catalogue and law that they were made from.
package struct StarterDossier: Sendable {
  /// What the officer decides before anything is written.
  package struct Choices: Sendable {
    /// Folder to make; its last part becomes the id of the tender.
    package var folder: String
    /// Name of the procurement.
    package var title: String
    /// Day of dispatch.
    package var dispatch: CalendarDay
    /// Last day for offers.
    package var submission: CalendarDay

    /// Choices for a dossier in `folder`.
    package init(folder: String, title: String, dispatch: CalendarDay, submission: CalendarDay) {
      self.folder = folder
      self.title = title
      self.dispatch = dispatch
      self.submission = submission
    }
  }

  private let choices: Choices
  private let resources: Resources

  /// A new dossier after `choices`, made from the templates of `resources`.
  package init(_ choices: Choices, resources: Resources) {
    self.choices = choices
    self.resources = resources
  }

  /// Writes the sources, `price-sheet.xml`, the folder `offers` and, when all else is there, `tender.xml`.
  ///
  /// - Returns: the files and then the folders of the sources, in the order in which an officer works on them.
  /// - Throws: `KitError` when the folder exists and holds a dossier, or cannot be written.
  package func write() throws(KitError) -> [String] {
    guard !FileTree.exists(FileTree.join(choices.folder, "tender.xml")) else {
      throw .exists(FileTree.join(choices.folder, "tender.xml"))
    }
    try AtomicFile.makeFolder(FileTree.join(choices.folder, "offers"))
    let catalogue = try catalogue()
    var values = fixedValues
    let selection =
      catalogue.chapters.map { "    <select chapter=\"\($0.id)\"/>" }
      + catalogue.clauses.map { "    <select clauses=\"\($0.id)\"/>" }
    values["selection"] = selection.joined(separator: "\n")
    values["criteria"] = criteria(catalogue.chapters, applying: try applicable(values, catalogue))
    let tender = try filled(template("tender.xml"), values)
    let sources = try StarterSources(folder: choices.folder, resources: resources).write()
    let sheetPath = FileTree.join(choices.folder, "price-sheet.xml")
    let tenderPath = FileTree.join(choices.folder, "tender.xml")
    try AtomicFile.write(try priceSheet(), to: sheetPath)
    try AtomicFile.write(Array(tender.utf8), to: tenderPath)
    return [tenderPath, sheetPath] + sources
  }

  private var fixedValues: [String: String] {
    [
      "catalogue": StarterSources.catalogue, "norms": StarterSources.law, "schema": StarterSources.schemaFile,
      "id": identifier, "title": Self.escaped(choices.title), "criteria": "", "version": "1.0",
      "dispatch": choices.dispatch.description, "submission": choices.submission.description,
      "opening": later(1), "award": later(21), "start": later(56), "binding": later(42), "end": end,
      "review": later(56 + 730),
    ]
  }

  /// The last day of a term of 48 months from the proposed start of service.
  private var end: String {
    let start = CalendarDay(iso: later(56))
    return start?.adding(months: 48)?.adding(days: -1)?.description ?? later(56)
  }

  /// A working day `days` or a little more after the last day for offers: a proposal that the officer checks.
  private func later(_ days: Int) -> String {
    let ordinals = (choices.submission.ordinal + days)...(choices.submission.ordinal + days + 2)
    let candidates = ordinals.compactMap(CalendarDay.init(ordinal:))
    return (candidates.first { $0.weekday < 6 } ?? choices.submission).description
  }

  /// The ids of the scored requirements that apply under the values that the template sets.
  private func applicable(_ values: [String: String], _ catalogue: Catalogue) throws(KitError) -> Set<String> {
    let all = Set(catalogue.chapters.flatMap(\.requirements).filter { $0.kind == .scored }.map(\.id))
    let draft = TenderFormat.read(Array(filled(try template("tender.xml"), values).utf8), file: "tender.xml").value
    let sheet = PriceSheetFormat.read(try priceSheet(), file: "price-sheet.xml").value
    guard let draft else { return all }
    let norms = try norms()
    let resolution = Resolution.resolve(
      tender: draft,
      catalogues: [catalogue],
      norms: norms,
      priceSheet: sheet,
      digest: ""
    )
    guard let specification = resolution.specification else { return all }
    return all.subtracting(specification.omissions.map(\.requirement.id))
  }

  /// One main group; a group a chapter; every scored requirement with ten points.
  private func criteria(_ chapters: [Chapter], applying ids: Set<String>) -> String {
    let groups = chapters.compactMap { chapter -> (chapter: Chapter, criteria: [Requirement])? in
      let scored = chapter.requirements.filter { ids.contains($0.id) }
      return scored.isEmpty ? nil : (chapter, scored)
    }
    let total = groups.map(\.criteria.count).reduce(0, +) * 10
    var lines = [
      "    <main-group id=\"1\" weight=\"\(total)\">", "      <title><de>Leistung</de><en>Performance</en></title>",
    ]
    for (index, group) in groups.enumerated() {
      lines.append("      <group id=\"1.\(index + 1)\" weight=\"\(group.criteria.count * 10)\">")
      lines.append("        <title>\(Self.elements(group.chapter.title))</title>")
      lines += group.criteria.map { "        <criterion requirement=\"\($0.id)\" weight=\"10\"/>" }
      lines.append("      </group>")
    }
    return (lines + ["    </main-group>"]).joined(separator: "\n")
  }

  private func catalogue() throws(KitError) -> Catalogue {
    let folder = resources.home + "/specs/de-mail"
    var whole: Catalogue?
    for name in FileTree.xmlFiles(in: folder) {
      guard
        let part = try read(
          folder + "/" + name,
          with: { bytes, file in
            Workspace.isCatalogue(bytes, file)
              ? CatalogueFormat.read(bytes, file: file) : Reading(value: nil, findings: [])
          }
        )
      else { continue }
      whole?.chapters += part.chapters
      whole?.clauses += part.clauses
      whole?.parameters += part.parameters
      if whole == nil { whole = part }
    }
    guard let whole else { throw .noTemplates(folder) }
    return whole
  }

  /// The price sheet of the catalogue, for this tender; conditions leave out the positions that it does not want.
  private func priceSheet() throws(KitError) -> [UInt8] {
    let path = resources.home + "/specs/de-mail/price-sheet.xml"
    guard var sheet = try read(path, with: { PriceSheetFormat.read($0, file: $1) }) else { throw .noTemplates(path) }
    sheet.tender = identifier
    let text = String(decoding: PriceSheetFormat.write(sheet), as: UTF8.self)
    return Array(text.replacing("<price-sheet xmlns=\"urn:lastenheft:1\"", with: "<price-sheet \(schemaHint)").utf8)
  }

  /// The namespace, and where an editor finds the schema of it.
  private var schemaHint: String {
    "xmlns=\"urn:lastenheft:1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      + "xsi:schemaLocation=\"urn:lastenheft:1 \(StarterSources.schemaFile)\""
  }

  private func norms() throws(KitError) -> NormRegister {
    let folder = resources.home + "/specs/law"
    var all = NormRegister()
    for name in FileTree.xmlFiles(in: folder) {
      guard let part = try read(folder + "/" + name, with: { NormsFormat.read($0, file: $1) }) else { continue }
      all.norms += part.norms
      all.regimes += part.regimes
    }
    return all
  }

  private func read<Value>(_ path: String, with read: ([UInt8], String) -> Reading<Value>) throws(KitError) -> Value? {
    switch InputFile.bytes(at: path, named: path) {
    case .success(let bytes): return read(bytes, path).value
    case .failure(let finding): throw KitError(finding.message)
    }
  }

  private func template(_ name: String) throws(KitError) -> String {
    let path = resources.templates + "/new/" + name
    switch InputFile.bytes(at: path, named: path) {
    case .success(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .failure(let finding): throw KitError(finding.message)
    }
  }

  /// `template` with each `{{name}}` replaced; what has no value stays, so that a test sees it.
  private func filled(_ template: String, _ values: [String: String]) -> String {
    values.reduce(template) { $0.replacing("{{\($1.key)}}", with: $1.value) }
  }

  private static func elements(_ title: LocalizedText) -> String {
    let german = "<de>\(escaped(title.german.plain))</de>"
    return title.english.map { german + "<en>\(escaped($0.plain))</en>" } ?? german
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// Lower-case letters, digits and hyphens of the folder's name, as the format demands of an id.
  private var identifier: String {
    let name = choices.folder.split(separator: "/").last.map(String.init) ?? "tender"
    let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "-"
    }
    let id = String(letters).split(separator: "-").joined(separator: "-")
    return id.first?.isLetter == true ? id : "tender-" + id
  }
}
