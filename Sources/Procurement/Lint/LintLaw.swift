/// What the rules on drafts and dossiers rest on, and the figures that they measure by: dated data of `specs/law`.
///
/// It makes no document and does not count for the digest of a dossier.
package struct LintLaw: Hashable, Sendable {
  /// The grounds of one kind.
  package struct List: Hashable, Sendable {
    /// Which kind.
    package var bases: LintBases
    /// The side of the threshold on which alone there is such a ground; nil for both.
    package var only: Regime.Reach?
    /// What it demands.
    package var title: LocalizedText
    /// In the order of the file.
    package var places: [LintBasis]
    /// Where it stands.
    package var location: SourceLocation

    /// A list of `places`.
    package init(
      bases: LintBases,
      only: Regime.Reach?,
      title: LocalizedText,
      places: [LintBasis],
      location: SourceLocation
    ) {
      self.bases = bases
      self.only = only
      self.title = title
      self.places = places
      self.location = location
    }
  }

  /// In the order of the files.
  package var lists: [List]
  /// In the order of the files.
  package var figures: [LintFigure]

  /// A law of `lists` and `figures`.
  package init(lists: [List] = [], figures: [LintFigure] = []) {
    self.lists = lists
    self.figures = figures
  }

  /// What this and `other` say.
  package func merging(_ other: Self) -> Self {
    Self(lists: lists + other.lists, figures: figures + other.figures)
  }

  /// The grounds of one kind, of all days; empty when the data are silent.
  package func places(of bases: LintBases) -> [LintBasis] { lists.filter { $0.bases == bases }.flatMap(\.places) }

  /// The figure of that name for procedures of `reach` that are dispatched on `day`; nil when the data are silent.
  package func figure(_ name: LintFigure.Name, _ reach: Regime.Reach, on day: CalendarDay) -> LintFigure? {
    figures.first { $0.name == name && ($0.reach == nil || $0.reach == reach) && $0.window.contains(day) }
  }
}
