import Evaluation
import Procurement
import Testing

@Suite struct ResolveLawTests {
  @Test(arguments: cases) func `norms and regimes out of force or unknown are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("an unknown norm in text and basis", "20 TD020.norm gdpr", "21 TD020.norm gdpr") {
      $0.requirement("R-A2") {
        $0.statement.german = RichText([.paragraph([.citation(Citation(norm: "gdpr", article: "28"))])])
        $0.basis = [basis("gdpr", line: 21)]
      }
    },
    ResolveCase(
      "a norm without a version on the day of dispatch",
      "10 TD021.norm De-Mail-G 2015-06-15",
      "11 TD021.norm De-Mail-G 2015-06-15"
    ) { $0.norms.norms[0].versions = [ResolveSample.version(from: 2015, 6, 16)] },
    ResolveCase("all bases gone", "10 TD022.none R-A1 2015-06-15") {
      $0.requirement("R-A1") { $0.basis[0].until = ResolveSample.day("2015-06-14") }
    },
    ResolveCase("a regime that rests on an unknown norm", "7 TD020.norm vol-a") {
      $0.norms.regimes[0].treatments = [
        Treatment(
          deficiency: .surplus,
          consequence: .none,
          step: "none",
          basis: [basis("vol-a", line: 7)],
          location: Procurement.SourceLocation(file: "law/regimes.xml", line: 6)
        )
      ]
    },
    ResolveCase("a place that the register does not have", "30 TD026.place § 5 Abs. 99 De-Mail-G") {
      $0.cite("5", "99", line: 30)
    },
    ResolveCase("a place that the register has for other days", "31 TD027.place § 5 Abs. 9 De-Mail-G 2015-06-15") {
      $0.cite("5", "9", line: 31)
      $0.register("5", "9", until: "2015-06-14")
      $0.register("5", "9", from: "2015-06-16")
    },
    ResolveCase("a place that the register has for the day") {
      $0.cite("5", "9", line: 31)
      $0.register("5", "9", from: "2015-06-15", until: "2015-06-15")
    },
    ResolveCase("a place that does not count on the day") {
      $0.cite("5", "9", line: 31, until: "2015-06-14")
      $0.register("5", "9", until: "2015-06-14")
    },
    ResolveCase("a norm as a whole, and one that nobody knows") {
      $0.cite(nil, nil, line: 32)
      $0.cite("5", nil, of: "gdpr", line: 33)
    },
    ResolveCase("an unknown regime", "4 TD062.unknown uvgo") { $0.tender.procedure.regime = "uvgo" },
    ResolveCase("a regime of later days", "4 TD063.early vol-a 2016-01-01 2015-06-15") {
      $0.norms.regimes[0].from = ResolveSample.first(2016)
    },
    ResolveCase("a regime of earlier days", "4 TD063.late vol-a 2015-01-01 2015-06-15") {
      $0.norms.regimes[0].until = ResolveSample.first(2015)
    },
  ]

  @Test func `a basis is kept on its first and its last day and dropped outside`() {
    var sample = ResolveSample()
    sample.requirement("R-A1") {
      $0.basis = [
        Self.basis("de-mail-g", line: 1, from: "2015-06-15", until: "2015-06-15"),
        Self.basis("de-mail-g", line: 2, from: "2015-06-16"),
        Self.basis("de-mail-g", line: 3, until: "2015-06-14"),
      ]
    }
    let resolution = sample.resolve()
    #expect(resolution.specification?.requirement("R-A1")?.requirement.basis.map(\.location.line) == [1])
    #expect(resolution.findings == [])
  }

  @Test func `without a known regime there is no specification`() {
    var sample = ResolveSample()
    sample.tender.procedure.regime = "uvgo"
    #expect(sample.resolve().specification == nil)
  }

  private static func basis(_ norm: String, line: Int, from: String = "", until: String = "") -> LegalBasis {
    LegalBasis(
      citation: Citation(norm: norm, section: "1"),
      role: .duty,
      confidence: .verified,
      from: ResolveSample.day(from),
      until: ResolveSample.day(until),
      location: Procurement.SourceLocation(file: "de-mail/a.xml", line: line)
    )
  }
}

extension ResolveSample {
  fileprivate mutating func cite(
    _ section: String?,
    _ paragraph: String?,
    of norm: String = "de-mail-g",
    line: Int,
    until: String? = nil
  ) {
    citations.append(
      CitedPlace(
        citation: Citation(norm: norm, section: section, paragraph: paragraph),
        location: Self.inCatalogue(line),
        owner: .requirement("R-A1"),
        part: "statement",
        windows: [Window(until: until.flatMap(Self.day))]
      )
    )
  }

  fileprivate mutating func register(
    _ section: String,
    _ paragraph: String,
    from: String? = nil,
    until: String? = nil
  ) {
    norms.norms[0].provisions.append(
      Norm.Provision(
        citation: Citation(norm: norms.norms[0].id, section: section, paragraph: paragraph),
        window: Window(from: from.flatMap(Self.day), until: until.flatMap(Self.day)),
        source: "read",
        confidence: .verified,
        location: norms.norms[0].location
      )
    )
  }
}
