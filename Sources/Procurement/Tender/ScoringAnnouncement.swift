/// What a tender says about how offers are ranked: formula, letters, sentences and a worked example.
///
/// All of it is made from the values that rank the offers.
package struct ScoringAnnouncement: Hashable, Sendable {
  /// What a letter of the formula stands for.
  package struct Letter: Hashable, Sendable {
    /// The letter.
    package var symbol: MathExpression
    /// Its meaning.
    package var meaning: Message

    /// `symbol` stands for `meaning`.
    package init(_ symbol: MathExpression, _ meaning: Message) {
      self.symbol = symbol
      self.meaning = meaning
    }
  }

  /// One invented offer of the worked example.
  package struct ExampleOffer: Hashable, Sendable {
    /// `A`, `B` and so on.
    package var bidder: String
    /// L.
    package var performance: Int
    /// P.
    package var price: Money
    /// The exact index; nil where the formula has no value.
    package var index: ScoreIndex?
    /// The index as announced.
    package var announced: ScoreIndex?
    /// Nil without an index and below a band.
    package var rank: Int?

    /// An invented offer.
    package init(bidder: String, performance: Int, price: Money, index: ScoreIndex?, announced: ScoreIndex?, rank: Int?)
    {
      self.bidder = bidder
      self.performance = performance
      self.price = price
      self.index = index
      self.announced = announced
      self.rank = rank
    }
  }

  /// The formulas, the one of the index first.
  package var formulas: [MathExpression]
  /// Every letter in them.
  package var letters: [Letter]
  /// Method, price, options, rounding, ties, minimum and special cases.
  package var sentences: [Message]
  /// The formula of the index with the numbers of the first invented offer.
  package var steps: [MathExpression]
  /// The invented offers by their letters.
  package var example: [ExampleOffer]

  /// An announcement.
  package init(
    formulas: [MathExpression],
    letters: [Letter],
    sentences: [Message],
    steps: [MathExpression],
    example: [ExampleOffer]
  ) {
    self.formulas = formulas
    self.letters = letters
    self.sentences = sentences
    self.steps = steps
    self.example = example
  }
}
