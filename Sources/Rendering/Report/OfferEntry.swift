internal import Procurement

/// One offer in the report, with its number there.
struct OfferEntry {
  let specification: Specification
  let offer: ReportedOffer
  let number: Int

  private let answers: [String: Answer]
  private let stances: [String: ClauseStance]

  init(_ specification: Specification, _ offer: ReportedOffer, number: Int) {
    self.specification = specification
    self.offer = offer
    self.number = number
    let given = offer.offer?.answers ?? []
    answers = Dictionary(given.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    let stated = offer.offer?.clauses ?? []
    stances = Dictionary(stated.map { ($0.clause, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where the chapter of the offer starts.
  var anchor: String { "offer-\(number)" }

  /// The name of the bidder, as a link to the chapter.
  var link: Markup { .element("a", [.init("class", "x"), .init("href", "#\(anchor)")], .text(offer.name)) }

  /// The judgements on requirements and alternatives; requirements of an alternative count with it.
  var demands: [Judgement] {
    let members = Set(specification.alternatives.flatMap(\.requirements))
    return offer.assessment.judgements.filter { judgement in
      switch judgement.subject {
      case .requirement(let id): !members.contains(id)
      case .alternative: true
      case .document, .clause, .evidence, .position, .declaration: false
      }
    }
  }

  /// What the bidder answered; nothing for anything but a requirement and a clause.
  func answer(to subject: Finding.Subject, in phrasing: Phrasing) -> Markup {
    switch subject {
    case .requirement(let id):
      answers[id].map { phrasing.answerGiven($0, type: specification.requirement(id)?.requirement.answer) } ?? .empty
    case .clause(let id): stances[id].map { phrasing.stanceGiven($0) } ?? .empty
    case .document, .alternative, .evidence, .position, .declaration: .empty
    }
  }

  /// The chapter of the offer.
  func chapter(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let name = Markup.text(offer.name)
    let heading = outline.chapter(.init(phrasing.label("offer", name), anchor: anchor))
    return heading.merging([
      "facts": .list(facts(in: phrasing)),
      "factsCaption": .markup(phrasing.label("offerFacts", name)),
      "points": .view(OfferPoints(entry: self).view(in: phrasing, &outline)),
      "prices": .list(OfferPrices(entry: self).view(in: phrasing, &outline)),
      "scores": .list(OfferScores(entry: self).view(in: phrasing, &outline)),
      "verdicts": .list(OfferVerdicts(entry: self).view(in: phrasing, &outline)),
    ])
  }

  private func facts(in phrasing: Phrasing) -> [View] {
    let assessment = offer.assessment
    let rows: [(label: String, text: Markup)] = [
      ("file", .text(assessment.file)),
      ("address", (assessment.bidder?.address ?? []).map { Markup.text($0) }.joined(by: .lineBreak)),
      ("version", version(in: phrasing)),
      ("admission", .element("strong", [], phrasing.word(assessment.admission))),
      ("price", assessment.evaluatedPrice.map { phrasing.money($0) } ?? noPrice(in: phrasing)),
    ]
    return rows.filter { !$0.text.isEmpty }.map { row in
      ["term": .markup(phrasing.label("fact.\(row.label)")), "text": .markup(row.text)]
    }
  }

  private func noPrice(in phrasing: Phrasing) -> Markup {
    phrasing.label(offer.hidesPrices ? "hiddenPrice" : "noPrice")
  }

  private func version(in phrasing: Phrasing) -> Markup {
    guard let offer = offer.offer else { return phrasing.label("unreadable") }
    let isSame = offer.digest.map { $0 == specification.digest }
    let digest = phrasing.label(isSame.map { $0 ? "digestSame" : "digestOther" } ?? "digestMissing")
    return phrasing.label("offerVersion", .text(offer.version), digest)
  }
}
