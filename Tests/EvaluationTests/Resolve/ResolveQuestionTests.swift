import Evaluation
import Procurement
import Testing

@Suite struct ResolveQuestionTests {
  @Test(arguments: cases) func `open questions about cited norms are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  private static let separator = String(Message.languageSeparator)

  static let cases = [
    ResolveCase(
      "a question that nobody has answered, cited first in the catalogue",
      "1 TD090.open De-Mail-G de-mail/a.xml:10 Gilt es?\(separator)Is it law? repeal"
    ) { $0.ask(from: "2015-06-15") },
    ResolveCase("a question of the day after the dispatch") { $0.ask(from: "2015-06-16") },
    ResolveCase("a question that was answered") {
      $0.ask(from: "2015-06-01")
      $0.answer(.inForce, on: "2015-06-01")
    },
    ResolveCase("a question that was answered before it arose", "70 TD090.early repeal 2015-05-31 2015-06-01") {
      $0.ask(from: "2015-06-01")
      $0.answer(.inForce, on: "2015-05-31")
    },
    ResolveCase(
      "a norm that is no longer in force",
      "70 TD091.gone De-Mail-G M. Hesse 2015-06-02 de-mail/a.xml:10"
    ) {
      $0.ask(from: "2015-06-01")
      $0.answer(.notInForce, on: "2015-06-02")
    },
    ResolveCase("an answer to no question", "70 TD092.unknown repeal") { $0.answer(.inForce, on: "2015-06-02") },
    ResolveCase(
      "an answer to a question that does not concern a tender of this day",
      "70 TD092.closed repeal 2015-06-16 2015-06-15"
    ) {
      $0.ask(from: "2015-06-16")
      $0.answer(.inForce, on: "2015-06-02")
    },
    ResolveCase("a question about a norm that the tender does not cite") {
      $0.uncite()
      $0.ask(from: "2015-06-01")
    },
    ResolveCase("an uncited norm that is confirmed to be gone") {
      $0.uncite()
      $0.ask(from: "2015-06-01")
      $0.answer(.notInForce, on: "2015-06-02")
    },
    ResolveCase(
      "a norm that a text alone cites",
      "1 TD090.open De-Mail-G de-mail/a.xml:20 Gilt es?\(separator)Is it law? repeal"
    ) {
      $0.uncite()
      $0.ask(from: "2015-06-01")
      $0.requirement("R-A2") {
        $0.statement.german = RichText([.paragraph([.citation(Citation(norm: "de-mail-g", section: "17"))])])
      }
    },
  ]
}

extension ResolveSample {
  fileprivate mutating func ask(from day: String) {
    guard let from = Self.day(day) else { return }
    norms.norms[0].questions = [
      OpenQuestion(
        id: "repeal",
        from: from,
        fact: "ST-04",
        text: LocalizedText("Gilt es?", "Is it law?"),
        location: SourceLocation(file: "law/norms.xml", line: 4)
      )
    ]
  }

  fileprivate mutating func answer(_ answer: Procurement.Confirmation.Answer, on day: String) {
    guard let on = Self.day(day) else { return }
    tender.confirmations.append(
      Procurement.Confirmation(
        question: "repeal",
        by: "M. Hesse",
        on: on,
        answer: answer,
        reason: "looked it up",
        location: Self.inTender(70)
      )
    )
  }

  fileprivate mutating func uncite() {
    requirement("R-A1") {
      $0.basis = []
      $0.statement = "no citation"
    }
  }
}
