import Foundation
import TestSupport
import Testing

@Suite struct ProcedureCommandTests {
  private let dossier = "specs/dresden-2015"

  @Test(arguments: ["de", "en"]) func `the note on the Dresden tender reads as it should`(language: String) throws {
    let run = try CommandRun("procedure", dossier, "--lang", language)
    #expect(run.status == 0)
    try expectGolden(run.output, "procedure/dresden-2015.\(language).txt")
  }

  // Facts 2.1 and 2.2; 12,000 euros lie below on every day.
  @Test(arguments: [
    ("2014-01-01", "EU-Schwellenwert: 207.000,00 €, nicht erreicht. (§ 1 Abs. 1 VgV)"),
    ("2016-04-17", "EU-Schwellenwert: 209.000,00 €, nicht erreicht. (§ 1 Abs. 1 VgV)"),
    ("2016-04-18", "EU-Schwellenwert: 209.000,00 €, nicht erreicht. (§ 106 Abs. 1 GWB)"),
    ("2024-02-29", "EU-Schwellenwert: 221.000,00 €, nicht erreicht. (§ 106 Abs. 1 GWB)"),
    ("2026-07-01", "EU-Schwellenwert: 216.000,00 €, nicht erreicht. (§ 106 Abs. 1 GWB)"),
  ])
  func `another day shows the law of that day`(day: String, expected: String) throws {
    let run = try CommandRun("procedure", dossier, "--on", day)
    #expect(run.status == 0)
    #expect(run.output.replacing("\u{A0}", with: " ").contains(expected))
    #expect(run.output.contains("→ Freihändige Vergabe: zulässig"))
  }

  @Test(arguments: ["0001-01-01", "2013-03-13", "2028-01-01", "9999-12-31"])
  func `on days without data the note says so and recommends nothing`(day: String) throws {
    let run = try CommandRun("procedure", dossier, "--on", day)
    #expect(run.output.contains("TD101"))
    #expect(!run.output.contains("→"))
  }

  @Test(arguments: ["2015-02-29", "2026-13-01", "10000-01-01", "0000-01-01", "heute", ""])
  func `a day that does not exist is a wrong call`(day: String) throws {
    #expect(try CommandRun("procedure", dossier, "--on", day).status == 2)
  }

  @Test func `the page is one file for the record, JSON is for programs`() throws {
    let page = try CommandRun("procedure", dossier, "--format", "html")
    #expect(page.output.contains("Nur für den Dienstgebrauch"))
    #expect(!page.output.contains("src=\"http"))
    let json = try CommandRun("procedure", dossier, "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(value?["day"] as? String == "2015-06-15")
  }
}
