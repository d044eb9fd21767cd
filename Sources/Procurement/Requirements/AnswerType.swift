/// The form in which a bidder answers.
package enum AnswerType: Hashable, Sendable {
  case yesNo
  /// A number in this unit.
  case quantity(Unit)
  /// Euros.
  case money
  case date
  /// At most `limit` characters.
  case text(limit: Int)
  /// Between `minimum` and `maximum` different codes of `codes`.
  case codes([Code], minimum: Int, maximum: Int)
  /// A document that the bidder hands in: a concept, a list, a plan.
  case document

  /// One code of a list, with its words.
  package struct Code: Hashable, Sendable, Identifiable {
    /// Such as `eid`.
    package var id: String
    /// What it means.
    package var title: LocalizedText

    /// The code `id`.
    package init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }
}
