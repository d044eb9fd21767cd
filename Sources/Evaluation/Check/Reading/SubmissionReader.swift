import Procurement

/// Reads the answers of an offer: what each says, whether its requirement applies, and what it is worth.
struct SubmissionReader {
  private(set) var items: [Submission.Item]
  private(set) var strays: [Int] = []
  private(set) var duplicates: [Submission.Duplicate] = []
  private(set) var disagreements: [(Int, Int)] = []
  private(set) var remarks: [Remark] = []
  /// One for each clause, in reading order.
  private(set) var stances: [Submission.StanceItem]
  private(set) var strayStances: [Int] = []

  private let offer: Offer
  private let plan: CheckPlan

  /// Prepares to read `offer`.
  init(_ offer: Offer, _ plan: CheckPlan) {
    self.offer = offer
    self.plan = plan
    stances = Array(repeating: Submission.StanceItem(), count: plan.clauses.count)
    items = Array(repeating: Submission.Item(answer: nil, reading: .missing), count: plan.requirements.count)
  }

  /// Reads everything, in this order because each step builds on the one before.
  mutating func read() {
    for (place, answer) in offer.answers.enumerated() { read(answer, at: place) }
    for place in offer.clauses.indices { readStance(at: place) }
    for price in offer.prices {
      scan(price.comment, about: .position(price.position), at: price.location)
    }
    for document in offer.evidence { scanTitle(of: document) }
    for declaration in offer.declarations {
      scan(declaration.comment, about: .declaration(declaration.topic.rawValue), at: declaration.location)
    }
    findDisagreements()
    var applicability = Applicability(items: items, plan: plan, lots: offer.lots)
    for index in items.indices {
      items[index].applies = applicability.verdict(index)
      items[index].verdict = items[index].reading.verdict(against: plan.targets[index])
    }
    for (index, clause) in plan.clauses.enumerated() {
      stances[index].applies = applicability.verdict(of: clause.clause.condition)
    }
    judgeGroups()
  }

  private mutating func read(_ answer: Answer, at place: Int) {
    guard let index = plan.places[answer.requirement] else {
      strays.append(place)
      scan(answer.comment, about: .document, at: answer.location)
      return
    }
    let type = plan.types[index]
    var reading = AnswerReading(answer, as: type)
    if isContradicted(answer, reading, type, plan.id(index)) { reading.isContradicted = true }
    guard let first = items[index].answer else {
      items[index].answer = place
      items[index].reading = reading
      return
    }
    merge(reading, into: index, first: first, later: place)
  }

  /// A comment that says the opposite of an accepting or rejecting word is a contradiction.
  private mutating func readStance(at place: Int) {
    let stance = offer.clauses[place]
    guard let index = plan.clausePlaces[stance.clause] else {
      strayStances.append(place)
      scan(stance.comment, about: .document, at: stance.location)
      return
    }
    stances[index].places.append(place)
    let subject = Finding.Subject.clause(stance.clause)
    guard let comment = stance.comment, let scan = scan(comment, about: subject, at: stance.location) else { return }
    let isContradicted =
      switch stance.word {
      case .accepted: scan.beginsWithRefusal || scan.kinds.contains(.denial)
      case .rejected: scan.beginsWithAffirmation
      case .reservation, nil: false
      }
    guard isContradicted else { return }
    let quote = scan.hits.first { $0.kind == .denial }.map(scan.quote) ?? Quote.clipped(comment)
    remarks.append(Remark(kind: .contradiction, quote: quote, subject: subject, location: stance.location))
  }

  /// A second answer that says the same changes nothing; one that differs leaves both standing.
  private mutating func merge(_ reading: AnswerReading, into index: Int, first: Int, later: Int) {
    let earlier = items[index].reading
    let agree =
      earlier.values == reading.values && offer.answers[first].values == offer.answers[later].values
      && offer.answers[first].unit == offer.answers[later].unit
    duplicates.append(Submission.Duplicate(index: index, first: first, later: later, agree: agree))
    guard !agree else { return }
    if earlier.values.isEmpty || reading.values.isEmpty {
      items[index].reading.isContradicted = true
    } else {
      items[index].reading.values += reading.values
    }
  }

