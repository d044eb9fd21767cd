import Procurement
import Rendering
import Testing

@Suite struct MathMLTests {
  private func page(_ formula: MathExpression, _ language: Language) throws -> String {
    var announcement = Sample.silence
    announcement.formulas = [formula]
    let document = CriteriaDocument(BidderView(try Sample.specification()), announcement: announcement)
    return try HTML().text(of: document, in: language, with: .ours())
  }

  private static let start = #"<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext=""#

  @Test func `each form of a formula has its element, and the whole its plain text`() throws {
    let half = MathExpression.number(DecimalNumber("0.5") ?? DecimalNumber(0))
    let cases: [(MathExpression, String, String)] = [
      (.fraction(.symbol("L"), .symbol("P")), "L : P", "<mfrac><mi>L</mi><mi>P</mi></mfrac>"),
      (
        .power(.symbol("L"), half), "L^0,5",
        "<msup><mi>L</mi><mn>0,5</mn></msup>"
      ),
      (
        .symbol("P", index: "min"), "Pmin",
        #"<msub><mi>P</mi><mi mathvariant="normal">min</mi></msub>"#
      ),
      (.magnitude(.symbol("P")), "|P|", "<mrow><mo>|</mo><mi>P</mi><mo>|</mo></mrow>"),
      (.group(.symbol("P")), "(P)", "<mrow><mo>(</mo><mi>P</mi><mo>)</mo></mrow>"),
      (
        .greater(half, .symbol("P")), "max(0,5; P)",
        "<mrow><mi>max</mi><mo>(</mo><mn>0,5</mn><mo>;</mo><mi>P</mi><mo>)</mo></mrow>"
      ),
      (
        .row([.symbol("Z"), .sign("="), .fraction(.row([.symbol("L"), .sign("+"), half]), .symbol("P"))]),
        "Z = (L + 0,5) : P",
        "<mrow><mi>Z</mi><mo>=</mo><mfrac><mrow><mi>L</mi><mo>+</mo><mn>0,5</mn></mrow><mi>P</mi></mfrac></mrow>"
      ),
    ]
    for (formula, plain, markup) in cases {
      let html = try page(formula, .german)
      #expect(html.contains("\(Self.start)\(plain)\">\(markup)</math>"), "\(plain)")
    }
  }

  @Test func `numbers are written as the language does`() throws {
    let number = MathExpression.number(DecimalNumber("1234.5") ?? DecimalNumber(0))
    #expect(try page(number, .german).contains("<mn>1.234,5</mn>"))
    #expect(try page(number, .english).contains("<mn>1,234.5</mn>"))
  }
}
