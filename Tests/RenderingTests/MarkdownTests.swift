import Procurement
import Rendering
import TestSupport
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: Language.allCases)
  func `documents for bidders read as a person has read them`(language: Language) throws {
    let bidders = BidderView(try Sample.specification())
    let templates = try Templates.ours()
    let sheet = try Master(of: PriceSheetDocument(bidders), in: language, with: templates)
    let text = String(decoding: try Markdown().bytes(of: sheet), as: UTF8.self)
    try expectGolden(text, "rendering/price-sheet.\(language.rawValue).md")
    let specification = try Master(of: SpecificationDocument(bidders), in: language, with: templates)
    let words = String(decoding: try Markdown().bytes(of: specification), as: UTF8.self)
    try expectGolden(words, "rendering/specification.\(language.rawValue).md")
  }
}
