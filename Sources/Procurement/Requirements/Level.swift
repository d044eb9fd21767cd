/// A level of fulfilment of a scored requirement, and the points that it earns.
package struct Level: Hashable, Sendable {
  /// What earns a level by calculation.
  package enum Earned: Hashable, Sendable {
    /// The offered number is `from` or more and less than `below`; nil means unbounded.
    case range(from: DecimalNumber?, below: DecimalNumber?)
    /// The offered code.
    case code(String)
    case yesNo(Bool)
  }

  /// 0 to 10 (Bewertungspunkte, BP).
  package var points: Int
  /// What earns them, in words.
  package var text: LocalizedText
  /// What earns them by calculation; nil where people decide.
  package var earned: Earned?
  /// Where it stands.
  package var location: SourceLocation

  /// A level that earns `points`.
  package init(points: Int, text: LocalizedText, earned: Earned? = nil, location: SourceLocation) {
    self.points = points
    self.text = text
    self.earned = earned
    self.location = location
  }
}
