import Procurement
import XML

// The parts of an offer, in the order of the file.

extension OfferReader {
  /// Reads the whole offer.
  mutating func offer(_ root: XMLStart) -> Offer {
    check(root, allowed: Self.offerAttributes)
    var offer = Offer(
      tender: requiredValue(.tender, .token, of: root) ?? "",
      version: requiredValue(.version, .token, of: root) ?? "",
      digest: value(.digest, .token, of: root),
      bidder: Bidder(id: "", name: ""),
      lots: words(.lots, of: root),
      totalLocation: location(of: root),
      location: location(of: root)
    )
    children(of: root, Self.offerSlots) { reader, start, name in
      switch name {
      case .bidder: offer.bidder = reader.bidder(start)
      case .declarations: reader.declarations(start, into: &offer)
      case .answers: reader.answers(start, into: &offer)
      case .clauses: reader.clauses(start, into: &offer)
      case .evidence: reader.evidence(start, into: &offer)
      default: reader.prices(start, into: &offer)
      }
    }
    return offer
  }

  private static let offerAttributes: OfferNames = [.tender, .version, .digest, .lots]
  private static let offerSlots = [
    OfferSlot(name: .bidder, isRequired: true), OfferSlot(name: .declarations),
    OfferSlot(name: .answers, isRequired: true), OfferSlot(name: .clauses), OfferSlot(name: .evidence),
    OfferSlot(name: .prices),
  ]
}

// Who offers, and what is declared.
extension OfferReader {
  private mutating func bidder(_ start: XMLStart) -> Bidder {
    check(start, allowed: [.id])
    var bidder = Bidder(id: requiredValue(.id, .token, of: start) ?? "", name: "")
    let slots = [OfferSlot(name: .name, isRequired: true), OfferSlot(name: .addressLine, isRepeated: true)]
    children(of: start, slots) { reader, child, name in
      reader.check(child, allowed: [])
      let text = reader.text(of: child)
      if text.isEmpty { reader.report("IN009", Message("IN009.empty", child.name), at: child) }
      if name == .name { bidder.name = text } else { bidder.address.append(text) }
    }
    return bidder
  }

  private mutating func declarations(_ start: XMLStart, into offer: inout Offer) {
    check(start, allowed: [])
    children(of: start, [OfferSlot(name: .declaration, isRepeated: true)]) { reader, child, _ in
      if let declaration = reader.declaration(child) { offer.declarations.append(declaration) }
    }
    about = .document
  }

  private mutating func declaration(_ start: XMLStart) -> Declaration? {
    about = value(.topic, of: start).map { .declaration($0) } ?? .document
    check(start, allowed: [.topic, .given, .place])
    let topic = requiredValue(.topic, Self.topic, of: start)
    let isGiven = requiredValue(.given, .yesNo, of: start)
    let comment = comment(in: start)
    guard let topic, let isGiven else { return nil }
    return Declaration(topic: topic, isGiven: isGiven, comment: comment, location: origin(of: start))
  }

  private mutating func comment(in start: XMLStart) -> String? {
    var comment = ""
    children(of: start, Self.commentSlot) { reader, child, _ in comment = reader.plainText(child) }
    return comment.isEmpty ? nil : comment
  }

  private mutating func plainText(_ start: XMLStart) -> String {
    check(start, allowed: Self.noAttributes)
    return text(of: start)
  }

  private static let topic = ValueForm<Declaration.Topic>.oneOf(Declaration.Topic.self)
  private static let noAttributes: OfferNames = []
  private static let commentSlot = [OfferSlot(name: .comment)]
}

// Answers.
extension OfferReader {
  private mutating func answers(_ start: XMLStart, into offer: inout Offer) {
    check(start, allowed: [])
    children(of: start, Self.answersSlots) { reader, child, _ in
      if let answer = reader.answer(child) { offer.answers.append(answer) }
    }
    about = .document
  }

  private mutating func answer(_ start: XMLStart) -> Answer? {
    about = .document
    let requirement = requiredValue(.requirement, Self.token, of: start)
    if let requirement { about = .requirement(requirement) }
    check(start, allowed: Self.answerAttributes)
    var answer = Answer(requirement: requirement ?? "", values: [], location: origin(of: start))
    answer.evidence = words(.evidence, of: start)
    children(of: start, Self.answerSlots) { reader, child, name in
      if name == .value {
        reader.check(child, allowed: Self.valueAttributes)
        answer.unit = answer.unit ?? reader.value(.unit, of: child)
        answer.values.append(reader.text(of: child))
      } else {
        let comment = reader.plainText(child)
        answer.comment = comment.isEmpty ? nil : comment
      }
    }
    return requirement == nil ? nil : answer
  }

