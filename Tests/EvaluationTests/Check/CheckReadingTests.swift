import Evaluation
import Procurement
import Testing

/// How answers are read: one form, one line, one code.
@Suite struct CheckReadingTests {
  /// An answer to a question of some form.
  struct Case: Sendable, CustomTestStringConvertible {
    var type: AnswerType
    var values: [String]
    var unit: String?
    /// What is found; nothing where the answer is understood.
    var codes: [String]
    var testDescription: String { "\(type): \(values) \(unit ?? "")" }
  }

  private static func found(_ type: AnswerType, _ values: [String], _ unit: String?) -> Assessment {
    var sample = CheckSample()
    sample.ask("I", .information, answer: nil) { $0.answer = type }
    sample.say("I", "", unit: unit)
    sample.offer.answers[0].values = values
    return sample.assess()
  }

  private static func cases(_ type: AnswerType, _ code: String?, _ texts: [String], unit: String? = nil) -> [Case] {
    texts.map { Case(type: type, values: [$0], unit: unit, codes: code.map { [$0] } ?? []) }
  }

  private static let yesNo = [
    cases(.yesNo, nil, ["yes", "no", "ja", "Nein", "JA", "Ja.", "yes!", " yes ", "\u{A0}yes", "yes\u{200A}"]),
    cases(.yesNo, "CH020", ["y", "1", "true", "да", "oui", "0"]),
    cases(.yesNo, "CH011", ["", " ", "\u{A0}", "\u{2003}\u{A0}"]),
    cases(
      .yesNo,
      "CH012",
      ["n/a", "N.A.", "k. A.", "keine Angabe", "entfällt", "entfaellt", "-", "---", "…", "?", "tbd"]
    ),
    cases(.yesNo, "CH012", ["siehe Anlage", "s. Anlage 3", "see annex", "auf Anfrage", "wird nachgereicht", "x"]),
    cases(
      .yesNo,
      "CH013",
      [
        "vergleichbar", "Ja, aber …", "ja mit Einschränkungen", "teilweise", "grundsätzlich ja", "jein?", "yes?",
        "ja/nein", "yes no",
      ]
    ),
    cases(.yesNo, "CH060", ["Ja, vorbehaltlich der Prüfung", "nur wenn es regnet", "yes, subject to approval"]),
  ]

  private static let numbers = [
    cases(.quantity(.percent), nil, ["99.5", "0", "100", "100.000"], unit: "percent"),
    cases(.quantity(.percent), nil, ["99.5"], unit: "%"),
    cases(.quantity(.percent), nil, ["99.5"], unit: "Prozent"),
    cases(
      .quantity(.percent),
      "CH020",
      ["99,5", "99.5 %", "1e2", "0x10", "+99", ".5", "5.", "99.5.1", "--5"],
      unit: "percent"
    ),
    cases(
      .quantity(.percent),
      "CH020",
      [String(repeating: "9", count: 40), "1" + String(repeating: "0", count: 5000)],
      unit: "percent"
    ),
    cases(.quantity(.percent), "CH028", ["-0.1", "100.01", "150"], unit: "percent"),
    cases(.quantity(.percent), "CH026", ["99.5"], unit: "hours"),
    cases(.quantity(.percent), "CH027", ["99.5"], unit: nil),
    cases(.quantity(.percent), "CH027", ["99.5"], unit: " "),
    cases(.quantity(.count), nil, ["5"], unit: nil),
    cases(.quantity(.hours), "CH013", ["ca. 4", "etwa 4", "bis zu 4", "mindestens 4"], unit: "hours"),
    cases(.money, nil, ["12", "12.5", "12.50", "0"]),
    cases(.money, "CH020", ["12,50", "12.505", "12 EUR", "€ 12", "1.234.50", "zwölf"]),
    cases(.money, "CH028", ["-12.50"]),
    cases(.money, "CH026", ["12.50"], unit: "percent"),
  ]

