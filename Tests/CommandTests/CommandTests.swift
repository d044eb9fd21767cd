import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  private let dossier = "specs/dresden-2015"

  @Test func `the help is German unless English is asked for`() throws {
    let german = try CommandRun("--help")
    #expect(german.status == 0)
    for word in ["AUFRUF", "OPTIONEN", "Rückgabewerte"] { #expect(german.output.contains(word), "\(word)") }
    for word in ["USAGE", "OPTIONS", "OVERVIEW", "SUBCOMMANDS"] { #expect(!german.output.contains(word), "\(word)") }
    #expect(try CommandRun("trace", "--help").output.contains("; Vorgabe:"))
    let english = try CommandRun("check", "--help", "--lang", "en")
    #expect(english.output.contains("Exit codes: 0 no finding, 1 at least one finding of severity error"))
  }

  @Test func `the help groups the subcommands as the work goes, and an unknown one is named so`() throws {
    let headings = ["VORBEREITEN:", "VERÖFFENTLICHEN:", "ANGEBOTE AUSWERTEN:", "NACHSCHLAGEN:"]
    let help = try CommandRun("--help").output
    #expect(
      headings.compactMap { help.range(of: $0)?.lowerBound }
        == headings.compactMap { help.range(of: $0)?.lowerBound }.sorted()
    )
    #expect(headings.allSatisfy { help.contains("\n" + $0) })
    let unknown = try CommandRun("kaufen")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("Unbekannter Unterbefehl 'kaufen'"))
  }

  @Test(arguments: [
    "render", "check", "score", "trace", "rules", "schedule", "new", "digest", "coverage", "competition", "form",
    "procedure", "law",
  ])
  func `every subcommand explains itself in both languages without an empty line of help`(name: String) throws {
    for language in ["de", "en"] {
      let run = try CommandRun(name, "--help", "--lang", language)
      #expect(run.status == 0)
      #expect(run.output.count > 300)
      #expect(!run.output.contains("command."), "a sentence is missing")
    }
  }

  @Test func `findings of severity error end with 1, whatever the format`() throws {
    #expect(try CommandRun("check", dossier).status == 1)
    #expect(try CommandRun("check", dossier, "--format", "json").status == 1)
    #expect(try CommandRun("check", dossier, dossier + "/offers/elbkurier.xml").status == 0)
  }

  @Test func `what cannot be read ends with 2 and is named`() throws {
    let none = try CommandRun("check", "no-such-folder")
    #expect(none.status == 2)
    #expect(none.errors.contains("no-such-folder"))
    let offer = try CommandRun("check", dossier, dossier + "/offers/none.xml")
    #expect(offer.status == 2)
    #expect(offer.output.contains("none.xml"))
    #expect(try CommandRun("rules", "XX999").status == 2)
    #expect(try CommandRun("trace", "XX-99", dossier).status == 2)
  }

  @Test func `a wrong call ends with 2 and says so in the language of the run`() throws {
    let german = try CommandRun("check")
    #expect(german.status == 2)
    #expect(german.errors.contains("Es fehlt die Angabe"))
    #expect(try CommandRun("check", dossier, "--colour").status == 2)
    #expect(try CommandRun("check", "--lang", "en").errors.contains("Missing expected argument"))
  }

  @Test(arguments: [["check"], ["score"]])
  func `JSON is what a program can read, and says the same in both languages`(arguments: [String]) throws {
    let runs = try ["de", "en"].map { try CommandRun(arguments[0], dossier, "--format", "json", "--lang", $0) }
    let values = try runs.map { try JSONSerialization.jsonObject(with: Data($0.output.utf8)) as? NSObject }
    #expect(values[0] != nil)
    #expect(codes(in: values[0]) == codes(in: values[1]))
    #expect(!codes(in: values[0]).isEmpty || arguments[0] == "score")
  }

  @Test func `a trace leads from the norm to the answers and the points`() throws {
    let run = try CommandRun("trace", "DM-SGN-02", dossier)
    #expect(run.status == 0)
    for part in ["De-Mail-G", "muldepost", "nicht erfüllt", "CH030"] { #expect(run.output.contains(part), "\(part)") }
    let norm = try CommandRun("trace", "de-mail-g", dossier, "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(norm.output.utf8)) as? [String: Any]
    #expect(((value?["requirements"] as? [Any])?.count ?? 0) > 20)
  }

  @Test func `nothing but results reaches a pipe`() throws {
    let run = try CommandRun("check", dossier)
    #expect(!run.errors.contains("\r") && !run.output.contains("\r"))
  }

  @Test func `a disk that is full leaves no half file and no temporary one`() throws {
    let out = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)").path
    // No file may grow beyond 16 blocks of 1,024 bytes: every document is larger.
    let run = try CommandRun("render", dossier, "--out", out, shell: "ulimit -f 16;")
    #expect(run.status == 2)
    #expect(run.errors.contains("lässt sich nicht schreiben"))
    let left = FileManager.default.enumerator(atPath: out)?.compactMap { $0 as? String } ?? []
    #expect(left.filter { $0.contains(".html") } == [])
  }

  @Test func `an output that cannot be written is an error and no crash`() throws {
    let run = try CommandRun("check", dossier, shell: "exec >/dev/full;")
    #expect(run.status == 2)
    #expect(run.errors.contains("Die Ausgabe lässt sich nicht schreiben"))
  }

  @Test func `an empty folder name is refused`() throws {
    let run = try CommandRun("render", dossier, "--out", "")
    #expect(run.status == 2)
    #expect(run.errors.contains("--out nennt keinen Ordner"))
  }

  @Test func `an offer outside the dossier keeps the name that the user gave`() throws {
    let run = try CommandRun("check", dossier, "README.md")
    #expect(run.status == 2)
    #expect(run.output.contains("· README.md\n"))
  }

  @Test func `completions are made for the shells`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try CommandRun("--generate-completion-script", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("lastenheft"))
    }
  }

  private func codes(in value: Any?) -> [String] {
    switch value {
    case let list as [Any]: list.flatMap(codes)
    case let map as [String: Any]:
      ((map["code"] as? String).map { [$0] } ?? []) + map.keys.sorted().flatMap { codes(in: map[$0]) }
    default: []
    }
  }
}
