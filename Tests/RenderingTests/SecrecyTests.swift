import Procurement
import Rendering
import Testing

@Suite struct SecrecyTests {
  @Test(arguments: Language.allCases)
  func `what is for the buyer alone is in no document for bidders`(language: Language) throws {
    for document in Sample.forBidders(try Sample.specification()) {
      let html = try HTML().text(of: document, in: language, with: .ours())
      for secret in ["SENTINEL", "777.777", "777,777", "DM-OPT-01", "DM-WEB-01", "DM-1701", "V-OPT-01"] {
        #expect(!html.contains(secret), "\(secret) in \(type(of: document).name.rawValue)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `bidders see only verified bases that are in force`(language: Language) throws {
    for document in Sample.forBidders(try Sample.specification()) {
      let html = try HTML().text(of: document, in: language, with: .ours())
      for place in ["§\u{A0}99", "§\u{A0}88", "section\u{A0}99", "section\u{A0}88"] { #expect(!html.contains(place)) }
    }
    let specification = SpecificationDocument(BidderView(try Sample.specification()))
    #expect(try HTML().text(of: specification, in: .german, with: .ours()).contains("§\u{A0}17 Abs.\u{A0}1 De-Mail-G"))
  }

  @Test func `the matrix tells the buyer everything`() throws {
    let matrix = ComplianceMatrixDocument(try Sample.specification(), value: nil)
    let html = try HTML().text(of: matrix, in: .german, with: .ours())
    let secrets = [
      "REASON", "KIND", "ANSWER", "TAILORING", "ESTIMATE", "PROCEDURE", "COMPETITION", "QUESTION", "CONFIRMATION",
      "WHY", "CHOICE", "VARIANT", "OLD", "HURRY", "CUT",
    ]
    for secret in secrets {
      #expect(html.contains("SENTINEL-\(secret)"), "\(secret)")
    }
    #expect(html.contains("§\u{A0}99 De-Mail-G"))
    let omitted =
      "Für den 15.06.2015 ist dies nicht vorgesehen; der Katalog führt es nur für eine Absendung ab 01.07.2016."
    #expect(html.contains(omitted))
    #expect(html.contains("zu bestätigen (nur teilweise belegt)"))
    #expect(html.contains("am 15.06.2015 nicht in Kraft"))
    #expect(html.contains("Antwort von M. Hesse am 08.06.2015: Die Vorschrift gilt."))
    #expect(html.contains("Ist §\u{A0}17 geändert? Sie ist noch nicht beantwortet"))
    #expect(!html.contains("Stellt sich erst später."))
  }

  @Test func `documents for the buyer say so on the title page, the others do not`() throws {
    for document in try Sample.documents(try Sample.specification()) {
      let html = try HTML().text(of: document, in: .german, with: .ours())
      let name = type(of: document).name
      #expect(html.contains(#"<p class="internal">"#) == name.isInternal, "\(name.rawValue)")
    }
  }

  @Test(arguments: [(Language.german, "Entwurf"), (.english, "Draft")])
  func `documents of a dossier with errors say that they are a draft, on the title page and on every page`(
    language: Language,
    word: String
  ) throws {
    var specification = try Sample.specification()
    for isDraft in [false, true] {
      specification.isDraft = isDraft
      for document in try Sample.documents(specification) {
        let html = try HTML().text(of: document, in: language, with: .ours())
        let name = type(of: document).name.rawValue
        #expect(html.contains(#"<p class="internal draft">\#(word)"#) == isDraft, "\(name)")
        #expect(html.contains(#"@top-right { content: "\#(word)"#) == isDraft, "\(name)")
      }
    }
  }
}
