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
      let run = try CommandRun("lab", dossier, "--tenders", "50", "--lang", language, "--format", "html")
      #expect(run.status != 2)
      #expect(run.output.contains(">\(title)</title>"))
      #expect(run.output.components(separatedBy: "role=\"img\"").count == 6)
      #expect(run.output.components(separatedBy: "<desc").count == 6)
    }
  }

  @Test func `without options the laboratory is read on the terminal, in both languages`() throws {
    let german = try CommandRun("lab", dossier, "--tenders", "50")
    #expect(german.output.hasPrefix("Wertungslabor: "))
    #expect(german.output.contains("unzulässig: OLG Düsseldorf, Beschluss vom 29. Mai 2024, Verg 35/23"))
    #expect(german.output.contains("Medianmethode"))
    let english = try CommandRun("lab", dossier, "--tenders", "50", "--lang", "en")
    #expect(english.output.hasPrefix("Scoring laboratory: "))
    #expect(!english.output.contains("{"))
  }

  @Test func `the offers of the tender are studied by all methods, and the ranges are those of the tender`() throws {
    let run = try CommandRun("lab", dossier, "--tenders", "50", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let study = try #require(value?["study"] as? [String: Any])
    #expect(study["source"] as? String == "offers")
    #expect(study["leaders"] as? [String] == ["elbkurier"])
    let methods = try #require(study["methods"] as? [[String: Any]])
    #expect(methods.first?["method"] as? String == "simple-quotient")
    #expect(methods.count { $0["unlawful"] != nil } == 2)
    let prices = try #require(study["prices"] as? [[String: Any]])
    // 8300 : 9947.04 rounds to 834, 7345 : 9191.28 to 799; 8300 : p rounds to 799, and the lower price wins, from
    // 8300 : 0.7995 = 10 381.4885 on.
    let turn = prices.first { $0["bidder"] as? String == "elbkurier" }?["above"] as? [String: Any]
    #expect(turn?["value"] as? String == "10381.49")
    let simulated = value?["simulated"] as? [String: Any]
    #expect(simulated?["lowestPrice"] as? String == "8000.00")
    #expect(simulated?["leastPerformance"] as? Int == 5000)
    #expect(simulated?["source"] as? String == "announced")
  }

  @Test func `before there are offers the first invented tender is studied, and says so`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lab-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let new = try CommandRun(
      "new",
      folder,
      "--title",
      "De-Mail",
      "--dispatch",
      "2026-12-01",
      "--submission",
      "2027-01-12"
    )
    #expect(new.status == 0)
    let bare = try CommandRun("lab", folder, "--tenders", "20")
    #expect(bare.output.contains("Nennen Sie in der Wertung (scoring) der Vergabe mit „plausible“"))
    let path = folder + "/tender.xml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let range = "<plausible least-performance=\"0\" most-performance=\"100\" least-price=\"100\" most-price=\"200\"/>"
    try text.replacing("</scoring>", with: range + "</scoring>").write(toFile: path, atomically: true, encoding: .utf8)
    let invented = try CommandRun("lab", folder, "--tenders", "20", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(invented.output.utf8)) as? [String: Any]
    let study = try #require(value?["study"] as? [String: Any])
    #expect(study["source"] as? String == "invented")
    #expect(
      (study["offers"] as? [[String: Any]])?.compactMap { $0["bidder"] as? String }.sorted() == ["A", "B", "C", "D"]
    )
  }

  @Test func `numbers out of range are a wrong call`() throws {
    #expect(try CommandRun("lab", dossier, "--tenders", "0").status == 2)
    #expect(try CommandRun("lab", dossier, "--offers", "1").status == 2)
  }
}
