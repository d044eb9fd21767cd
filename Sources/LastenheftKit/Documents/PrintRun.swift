import Digests
import Foundation
package import Procurement
import Rendering

/// One run of the press: all documents wanted, in the languages and formats wanted, with the list of their digests.
package struct PrintRun: Sendable {
  /// What was made, and what could not be made here.
  package struct Result: Sendable {
    /// The files, in the order of the set; the buyer's own last.
    package var files: [String]
    /// What is missing on this machine, with the command that installs it; empty when all is there.
    package var missing: [Message]
    /// What was made in another way than it was tried, and is to be looked at.
    package var cautions: [Message] = []
  }

  private let press: Press
  private let formats: [DocumentFormat]
  private let languages: [Language]
  private let home: String
  private let environment: [String: String]
  private let limit: Int

  /// A run of `press`; `home` is the folder where what scripts install is looked for.
  ///
  /// `limit` is the seconds that the typesetter may take for one document.
  package init(
    _ press: Press,
    formats: [DocumentFormat] = [.html],
    languages: [Language] = Language.allCases,
    home: String,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    limit: Int = 300
  ) {
    self.press = press
    self.formats = formats
    self.languages = languages
    self.home = home
    self.environment = environment
    self.limit = limit
  }

  /// Makes everything, then writes it below `folder`; nothing is written when a document fails.
  ///
  /// Where the program for PDF is not installed, the other formats are written all the same. With the list of files come
  /// `manifest.sha256` for what is published and `intern/manifest.sha256` for the rest, which `sha256sum -c` reads.
  ///
  /// - Throws: `KitError` when a template is faulty, a document cannot be set or a file cannot be written.
  package func write(
    _ specification: Specification,
    evaluated: Evaluated?,
    to folder: String
  ) async throws -> Result {
    var masters: [Master] = []
    for language in languages {
      for name in press.documents {
        if let master = try press.master(of: name, specification, evaluated, language) { masters.append(master) }
      }
    }
    let found = formats.contains(.pdf) ? try typesetter() : (typesetter: nil, missing: [])
    var files = try await print(masters, with: found.typesetter)
    if press.documents.contains(.fileList) {
      files += try forms(specification)
      let lists = try languages.map { language in
        try press.list(of: listed(files, in: language), specification, language)
      }
      files += try await print(lists, with: found.typesetter)
      files += Manifest(specification, files: files).files
    }
    let sorted = files.sorted(by: PrintedFile.precedes)
    for file in sorted { try file.write(to: folder) }
    var result = Result(files: sorted.map { "\(folder)/\($0.path)" }, missing: found.missing)
    if let other = found.typesetter, !other.isTried {
      result.cautions = [Message("render.other-typst", other.foundVersion, Typesetter.version)]
    }
    return result
  }

  /// What the list in `language` names: what is published in it, in the order of the set.
  private func listed(_ files: [PrintedFile], in language: Language) -> [FileListDocument.File] {
    files.filter { $0.language == language && !$0.isInternal }.sorted(by: PrintedFile.precedes).map(\.listed)
  }

  /// The forms to fill in: they belong to the set, whatever the formats.
  private func forms(_ specification: Specification) throws(KitError) -> [PrintedFile] {
    let forms = try FormPress(templates: press.folder)
    var files: [PrintedFile] = []
    for language in languages {
      for file in try forms.files(specification, in: language) {
        let path = "\(language.rawValue)/07-\(file.name)"
        files.append(PrintedFile(path: path, language: language, isInternal: false, bytes: file.bytes))
      }
    }
    return files
  }

  /// The program for PDF, or what is missing for it.
  private func typesetter() throws(KitError) -> (typesetter: Typesetter?, missing: [Message]) {
    let page = try press.part("pdf/document.typ")
    do {
      return (try Typesetter(page: page, home: home, environment: environment, limit: limit), [])
    } catch {
      return (nil, [Message(error == .program ? "render.no-typst" : "render.no-fonts")])
    }
  }

  /// The files of `masters` in all formats; without a typesetter all but PDF.
  private func print(_ masters: [Master], with typesetter: Typesetter?) async throws -> [PrintedFile] {
    var settings: [Typesetter.Setting?] = Array(repeating: nil, count: masters.count)
    if let typesetter { settings = try await set(masters, with: typesetter) }
    var files: [PrintedFile] = []
    for (master, setting) in zip(masters, settings) {
      var master = master
      master.pages = setting?.pages ?? [:]
      master.drawn = setting?.pictures ?? []
      for format in formats {
        guard let bytes = format == .pdf ? setting?.bytes : try press.bytes(of: master, as: format) else { continue }
        files.append(PrintedFile(master, format, bytes))
      }
    }
    return files
  }

  /// As many at once as there are processors, in the order of `masters`.
  private func set(_ masters: [Master], with typesetter: Typesetter) async throws -> [Typesetter.Setting] {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let work = OrderedWork(width: width, batch: 1) { (master: Master) in
      Swift.Result { () throws(KitError) in try typesetter.set(master) }
    }
    var settings: [Typesetter.Setting] = []
    try await work.run(masters) { settings.append(try $0.get()) }
    return settings
  }
}

extension Press {
  /// The part of a format that stands in the templates.
  fileprivate func part(_ path: String) throws(KitError) -> String {
    do { return try templates.part(path) } catch { throw KitError(error, in: folder) }
  }

  /// The file of `master` in a format that we write ourselves; nil for PDF.
  fileprivate func bytes(of master: Master, as format: DocumentFormat) throws(KitError) -> [UInt8]? {
    do {
      return switch format {
      case .html: try HTML().bytes(of: master)
      case .odt: try ODT(templates).bytes(of: master)
      case .docx: try DOCX(templates).bytes(of: master)
      case .md: try Markdown().bytes(of: master)
      case .pdf: nil
      }
    } catch { throw KitError(error, in: folder) }
  }
}
