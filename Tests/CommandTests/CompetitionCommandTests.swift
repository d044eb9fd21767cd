import Foundation
import TestSupport
import Testing

@Suite struct CompetitionCommandTests {
  private let dossier = "specs/dresden-2015"

  @Test func `in 2015 three groups remain, and what is not verified is to be confirmed`() throws {
    let run = try CommandRun("competition", dossier)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Wettbewerb am 15.06.2015: "))
    #expect(run.output.contains("\n  Anbietergruppen am Markt: 3\n"))
    #expect(run.output.contains("Telekom Deutschland, bis 31.08.2022 [ST-06, zu bestätigen]"))
    #expect(!run.output.contains("KP006"))
  }

  @Test func `in 2026 at most one is left, and the alternatives of that day are named`() throws {
    let run = try CommandRun("competition", dossier, "--on", "2026-12-01")
    #expect(run.output.contains("\n  Anbietergruppen am Markt: 1\n"))
    #expect(run.output.contains("Am 01.12.2026 ist höchstens eine Anbietergruppe bekannt."))
    for service in ["elektronischer Einschreiben", "Abruf im Portal", "EGVP"] {
      #expect(run.output.contains(service), "\(service)")
    }
    // Fewer than the dossier wants, and no reason in it.
    #expect(run.output.contains("KP003"))
    #expect(run.status == 1)
  }

  @Test func `where another service is admitted, what holds only for it does not count against De-Mail providers`()
    throws
  {
    let run = try CommandRun("competition", "specs/dresden-2026")
    #expect(run.output.contains("\n  Anbietergruppen am Markt: 1\n"))
    #expect(
      run.output.contains(
        "Nicht gezählt: 16 Ausschlusskriterien, die nur für einen anderen zugelassenen Dienst gelten."
      )
    )
    #expect(!run.output.contains("DE-QRD-01"))
    // Fewer than the dossier wants, and its reason stands there.
    #expect(run.output.contains("\n  Begründung: Nach den vorliegenden Erkenntnissen"))
    #expect(run.output.contains("KP002") && !run.output.contains("KP003"))
  }

  @Test func `JSON says the same in both languages`() throws {
    let counts = try ["de", "en"].map { language in
      let run = try CommandRun("competition", dossier, "--format", "json", "--lang", language)
      let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let demands = (value?["demands"] as? [[String: Any]]) ?? []
      #expect((value?["groups"] as? [Any])?.count == 3)
      return demands.compactMap { ($0["groups"] as? [String: Int]) }
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0].count > 80)
    for count in counts[0] { #expect(count.values.reduce(0, +) == 3) }
  }

  @Test func `a day that is none is a wrong call`() throws {
    let run = try CommandRun("competition", dossier, "--on", "2026-02-30")
    #expect(run.status == 2)
    #expect(run.errors.contains("2026-02-30"))
  }
}
