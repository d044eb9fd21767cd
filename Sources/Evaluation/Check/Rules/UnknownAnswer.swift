import Procurement

/// An answer names a requirement that the tender has not.
struct UnknownAnswer: CheckRule {
  static let info = RuleInfo(code: "CH014", severity: .error, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    let strays = submission.strays.filter {
      !submission.plan.omitted.contains(submission.offer.answers[$0].requirement)
    }
    // Suggestions compare with every id; past a few, they would only cost time.
    return strays.enumerated().map { number, place in
      let answer = submission.offer.answers[place]
      let nearest = number < 20 ? Nearest.id(to: answer.requirement, among: submission.plan.places.keys.sorted()) : nil
      return finding(.unknown(answer.requirement, nearest), at: answer.location)
    }
  }
}

extension Message {
  fileprivate static func unknown(_ id: String, _ nearest: String?) -> Self {
    let quote = Quote.clipped(id)
    guard let nearest else { return Message(UnknownAnswer.key("unknown"), quote) }
    // Letters of another script look the same on paper; the message must say so.
    guard Folding.plain(id) != Folding.plain(nearest) || id.utf8.allSatisfy({ $0 < 0x80 }) else {
      return Message(UnknownAnswer.key("lookalike"), quote, nearest)
    }
    return Message(UnknownAnswer.key("nearest"), quote, nearest)
  }
}
