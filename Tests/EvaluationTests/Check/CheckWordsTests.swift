import Evaluation
import Procurement
import Testing

/// What the bidder's own words do to a yes, however they are written.
@Suite struct CheckWordsTests {
  private func found(_ comment: String) -> [String] {
    var sample = CheckSample()
    sample.ask("A", answer: nil)
    sample.say("A", "yes", comment: comment)
    return sample.assess().findings.map(\.code)
  }

  @Test(arguments: [
    "vorbehaltlich der Zustimmung", "VORBEHALTLICH der Zustimmung", "Vorbehaltlich, dass", "(unter Vorbehalt)",
    "unter dem Vorbehalt der Prüfung", "nicht ohne Vorbehalt", "unter der Voraussetzung, dass", "nur, wenn",
    "nur dann, wenn", "abweichend von Kapitel 3", "Stattdessen bieten wir", "Änderungen vorbehalten", "es sei denn",
    "behalten wir uns vor", "freibleibend", "gegen Aufpreis", "kostenpflichtig", "wird nach Aufwand berechnet",
    "provided that", "subject to availability", "only if", "we reserve the right", "at extra cost",
    "sofern möglich", "soweit verfügbar", "falls gewünscht", "unless otherwise agreed", "je nach Auslastung",
    "vorbehalt\u{AD}lich", "vorbe\u{200B}haltlich", "ｖｏｒｂｅｈａｌｔｌｉｃｈ", "vorb\u{435}haltlich", "𝐯𝐨𝐫𝐛𝐞𝐡𝐚𝐥𝐭𝐥𝐢𝐜𝐡",
    "nur\u{A0}wenn", "nur\nwenn", "nur – wenn", "erfuellt;vorbehaltlich",
  ])
  func `reservations are found in every spelling`(comment: String) { #expect(found(comment).contains("CH060")) }

  @Test(arguments: [
    "ohne Vorbehalt", "vorbehaltlos", "Ohne jeden Vorbehalt", "keine Vorbehalte", "keinerlei Abweichungen",
    "no reservations",
    "without any reservation", "keine weiteren Mehrkosten", "uneingeschränkt", "vollständig erfüllt",
    "Voraussetzungen erfüllt",
    "Die Verfügbarkeit wird monatlich gemessen.", "unsere Leitstelle", "Keine Einschränkungen", "nicht nur werktags",
    "No restrictions", "Unsere AGB finden keine Anwendung.",
    "Auf eigene Geschäftsbedingungen wird verzichtet, ohne AGB.",
    "Wir verzichten auf eigene AGB.", "soweitergehend", "Fallstudie", "Kein Problem",
    "Die Vertragsbedingungen werden anerkannt.",
    "Die Geschäftsbedingungen des Auftraggebers werden anerkannt.", "Nurwenn",
  ])
  func `harmless words are left alone`(comment: String) { #expect(found(comment) == []) }

  @Test(arguments: [
    "Es gelten unsere AGB", "unsere Allgemeinen Geschäftsbedingungen", "Our terms apply",
    "Lizenzbedingungen des Herstellers",
    "Unsere AGB gelten, nicht Ihre.", "Wir verzichten nicht auf unsere AGB",
    "Die AGB liegen bei", "AGB des Auftraggebers, ergänzt um unsere Bedingungen",
    "Fremde AGB finden keine Anwendung. Es gelten unsere AGB.",
  ])
  func `own terms are found unless the same breath takes them back`(comment: String) {
    #expect(found(comment).contains("CH061"))
  }

  @Test(arguments: [
    "Nicht im Standard.", "nein, erst 2016", "wird derzeit nicht unterstützt", "noch nicht umgesetzt",
    "das können wir nicht zusagen", "not yet available",
  ])
  func `a comment that denies the answer contradicts it`(comment: String) {
    #expect(found(comment).contains("CH051"))
  }

  @Test(arguments: [
    "weitgehend", "im Wesentlichen erfüllt", "eine gleichwertige Lösung", "in der Regel", "similar approach",
  ])
  func `evasions in comments are found`(comment: String) { #expect(found(comment) == ["CH013"]) }

  @Test(arguments: [("Voll\u{AD}ständig", Finding.Severity.note), ("\u{202E}llov", .warning), ("V\u{43E}ll", .warning)])
  func `characters that nobody sees or can tell apart are named`(comment: String, severity: Finding.Severity) {
    var sample = CheckSample()
    sample.ask("A", answer: nil)
    sample.say("A", "yes", comment: comment)
    let findings = sample.assess().findings
    #expect(findings.map(\.code) == ["CH062"])
    #expect(findings.map(\.severity) == [severity])
  }

  @Test func `a name in another script is nobody's disguise`() { #expect(found("Ansprechpartner: Иван Петров") == []) }

  @Test func `the words are quoted from where they begin, short and in one line`() throws {
    var sample = CheckSample()
    sample.ask("A", answer: nil)
    sample.say("A", "yes", comment: "Gern,\nvorbehaltlich\tder\u{202E} " + String(repeating: "langen ", count: 200))
    let message = try #require(sample.assess().findings.first { $0.code == "CH060" }).message
    let quote = try #require(message.arguments.first)
    #expect(quote.hasPrefix("vorbehaltlich der\u{FFFD} langen"))
    #expect(quote.count <= 80 && quote.hasSuffix("…"))
  }

  @Test func `prices, declarations and texts are read as well`() {
    var sample = CheckSample()
    sample.ask("T", .information, answer: nil) { $0.answer = .text(limit: 200) }
    sample.say("T", "Leitstelle, vorbehaltlich der Besetzung")
    sample.price("P", 100, times: 1)
    sample.offer.prices[0].comment = "nur wenn vor Ort"
    sample.offer.total = Money(cents: 100)
    sample.offer.declarations[0].comment = "unter Vorbehalt"
    #expect(sample.assess().findings.map(\.code) == ["CH060", "CH060", "CH060"])
  }

  @Test func `titles and names of documents are read as well`() {
    var sample = CheckSample()
    let place = Procurement.SourceLocation(file: "offer.xml", line: 400)
    for (title, code) in [("Zusage (vorbehaltlich)", "CH060"), ("Allgemeine Geschäftsbedingungen", "CH061")] {
      sample.offer.evidence = [OfferedEvidence(id: "e", code: .promise, title: title, file: "a.pdf", location: place)]
      #expect(sample.assess().findings.map(\.code) == ["CH047", code])
    }
    sample.offer.evidence[0].title = "Referenz eines vergleichbaren Auftraggebers"
    #expect(sample.assess().findings.map(\.code) == ["CH047"])
    sample.offer.evidence[0].file = "unsere_agb.pdf"
    #expect(sample.assess().findings.map(\.code) == ["CH047", "CH061"])
  }

  @Test func `a very long comment takes time in proportion, not more`() {
    func time(_ count: Int) -> Duration {
      var sample = CheckSample()
      sample.ask("A", answer: nil)
      sample.say(
        "A",
        "yes",
        comment: String(repeating: "nur nur wenn sofern ä\u{308}\u{AD} nicht ohne Vorbehalt, ", count: count)
      )
      let check = OfferCheck(against: sample.specification)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = check.assess(sample.offer) } }.min() ?? .zero
    }
    // Sixteen times the text may not take the square of that; a factor of ten leaves room for a busy machine.
    #expect(time(16_000) < time(1_000) * 160)
  }
}
