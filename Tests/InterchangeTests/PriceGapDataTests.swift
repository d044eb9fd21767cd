import Interchange
import Procurement
import TestSupport
import Testing

@Suite struct PriceGapDataTests {
  /// What the facts on procurement say in sections 2.3, 2.9 and 6.2: below the threshold in Saxony more than 10 percent to either
  /// side, to be confirmed; above it an orientation of 20 percent, verified, by a decision of 2012 under the older law.
  @Test func `each regime carries its triggers as dated data, with the confidence of the research`() throws {
    let bytes = try Repository.bytes("specs/law/regimes.xml")
    let register = try #require(NormsFormat.read(bytes, file: "regimes.xml").value)
    let triggers = register.regimes.map { regime in
      let gaps = regime.priceGaps.map { "\($0.percent) \($0.neighbours) \($0.reach) \($0.confidence.rawValue)" }
      return "\(regime.id) \(regime.from) to \(regime.until?.description ?? "today"): \(gaps.joined(separator: ", "))"
    }
    #expect(
      triggers.sorted() == [
        "vgv-2016 2016-04-18 to today: 20 higher from V",
        "vol-a-1-saxony-2013 2013-03-14 to today: 10 both over P",
        "vol-a-eg-2009 2013-03-14 to 2016-04-17: 20 higher from V",
      ]
    )
  }
}
