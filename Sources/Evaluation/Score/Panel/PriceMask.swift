package import Procurement

/// Takes amounts of money out of what a bidder wrote, so that evaluators judge quality without knowing prices.
///
/// Hidden are amounts with a sign of currency, the prices of the offer as plain numbers, and percentages in a sentence
/// on a discount. Numbers in words are not understood: a text that speaks of money at all is reported.
/// Source: facts on procurement, section 6.3 (P-05), good practice.
package struct PriceMask: Sendable {
  /// A text without amounts.
  package struct Masked: Hashable, Sendable {
    /// With a mark in place of each amount.
    package let text: String
    /// How many amounts were taken out.
    package let count: Int
    /// Whether it speaks of money or of a discount, with or without an amount.
    package let speaksOfMoney: Bool
  }

  /// The numbers that give a price away, in the notation of `DecimalNumber`.
  private let prices: Set<DecimalNumber>

  /// Hides the prices of `offer`, and `evaluated`, which was computed from them.
  package init(_ offer: Offer, evaluated: Money?) {
    let amounts = offer.prices.flatMap { [$0.unitPrice, $0.total] } + [offer.total, evaluated]
    prices = Set(amounts.compactMap { $0.flatMap { DecimalNumber($0.description) } })
  }

  /// `text` with `mark` in place of each amount.
  package func masked(_ text: String, mark: String) -> Masked {
    var masked = ""
    var count = 0
    var speaks = false
    for sentence in Self.sentences(text) {
      let words = sentence.lowercased()
      let isOnDiscount = Self.discounts.contains { words.contains($0) }
      speaks = speaks || isOnDiscount || words.contains(Self.currency)
      var end = sentence.startIndex
      for number in sentence.matches(of: Self.number) {
        let behind = sentence[number.range.upperBound...]
        let isAmount = Self.hasCurrency(sentence[..<number.range.lowerBound], behind)
        let isDiscount = isOnDiscount && behind.starts(with: /[\s\u{A0}\u{202F}]*(%|Prozent|percent)/)
        guard isAmount || isDiscount || isPrice(String(number.output)) else { continue }
        masked += sentence[end..<number.range.lowerBound] + mark
        end = number.range.upperBound
        count += 1
      }
      masked += sentence[end...]
    }
    return Masked(text: masked, count: count, speaksOfMoney: speaks || count > 0)
  }

  /// Whether `text` gives one of the prices away.
  package func isGivenAway(by text: String) -> Bool { masked(text, mark: "").count > 0 }

  /// Whether `written` is one of the prices; single digits and pairs are too common to be taken for one.
  private func isPrice(_ written: String) -> Bool {
    guard written.count(where: \.isNumber) >= 3 else { return false }
    return Self.readings(written).contains { prices.contains($0) }
  }

  /// The numbers that `written` can stand for, with point or comma before the decimals.
  private static func readings(_ written: String) -> [DecimalNumber] {
    let plain = written.filter { $0.isNumber || $0 == "." || $0 == "," }
    let german = plain.replacing(".", with: "").replacing(",", with: ".")
    let english = plain.replacing(",", with: "")
    return [german, english].compactMap { DecimalNumber($0) }
  }

  private static func hasCurrency(_ before: Substring, _ behind: Substring) -> Bool {
    behind.lowercased().starts(
      with: /[\s\u{A0}\u{202F}]*(,-|,--|.-)?[\s\u{A0}\u{202F}]*(€|eur\b|euro|cent|ct\b|t€|teur)/
    )
      || before.lowercased().firstMatch(of: /(€|\beur|\beuro)[\s\u{A0}\u{202F}]*$/) != nil
  }

  private static var currency: Regex<Substring> { /€|\beur\b|\beuro|\bcents?\b/ }

  private static var number: Regex<Substring> { /\d+(?:[.,'’\u{A0}\u{202F} ]\d+)*/ }

  /// Pieces up to the end of a sentence or a line, all characters kept.
  private static func sentences(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for end in text.matches(of: /[.!?]\s|\n/) {
      pieces.append(text[start..<end.range.upperBound])
      start = end.range.upperBound
    }
    return pieces + [text[start...]]
  }

  /// Stems of words for what lowers a price; sorted.
  private static let discounts = ["discount", "nachlass", "nachlaß", "rabatt", "rebate", "skonto"]
}