  private mutating func findDisagreements() {
    for (first, second) in plan.agreements {
      guard let left = items[first].reading.value, let right = items[second].reading.value else { continue }
      if !left.agrees(with: right) { disagreements.append((first, second)) }
    }
    for (first, second) in disagreements {
      let values = (items[first].reading.values, items[second].reading.values)
      items[first].reading.values += values.1
      items[second].reading.values += values.0
    }
  }

  private mutating func judgeGroups() {
    for group in plan.groups {
      let verdict = Verdict.any(
        group.options.map { option in
          Verdict.all(option.filter { items[$0].applies != .notMet }.map { items[$0].verdict })
        }
      )
      for member in group.members { items[member].group = verdict }
    }
  }

  // MARK: The bidder's own words

  /// Scans comment and text of `answer` and tells whether the comment says the opposite of the answer.
  private mutating func isContradicted(
    _ answer: Answer,
    _ reading: AnswerReading,
    _ type: AnswerType,
    _ id: String
  ) -> Bool {
    let subject = Finding.Subject.requirement(id)
    if type.isProse || reading.problems.contains(.reserved) {
      for value in answer.values { scan(value, about: subject, at: answer.location, isProse: true) }
    } else {
      for value in answer.values where !value.utf8.allSatisfy({ $0 < 0x80 }) {
        remarkOnCharacters(PhraseScan(value), value, subject, answer.location)
      }
    }
    let scan = scan(answer.comment, about: subject, at: answer.location, isProse: type.isProse)
    guard let scan, let comment = answer.comment, contradicts(scan, reading) else { return false }
    let quote = scan.hits.first { $0.kind == .denial }.map(scan.quote) ?? Quote.clipped(comment)
    remarks.append(Remark(kind: .contradiction, quote: quote, subject: subject, location: answer.location))
    return true
  }

  private func contradicts(_ scan: PhraseScan, _ reading: AnswerReading) -> Bool {
    switch reading.value {
    case .yesNo(true): scan.beginsWithRefusal || scan.kinds.contains(.denial)
    case .yesNo(false): scan.beginsWithAffirmation
    case .quantity, .money, .date, .codes: scan.kinds.contains(.denial)
    case .text, nil: false
    }
  }

  /// Notes what the bidder's own words in `text` say.
  ///
  /// In prose that answers an open question, only short texts are held to be evasive: `ähnlich` is no evasion in a concept.
  @discardableResult
  private mutating func scan(
    _ text: String?,
    about subject: Finding.Subject,
    at location: SourceLocation,
    isProse: Bool = false
  ) -> PhraseScan? {
    guard let text, !text.isEmpty else { return nil }
    let scan = PhraseScan(text)
    let isConcept = isProse && scan.wordCount > 8
    for hit in scan.hits where hit.kind != .approximation && !(isConcept && hit.kind.isEvasive) {
      remarks.append(Remark(kind: .phrase(hit.kind), quote: scan.quote(hit), subject: subject, location: location))
    }
    remarkOnCharacters(scan, text, subject, location)
    return scan
  }

  /// A title may carry a condition or the bidder's terms, but names things by whatever words fit them.
  private mutating func scanTitle(of document: OfferedEvidence) {
    for text in [document.title, document.file ?? ""] {
      let scan = PhraseScan(text)
      for hit in scan.hits where hit.kind.isReservation && hit.kind != .condition {
        let kind = Remark.Kind.phrase(hit.kind)
        let subject = Finding.Subject.evidence(document.id)
        remarks.append(Remark(kind: kind, quote: scan.quote(hit), subject: subject, location: document.location))
      }
    }
  }

  private mutating func remarkOnCharacters(
    _ scan: PhraseScan,
    _ text: String,
    _ subject: Finding.Subject,
    _ location: SourceLocation
  ) {
    let kinds: [(Bool, Remark.Kind)] = [
      (scan.isHiding, .hidden), (scan.isReordered, .reordered), (scan.isDisguised, .disguised),
    ]
    for (seen, kind) in kinds where seen {
      remarks.append(Remark(kind: kind, quote: Quote.clipped(text), subject: subject, location: location))
    }
  }
}

extension AnswerType {
  /// Whether bidders answer in prose.
  fileprivate var isProse: Bool {
    switch self {
    case .text, .document: true
    default: false
    }
  }
}
