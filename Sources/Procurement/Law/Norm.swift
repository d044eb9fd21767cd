/// An act, a regulation or a technical guideline, with its versions.
package struct Norm: Hashable, Sendable, Identifiable {
  /// How its places are cited.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    /// `§ 5 Abs. 9 Satz 2 De-Mail-G`
    case section
    /// `Art. 28 Abs. 3 DSGVO`
    case article
    /// `TR-01201 Teil 3.1 Kap. 3.3.5`
    case guideline
  }

  /// A state of the norm between two days.
  package struct Version: Hashable, Sendable {
    /// First day in force.
    package var from: CalendarDay
    /// Last day in force; nil while it is.
    package var until: CalendarDay?
    /// The gazette or the source that was read.
    package var source: String
    /// How sure the dates are.
    package var confidence: Confidence

    /// A state in force between two days.
    package init(from: CalendarDay, until: CalendarDay?, source: String, confidence: Confidence) {
      self.from = from
      self.until = until
      self.source = source
      self.confidence = confidence
    }
  }

  /// A place of the norm that may be cited.
  package struct Provision: Hashable, Sendable {
    /// The place, exactly as it is cited.
    package var citation: Citation
    /// The days on which it reads so; always where it does in every version.
    package var window: Window
    /// What was read.
    package var source: String
    /// How sure it is that the place is there.
    package var confidence: Confidence
    /// Where it stands.
    package var location: SourceLocation

    /// A place that was read in `source`.
    package init(
      citation: Citation,
      window: Window = .always,
      source: String,
      confidence: Confidence,
      location: SourceLocation
    ) {
      self.citation = citation
      self.window = window
      self.source = source
      self.confidence = confidence
      self.location = location
    }
  }

  /// Such as `de-mail-g`.
  package var id: String
  /// How it is cited, such as `De-Mail-G`.
  package var abbreviation: String
  /// Other names: those of the official files, and those that people use.
  package var aliases: [String]
  /// Official title.
  package var title: LocalizedText
  /// How its places are cited.
  package var style: Style
  /// In order of time, without overlap.
  package var versions: [Version]
  /// What a person must find out before a tender rests on it.
  package var questions: [OpenQuestion]
  /// The places that may be cited, in the order of the file.
  package var provisions: [Provision]
  /// Where it stands.
  package var location: SourceLocation

  /// A norm with its versions.
  package init(
    id: String,
    abbreviation: String,
    aliases: [String] = [],
    title: LocalizedText,
    style: Style,
    versions: [Version],
    questions: [OpenQuestion] = [],
    provisions: [Provision] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.abbreviation = abbreviation
    self.aliases = aliases
    self.title = title
    self.style = style
    self.versions = versions
    self.questions = questions
    self.provisions = provisions
    self.location = location
  }

  /// The version in force on `day`, if there is one.
  package func version(on day: CalendarDay) -> Version? {
    versions.first { $0.from <= day && $0.until.map { day <= $0 } ?? true }
  }
}