  private static let others = [
    cases(.date, nil, ["2015-06-07", "2016-02-29"]),
    cases(.date, "CH020", ["07.06.2015", "2015-02-29", "2015-6-7", "Juni 2015", "2015-06-07T00:00"]),
    cases(.date, "CH028", ["1015-06-07", "2215-06-07"]),
    cases(.text(limit: 5), nil, ["Müße!", "ja", "äöü"]),
    cases(.text(limit: 5), "CH025", ["Müßige", "123456"]),
    cases(.text(limit: 50), "CH012", ["n/a", "siehe Anlage", "wird nachgereicht", "xxx"]),
    cases(.text(limit: 50), "CH013", ["ähnlich wie bisher"]),
    cases(.document, nil, ["Konzept", "konzept.pdf"]),
    cases(.document, "CH012", ["siehe Anlage", "n/a"]),
    cases(.document, "CH011", [""]),
  ]

  @Test(arguments: (yesNo + numbers + others).flatMap(\.self))
  func `an answer is understood, or one rule says why not`(answer: Case) {
    #expect(Self.found(answer.type, answer.values, answer.unit).findings.map(\.code) == answer.codes)
  }

  @Test func `digits and letters in disguise are no answer, and the finding says why`() {
    #expect(Self.found(.quantity(.percent), ["９９"], "percent").findings.map(\.code) == ["CH020", "CH062"])
    #expect(Self.found(.yesNo, ["y\u{435}s"], nil).findings.map(\.code) == ["CH020", "CH062"])
    #expect(Self.found(.yesNo, ["y\u{200B}es"], nil).findings.map(\.severity) == [.note])
  }

  private static let codes = AnswerType.codes(
    ["eid", "app", "none"].map { AnswerType.Code(id: $0, title: "c") },
    minimum: 1,
    maximum: 2
  )

  private static let choices: [([String], [String])] = [
    (["eid"], []), (["app", "eid"], []), ([" eid "], []), (["none"], []), (["EID"], ["CH022"]),
    (["eid", "sms"], ["CH022"]), (["eid", "app", "none"], ["CH023"]), (["eid", "eid"], ["CH024"]),
    (["eid", "sms", "sms"], ["CH022", "CH024"]), ([""], ["CH011"]), (["n/a"], ["CH012"]), ([], ["CH011"]),
    (["eid app"], ["CH022"]), (["vergleichbar"], ["CH013"]), (["eid", "app", "app", "none"], ["CH023", "CH024"]),
  ]

  @Test(arguments: choices) func `choices are known, not too many and not twice`(values: [String], expected: [String]) {
    #expect(Self.found(Self.codes, values, nil).findings.map(\.code).sorted() == expected)
  }

  @Test(arguments: [AnswerType.yesNo, .quantity(.count), .money, .date, .text(limit: 9)])
  func `one value is asked for, not two`(type: AnswerType) {
    #expect(Self.found(type, ["1", "1"], nil).findings.map(\.code) == ["CH021"])
  }

  @Test func `a value that is not understood is neither met nor not met`() {
    var sample = CheckSample()
    sample.ask("A", answer: "vielleicht")
    #expect(sample.assess().judgement(.requirement("A"))?.verdict == .unclear)
  }

  @Test func `an expectation whose parameter has no value leaves the answer unclear, and says so`() {
    var sample = CheckSample()
    sample.ask("A", answer: "yes") { $0.expectation = .equals(.parameter("nowhere")) }
    let assessment = sample.assess()
    #expect(assessment.findings.map(\.message.key) == ["CH030.unresolved"])
    #expect(assessment.judgement(.requirement("A"))?.verdict == .unclear)
  }

  @Test func `a suggestion is close, or there is none`() {
    var sample = CheckSample()
    sample.ask("DM-ACC-01", answer: nil)
    for id in ["DM-ACC-10", "DM-АСС-01", "dm-acc-01", "XX-YYY-99", String(repeating: "D", count: 5000)] {
      sample.say(id, "yes")
    }
    let keys = sample.assess().findings.filter { $0.code == "CH014" }.map(\.message.key)
    #expect(keys == ["CH014.nearest", "CH014.lookalike", "CH014.nearest", "CH014.unknown", "CH014.unknown"])
  }
}
