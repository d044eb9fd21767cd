import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing

/// Prices stay hidden until the evaluation of quality is closed, in what is handed out and in what is printed.
@Suite struct PriceBlindTests {
  /// The prices of an offer as people and programs write them; below four digits they are in every text.
  private static func written(_ offer: Offer) -> Set<String> {
    let amounts =
      offer.prices.flatMap { [$0.unitPrice, $0.total] }.compactMap(\.self) + [offer.total].compactMap(\.self)
    return Set(
      amounts.filter { $0.cents >= 10_000 }.flatMap { money -> [String] in
        let plain = money.description
        let (euros, cents) = (String(money.cents / 100), String(plain.suffix(2)))
        let grouped = euros.count > 3 ? "\(euros.dropLast(3)).\(euros.suffix(3))" : euros
        // As cents only from six digits on: 24000 stands in every spreadsheet, as the width of its window.
        let asCents = money.cents >= 100_000 ? [euros + cents] : []
        return [plain, "\(euros),\(cents)", "\(grouped),\(cents)"] + asCents
      }
    )
  }

  /// The numbers in `text` as they are written, so that 500,00 is not found in an insurance sum of 2.500.000,00.
  private static func numbers(_ text: String) -> Set<String> {
    Set(text.matches(of: /\d+(?:[.,]\d+)*/).map { String($0.output) })
  }

  private static func offers(_ run: PanelRun) throws -> [Offer] {
    try ["elbkurier", "neissedirekt"].map { name in
      let path = run.folder + "/offers/\(name).xml"
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      return try OfferFormat.read(bytes, file: path).value.orThrow()
    }
  }

  /// All text in `files`, archives unpacked.
  private static func text(of files: [String]) throws -> String {
    try files.map { file in
      guard !file.hasSuffix(".xml") else { return try String(contentsOfFile: file, encoding: .utf8) }
      let process = Process()
      process.executableURL = URL(filePath: DresdenForm.path(".venv-test/bin/python"))
      let script =
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.stdout.buffer.write(b''.join(map(z.read, z.namelist())))"
      process.arguments = ["-c", script, file]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }.joined()
  }

  /// A bidder who tries to tell the evaluators what the offer costs.
  private static func telling(_ name: String, _ text: String) -> String {
    guard name == "elbkurier.xml" else { return text }
    let told = "Abschnitt 4 (nur 9.947,04 Euro, EUR 1.234 im Jahr, 12 Prozent Rabatt, in Summe 994704 Cent; 9947.04)"
    return text.replacing("Konzept Anbindung, Abschnitt 4", with: "Konzept Anbindung, \(told)")
  }

