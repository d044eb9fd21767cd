/// What a tender changes in a clause of the catalogue; nil leaves a part as it is.
package struct ClauseTailoring: Hashable, Sendable {
  package var title: LocalizedText?
  /// In place of the text of the variant that is used.
  package var text: LocalizedText?
  /// In place of the condition of the clause as a whole.
  package var condition: Condition?

  /// A tailoring that changes nothing yet.
  package init(title: LocalizedText? = nil, text: LocalizedText? = nil, condition: Condition? = nil) {
    self.title = title
    self.text = text
    self.condition = condition
  }
}
