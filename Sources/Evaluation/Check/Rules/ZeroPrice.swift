import Procurement

/// A unit price is zero.
struct ZeroPrice: CheckRule {
  static let info = RuleInfo(code: "CH087", severity: .warning, deficiency: .doubtfulPrice)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricesOnSheet.filter { $0.0.unitPrice == Money(cents: 0) }.map { price, position in
      finding(Message(Self.key("zero"), position.id), at: price.location, about: .position(position.id))
    }
  }
}
