/// The positions that bidders price.
package struct PriceSheet: Hashable, Sendable {
  /// A position and how often it is bought.
  package struct Position: Hashable, Sendable, Identifiable {
    /// How often the quantity recurs over the term.
    package enum Recurrence: String, Hashable, Sendable, CaseIterable {
      case once
      case monthly
      case yearly
    }

    /// Such as `P-01`.
    package var id: String
    /// What is priced.
    package var title: LocalizedText
    /// What exactly the price covers.
    package var note: LocalizedText?
    /// What one piece is, such as accounts or messages.
    package var unit: Unit
    /// How many a recurrence: a number or a parameter.
    package var quantity: Operand
    /// How often.
    package var recurrence: Recurrence
    /// An option: priced, bought only if called.
    package var isOptional: Bool
    /// Id of the lot; nil for the whole contract.
    package var lot: String?
    /// Ids of the requirements that it pays for.
    package var requirements: [String]
    /// When it is priced at all, by parameters of the tender only; nil: always.
    package var condition: Condition?
    /// Where it stands.
    package var location: SourceLocation

    /// The position `id`.
    package init(
      id: String,
      title: LocalizedText,
      note: LocalizedText? = nil,
      unit: Unit,
      quantity: Operand,
      recurrence: Recurrence,
      isOptional: Bool = false,
      lot: String? = nil,
      requirements: [String] = [],
      condition: Condition? = nil,
      location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.note = note
      self.unit = unit
      self.quantity = quantity
      self.recurrence = recurrence
      self.isOptional = isOptional
      self.lot = lot
      self.requirements = requirements
      self.condition = condition
      self.location = location
    }
  }

  /// Id of the tender.
  package var tender: String
  /// Months over which prices are evaluated: a number or a parameter.
  package var term: Operand
  /// Value added tax in percent, for gross prices.
  package var taxPercent: DecimalNumber
  /// In reading order.
  package var positions: [Position]
  /// Where it stands.
  package var location: SourceLocation

  /// A sheet of `positions`.
  package init(
    tender: String,
    term: Operand,
    taxPercent: DecimalNumber,
    positions: [Position],
    location: SourceLocation
  ) {
    self.tender = tender
    self.term = term
    self.taxPercent = taxPercent
    self.positions = positions
    self.location = location
  }
}
