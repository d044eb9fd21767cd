import Procurement

/// Computes the quantities of the price sheet over the whole term.
struct Pricing {
  static let missingSheet = RuleInfo(code: "TD050", severity: .error)
  static let foreignSheet = RuleInfo(code: "TD051", severity: .error)
  static let unsoundQuantity = RuleInfo(code: "TD052", severity: .error)
  static let unsoundTerm = RuleInfo(code: "TD053", severity: .error)

  /// In the order of the sheet, without those whose quantity cannot be computed.
  private(set) var positions: [Specification.PricedPosition] = []
  /// 0 where the sheet does not say.
  private(set) var termInMonths = 0
  /// What cannot be computed.
  private(set) var findings: [Finding] = []

  private let parameters: ParameterTable

  /// Computes the quantities of `sheet`.
  init(sheet: PriceSheet?, tender: Tender, parameters: ParameterTable) {
    self.parameters = parameters
    guard let sheet else {
      findings.append(Self.missingSheet.finding("missing", at: tender.location))
      return
    }
    if sheet.tender != tender.id {
      findings.append(Self.foreignSheet.finding("tender", sheet.tender, tender.id, at: sheet.location))
    }
    if sheet.positions.isEmpty { findings.append(Self.missingSheet.finding("empty", at: sheet.location)) }
    setTerm(of: sheet)
    for position in sheet.positions { price(position) }
  }

  private mutating func setTerm(of sheet: PriceSheet) {
    guard let term = quantity(sheet.term, at: sheet.location, about: .document) else { return }
    let factors: [Unit: Int] = [.months: 1, .count: 1, .years: 12]
    if let factor = factors[term.unit], let months = term.amount.wholeNumber, (1...1200).contains(months) {
      termInMonths = months * factor
    } else {
      findings.append(Self.unsoundTerm.finding("months", term.amount.description, at: sheet.location))
    }
  }

  private mutating func price(_ position: PriceSheet.Position) {
    let subject = Finding.Subject.position(position.id)
    guard let quantity = quantity(position.quantity, at: position.location, about: subject) else { return }
    guard let pieces = quantity.amount.wholeNumber, pieces > 0 else {
      report("whole", position, quantity.amount.description)
      return
    }
    guard termInMonths > 0 || position.recurrence == .once else { return }
    guard let total = total(of: pieces, position.recurrence) else {
      report("term", position, String(pieces))
      return
    }
    positions.append(Specification.PricedPosition(position: position, quantity: pieces, total: total))
  }

  /// Pieces over the term; nil when that is no whole number of 64 bits.
  private func total(of pieces: Int, _ recurrence: PriceSheet.Position.Recurrence) -> Int? {
    guard recurrence != .once else { return pieces }
    let (product, overflow) = pieces.multipliedReportingOverflow(by: termInMonths)
    guard !overflow else { return nil }
    guard recurrence == .yearly else { return product }
    return product.isMultiple(of: 12) ? product / 12 : nil
  }

  /// The quantity that `operand` stands for; nil, and reported, when it stands for none.
  private mutating func quantity(
    _ operand: Operand,
    at location: SourceLocation,
    about subject: Finding.Subject
  ) -> Quantity? {
    switch operand {
    case .value(.quantity(let quantity)): return quantity
    case .value, .milestone: findings.append(Self.unsoundQuantity.finding("form", at: location, about: subject))
    case .parameter(let id): return quantity(of: id, at: location, about: subject)
    }
    return nil
  }

  private mutating func quantity(
    of id: String,
    at location: SourceLocation,
    about subject: Finding.Subject
  ) -> Quantity? {
    guard let parameter = parameters[id] else {
      findings.append(ParameterTable.unknownParameter.finding("quantity", id, at: location, about: subject))
      return nil
    }
    switch parameter.value {
    case .quantity(let quantity): return quantity
    case nil: findings.append(UnsetParameters.info.finding("quantity", id, at: location, about: subject))
    default: findings.append(Self.unsoundQuantity.finding("parameter", id, at: location, about: subject))
    }
    return nil
  }

  private mutating func report(_ wording: String, _ position: PriceSheet.Position, _ quantity: String) {
    findings.append(
      Self.unsoundQuantity.finding(
        wording,
        position.id,
        quantity,
        at: position.location,
        about: .position(position.id)
      )
    )
  }
}

extension DecimalNumber {
  /// The whole number it is, if it is one.
  fileprivate var wholeNumber: Int? { scale == 0 ? digits : nil }
}
