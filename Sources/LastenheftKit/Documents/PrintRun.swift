import Foundation
package import Procurement
import Rendering

/// One run of the press: all documents wanted, in the languages and formats wanted.
package struct PrintRun: Sendable {
  /// What was made, and what could not be made here.
  package struct Result: Sendable {
    /// The files, in the order in which a person would look at them.
    package var files: [String]
    /// What is missing on this machine, with the command that installs it; empty when all is there.
    package var missing: [Message]
  }

  private let press: Press
  private let formats: [DocumentFormat]
  private let languages: [Language]
  private let home: String

  /// A run of `press`; `home` is the folder where what scripts install is looked for.
  package init(
    _ press: Press,
    formats: [DocumentFormat] = [.html],
    languages: [Language] = Language.allCases,
    home: String
  ) {
    self.press = press
    self.formats = formats
    self.languages = languages
    self.home = home
  }

  /// Makes everything, then writes it below `folder`; nothing is written when a document fails.
  ///
  /// Where the program for PDF is not installed, the other formats are written all the same.
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
    var printed = Printed(press: press, formats: formats)
    let missing = formats.contains(.pdf) ? try await setPages(of: &masters, in: &printed) : []
    for master in masters { try printed.add(master) }
    let paths = try printed.write(to: folder)
    return Result(files: paths, missing: missing)
  }

  /// Makes the PDFs and notes their pages in the masters; what is missing for it, if anything.
  private func setPages(of masters: inout [Master], in printed: inout Printed) async throws -> [Message] {
    let typesetter: Typesetter
    do {
      let page = try press.part("pdf/document.typ")
      typesetter = try Typesetter(page: page, home: home, environment: ProcessInfo.processInfo.environment)
    } catch let missing as Typesetter.Missing {
      return [Message(missing == .program ? "render.no-typst" : "render.no-fonts")]
    }
    let width = ProcessInfo.processInfo.activeProcessorCount
    let work = OrderedWork(width: width, batch: 1) { (master: Master) in
      Swift.Result { () throws(KitError) in try typesetter.set(master) }
    }
    var settings: [Typesetter.Setting] = []
    try await work.run(masters) { settings.append(try $0.get()) }
    for (index, setting) in settings.enumerated() {
      masters[index].pages = setting.pages
      printed.pdf[masters[index].place] = setting.bytes
    }
    return []
  }
}

/// The files of a run before they are written.
private struct Printed {
  let press: Press
  let formats: [DocumentFormat]
  /// The PDFs by the place of their document.
  var pdf: [String: [UInt8]] = [:]
  private var files: [(path: String, bytes: [UInt8])] = []

  init(press: Press, formats: [DocumentFormat]) {
    self.press = press
    self.formats = formats
  }

  mutating func add(_ master: Master) throws(KitError) {
    for format in formats {
      guard let bytes = format == .pdf ? pdf[master.place] : try press.bytes(of: master, as: format) else { continue }
      files.append(("\(master.place).\(format.rawValue)", bytes))
    }
  }

  func write(to folder: String) throws(KitError) -> [String] {
    for file in files {
      let path = "\(folder)/\(file.path)"
      let cut = path.lastIndex(of: "/") ?? path.startIndex
      try AtomicFile.makeFolder(String(path[..<cut]))
      try AtomicFile.write(file.bytes, to: path)
    }
    return files.map { "\(folder)/\($0.path)" }
  }
}

extension Master {
  /// The path of the document's files below the folder of all, without ending, such as `de/leistungsbeschreibung`.
  fileprivate var place: String {
    let folder = name.isInternal ? "intern/\(language.rawValue)" : language.rawValue
    return "\(folder)/\(name.fileName(in: language))"
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
