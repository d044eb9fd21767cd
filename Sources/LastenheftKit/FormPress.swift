import Digests
import Interchange
package import Procurement
import Rendering
import Wording

/// Makes the answer forms of a tender.
package struct FormPress: Sendable {
  private let templates: Templates
  private let folder: String

  /// A press with the templates in `folder`.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package init(templates folder: String) throws(KitError) {
    self.folder = folder
    do { templates = try Templates(folder: folder) } catch { throw KitError(error, in: folder) }
  }

  /// The form for `specification` in `language`, with its fingerprints.
  ///
  /// - Throws: `KitError` when a label is missing.
  package func form(_ specification: Specification, in language: Language) throws(KitError) -> AnswerForm {
    do {
      let form = try FormComposition.form(BidderView(specification), in: language, with: templates)
      let name = try FormComposition.fingerprintSheetName(in: language, with: templates)
      return form.sealed(on: name) { Digest(of: Array($0.utf8)).description }
    } catch { throw KitError(error, in: folder) }
  }

  /// The files of the form in `language`: name and bytes.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func files(
    _ specification: Specification,
    in language: Language
  ) throws(KitError) -> [(name: String, bytes: [UInt8])] {
    let form = try form(specification, in: language)
    let name = language == .german ? "angebotsformular" : "answer-form"
    return [
      ("\(name).html", try page(form)),
      ("\(name).xlsx", XLSXWriter.bytes(of: form)),
      ("\(name).ods", ODSWriter.bytes(of: form)),
    ]
  }

  /// The page for browsers of `form`.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(_ form: AnswerForm) throws(KitError) -> [UInt8] {
    do { return try FormPage(form).render(with: templates) } catch { throw KitError(error, in: folder) }
  }

  /// Writes the form in German and English below `folder`; nothing is written when one fails.
  ///
  /// - Returns: the files.
  /// - Throws: `KitError` when a template is faulty or a file cannot be written.
  package func write(_ specification: Specification, to folder: String) throws(KitError) -> [String] {
    var written: [(path: String, bytes: [UInt8])] = []
    for language in Language.allCases {
      for file in try files(specification, in: language) {
        written.append(("\(folder)/\(language.rawValue)/\(file.name)", file.bytes))
      }
    }
    for file in written {
      let cut = file.path.lastIndex(of: "/") ?? file.path.startIndex
      try AtomicFile.makeFolder(String(file.path[..<cut]))
      try AtomicFile.write(file.bytes, to: file.path)
    }
    return written.map(\.path)
  }
}
