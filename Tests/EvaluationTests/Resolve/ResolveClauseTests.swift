import Evaluation
import Procurement
import Testing

@Suite struct ResolveClauseTests {
  @Test(arguments: cases) func `clauses that cannot be agreed so are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("clauses that are sound") { $0.addClauses() },
    ResolveCase("no variant holds", "200 TD080.none V-1 2015-06-15") {
      $0.addClauses()
      $0.clause("V-1") { $0.variants.removeLast() }
    },
    ResolveCase("a variant of another day is chosen", "900 TD081.gone V-1 later 2015-06-15") {
      $0.addClauses()
      $0.select(.chooseVariant(clause: "V-1", variant: "later"))
    },
    ResolveCase("a variant whose condition fails is chosen", "900 TD081.condition V-1 web") {
      $0.addClauses()
      $0.select(.chooseVariant(clause: "V-1", variant: "web"))
    },
    ResolveCase("a variant that does not exist is chosen", "900 TD081.unknown V-1 none") {
      $0.addClauses()
      $0.select(.chooseVariant(clause: "V-1", variant: "none"))
    },
    ResolveCase("a variant that hangs on an answer", "202 TD082.answer V-1 web") {
      $0.addClauses()
      $0.clause("V-1") { $0.variants[1].condition = .answer("R-A1", .equals, "yes") }
    },
    ResolveCase("a clause that hangs on an answer that nobody gives", "200 TD057.unasked V-1 R-Q") {
      $0.addClauses()
      $0.clause("V-1") { $0.condition = .answer("R-Q", .equals, "yes") }
    },
    ResolveCase(
      "parameters that nobody declares",
      "200 TD004.condition boxes V-1",
      "203 TD004.text boxes",
      "211 TD004.condition boxes V-2 standard"
    ) {
      $0.addClauses()
      $0.clause("V-1") {
        $0.condition = .parameter("boxes", .equals, "1")
        $0.variants[0].text = parameter("unread")
        $0.variants[2].text = parameter("boxes")
      }
      $0.clause("V-2") { $0.variants[0].condition = .parameter("boxes", .equals, "1") }
    },
    ResolveCase("a parameter without a value", "211 TD006.text boxes") {
      $0.addClauses()
      $0.catalogues[0].parameters.append(
        Parameter(id: "boxes", title: "boxes", type: .yesNo, value: nil, location: ResolveSample.inCatalogue(4))
      )
      $0.clause("V-2") { $0.variants[0].text = parameter("boxes") }
    },
    ResolveCase("norms that are not in force", "203 TD020.norm gdpr", "205 TD020.norm bdsg") {
      $0.addClauses()
      $0.clause("V-1") {
        // Neither the variants that are not used nor bases of other days count.
        $0.variants[0].text = citation("unread")
        $0.variants[1].text = citation("unread")
        $0.variants[2].text = citation("gdpr")
        $0.basis = [
          basis("bdsg", line: 205), basis("gdpr", line: 206, from: "2018-05-25"),
        ]
      }
    },
    ResolveCase("a norm without a version on the day", "211 TD021.norm De-Mail-G 2015-06-15") {
      $0.addClauses()
      $0.requirement("R-A1") {
        $0.basis = []
        $0.statement = "first"
      }
      $0.norms.norms[0].versions = [ResolveSample.version(from: 2016, 1, 1)]
      $0.clause("V-2") { $0.variants[0].text = citation("de-mail-g") }
    },
    ResolveCase("all bases gone", "210 TD022.none V-2 2015-06-15") {
      $0.addClauses()
      $0.clause("V-2") { $0.basis = [basis("de-mail-g", line: 212, from: "2016-01-01")] }
    },
  ]

  @Test func `of several variants the first that is in force and holds is used`() throws {
    var sample = ResolveSample.withClauses
    let plain = try #require(sample.resolve().specification?.clause("V-1"))
    #expect((plain.variant.text, plain.ground) == ("plain", .first))
    #expect(plain.origin == .catalogue(id: "de-mail", version: "1.0"))
    sample.set("gateway", "web")
    #expect(sample.resolve().specification?.clause("V-1")?.variant.text == "web")
    sample.tender.schedule.days[.dispatch] = ResolveSample.day("2016-01-01")
    #expect(sample.resolve().specification?.clause("V-1")?.variant.text == "as of 2016")
    #expect(sample.resolve().specification?.clause("V-2")?.ground == .only)
  }

  @Test func `a chosen variant is used with its reason`() {
    var sample = ResolveSample.withClauses
    sample.set("gateway", "web")
    sample.select(.chooseVariant(clause: "V-1", variant: "plain"), reason: "on purpose")
    let clause = sample.resolve().specification?.clause("V-1")
    #expect(clause?.variant.id == "plain")
    #expect(clause?.ground == .chosen("on purpose"))
    #expect(clause?.changes == [])
  }

  @Test func `a tailored clause keeps its original, what changed and why`() throws {
    var sample = ResolveSample.withClauses
    let open = Condition.answer("R-A1", .equals, "yes")
    let changes = ClauseTailoring(text: "changed", condition: .all([.parameter("gateway", .equals, "central"), open]))
    sample.select(.tailorClause("V-1", changes), reason: "local need")
    let clause = try #require(sample.resolve().specification?.clause("V-1"))
    #expect(clause.variant.text == "changed")
    #expect(clause.variant.location.line == 900)
    #expect(clause.clause.condition == open)
    #expect(clause.changes == [.text, .condition])
    #expect(clause.reason == "local need")
    #expect(clause.original?.variants.map(\.text) == ["as of 2016", "web", "plain"])
  }

  @Test func `a group selected under a condition ties its clauses to it, besides their own conditions`() {
    let answer = Condition.answer("R-A1", .equals, "yes")
    let own = Condition.answer("R-A2", .equals, "yes")
    var sample = ResolveSample.withClauses
    sample.clause("V-1") { $0.condition = own }
    sample.tie(.selectClauses("V"), to: answer)
    let specification = sample.resolve().specification
    #expect(specification?.clause("V-1")?.clause.condition == .all([answer, own]))
    #expect(specification?.clause("V-1")?.original?.condition == own)
    #expect(specification?.clause("V-2")?.clause.condition == answer)
    #expect(specification?.clause("V-2")?.changes == [.condition])
    #expect(specification?.clause("V-2")?.reason == "tied")
  }

  @Test func `a clause selected besides its group follows its own condition, or is free without one`() {
    let group = Condition.answer("R-A1", .equals, "yes")
    let own = Condition.answer("R-A2", .equals, "yes")
    var sample = ResolveSample.withClauses
    sample.tie(.selectClauses("V"), to: group)
    sample.tie(.selectClause("V-1"), to: own)
    sample.select(.selectClause("V-2"), reason: nil, line: 12)
    let resolution = sample.resolve()
    #expect(resolution.findings.filter { $0.code == "TD015" } == [])
    #expect(resolution.specification?.clause("V-1")?.clause.condition == own)
    #expect(resolution.specification?.clause("V-2")?.clause.condition == nil)
    #expect(resolution.specification?.clause("V-2")?.changes == [])
  }

  @Test func `clauses are left out by decision, by condition and by law`() {
    var sample = ResolveSample.withClauses
    sample.tender.clauses = [ResolveSample.ownClause("Z-1")]
    sample.clause("V-1") { $0.condition = .parameter("gateway", .equals, "web") }
    sample.select(.deselectClause("V-2"), reason: "not needed")
    sample.tender.clauses[0].clauses[0].window = ResolveSample.window("", "2015-06-14")
    let specification = sample.resolve().specification
    #expect(specification?.clauseGroups.map(\.id) == [])
    #expect(specification?.clauseOmissions.map(\.clause.id) == ["V-2", "Z-1", "V-1"])
    #expect(specification?.clauseOmissions.map(\.ground) == [.decision("not needed"), .law, .condition])
  }

  @Test func `own clauses follow those of the catalogue`() {
    var sample = ResolveSample.withClauses
    sample.tender.clauses = [ResolveSample.ownClause("Z-1")]
    let specification = sample.resolve().specification
    #expect(specification?.clauses.map(\.id) == ["V-1", "V-2", "Z-1"])
    #expect(specification?.clause("Z-1")?.origin == .tender)
  }

  private static func parameter(_ id: String) -> LocalizedText {
    LocalizedText(german: RichText([.paragraph([.parameter(id)])]))
  }

  private static func citation(_ norm: String) -> LocalizedText {
    LocalizedText(german: RichText([.paragraph([.citation(Citation(norm: norm))])]))
  }

  private static func basis(_ norm: String, line: Int, from: String = "") -> LegalBasis {
    LegalBasis(
      citation: Citation(norm: norm),
      role: .duty,
      confidence: .verified,
      from: ResolveSample.day(from),
      location: ResolveSample.inCatalogue(line)
    )
  }
}
