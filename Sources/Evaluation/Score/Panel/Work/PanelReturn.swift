package import Procurement

/// What a work file says that came back: who gives points, and which; believed only once nothing is wrong with it.
package struct PanelReturn: Sendable {
  /// Points for one answer, as they were entered.
  package struct Entry: Hashable, Sendable {
    /// Id of the bidder.
    package var bidder: String
    /// Id of the requirement.
    package var requirement: String
    /// 0 to 10 (BP); nil where nothing that can be understood was entered.
    package var points: Int?
    /// Why; empty where nothing was entered.
    package var reason: String
    /// Where the points stand.
    package var location: SourceLocation
  }

  /// The file as the user named it.
  package var file: String
  /// SHA-256 of the file, 64 hexadecimal digits.
  package var source: String
  /// Who gives points; nil in the file for the agreement, or where nobody is named.
  package var evaluator: String?
  /// The day that was entered.
  package var day: CalendarDay?
  /// In the order of the file; empty ones too.
  package var entries: [Entry]
  /// What is wrong with the file, by place.
  package var findings: [Finding]

  /// Whether nothing stands against taking it over.
  package var isSound: Bool { !findings.contains { $0.severity == .error } }

  /// What was filled in.
  package var filled: [Entry] { entries.filter { $0.points != nil } }
}
