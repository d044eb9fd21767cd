import Procurement
import Rendering
import Testing
import XML

@Suite struct HostileTextTests {
  @Test func `what a bidder wrote stays text`() throws {
    let specification = try Sample.specification()
    let report = EvaluationReportDocument(
      specification,
      offers: try Sample.offers(),
      ranking: try Sample.ranking(),
      method: []
    )
    let html = try HTML().text(of: report, in: .german, with: .ours())
    #expect(!html.contains("<script>"))
    #expect(
      html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp;amp; ]]&gt; [U+202E]txt.exe[U+0007]{{id}}")
    )
    #expect(!html.unicodeScalars.contains("\u{202E}") && !html.unicodeScalars.contains("\u{7}"))
  }

  @Test func `what a dossier says cannot leave the style sheet`() throws {
    var specification = try Sample.specification()
    let evil = "\"; } </style><script>alert(1)</script> \\22"
    var tender = specification.tender
    tender.title = LocalizedText(evil, evil)
    tender.authority.name = evil
    tender.version = evil
    specification = Specification(
      tender: tender,
      asOf: specification.asOf,
      chapters: specification.chapters,
      omissions: specification.omissions,
      clauseGroups: specification.clauseGroups,
      clauseOmissions: specification.clauseOmissions,
      parameters: specification.parameters,
      positions: specification.positions,
      termInMonths: specification.termInMonths,
      taxPercent: specification.taxPercent,
      norms: specification.norms,
      regime: specification.regime,
      digest: specification.digest
    )
    for document in try Sample.documents(specification) {
      let html = try HTML().text(of: document, in: .german, with: .ours())
      let page = try Page(name: "evil", html: html)
      #expect(page.elements(named: "script").isEmpty)
      #expect(page.elements(named: "style").count == 1)
      #expect(page.elements(named: "style").first?.text.contains("</style>") == false)
    }
  }
}
