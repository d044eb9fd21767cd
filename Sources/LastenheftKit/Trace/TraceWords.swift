import Evaluation
import Procurement
import Wording

/// What the nodes of a trace are called, and what is known about them.
struct TraceWords {
  let specification: Specification
  let evaluated: Evaluated
  let wording: Wording

  /// What `node` is called.
  func label(_ node: TraceNode) -> String {
    switch node {
    case .norm(let id): norm(id)
    case .version(let id, let from): wording.text(Message("trace.version", norm(id), wording.text(from)))
    case .provision(let citation): wording.text(citation, norms: specification.norms)
    case .parameter(let id): titled(id, specification.parameter(id)?.title)
    case .requirement(let id): titled(id, specification.requirement(id)?.requirement.title)
    case .alternatives(let id): titled(id, specification.alternatives.first { $0.id == id }?.title)
    case .clause(let id): titled(id, specification.clause(id)?.clause.title)
    case .position(let id): titled(id, specification.positions.first { $0.id == id }?.position.title)
    case .field(let id): wording.text(Message("trace.field", id))
    case .cell(let subject, let place): wording.text(Message("trace.cell", place ?? subject))
    case .answer(let bidder, let subject), .verdict(let bidder, let subject): "\(bidder) · \(subject)"
    case .points(let bidder, let requirement): "\(bidder) · \(requirement)"
    case .finding(let bidder, let index): finding(bidder, index).map { "\(bidder) · \($0.code)" } ?? bidder
    case .offer(let bidder): bidder
    case .sentence(let document, let anchor): wording.text(Message("trace.sentence.\(document)", anchor))
    }
  }

  /// Whether the cited place `left` stands before `right`: norms in the order of the register, then as they read.
  func precedes(_ left: TraceNode, _ right: TraceNode) -> Bool {
    guard case .provision(let one) = left, case .provision(let other) = right else { return false }
    let norms = specification.norms.norms
    let places = [one, other].map { citation in norms.firstIndex { $0.id == citation.norm } ?? norms.count }
    return places[0] == places[1] ? one.path.lexicographicallyPrecedes(other.path) : places[0] < places[1]
  }

  /// What is known about `node`, a line each.
  func lines(_ node: TraceNode) -> [String] {
    switch node {
    case .norm(let id): specification.norms.norm(id).map { [plain($0.title)] } ?? []
    case .version(let id, _):
      specification.norms.norm(id)?.version(on: specification.asOf).map {
        [$0.source, wording.text($0.confidence)]
      } ?? []
    case .parameter(let id): [wording.text(specification.parameter(id), id: id)]
    case .requirement(let id): specification.requirement(id).map(lines) ?? []
    case .clause(let id): specification.clause(id).map(lines) ?? []
    case .answer(let bidder, let subject): answer(bidder, subject)
    case .verdict(let bidder, let subject): verdict(bidder, subject)
    case .points(let bidder, let requirement): points(bidder, requirement)
    case .finding(let bidder, let index): finding(bidder, index).map { [wording.text($0.message)] } ?? []
    case .offer(let bidder): offer(bidder)
    case .provision, .alternatives, .position, .field, .cell, .sentence: []
    }
  }

  private func norm(_ id: String) -> String { specification.norms.norm(id)?.abbreviation ?? id }

  private func plain(_ text: LocalizedText) -> String { wording.plain(text, specification: specification) }

  private func titled(_ id: String, _ title: LocalizedText?) -> String {
    title.map { "\(id) \(plain($0))" } ?? id
  }

  private func lines(_ specified: SpecifiedRequirement) -> [String] {
    [wording.text(specified.requirement.kind), plain(specified.requirement.statement)]
      + unconfirmed(specified.requirement.basis)
  }

  private func lines(_ specified: SpecifiedClause) -> [String] {
    [wording.text("acceptance.\(specified.clause.acceptance.rawValue)"), plain(specified.variant.text)]
      + unconfirmed(specified.clause.basis)
  }

  private func unconfirmed(_ bases: [LegalBasis]) -> [String] {
    bases.filter { $0.confidence != .verified }.map {
      "\(wording.text($0.citation, norms: specification.norms)): \(wording.text($0.confidence))"
    }
  }
}

/// What is known about offers.
extension TraceWords {
  /// The code of a finding; nil for other nodes.
  func code(of node: TraceNode) -> String? {
    guard case .finding(let bidder, let index) = node else { return nil }
    return finding(bidder, index)?.code
  }

  private func checked(_ bidder: String) -> CheckedOffer? {
    evaluated.offers.first { $0.assessment.traceID == bidder }
  }

  private func finding(_ bidder: String, _ index: Int) -> Finding? {
    guard let findings = checked(bidder)?.assessment.findings, findings.indices.contains(index) else { return nil }
    return findings[index]
  }

  private func answer(_ bidder: String, _ subject: String) -> [String] {
    guard let offer = checked(bidder)?.offer else { return [] }
    if let answer = offer.answers.first(where: { $0.requirement == subject }) {
      return answer.values.map { Message("trace.value", $0) }.map(wording.text) + [answer.comment].compactMap(\.self)
    }
    if let stance = offer.clauses.first(where: { $0.clause == subject }) {
      let word = stance.word.map { wording.text("stance.\($0.rawValue)") }
      return [word ?? stance.stance, stance.comment].compactMap(\.self)
    }
    return offer.prices.first { $0.position == subject }?.unitPrice.map { [wording.text($0)] } ?? []
  }

  private func verdict(_ bidder: String, _ subject: String) -> [String] {
    let judgements = checked(bidder)?.assessment.judgements ?? []
    guard let judgement = judgements.first(where: { $0.subject.traceID == subject }) else { return [] }
    var lines = [judgement.verdict.map { wording.text($0) } ?? wording.text("check.not-applicable")]
    if judgement.consequence != .none {
      lines.append(wording.text(judgement.consequence))
      if let step = judgement.treatment?.step { lines.append(plain(step)) }
    }
    return lines
  }

  private func points(_ bidder: String, _ requirement: String) -> [String] {
    let ranked = evaluated.ranking.offers.first { $0.bidder == bidder }
    guard let score = ranked?.scores.first(where: { $0.requirement == requirement }) else { return [] }
    guard let points = score.points, let performance = score.performance else {
      return [wording.text("trace.no-points")]
    }
    return [wording.text(Message("trace.points", String(score.weight), String(points), String(performance)))]
  }

  private func offer(_ bidder: String) -> [String] {
    guard let assessment = checked(bidder)?.assessment else { return [] }
    let ranked = evaluated.ranking.offers.first { $0.bidder == bidder }
    return [wording.text(assessment.admission)]
      + [ranked.map { wording.text(Message("trace.rank", String($0.rank))) }].compactMap(\.self)
  }
}
