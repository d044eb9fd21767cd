package import Procurement

/// Takes what evaluators entered over into the record; what was recorded before is never changed.
package struct PanelMerge: Sendable {
  /// The record with everything that could be taken over.
  package private(set) var record: EvaluationRecord
  /// What was read, each with all findings on it.
  package private(set) var returns: [PanelReturn]
  /// How many votes, or agreements, are new.
  package private(set) var taken = 0

  private let specification: Specification
  private let order: [String: Int]

  /// Checks `returns` against `record`; nothing is taken over yet.
  package init(_ returns: [PanelReturn], into record: EvaluationRecord, specification: Specification) {
    self.record = record
    self.returns = returns
    self.specification = specification
    order = Dictionary(
      specification.scored.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for index in returns.indices { self.returns[index].findings += common(returns[index]) }
  }

  /// What is the same for votes and agreements.
  private func common(_ read: PanelReturn) -> [Finding] {
    var findings: [Finding] = []
    if read.day == nil, !read.filled.isEmpty {
      findings.append(PanelWorkRules.noDay.finding("day", at: SourceLocation(file: read.file, line: 0)))
    }
    for entry in read.entries {
      let about = Finding.Subject.requirement(entry.requirement)
      let hasReason = !ReasonText(entry.reason).words.isEmpty
      if let points = entry.points, !scale(of: entry.requirement).contains(points) {
        findings.append(
          PanelWorkRules.outsideScale.finding(
            "level",
            entry.bidder,
            entry.requirement,
            String(points),
            at: entry.location,
            about: about
          )
        )
      }
      if entry.points != nil, !hasReason {
        findings.append(
          PanelWorkRules.noReason.finding(
            "reason",
            entry.bidder,
            entry.requirement,
            at: entry.location,
            about: about
          )
        )
      }
      if entry.points == nil, hasReason {
        findings.append(
          PanelWorkRules.noReason.finding(
            "points",
            entry.bidder,
            entry.requirement,
            at: entry.location,
            about: about
          )
        )
      }
    }
    return findings
  }

  private func scale(of requirement: String) -> Set<Int> {
    Set(specification.requirement(requirement)?.requirement.levels.map(\.points) ?? [])
  }

  /// Puts an entry where it belongs: by bidder as they came, then by criterion.
  private mutating func insert(_ points: AwardedPoints) {
    let order = order
    let rank = { (points: AwardedPoints) in order[points.requirement] ?? Int.max }
    let last = record.points.lastIndex { $0.bidder == points.bidder && rank($0) <= rank(points) }
    let first = record.points.firstIndex { $0.bidder == points.bidder }
    record.points.insert(points, at: last.map { $0 + 1 } ?? first ?? record.points.count)
  }
}

// Votes.
extension PanelMerge {
  /// Takes over the votes of every file with which nothing is wrong.
  package mutating func takeVotes() {
    let files = Dictionary(grouping: returns.compactMap(\.evaluator), by: \.self)
    for index in returns.indices {
      returns[index].findings += problems(of: returns[index], files)
      returns[index].findings.sort()
      if returns[index].isSound { takeVotes(of: returns[index]) }
    }
  }

  private func problems(of read: PanelReturn, _ files: [String: [String]]) -> [Finding] {
    let place = SourceLocation(file: read.file, line: 0)
    guard !read.entries.isEmpty || read.evaluator != nil else { return [] }
    guard let evaluator = read.evaluator, record.evaluators.contains(where: { $0.id == evaluator }) else {
      return [PanelWorkRules.unknownEvaluator.finding("unknown", read.evaluator ?? "–", at: place)]
    }
    var findings: [Finding] = []
    if files[evaluator].map({ $0.count > 1 }) ?? false {
      findings.append(PanelWorkRules.repeatedEvaluator.finding("twice", evaluator, at: place))
    }
    if let closing = record.closings.last, !read.filled.allSatisfy({ isKnown($0, of: evaluator) }) {
      findings.append(
        PanelWorkRules.afterClosing.finding("closed", closing.by, closing.day.description, at: place)
      )
    }
    let empty = read.entries.count - read.filled.count
    if empty > 0 { findings.append(PanelWorkRules.leftOut.finding("empty", evaluator, String(empty), at: place)) }
    return findings + read.filled.compactMap { contradiction($0, evaluator) }
  }

  private func earlier(_ entry: PanelReturn.Entry, _ evaluator: String) -> PanelVote? {
    record.points(of: entry.bidder, for: entry.requirement)?.votes.first { $0.evaluator == evaluator }
  }

  private func isKnown(_ entry: PanelReturn.Entry, of evaluator: String) -> Bool {
    earlier(entry, evaluator) != nil
  }

  private func contradiction(_ entry: PanelReturn.Entry, _ evaluator: String) -> Finding? {
    guard let vote = earlier(entry, evaluator),
      vote.points != entry.points || SheetText.plain(vote.reason) != SheetText.plain(entry.reason)
    else { return nil }
    return PanelWorkRules.differsFromRecord.finding(
      "vote",
      entry.bidder,
      entry.requirement,
      evaluator,
      String(vote.points),
      at: entry.location,
      about: .requirement(entry.requirement)
    )
  }

  private mutating func takeVotes(of read: PanelReturn) {
    guard let evaluator = read.evaluator else { return }
    for entry in read.filled where earlier(entry, evaluator) == nil {
      guard let points = entry.points else { continue }
      let vote = PanelVote(
        evaluator: evaluator,
        points: points,
        reason: SheetText.plain(entry.reason),
        day: read.day,
        source: read.source,
        location: entry.location
      )
      add(vote, to: entry)
      taken += 1
    }
  }

  private mutating func add(_ vote: PanelVote, to entry: PanelReturn.Entry) {
    let places = Dictionary(
      record.evaluators.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let index = record.points.firstIndex { $0.bidder == entry.bidder && $0.requirement == entry.requirement }
    guard let index else {
      return insert(
        AwardedPoints(
          bidder: entry.bidder,
          requirement: entry.requirement,
          points: nil,
          reason: "",
          evaluators: record.evaluators.map(\.id),
          votes: [vote],
          location: entry.location
        )
      )
    }
    record.points[index].votes.append(vote)
    record.points[index].votes.sort { places[$0.evaluator] ?? .max < places[$1.evaluator] ?? .max }
  }
}

// Agreements.
extension PanelMerge {
  /// Takes over what the evaluators agreed on; an agreement that changes an earlier one keeps it.
  package mutating func takeAgreements() {
    for index in returns.indices {
      if returns[index].evaluator != nil {
        let place = SourceLocation(file: returns[index].file, line: 0)
        returns[index].findings.append(PanelWorkRules.foreignFile.finding("vote", at: place))
      }
      returns[index].findings.sort()
      if returns[index].isSound { takeAgreements(of: returns[index]) }
    }
  }

  private mutating func takeAgreements(of read: PanelReturn) {
    for entry in read.filled {
      guard let points = entry.points,
        let index = record.points.firstIndex(where: {
          $0.bidder == entry.bidder && $0.requirement == entry.requirement
        })
      else { continue }
      agree(points, SheetText.plain(entry.reason), on: read.day, at: index)
    }
  }

  private mutating func agree(_ points: Int, _ reason: String, on day: CalendarDay?, at index: Int) {
    let before = record.points[index]
    guard before.points != points || before.reason != reason else { return }
    if let earlier = before.points {
      record.points[index].earlier.append(
        EarlierPoints(points: earlier, reason: before.reason, day: before.day, location: before.location)
      )
    }
    record.points[index].points = points
    record.points[index].reason = reason
    record.points[index].day = day
    taken += 1
  }
}
