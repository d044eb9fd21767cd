package import Procurement

/// The offer that a form makes: only what stands in the bidder's fields, each with its cell.
///
/// Quantities, units and totals are the published ones, whatever the form shows.
package struct FormReading {
  private let comparison: FormComparison
  private let specification: Specification
  private let entries: [FormField.Target: Entry]

  private struct Entry {
    let reading: EntryReading
    let location: SourceLocation
    /// As it stands in the form, for what cannot be understood.
    let said: String
  }

  /// Everything that is wrong with the form, sorted, and the offer in it; nil where it is no form at all.
  package static func read(
    _ comparison: FormComparison,
    against specification: Specification
  ) -> (offer: Offer?, findings: [Finding]) {
    guard comparison.isForm else { return (nil, ForeignFile().findings(in: comparison)) }
    let findings = FormRules.all.flatMap { $0.findings(in: comparison) }.sorted()
    return (FormReading(comparison, specification).offer, findings)
  }

  private init(_ comparison: FormComparison, _ specification: Specification) {
    self.comparison = comparison
    self.specification = specification
    entries = Dictionary(
      comparison.readings.map { field, reading in
        let formula = field.returned?.formula.map { "=" + $0 }
        return (
          field.field.target,
          Entry(
            reading: reading,
            location: comparison.location(field),
            said: formula ?? SheetText.plain(field.returned)
          )
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private var offer: Offer {
    let place = SourceLocation(file: comparison.returned.file, line: 0)
    let sum = prices.compactMap(\.total).isEmpty ? nil : total
    return Offer(
      tender: identity(.tender) ?? specification.tender.id,
      version: identity(.version) ?? specification.tender.version,
      digest: identity(.digest),
      bidder: bidder,
      lots: specification.tender.lots.map(\.id).filter { value(.lot($0)) == "yes" },
      answers: specification.requirements.compactMap { answer($0.requirement) },
      clauses: specification.clauses.compactMap(stance),
      evidence: documents,
      prices: prices,
      total: sum,
      totalLocation: totalLocation ?? place,
      declarations: Declaration.Topic.allCases.compactMap(declaration),
      location: place
    )
  }

  /// What the form says of the tender that it belongs to.
  private func identity(_ identity: FormCell.Identity) -> String? {
    let said = comparison.masterCells.first { $0.cell.identity == identity }?.said ?? ""
    // The native format knows no blanks in them; what has one is another tender in any case.
    return said.isEmpty ? nil : said.split(separator: " ").joined(separator: "_")
  }

  private func value(_ target: FormField.Target) -> String? {
    if case .value(let value)? = entries[target]?.reading { value } else { nil }
  }
}

// Who offers, and what is declared.
extension FormReading {
  private var bidder: Bidder {
    let name = value(.bidder(.name)) ?? ""
    let address = [FormField.BidderLine.street, .town, .country].compactMap { value(.bidder($0)) }
    return Bidder(id: Self.identifier(name), name: name, address: address)
  }

  /// `elbkurier-muster-gmbh`: small letters, digits and hyphens.
  static func identifier(_ name: String) -> String {
    let letters = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
    let plain = name.lowercased().map { letters[String($0)] ?? String($0) }.joined()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "bidder" : words.prefix(6).joined(separator: "-")
  }

  private func declaration(_ topic: Declaration.Topic) -> Declaration? {
    guard let entry = entries[.declaration(topic)], case .value(let value) = entry.reading else { return nil }
    return Declaration(
      topic: topic,
      isGiven: value == "yes",
      comment: self.value(.declarationComment(topic)),
      location: entry.location
    )
  }

  private func stance(_ clause: SpecifiedClause) -> ClauseStance? {
    guard let entry = entries[.stance(clause: clause.id)] else { return nil }
    let comment = value(.stanceComment(clause: clause.id))
    let said = text(of: entry)
    guard said != nil || comment != nil else { return nil }
    return ClauseStance(clause: clause.id, stance: said, comment: comment, location: entry.location)
  }

  /// What was entered, as the offer carries it: what is not clear stands in quotes, so that nobody takes it for a value.
  private func text(of entry: Entry) -> String? {
    switch entry.reading {
    case .blank: nil
    case .value(let value): value
    case .stranger(let said): said
    case .unclear, .unusable: "„\(entry.said)“"
    }
  }
}

// Answers.
extension FormReading {
  private func answer(_ requirement: Requirement) -> Answer? {
    let id = requirement.id
    let comment = value(.answerComment(requirement: id))
    let evidence = references(value(.answerEvidence(requirement: id)) ?? "")
    let given = values(of: requirement)
    guard let place = given.place ?? entries[.answerComment(requirement: id)]?.location,
      !given.values.isEmpty || comment != nil || !evidence.isEmpty
    else { return nil }
    var unit: String?
    if case .quantity(let wanted) = requirement.answer, !given.values.isEmpty { unit = wanted.rawValue }
    return Answer(
      requirement: id,
      values: given.values,
      unit: unit,
      comment: comment,
      evidence: evidence,
      location: place
    )
  }

  private func values(of requirement: Requirement) -> (values: [String], place: SourceLocation?) {
    if let entry = entries[.answer(requirement: requirement.id)] {
      return (text(of: entry).map { [$0] } ?? [], entry.location)
    }
    guard case .codes(let codes, _, _) = requirement.answer else { return ([], nil) }
    let marked = codes.compactMap { code -> (String, SourceLocation)? in
      guard let entry = entries[.code(requirement: requirement.id, code: code.id)] else { return nil }
      switch entry.reading {
      case .value: return (code.id, entry.location)
      case .stranger, .unclear, .unusable: return ("„\(entry.said)“", entry.location)
      case .blank: return nil
      }
    }
    return (marked.map(\.0), marked.first?.1)
  }

  /// `N01, n3` as the ids of documents: `N01`, `N03`; what is no number of a line stays as it is.
  private func references(_ text: String) -> [String] {
    text.split { ",; ".contains($0) || $0.isWhitespace }.map { word in
      let digits = word.drop { "nN".contains($0) }.drop { ".-".contains($0) }
      guard let number = Int(digits), word.first.map({ "nN0123456789".contains($0) }) == true, number > 0 else {
        return String(word)
      }
      return number < 10 ? "N0\(number)" : "N\(number)"
    }
  }
}

// Prices and evidence.
extension FormReading {
  private var prices: [OfferedPrice] {
    specification.positions.compactMap { position in
      guard let entry = entries[.unitPrice(position: position.id)] else { return nil }
      let comment = value(.priceComment(position: position.id))
      guard entry.reading != .blank || comment != nil else { return nil }
      var unitPrice: Money?
      if case .value(let value) = entry.reading { unitPrice = Money(value) }
      return OfferedPrice(
        position: position.id,
        unitPrice: unitPrice,
        quantity: position.total,
        total: unitPrice?.times(position.total),
        comment: comment,
        location: entry.location
      )
    }
  }

  /// The sum that the published formula gives: of all positions that are evaluated.
  private var total: Money? {
    let includesOptions = specification.tender.scoring.includesOptions
    let counted = Set(specification.positions.filter { includesOptions || !$0.position.isOptional }.map(\.id))
    return prices.filter { counted.contains($0.position) }
      .reduce(Optional(Money(cents: 0))) { sum, price in price.total.flatMap { sum?.adding($0) } ?? sum }
  }

  /// The cell of the total: the sum before tax and gross.
  private var totalLocation: SourceLocation? {
    guard let match = comparison.matches.first(where: { $0.master.part == .prices }) else { return nil }
    let sums = match.master.rows.indices.filter { match.master.rows[$0].kind == .sum }
    guard sums.count >= 3 else { return nil }
    let row = sums[sums.count - 3]
    return match.address(row, match.master.rows[row].cells.count - 1).map { comparison.location(match.returned, $0) }
  }

  private var documents: [OfferedEvidence] {
    let lines = Set(entries.keys.compactMap { if case .document(let line, _) = $0 { line } else { nil } })
    return lines.sorted().compactMap { line in
      guard let code = value(.document(line, .code)).flatMap({ EvidenceCode(rawValue: $0) }),
        let place = entries[.document(line, .code)]?.location
      else { return nil }
      func day(_ part: FormField.DocumentPart) -> CalendarDay? {
        value(.document(line, part)).flatMap { CalendarDay(iso: $0) }
      }
      return OfferedEvidence(
        id: line < 10 ? "N0\(line)" : "N\(line)",
        code: code,
        title: value(.document(line, .title)) ?? "",
        file: value(.document(line, .file)),
        issuer: value(.document(line, .issuer)),
        validFrom: day(.validFrom),
        validUntil: day(.validUntil),
        location: place
      )
    }
  }
}
