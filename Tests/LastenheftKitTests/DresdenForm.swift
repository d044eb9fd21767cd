import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Wording

/// The form of the Dresden tender of 2015, made once for all tests.
enum DresdenForm {
  static let workspace = Workspace(wording: Wording(.german))

  /// The tender and its forms, German first.
  static func made() throws -> (specification: Specification, forms: [AnswerForm]) { try both.get() }

  private static let both = Result {
    let dossier = try workspace.open(path("specs/dresden-2015"))
    guard let specification = dossier.specification else { throw CocoaError(.fileReadUnknown) }
    return (specification, try workspace.forms(specification, templates: path("templates")))
  }

  /// Where `name` of the repository is.
  static func path(_ name: String) -> String { Repository.root.appending(path: name).path }

  /// The German form as it comes back: written, read, and with the name of a bidder in it.
  static func returned() throws -> ReturnedForm { try back.get() }

  private static let back = Result<ReturnedForm, any Error> {
    let form = try made().forms[0]
    var returned = try SpreadsheetReader.read(XLSXWriter.bytes(of: form), file: "form.xlsx").value.orThrow()
    let sheet = try returned.sheets.firstIndex { $0.name == "Bieter" }.orThrow()
    returned.sheets[sheet].cells[CellAddress(row: 2, column: 1)] = ReturnedCell(.text("Muster GmbH"))
    return returned
  }
}

extension Optional {
  func orThrow() throws -> Wrapped {
    guard let value = self else { throw CocoaError(.fileReadUnknown) }
    return value
  }
}
