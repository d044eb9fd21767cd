import Foundation
import TestSupport
import Testing

/// Forms and what comes back, as the command makes them.
@Suite struct FormCommandTests {
  private let dossier = Repository.root.appending(path: "specs/dresden-2015").path
  private let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-form-\(UUID().uuidString)")
    .path

  private func clean() { try? FileManager.default.removeItem(atPath: folder) }

  private func files(below folder: String) -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let pairs = names.map { ($0, FileManager.default.contents(atPath: "\(folder)/\($0)")) }
    return Dictionary(uniqueKeysWithValues: pairs.compactMap { name, data in data.map { (name, $0) } })
  }

  @Test func `forms have the same bytes from any folder, time zone, language and home`() throws {
    defer { clean() }
    let here = try CommandRun("form", dossier, "--out", folder + "/a")
    #expect(here.status == 0)
    let elsewhere = "cd / && TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 HOME=/nonexistent"
    let there = try CommandRun("form", dossier, "--out", folder + "/b/c", shell: elsewhere)
    #expect(there.status == 0)
    let first = files(below: folder + "/a")
    #expect(first.count == 6)
    #expect(first == files(below: folder + "/b/c"))
  }

  @Test func `a form that nobody filled in is reported as text, as a page and for programs, with what it costs`() throws
  {
    defer { clean() }
    #expect(try CommandRun("form", dossier, "--out", folder).status == 0)
    let form = folder + "/de/angebotsformular.xlsx"
    let text = try CommandRun("receive", form, "--dossier", dossier)
    #expect(text.status == 1)
    #expect(text.output.contains("FM056") && text.output.contains("Folge: "))
    let page = try CommandRun("receive", form, "--dossier", dossier, "--format", "html")
    #expect(page.status == 1)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("Bieter!B3"))
    // Where the file lay is no business of those who read the report.
    #expect(!page.output.contains(folder))
    let json = try CommandRun("receive", form, "--dossier", dossier, "--format", "json")
    let reports = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    let finding = (reports?.first?["findings"] as? [[String: Any]])?.first
    #expect(reports?.first?["verdict"] as? String == "open")
    #expect(finding?["cell"] as? String == "Bieter!B3")
    #expect(finding?["consequence"] as? String == "ask")
    let written = try CommandRun("receive", form, "--dossier", dossier, "--out", folder + "/eingang")
    #expect(written.status == 1)
    let names = files(below: folder + "/eingang").keys.sorted()
    #expect(names == ["html", "json", "xml"].map { "angebotsformular.xlsx.\($0)" })
  }

  @Test(arguments: [["form", "--out"], ["receive", "--out"]])
  func `a disk that is full leaves no half file, and the error names the file`(command: [String]) throws {
    defer { clean() }
    #expect(try CommandRun("form", dossier, "--out", folder).status == 0)
    let out = folder + "/voll"
    let arguments =
      command[0] == "form"
      ? ["form", dossier, "--out", out]
      : ["receive", folder + "/de/angebotsformular.xlsx", "--dossier", dossier, "--out", out]
    // No file may grow beyond 4 blocks of 1,024 bytes; the signal that goes with it is what a full disk does not send.
    let run = try CommandRun(list: arguments, shell: "trap '' XFSZ; ulimit -f 4;")
    #expect(run.status == 2)
    #expect(run.errors.contains("\(out)/") && run.errors.contains("lässt sich nicht schreiben"))
    #expect(files(below: out).values.allSatisfy { $0.count < 4096 })
    #expect(!files(below: out).keys.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a run that is killed while it writes leaves whole files or none`() throws {
    defer { clean() }
    #expect(try CommandRun("form", dossier, "--out", folder + "/whole").status == 0)
    let whole = files(below: folder + "/whole")
    for (number, sight) in ["de", "de/angebotsformular.html", "en"].enumerated() {
      let out = "\(folder)/killed-\(number)"
      let watch = "while [ ! -e '\(out)/\(sight)' ] && kill -0 $p 2>/dev/null; do sleep 0.001; done"
      let killed = "killed() { \"$@\" & p=$!; \(watch); kill -9 $p; wait $p; }; killed"
      _ = try CommandRun("form", dossier, "--out", out, shell: killed)
      #expect(FileManager.default.fileExists(atPath: "\(out)/\(sight)"))
      for (name, bytes) in files(below: out) where !name.hasSuffix(".tmp") {
        #expect(bytes == whole[name], "\(name) when \(sight) was there")
      }
    }
  }

  @Test func `two runs into the same folder at once leave the files of one`() throws {
    defer { clean() }
    let twice = try CommandRun(
      "form",
      dossier,
      "--out",
      folder + "/both",
      shell: "two() { \"$@\" & \"$@\"; code=$?; wait $! || code=$?; return $code; }; two"
    )
    #expect(twice.status == 0)
    #expect(try CommandRun("form", dossier, "--out", folder + "/one").status == 0)
    #expect(files(below: folder + "/both") == files(below: folder + "/one"))
  }
}
