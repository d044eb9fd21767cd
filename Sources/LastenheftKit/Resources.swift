import Foundation

/// Finds the folders that come with the command: templates and the shared specs.
package struct Resources: Sendable {
  /// The folder that holds `templates/` and `specs/`.
  package let home: String

  /// The folder of templates.
  package var templates: String { home + "/templates" }

  /// The folder of the law that comes with the command.
  package var law: String { home + "/specs/law" }

  /// The folder of the catalogue that comes with the command, from where the user stands.
  package var catalogue: String { FileTree.relative(home + "/specs/de-mail", from: ".") }

  /// Finds the home of the command.
  ///
  /// In this order: `LASTENHEFT_HOME`; the folders above the executable; `share/lastenheft` beside its folder; the current
  /// folder.
  ///
  /// - Throws: `KitError` when none of them holds `templates/`.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(KitError) {
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var candidates: [String] = []
    if let home = environment["LASTENHEFT_HOME"] {
      candidates = [home]
    } else {
      var folder = executable.deletingLastPathComponent()
      candidates.append(folder.deletingLastPathComponent().path + "/share/lastenheft")
      while folder.path != "/" {
        candidates.append(folder.path)
        folder.deleteLastPathComponent()
      }
      candidates.append(".")
    }
    guard let home = candidates.first(where: { FileTree.isFolder($0 + "/templates") }) else {
      throw .noTemplates(candidates.first ?? ".")
    }
    self.home = home
  }
}
