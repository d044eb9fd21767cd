internal import Foundation
internal import Mustache
internal import Procurement

/// The templates of all documents, their labels and their style, checked as a whole when they are loaded.
///
/// A folder a document (`specification/page.mustache`, `texts.de`, `texts.en`), the parts that documents share in
/// `shared/`, and `style.css`. Whoever loads them knows that they parse, that every partial is there, that no partial
/// contains itself, and that every label exists in German and in English.
package struct Templates: Sendable {
  static let sharedFolder = "shared"

  private let library: MustacheLibrary
  private let sources: [TemplateSource]
  private let texts: [String: [Language: Texts]]
  private let parts: [String: String]
  let style: StyleSheet

  /// The templates in `folder`.
  package init(folder: String) throws(RenderError) {
    try self.init(files: Self.files(in: folder))
  }

  /// The templates in `files`: text by path relative to the folder of the templates.
  package init(files: [String: String]) throws(RenderError) {
    var sources: [TemplateSource] = []
    for (file, text) in files.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".mustache") {
      sources.append(try TemplateSource(text, file: file))
    }
    try Self.checkPartials(of: sources)
    texts = try Self.texts(in: files)
    for source in sources { try Self.checkTexts(of: source, in: texts) }
    self.sources = sources
    library = MustacheLibrary(
      templates: Dictionary(sources.map { ($0.name, $0.template) }, uniquingKeysWith: { first, _ in first })
    )
    parts = files.filter { Self.isPart($0.key) }
    guard let css = files["style.css"] else {
      throw RenderError(file: "style.css", kind: .missingTemplate("style.css"))
    }
    style = try StyleSheet(css: css, file: "style.css")
  }

  /// What the template `folder/page` makes of `view`.
  func render(_ view: View, folder: String, language: Language) throws(RenderError) -> String {
    let name = "\(folder)/page"
    guard let template = library.getTemplate(named: name), let texts = texts[folder]?[language] else {
      throw RenderError(file: "\(name).mustache", kind: .missingTemplate(name))
    }
    let root = RootScope(view, texts: texts)
    let result = template.render(root, library: library)
    guard root.unknown.isEmpty else {
      let place = place(ofName: root.unknown.min() ?? "", from: name)
      throw RenderError(file: place.file, line: place.line, kind: .unknownNames(root.unknown.sorted()))
    }
    return result
  }

  /// The first tag called `wanted` in the template `start` or in those that it includes.
  private func place(ofName wanted: String, from start: String) -> SourceLocation {
    var next = [start]
    var seen: Set<String> = []
    while let name = next.popLast() {
      guard seen.insert(name).inserted, let source = sources.first(where: { $0.name == name }) else { continue }
      if let tag = source.tags.first(where: { $0.name == wanted }) {
        return SourceLocation(file: source.file, line: tag.line)
      }
      next += source.partials.map(\.name)
    }
    return SourceLocation(file: "\(start).mustache", line: 0)
  }

  /// `error`, whose line is one of the output, at the place in the templates that the line came from.
  func placed(
    _ error: RenderError,
    _ view: View,
    folder: String,
    language: Language
  ) throws(RenderError) -> RenderError {
    var marked: [String: MustacheTemplate] = [:]
    for (number, source) in sources.enumerated() { marked[source.name] = try source.marked(as: number) }
    let library = MustacheLibrary(templates: marked)
    guard let template = marked["\(folder)/page"], let texts = texts[folder]?[language] else { return error }
    let output = template.render(RootScope(view, texts: texts), library: library)
    guard let origin = TemplateMark.origin(ofLine: error.location.line, in: output) else { return error }
    return RenderError(file: sources[origin.template].file, line: origin.line, kind: error.kind)
  }

  /// The part of a format that officers may edit, such as `odt/styles.xml` or the page of the PDF.
  package func part(_ path: String) throws(RenderError) -> String {
    guard let part = parts[path] else { throw RenderError(file: path, kind: .missingTemplate(path)) }
    return part
  }

  /// The labels of a document.
  func texts(for name: DocumentName, in language: Language) throws(RenderError) -> Texts {
    try texts(inFolder: name.rawValue, language)
  }

  /// The labels in a folder of its own.
  func texts(inFolder folder: String, _ language: Language) throws(RenderError) -> Texts {
    guard let texts = texts[folder]?[language] else {
      throw RenderError(file: "\(folder)/page.mustache", kind: .missingTemplate("\(folder)/page"))
    }
    return texts
  }

  private static func files(in folder: String) throws(RenderError) -> [String: String] {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path) else {
      throw RenderError(file: folder, kind: .missingFolder)
    }
    var files: [String: String] = [:]
    for path in paths where isTemplateFile(path) {
      guard let bytes = try? Data(contentsOf: root.appendingPathComponent(path)),
        let text = String(validating: bytes, as: UTF8.self)
      else { throw RenderError(file: path, kind: .unreadableFile) }
      files[path] = text
    }
    return files
  }

  private static func isPart(_ path: String) -> Bool {
    ["docx/styles.xml", "odt/styles.xml", "pdf/document.typ"].contains(path)
  }

  private static func isTemplateFile(_ path: String) -> Bool {
    path == "style.css" || isPart(path) || path.hasSuffix(".mustache") || path.hasSuffix("/texts.de")
      || path.hasSuffix("/texts.en")
  }
}

