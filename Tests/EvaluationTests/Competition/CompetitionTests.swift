import Evaluation
import Procurement
import Testing

@Suite struct CompetitionTests {
  @Test func `companies of one group count as one`() {
    #expect(
      CompetitionSample().competition?.groups.map { $0.providers.map(\.provider.id) } == [
        ["elbpost", "elbkurier"], ["nordpost"],
      ]
    )
  }

  @Test func `a provider is on the market on its first and its last day alone`() {
    var sample = CompetitionSample()
    sample.market.providers[2].periods[0].window.from = ResolveSample.day("2022-08-31")
    sample.day = "2022-08-31"
    #expect(sample.together == "elb unknown, nord unknown")
    sample.day = "2022-09-01"
    #expect(sample.together == "nord unknown")
    sample.day = "2022-08-30"
    #expect(sample.together == "elb unknown")
  }

  @Test func `alternatives count as one demand, and their requirements not on their own`() {
    let sample = CompetitionSample()
    #expect(sample.competition?.demands.map(\.subject) == [.requirement("R-A1"), .alternative("ALT-1")])
    #expect(sample.abilities("R-A1") == "elb certain, nord certain")
    #expect(sample.abilities("ALT-1") == "elb unknown, nord unknown")
    #expect(sample.together == "elb unknown, nord unknown")
  }

  @Test func `what holds only for another service than the one that accreditation shows does not count`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") { $0.condition = .answer("R-I1", .equals, "eid") }
    for id in ["R-A2", "R-A3"] { sample.dossier.requirement(id) { $0.condition = .answer("R-I1", .equals, "token") } }
    #expect(sample.competition?.demands.map(\.subject) == [.requirement("R-A1")])
    #expect(sample.competition?.demandsForOthers == 1)
    #expect(sample.together == "elb certain, nord certain")
  }

  @Test func `what is tied to no answer, or to the same one, counts`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") { $0.condition = .answer("R-I1", .equals, "eid") }
    sample.dossier.requirement("R-A2") { $0.condition = .answer("R-I1", .equals, "eid") }
    #expect(sample.competition?.demands.map(\.subject) == [.requirement("R-A1"), .alternative("ALT-1")])
    #expect(sample.competition?.demandsForOthers == 0)
  }

  @Test func `one way of several that accreditation shows is enough`() {
    var sample = CompetitionSample()
    sample.knowAll()
    #expect(sample.abilities("ALT-1") == "elb certain, nord certain")
    #expect(sample.together == "elb certain, nord certain")
  }

  @Test(arguments: [
    ([CompetitionSample.basis("de-mail-g", .duty, .partly)], "certain"),
    ([CompetitionSample.basis("de-mail-g", .technical, .verified)], "certain"),
    ([CompetitionSample.basis("de-mail-g", .duty, .inferred)], "unknown"),
    ([CompetitionSample.basis("de-mail-g", .duty, .inferred), CompetitionSample.basis("de-mail-g")], "certain"),
    ([CompetitionSample.basis("de-mail-g", .admissibility)], "unknown"),
    ([CompetitionSample.basis("de-mail-g", .effect)], "unknown"),
    ([CompetitionSample.basis("vwzg")], "unknown"),
    ([CompetitionSample.basis("de-mail-g"), CompetitionSample.basis("en-301-549", .technical)], "unknown"),
    ([CompetitionSample.basis("de-mail-g"), CompetitionSample.basis("vwvfg", .effect)], "certain"),
    ([], "unknown"),
  ])
  func `accreditation shows a duty of its own norms that is known, and nothing else`(
    basis: [LegalBasis],
    ability: String
  ) {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") { $0.basis = basis }
    #expect(sample.abilities("R-A1") == "elb \(ability), nord \(ability)")
  }

  @Test func `a basis that is not in force on the day of dispatch shows nothing`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") { $0.basis[0].from = ResolveSample.day("2015-06-16") }
    #expect(sample.abilities("R-A1") == "elb unknown, nord unknown")
  }

  @Test(arguments: [
    ("at least", 20, 19, "certain"), ("at least", 20, 20, "certain"), ("at least", 20, 21, "unknown"),
    ("at most", 20, 19, "unknown"), ("at most", 20, 20, "certain"), ("at most", 20, 21, "certain"),
    ("equal", 20, 20, "certain"), ("equal", 20, 21, "unknown"),
  ])
  func `what is stricter than the catalogue proposes is not shown`(
    comparison: String,
    proposed: Int,
    set: Int,
    ability: String
  ) {
    var sample = CompetitionSample()
    sample.dossier.catalogues[0].parameters[0].value = .quantity(Quantity(DecimalNumber(proposed), .accounts))
    sample.dossier.tender.settings[0].value = String(set)
    let operand = Operand.parameter("accounts")
    sample.dossier.requirement("R-A1") {
      $0.answer = .quantity(.accounts)
      $0.expectation =
        comparison == "at least" ? .minimum(operand) : comparison == "at most" ? .maximum(operand) : .equals(operand)
    }
    #expect(sample.abilities("R-A1") == "elb \(ability), nord \(ability)")
  }

  @Test func `what the catalogue leaves to the tender is not shown`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") {
      $0.answer = .quantity(.accounts)
      $0.expectation = .minimum(.parameter("accounts"))
    }
    #expect(sample.abilities("R-A1") == "elb unknown, nord unknown")
  }

  @Test func `a value that stands in the catalogue itself is shown`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") {
      $0.answer = .quantity(.accounts)
      $0.expectation = .minimum(.value(.quantity(Quantity(DecimalNumber(20), .accounts))))
    }
    #expect(sample.abilities("R-A1") == "elb certain, nord certain")
  }

  @Test func `what the tender rewords is not shown`() {
    var sample = CompetitionSample()
    var tailoring = Tailoring()
    tailoring.statement = "more"
    sample.dossier.select(.tailor("R-A1", tailoring))
    #expect(sample.abilities("R-A1") == "elb unknown, nord unknown")
  }

  @Test func `a day of the schedule is shown as long as the accreditation lasts`() {
    var sample = CompetitionSample()
    sample.dossier.requirement("R-A1") {
      $0.answer = .date
      $0.expectation = .minimum(.milestone(.start))
    }
    sample.market.providers[2].periods[0].window.until = ResolveSample.day("2015-09-01")
    #expect(sample.abilities("R-A1") == "elb certain, nord certain")
    sample.market.providers[2].periods[0].window.until = ResolveSample.day("2015-08-31")
    #expect(sample.abilities("R-A1") == "elb certain, nord unknown")
  }

  @Test func `what a provider lacks on the day it cannot do, whatever accreditation shows`() {
    var sample = CompetitionSample()
    sample.lack("R-A1", of: 2, from: "2015-06-15", until: "2015-06-15")
    #expect(sample.abilities("R-A1") == "elb certain, nord unable")
    #expect(sample.together == "elb unknown, nord unable")
    sample.day = "2015-06-16"
    #expect(sample.abilities("R-A1") == "elb certain, nord certain")
  }

  @Test func `a group can what one of its companies can`() {
    var sample = CompetitionSample()
    sample.lack("R-A1", of: 0)
    #expect(sample.abilities("R-A1") == "elb certain, nord certain")
    sample.lack("R-A1", of: 1)
    #expect(sample.abilities("R-A1") == "elb unable, nord certain")
  }

  @Test func `all demands must be met by one company`() {
    var sample = CompetitionSample()
    sample.lack("R-A1", of: 0)
    sample.lack("R-A2", of: 1)
    sample.lack("R-A3", of: 1)
    #expect(sample.abilities("ALT-1") == "elb unknown, nord unknown")
    #expect(sample.together == "elb unable, nord unknown")
  }

  @Test func `who lacks one way may go another`() {
    var sample = CompetitionSample()
    sample.lack("R-A2", of: 2)
    #expect(sample.abilities("ALT-1") == "elb unknown, nord unknown")
    sample.lack("R-A3", of: 2)
    #expect(sample.abilities("ALT-1") == "elb unknown, nord unable")
  }

  @Test func `alternatives are those of the day`() {
    var sample = CompetitionSample()
    #expect(sample.competition?.alternatives == [])
    sample.day = "2016-07-01"
    #expect(sample.competition?.alternatives.map(\.id) == ["qerds"])
  }
}
