import ArgumentParser
import LastenheftKit
import Procurement
import Wording

/// What the command says about the files of a dossier.
enum DossierText {
  /// The specification of `dossier`, once its findings are on the standard error.
  ///
  /// Throws the exit code 2 when nothing sensible could be made of the files.
  static func require(_ dossier: Dossier) throws -> Specification {
    show(dossier)
    guard let specification = dossier.specification else {
      Console.error(say("dossier.stopped", dossier.folder))
      throw ExitCode(2)
    }
    return specification
  }

  /// Puts the findings of `dossier` on the standard error, one a line.
  static func show(_ dossier: Dossier) {
    for finding in dossier.findings { Console.error(line(finding, in: dossier)) }
  }

  /// `file:line: severity: code text`, from where the user stands.
  static func line(_ finding: Finding, in dossier: Dossier) -> String {
    var place = finding.location
    place.file = dossier.path(of: place.file)
    let severity = say("severity.\(finding.severity.rawValue)")
    return "\(place): \(severity): \(finding.code) \(Speech.wording.text(finding.message))"
  }
}
