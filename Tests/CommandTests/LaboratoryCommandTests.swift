import Foundation
import TestSupport
import Testing

@Suite struct LaboratoryCommandTests {
  private let dossier = "specs/dresden-2015"

  @Test func `the laboratory of a tender is the same at each run, and says what decides`() throws {
    let run = try CommandRun("lab", dossier, "--tenders", "50", "--format", "json")
    #expect(run.status != 2)
    #expect(try CommandRun("lab", dossier, "--tenders", "50", "--format", "json").output == run.output)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(value?["tender"] as? String == "dresden-2015")
    let simulated = value?["simulated"] as? [String: Any]
    #expect(simulated?["tenders"] as? Int == 50)
    #expect(simulated?["seed"] as? String == "1")
  }

  @Test func `the page has a title and a description for each picture, in both languages`() throws {
    for (language, title) in [
      ("de", "Wie oft jedes Kriterium entscheidet"), ("en", "How often each criterion decides"),
    ] {
      let run = try CommandRun("lab", dossier, "--tenders", "50", "--lang", language)
      #expect(run.status != 2)
      #expect(run.output.contains(">\(title)</title>"))
      #expect(run.output.components(separatedBy: "role=\"img\"").count == 3)
      #expect(run.output.components(separatedBy: "<desc").count == 3)
    }
  }

  @Test func `numbers out of range are a wrong call`() throws {
    #expect(try CommandRun("lab", dossier, "--tenders", "0").status == 2)
    #expect(try CommandRun("lab", dossier, "--offers", "1").status == 2)
  }
}
