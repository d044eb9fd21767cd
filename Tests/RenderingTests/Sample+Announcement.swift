import Procurement

extension Sample {
  /// Nothing is announced.
  static let silence = ScoringAnnouncement(formulas: [], letters: [], sentences: [], steps: [], example: [])

  /// A line to none at 1.5 times the lowest price.
  static let announcement = ScoringAnnouncement(
    formulas: [line(price: .symbol("P"), lowest: lowest)],
    letters: [
      .init(.symbol("P"), Message("scoring.letter.price")), .init(lowest, Message("scoring.letter.price-lowest")),
    ],
    sentences: [Message("tie.lowest-price")],
    steps: [
      line(price: number("100000"), lowest: number("80000"))
    ],
    example: [
      .init(
        bidder: "A",
        performance: 9000,
        price: Money(cents: 10_000_000),
        index: ScoreIndex(Rational(15)),
        announced: ScoreIndex(Rational(15)),
        rank: 1
      ),
      .init(bidder: "B", performance: 0, price: Money(cents: 1), index: nil, announced: nil, rank: nil),
    ]
  )

  private static let lowest = MathExpression.symbol("P", index: "min")

  private static func number(_ text: String) -> MathExpression { .number(DecimalNumber(text) ?? DecimalNumber(0)) }

  private static func line(price: MathExpression, lowest: MathExpression) -> MathExpression {
    .row([
      .symbol("Z"), .sign("="), number("30"), .sign("·"),
      .greater(
        number("0"),
        .fraction(
          .row([number("1.5"), .sign("·"), lowest, .sign("−"), price]),
          .row([number("0.5"), .sign("·"), lowest])
        )
      ),
    ])
  }
}