  // Kept, since answers and prices come by the thousand.
  private static let token = ValueForm<String>.token
  private static let answersSlots = [OfferSlot(name: .answer, isRepeated: true)]
  private static let answerSlots = [OfferSlot(name: .value, isRepeated: true), OfferSlot(name: .comment)]
  private static let answerAttributes: OfferNames = [.requirement, .evidence, .place]
  private static let valueAttributes: OfferNames = [.unit]
}

// Clauses.
extension OfferReader {
  private mutating func clauses(_ start: XMLStart, into offer: inout Offer) {
    check(start, allowed: [])
    children(of: start, [OfferSlot(name: .clause, isRepeated: true)]) { reader, child, _ in
      if let stance = reader.stance(child) { offer.clauses.append(stance) }
    }
    about = .document
  }

  private mutating func stance(_ start: XMLStart) -> ClauseStance? {
    about = .document
    let clause = requiredValue(.ref, Self.token, of: start)
    if let clause { about = .clause(clause) }
    check(start, allowed: Self.stanceAttributes)
    let stance = value(.stance, of: start)
    let comment = comment(in: start)
    return clause.map { ClauseStance(clause: $0, stance: stance, comment: comment, location: origin(of: start)) }
  }

  private static let stanceAttributes: OfferNames = [.ref, .stance, .place]
}

// Evidence.
extension OfferReader {
  private mutating func evidence(_ start: XMLStart, into offer: inout Offer) {
    check(start, allowed: [])
    var lines: [String: Int] = [:]
    children(of: start, [OfferSlot(name: .document, isRepeated: true)]) { reader, child, _ in
      guard let document = reader.document(child) else { return }
      offer.evidence.append(document)
      if let first = lines[document.id] {
        reader.report("IN005", Message("IN005.duplicate", document.id, String(first)), at: child)
      } else if !document.id.isEmpty {
        lines[document.id] = child.line
      }
    }
    about = .document
  }

  private mutating func document(_ start: XMLStart) -> OfferedEvidence? {
    let id = value(.id, of: start)
    about = id.map { .evidence($0) } ?? .document
    check(start, allowed: Self.documentAttributes)
    _ = requiredValue(.id, Self.token, of: start)
    let code = requiredValue(.code, Self.code, of: start)
    let from = value(.validFrom, Self.day, of: start)
    let until = value(.validUntil, Self.day, of: start)
    if let from, let until, until < from {
      report("IN013", Message("IN013.period", from.description, until.description), at: start)
    }
    let title = text(of: start)
    guard let code else { return nil }
    return OfferedEvidence(
      id: id ?? "",
      code: code,
      title: title,
      file: value(.file, of: start),
      issuer: value(.issuer, of: start),
      validFrom: from,
      validUntil: until,
      location: origin(of: start)
    )
  }

  private static let code = ValueForm<EvidenceCode>.oneOf(EvidenceCode.self)
  private static let day = ValueForm<CalendarDay>.day
  private static let documentAttributes: OfferNames = [.id, .code, .file, .issuer, .validFrom, .validUntil, .place]
}

// Prices.
extension OfferReader {
  private mutating func prices(_ start: XMLStart, into offer: inout Offer) {
    check(start, allowed: [])
    children(of: start, [OfferSlot(name: .price, isRepeated: true), OfferSlot(name: .total)]) { reader, child, name in
      if name == .price {
        if let price = reader.price(child) { offer.prices.append(price) }
      } else {
        reader.about = .document
        reader.check(child, allowed: [.amount, .place])
        offer.total = reader.value(.amount, Self.money, of: child)
        offer.totalLocation = reader.origin(of: child)
        reader.children(of: child, []) { _, _, _ in }
      }
    }
    about = .document
  }

  private mutating func price(_ start: XMLStart) -> OfferedPrice? {
    about = .document
    let position = requiredValue(.position, Self.token, of: start)
    if let position { about = .position(position) }
    check(start, allowed: Self.priceAttributes)
    let unitPrice = value(.unitPrice, Self.money, of: start)
    let quantity = value(.quantity, Self.integer, of: start)
    let total = value(.total, Self.money, of: start)
    let comment = comment(in: start)
    return position.map {
      OfferedPrice(
        position: $0,
        unitPrice: unitPrice,
        quantity: quantity,
        total: total,
        comment: comment,
        location: origin(of: start)
      )
    }
  }

  private static let money = ValueForm<Money>.anyMoney
  private static let integer = ValueForm<Int>.integer
  private static let priceAttributes: OfferNames = [.position, .unitPrice, .quantity, .total, .place]
}

extension ValueForm {
  /// A whole number of at most nine digits, of any sign.
  fileprivate static var integer: ValueForm<Int> { .init("whole") { Int(native: $0) } }
}
