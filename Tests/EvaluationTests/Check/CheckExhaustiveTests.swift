import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// Every answer, proof and price of valid offers, spoilt in every way: none is silently accepted.
@Suite struct CheckExhaustiveTests {
  private static let dossier = try? CheckDossier("specs/dresden-2015")
  private static let fixtures = try? CheckDossier("Tests/Fixtures/check/tender")

  /// A valid offer and the dossier that it answers.
  struct Valid: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: String
    var isFixture = false
  }

  private static let valid = [
    Valid(testDescription: "fixture", path: "Tests/Fixtures/check/valid/offer.xml", isFixture: true),
    Valid(testDescription: "Elbkurier", path: "specs/dresden-2015/offers/elbkurier.xml"),
  ]

  /// A way to spoil one answer.
  struct Spoiling: Sendable {
    var name: String
    var spoil: @Sendable (inout Answer) -> Void
  }

  private static let spoilings = [
    Spoiling(name: "blank") { $0.values = [""] },
    Spoiling(name: "no value") { $0.values = [] },
    Spoiling(name: "filler") { $0.values = ["n/a"] },
    Spoiling(name: "pointer") {
      $0.values = ["siehe Anlage"]
      $0.evidence = []
    },
    Spoiling(name: "unknown id") { $0.requirement = "XX-000" },
    Spoiling(name: "unit where none belongs") { $0.unit = "Bananen" },
    Spoiling(name: "reservation") { $0.comment = "vorbehaltlich der Freigabe" },
    Spoiling(name: "own terms") { $0.comment = "Es gelten unsere AGB." },
    Spoiling(name: "reference to nothing") { $0.evidence.append("nirgends") },
  ]

  private func read(_ valid: Valid) throws -> (Offer, OfferCheck, Set<Finding>) {
    let dossier = try #require(valid.isFixture ? Self.fixtures : Self.dossier)
    let reading = OfferFormat.read(try Repository.bytes(valid.path), file: "offer.xml")
    var offer = try #require(reading.value)
    offer.digest = dossier.specification.digest
    return (offer, dossier.check, Set(dossier.check.assess(offer).findings))
  }

  /// A document that is referred to needs no words: leaving them out is no fault.
  private func isAnsweredByItsEvidence(_ spoiling: Spoiling, _ answer: Answer) -> Bool {
    ["blank", "no value"].contains(spoiling.name) && Self.documents.contains(answer.requirement)
      && !answer.evidence.isEmpty
  }

  private static let documents = Set(
    [dossier, fixtures].compactMap(\.self).flatMap(\.specification.requirements)
      .filter { $0.requirement.answer == .document }.map(\.id)
  )

  @Test(arguments: valid) func `no spoilt answer is silently accepted`(valid: Valid) throws {
    let (offer, check, before) = try read(valid)
    for place in offer.answers.indices {
      for spoiling in Self.spoilings where !isAnsweredByItsEvidence(spoiling, offer.answers[place]) {
        var spoilt = offer
        spoiling.spoil(&spoilt.answers[place])
        let new = check.assess(spoilt).findings.filter { !before.contains($0) }
        let line = offer.answers[place].location.line
        #expect(
          new.contains { $0.location.line == line || $0.message.arguments.contains(offer.answers[place].requirement) },
          "\(offer.answers[place].requirement), \(spoiling.name)"
        )
      }
    }
  }

  @Test(arguments: valid) func `no dropped or doubled part is silently accepted`(valid: Valid) throws {
    let (offer, check, before) = try read(valid)
    func expectFound(_ what: String, _ change: (inout Offer) -> Void) {
      var spoilt = offer
      change(&spoilt)
      #expect(check.assess(spoilt).findings.contains { !before.contains($0) }, "\(what)")
    }
    for place in offer.answers.indices {
      expectFound("dropped answer \(offer.answers[place].requirement)") { $0.answers.remove(at: place) }
      expectFound("doubled answer \(offer.answers[place].requirement)") { $0.answers.append($0.answers[place]) }
    }
    for place in offer.prices.indices {
      expectFound("dropped price \(place)") { $0.prices.remove(at: place) }
      expectFound("doubled price \(place)") { $0.prices.append($0.prices[place]) }
      expectFound("blank price \(place)") { $0.prices[place].unitPrice = nil }
      expectFound("altered quantity \(place)") { $0.prices[place].quantity = 7_777 }
      expectFound("altered total \(place)") { $0.prices[place].total = Money(cents: 77) }
      expectFound("altered unit price \(place)") { $0.prices[place].unitPrice = Money(cents: 7_777_777) }
      expectFound("unknown position \(place)") { $0.prices[place].position = "P-77" }
    }
    for place in offer.declarations.indices {
      expectFound("dropped declaration \(place)") { $0.declarations.remove(at: place) }
      expectFound("refused declaration \(place)") { $0.declarations[place].isGiven = false }
      expectFound("doubled declaration \(place)") { $0.declarations.append($0.declarations[place]) }
    }
    for place in offer.evidence.indices {
      expectFound("dropped document \(offer.evidence[place].id)") { $0.evidence.remove(at: place) }
      expectFound("document without a file \(offer.evidence[place].id)") { $0.evidence[place].file = nil }
      expectFound("renamed document \(offer.evidence[place].id)") { $0.evidence[place].id = "umbenannt" }
    }
    for place in offer.clauses.indices {
      let id = offer.clauses[place].clause
      expectFound("dropped clause \(id)") { $0.clauses.remove(at: place) }
      expectFound("doubled clause \(id)") { $0.clauses.append($0.clauses[place]) }
      expectFound("blank clause \(id)") { $0.clauses[place].stance = nil }
      expectFound("misspelt clause \(id)") { $0.clauses[place].stance = "acepted" }
      expectFound("rejected clause \(id)") { $0.clauses[place].stance = "rejected" }
      expectFound("reserved clause \(id)") { $0.clauses[place].stance = "reservation" }
      expectFound("conditional clause \(id)") { $0.clauses[place].comment = "vorbehaltlich der Freigabe" }
      expectFound("own terms beside clause \(id)") { $0.clauses[place].comment = "Es gelten unsere AGB." }
      expectFound("unknown clause \(id)") { $0.clauses[place].clause = "XX-000" }
    }
    expectFound("no total") { $0.total = nil }
    expectFound("another tender") { $0.tender = "anderswo" }
    expectFound("no digest") { $0.digest = nil }
  }

  @Test(arguments: valid) func `swapping the answers of two requirements of different form is found`(valid: Valid)
    throws
  {
    let (offer, check, before) = try read(valid)
    let types = Dictionary(
      try #require(valid.isFixture ? Self.fixtures : Self.dossier).specification.requirements.map {
        ($0.id, "\($0.requirement.answer)")
      },
      uniquingKeysWith: { first, _ in first }
    )
    var random = Seeded(7)
    var swaps = 0
    while swaps < 200 {
      let (first, second) = (random.below(offer.answers.count), random.below(offer.answers.count))
      let isProse = [first, second].contains { place in
        let type = types[offer.answers[place].requirement] ?? ""
        return type.hasPrefix("text") || type.hasPrefix("document")
      }
      guard !isProse, types[offer.answers[first].requirement] != types[offer.answers[second].requirement] else {
        continue
      }
      swaps += 1
      var spoilt = offer
      spoilt.answers[first].requirement = offer.answers[second].requirement
      spoilt.answers[second].requirement = offer.answers[first].requirement
      let new = check.assess(spoilt).findings.filter { !before.contains($0) }
      let lines = [first, second].map { offer.answers[$0].location.line }
      #expect(new.contains { lines.contains($0.location.line) }, "\(offer.answers[first]) \(offer.answers[second])")
    }
  }
}