  @Test func `no price stands in any file that is handed out, even where a bidder tells it`() async throws {
    let run = try await PanelRun(change: Self.telling)
    let prices = try Self.offers(run).map(Self.written).reduce(into: Set()) { $0.formUnion($1) }
    #expect(prices.contains("9947.04") && prices.contains("9.191,28") && prices.count > 40)
    var files: [String] = []
    for person in ["mh", "ks", "jl"] {
      files += try run.press.write(try run.issued(person), named: person, to: run.folder + "/wertung")
    }
    let text = try Self.text(of: files)
    #expect(text.utf8.count > 100_000)
    #expect(prices.intersection(Self.numbers(text)) == [])
    #expect(
      text.contains("nur [Betrag verdeckt] Euro, EUR [Betrag verdeckt] im Jahr, [Betrag verdeckt] Prozent Rabatt")
    )
    let found = run.material.findings.map { "\($0.code) \($0.message.arguments)" }
    #expect(found == ["PW013 [\"elbkurier\", \"DM-GTW-11\", \"5\"]"])
  }

  @Test func `a price-blind tender is ranked once a person has closed the evaluation, and not before`() async throws {
    var run = try await PanelRun(isBlind: true, keepsPoints: true)
    let prices = try Self.offers(run).map(Self.written).reduce(into: Set()) { $0.formUnion($1) }
    let before = try await run.printed()
    #expect(before.contains("Die Wertung der Qualität ist nicht abgeschlossen."))
    #expect(prices.intersection(Self.numbers(before)) == [])
    #expect(before.contains("\"isFinal\" : false") || before.contains("\"isFinal\":false"))
    let ranking = try await Self.ranking(run)
    #expect(ranking.offers == [] && ranking.priceGaps == [])
    #expect(ranking.unranked.filter { $0.reason == .notFinal }.map(\.bidder) == ["elbkurier", "neissedirekt"])
    #expect(ranking.findings.filter { $0.severity == .error }.map(\.code) == ["QF003"])
    try await run.close()
    // The same places as in the derivation that was worked out by hand.
    let after = try await Self.ranking(run)
    #expect(after.isFinal)
    #expect(
      after.offers.map { "\($0.rank) \($0.bidder) \($0.announcedIndex)" } == ["1 elbkurier 834", "2 neissedirekt 799"]
    )
    #expect(try await run.printed().contains("9.947,04"))
  }

  @Test func `points that are changed after the closing hide the prices again`() async throws {
    var run = try await PanelRun(isBlind: true, keepsPoints: true)
    try await run.close()
    var record = try run.dossier.record.orThrow()
    record.points[0].points = 10
    try await run.keep(record)
    let ranking = try await Self.ranking(run)
    #expect(!ranking.isFinal && ranking.offers == [])
    #expect(ranking.findings.filter { $0.severity == .error }.map(\.code) == ["QF004"])
    // New votes are refused, too.
    record.evaluators = [Evaluator(id: "mh", name: "Maria Hahn", location: record.location)]
    try await run.keep(record)
    let vote = try run.filled("mh", [("elbkurier", "DM-SGN-09", 10, "Seite 4 sieht eine zweite Person vor.")])
    let result = try run.merged([run.returned(vote)])
    #expect(result.taken == 0)
    #expect(result.returns[0].findings.filter { $0.severity == .error }.map(\.code) == ["PW015"])
  }

  @Test func `nothing is closed while points of an admitted offer are missing or not agreed`() async throws {
    var run = try await PanelRun(isBlind: true, keepsPoints: true)
    var record = try run.dossier.record.orThrow()
    let gone = record.points.removeFirst()
    record.points[0].votes = [
      PanelVote(evaluator: "mh", points: 6, reason: "Ein Termin fehlt.", location: record.location)
    ]
    record.points[0].points = nil
    try await run.keep(record)
    let (bidder, open) = (gone.bidder, record.points[0].requirement)
    let closed = try await run.closing()
    #expect(
      closed.findings.map { "\($0.code) \($0.message.arguments)" } == [
        "QF001 [\"\(bidder)\", \"\(open)\"]", "QF002 [\"\(bidder)\", \"\(gone.requirement)\"]",
      ]
    )
  }

  private static func ranking(_ run: PanelRun) async throws -> Ranking {
    try await PanelRun.workspace.evaluate(run.dossier, against: try run.specification) { _ in }.ranking
  }
}

extension PanelRun {
  /// What closing the evaluation comes to.
  fileprivate func closing() async throws -> (record: EvaluationRecord, findings: [Finding]) {
    let day = try CalendarDay(iso: "2015-08-21").orThrow()
    return Self.workspace.close(
      try dossier.record.orThrow(),
      by: "Maria Hahn",
      on: day,
      reason: "Sitzung des Wertungsteams",
      assessments: try await Self.workspace.assessments(of: dossier, against: try specification),
      specification: try specification
    )
  }

  /// Closes the evaluation.
  fileprivate mutating func close() async throws {
    let closed = try await closing()
    guard closed.findings.isEmpty else { throw CocoaError(.fileWriteUnknown) }
    try await keep(closed.record)
  }
}
