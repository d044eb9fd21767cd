import Evaluation
import Procurement
import Testing

@Suite struct ResolveClauseChoiceTests {
  @Test(arguments: cases) func `choices of clauses that cannot be carried out are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("an unknown group and an unknown clause", "900 TD010.clauses Q", "901 TD010.clause V-9") {
      $0.addClauses()
      $0.select(.selectClauses("Q"))
      $0.select(.selectClause("V-9"), line: 901)
    },
    ResolveCase("a clause of the tender's own", "900 TD010.own-clause Z-1") {
      $0.addClauses()
      $0.tender.clauses = [ResolveSample.ownClause("Z-1")]
      $0.select(.chooseVariant(clause: "Z-1", variant: "standard"))
    },
    ResolveCase(
      "what is not selected is left out, tailored and given a variant",
      "900 TD011.deselect-clause V-1",
      "901 TD011.tailor-clause V-1",
      "902 TD011.choose-clause V-1"
    ) {
      $0.catalogues[0].clauses = [ResolveSample.group]
      $0.select(.deselectClause("V-1"))
      $0.select(.tailorClause("V-1", ClauseTailoring(title: "other")), line: 901)
      $0.select(.chooseVariant(clause: "V-1", variant: "plain"), line: 902)
    },
    ResolveCase(
      "each departure twice",
      "901 TD012.tailor-clause V-1",
      "903 TD012.choose-clause V-1",
      "905 TD012.deselect-clause V-2"
    ) {
      $0.addClauses()
      $0.select(.tailorClause("V-1", ClauseTailoring(title: "other")))
      $0.select(.tailorClause("V-1", ClauseTailoring(title: "another")), line: 901)
      $0.select(.chooseVariant(clause: "V-1", variant: "plain"), line: 902)
      $0.select(.chooseVariant(clause: "V-1", variant: "plain"), line: 903)
      $0.select(.deselectClause("V-2"), line: 904)
      $0.select(.deselectClause("V-2"), line: 905)
    },
    ResolveCase(
      "departures without a reason",
      "900 TD013.choose V-1",
      "901 TD013.tailor V-1",
      "902 TD013.deselect V-2"
    ) {
      $0.addClauses()
      $0.select(.chooseVariant(clause: "V-1", variant: "plain"), reason: nil)
      $0.select(.tailorClause("V-1", ClauseTailoring(title: "other")), reason: nil, line: 901)
      $0.select(.deselectClause("V-2"), reason: nil, line: 902)
    },
    ResolveCase(
      "choices without effect",
      "900 TD015.clauses V",
      "901 TD015.clause V-1",
      "902 TD015.tailor V-2"
    ) {
      $0.addClauses()
      $0.select(.selectClauses("V"))
      $0.select(.selectClause("V-1"), line: 901)
      $0.select(.tailorClause("V-2", ClauseTailoring(title: "second clause", text: "notice")), line: 902)
    },
    ResolveCase(
      "what does not exist on the day",
      "900 TD015.gone V-1 2015-06-15",
      "901 TD011.gone V-2 2015-06-15"
    ) {
      $0.addClauses()
      for id in ["V-1", "V-2"] { $0.clause(id) { $0.window = ResolveSample.window("2015-06-16", "") } }
      $0.select(.deselectClause("V-1"))
      $0.select(.tailorClause("V-2", ClauseTailoring(title: "other")), line: 901)
    },
    ResolveCase(
      "the same group and clause in the tender",
      "820 TD002.clauses A de-mail/a.xml:5",
      "821 TD002.clause R-A1 de-mail/a.xml:10"
    ) {
      var group = ResolveSample.ownClause("R-A1")
      group.id = "A"
      $0.tender.clauses = [group]
    },
  ]
}
