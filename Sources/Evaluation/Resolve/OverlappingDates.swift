import Procurement

/// Finds dated wordings and dated defaults of which two hold on one day.
enum OverlappingDates {
  static let states = RuleInfo(code: "TD023", severity: .error)
  static let defaults = RuleInfo(code: "TD024", severity: .error)

  /// Everything in `files` and `tender` that has two answers on one day.
  static func findings(files: [Catalogue], tender: Tender) -> [Finding] {
    let requirements = (files.flatMap(\.chapters) + tender.chapters).flatMap(\.requirements)
    let parameters = files.flatMap(\.parameters) + tender.parameters
    return requirements.flatMap { requirement in
      overlaps(requirement.states.map { ($0.window, $0.location) }).map { earlier, later in
        states.finding(
          "overlap",
          requirement.id,
          String(earlier.line),
          at: later,
          about: .requirement(requirement.id)
        )
      }
    }
      + parameters.flatMap { parameter in
        overlaps(parameter.defaults.map { ($0.window, $0.location) }).map { earlier, later in
          defaults.finding("overlap", parameter.id, String(earlier.line), at: later)
        }
      }
  }

  /// Each window with the first before it that shares a day with it.
  private static func overlaps(
    _ windows: [(window: Window, location: SourceLocation)]
  ) -> [(SourceLocation, SourceLocation)] {
    windows.indices.compactMap { index in
      windows[..<index].first { $0.window.overlaps(windows[index].window) }
        .map { ($0.location, windows[index].location) }
    }
  }
}
