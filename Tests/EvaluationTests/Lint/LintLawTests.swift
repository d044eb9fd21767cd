import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// What the rules rest on is data: dated, with its source and how sure it is.
@Suite struct LintLawTests {
  private static let path = "specs/law/drafting.xml"
  private static let infos = TextRules.infos + DossierRules.infos

  private func law() throws -> LintLaw {
    try #require(LintLawFormat.read(Repository.bytes(Self.path), file: Self.path).value)
  }

  @Test func `every ground that a rule can name is in the data, once, and is used by a rule`() throws {
    let named = try law().lists.map(\.bases)
    #expect(named.count == Set(named).count)
    #expect(Set(named) == Set(LintBases.allCases))
    #expect(Set(LintBases.allCases).subtracting(Self.infos.compactMap(\.bases)) == [])
  }

  @Test(arguments: infos, ["2015-06-01", "2026-11-27"])
  func `every rule has a basis for 2015 and for today, on both sides of the threshold unless the data say otherwise`(
    info: LintInfo,
    iso: String
  ) throws {
    let day = try #require(CalendarDay(iso: iso))
    let bases = try #require(info.bases)
    let list = try #require(try law().lists.first { $0.bases == bases })
    for reach in Regime.Reach.allCases where list.only == nil || list.only == reach {
      let places = list.places.filter { ($0.reach == nil || $0.reach == reach) && $0.window.contains(day) }
      #expect(!places.isEmpty, "\(info.rule.code) \(iso) \(reach)")
    }
    // What one side alone has must not be claimed for the other.
    #expect(list.only == nil || list.places.allSatisfy { $0.reach == list.only })
  }

  @Test func `every place is of a norm of the register, in force on some of its days`() throws {
    let norms = try #require(LintSupport.norms)
    let law = try law()
    let cited = law.lists.flatMap(\.places).compactMap { place -> (Citation, Window)? in
      if case .norm(let citation) = place.ground { (citation, place.window) } else { nil }
    }
    for (citation, window) in cited + law.figures.flatMap({ figure in figure.citations.map { ($0, figure.window) } }) {
      let norm = try #require(norms.norm(citation.norm), "\(citation)")
      let versions = norm.versions.filter { Window(from: $0.from, until: $0.until).overlaps(window) }
      #expect(!versions.isEmpty, "\(citation) \(window)")
    }
  }

  @Test func `what is not verified says what was not read`() throws {
    let law = try law()
    for place in law.lists.flatMap(\.places) where place.confidence == .inferred {
      #expect(place.source.contains("gelesen") || place.source.contains("Recht"), "\(place.location)")
    }
    for place in law.lists.flatMap(\.places) where place.confidence == .verified {
      #expect(place.source.contains("["), "\(place.location): a source that was read has its key")
    }
  }

  @Test(arguments: LintFigure.Name.allCases) func `every figure has a value for 2015 and for today`(
    name: LintFigure.Name
  ) throws {
    let law = try law()
    for iso in ["2015-06-15", "2026-11-27"] {
      let day = try #require(CalendarDay(iso: iso))
      #expect(law.figure(name, .belowThreshold, on: day) != nil, "\(name) \(iso)")
    }
  }

  @Test func `figures change with day and side as the research says`() throws {
    let law = try law()
    let (old, new) = try (#require(CalendarDay(iso: "2016-04-17")), #require(CalendarDay(iso: "2016-04-18")))
    #expect(law.figure(.turnoverMultiple, .aboveThreshold, on: old)?.confidence == .inferred)
    #expect(law.figure(.turnoverMultiple, .aboveThreshold, on: new)?.confidence == .verified)
    #expect(law.figure(.turnoverMultiple, .aboveThreshold, on: new)?.value == DecimalNumber(2))
    #expect(law.figure(.referenceYears, .aboveThreshold, on: new)?.value == DecimalNumber(3))
    #expect(law.figure(.priceWeightMost, .aboveThreshold, on: old)?.confidence == .verified)
    #expect(law.figure(.priceWeightMost, .belowThreshold, on: new)?.value == DecimalNumber(90))
    #expect(law.figure(.subcontractingMost, .aboveThreshold, on: new) == nil)
    #expect(law.figure(.subcontractingMost, .belowThreshold, on: try #require(CalendarDay(iso: "2013-03-13"))) == nil)
  }

  @Test func `no date and no section of the law stands in the code of the linter`() throws {
    for path in try Repository.files(below: "Sources/Evaluation/Lint", ending: "swift") {
      let code = String(decoding: try Repository.bytes(path), as: UTF8.self).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") && !$0.contains("xample:") }.joined(separator: "\n")
      #expect(code.firstMatch(of: /\b(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\b/) == nil, "\(path)")
      #expect(code.firstMatch(of: /"(§|Art\.) ?[0-9]/) == nil, "\(path)")
    }
  }
}