extension Templates {
  private static func checkPartials(of sources: [TemplateSource]) throws(RenderError) {
    let partials = Dictionary(sources.map { ($0.name, $0.partials) }, uniquingKeysWith: { first, _ in first })
    for source in sources {
      for partial in source.partials where partials[partial.name] == nil {
        throw RenderError(file: source.file, line: partial.line, kind: .unknownPartial(partial.name))
      }
    }
    for source in sources where reaches(source.name, from: source.name, in: partials) {
      throw RenderError(file: source.file, kind: .partialCycle(source.name))
    }
  }

  private static func reaches(_ target: String, from start: String, in partials: [String: [TemplateSource.Tag]]) -> Bool
  {
    var seen: Set<String> = []
    var next = [start]
    while let name = next.popLast() {
      for partial in partials[name] ?? [] {
        if partial.name == target { return true }
        if seen.insert(partial.name).inserted { next.append(partial.name) }
      }
    }
    return false
  }

  private static func texts(in files: [String: String]) throws(RenderError) -> [String: [Language: Texts]] {
    let folders = Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
      .filter { $0 != sharedFolder && (files["\($0)/page.mustache"] ?? files["\($0)/texts.de"]) != nil }
    let shared = try bothLanguages(in: sharedFolder, files)
    var result = [sharedFolder: shared]
    for folder in folders.sorted() {
      let own = try bothLanguages(in: folder, files)
      try checkOverlap(of: own, with: shared, in: folder)
      result[folder] = own.merging(shared) { own, shared in shared.merging(own) }
    }
    return result
  }

  // A document that redefined a shared label would change the title page unawares.
  private static func checkOverlap(
    of own: [Language: Texts],
    with shared: [Language: Texts],
    in folder: String
  ) throws(RenderError) {
    let known = Set(shared[.german]?.keys ?? [])
    for key in own[.german]?.keys ?? [] where known.contains(key) {
      throw RenderError(file: "\(folder)/texts.de", kind: .repeatedText(key))
    }
  }

  private static func bothLanguages(
    in folder: String,
    _ files: [String: String]
  ) throws(RenderError) -> [Language: Texts] {
    var result: [Language: Texts] = [:]
    for language in Language.allCases {
      let file = "\(folder)/texts.\(language.rawValue)"
      result[language] = try Texts(parsing: files[file] ?? "", file: file)
    }
    let all = Set(result.values.flatMap(\.keys))
    for (language, texts) in result.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for key in all.subtracting(texts.keys).sorted() {
        throw RenderError(file: "\(folder)/texts.\(language.rawValue)", kind: .untranslatedText(key))
      }
    }
    return result
  }

  private static func checkTexts(
    of source: TemplateSource,
    in texts: [String: [Language: Texts]]
  ) throws(RenderError) {
    let folder = source.file.split(separator: "/").first.map(String.init) ?? sharedFolder
    let known = Set((texts[folder] ?? texts[sharedFolder])?[.german]?.keys ?? [])
    for text in source.texts where !known.contains(text.name) {
      throw RenderError(file: source.file, line: text.line, kind: .unknownText(text.name))
    }
  }
}
