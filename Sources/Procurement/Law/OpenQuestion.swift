/// What is not known about a norm, and must be known before a tender rests on it.
package struct OpenQuestion: Hashable, Sendable, Identifiable {
  /// Such as `de-mail-g-repeal`; unique in the norm register.
  package var id: String
  /// Tenders dispatched on this day or later are touched.
  package var from: CalendarDay
  /// Id of the researched fact behind it, such as `ST-04`.
  package var fact: String
  /// What is to be found out, and where; for the officer.
  package var text: LocalizedText
  /// Where it stands.
  package var location: SourceLocation

  /// The question `id`.
  package init(id: String, from: CalendarDay, fact: String, text: LocalizedText, location: SourceLocation) {
    self.id = id
    self.from = from
    self.fact = fact
    self.text = text
    self.location = location
  }
}
