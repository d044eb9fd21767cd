import Procurement

/// From what a bidder wrote over findings and verdicts to points and admission.
struct OfferTrace {
  let specification: Specification
  let checked: Tracing.Checked
  let ranking: Ranking

  func add(to graph: inout TraceGraph) {
    let bidder = checked.assessment.traceID
    graph.add(.offer(bidder), at: checked.offer?.location)
    answers(of: bidder, in: &graph)
    stances(of: bidder, in: &graph)
    prices(of: bidder, in: &graph)
    judgements(of: bidder, in: &graph)
    points(of: bidder, in: &graph)
  }

  private func answers(of bidder: String, in graph: inout TraceGraph) {
    for answer in checked.offer?.answers ?? [] {
      let node = TraceNode.answer(bidder: bidder, subject: answer.requirement)
      graph.add(node, at: answer.location)
      // An answer to what the tender does not ask is a finding of the check, not a broken link.
      guard graph.contains(.field(answer.requirement)) else { continue }
      graph.link(.field(answer.requirement), node, at: answer.location)
    }
  }

  private func stances(of bidder: String, in graph: inout TraceGraph) {
    for stance in checked.offer?.clauses ?? [] {
      let node = TraceNode.answer(bidder: bidder, subject: stance.clause)
      graph.add(node, at: stance.location)
      guard graph.contains(.field(stance.clause)) else { continue }
      graph.link(.field(stance.clause), node, at: stance.location)
    }
  }

  private func prices(of bidder: String, in graph: inout TraceGraph) {
    for price in checked.offer?.prices ?? [] {
      let node = TraceNode.answer(bidder: bidder, subject: price.position)
      graph.add(node, at: price.location)
      graph.link(node, .offer(bidder))
      guard graph.contains(.field(price.position)) else { continue }
      graph.link(.field(price.position), node, at: price.location)
    }
  }

  private func judgements(of bidder: String, in graph: inout TraceGraph) {
    let index = Dictionary(
      checked.assessment.findings.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    for judgement in checked.assessment.judgements {
      guard let subject = judgement.subject.traceID else { continue }
      let verdict = TraceNode.verdict(bidder: bidder, subject: subject)
      graph.add(verdict, at: judgement.location)
      graph.link(verdict, .offer(bidder))
      link(subject, to: verdict, of: bidder, in: &graph)
      for finding in judgement.findings {
        guard let place = index[finding] else { continue }
        let node = TraceNode.finding(bidder: bidder, index: place)
        graph.add(node, at: finding.location)
        let answer = TraceNode.answer(bidder: bidder, subject: subject)
        if graph.contains(answer) { graph.link(answer, node, at: finding.location) }
        graph.link(node, verdict, at: finding.location)
      }
    }
  }

  /// A verdict rests on the answer, and without one on the field that was left empty.
  private func link(_ subject: String, to verdict: TraceNode, of bidder: String, in graph: inout TraceGraph) {
    let answer = TraceNode.answer(bidder: bidder, subject: subject)
    if graph.contains(answer) {
      graph.link(answer, verdict)
    } else if graph.contains(.field(subject)) {
      graph.link(.field(subject), verdict)
    } else if graph.contains(.alternatives(subject)) {
      graph.link(.alternatives(subject), verdict)
    }
  }

  private func points(of bidder: String, in graph: inout TraceGraph) {
    for score in ranking.offers.first(where: { $0.bidder == bidder })?.scores ?? [] {
      let node = TraceNode.points(bidder: bidder, requirement: score.requirement)
      var location: SourceLocation?
      if case .awarded(let awarded) = score.origin { location = awarded.location }
      graph.add(node, at: location)
      graph.link(.verdict(bidder: bidder, subject: score.requirement), node, at: location)
      graph.link(node, .offer(bidder))
    }
  }
}

extension Assessment {
  /// The bidder's id; the file where the offer could not be read.
  package var traceID: String { bidder?.id ?? file }
}

extension Finding.Subject {
  /// The id of what it is about; nil for the document as a whole.
  package var traceID: String? {
    switch self {
    case .document: nil
    case .requirement(let id), .alternative(let id), .clause(let id), .evidence(let id), .position(let id),
      .declaration(let id):
      id
    }
  }
}
