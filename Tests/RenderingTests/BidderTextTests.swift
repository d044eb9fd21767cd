import Foundation
import Procurement
import Rendering
import Testing

@Suite struct BidderTextTests {
  /// A specification of one scored requirement.
  private static func scoring(_ requirement: Requirement) throws -> Specification {
    let base = try Sample.specification()
    let specified = SpecifiedRequirement(requirement: requirement, origin: .tender, chapter: "S", weight: 100)
    var tender = base.tender
    tender.criteria = [tender.criteria[0]]
    tender.criteria[0].groups = [tender.criteria[0].groups[0]]
    tender.criteria[0].groups[0].criteria = [Criterion(requirement: requirement.id, weight: 100, location: Sample.here)]
    return Specification(
      tender: tender,
      asOf: base.asOf,
      chapters: [
        .init(id: "S", title: LocalizedText("Betrieb"), introduction: nil, requirements: [specified], alternatives: [])
      ],
      omissions: [],
      parameters: base.parameters,
      positions: base.positions,
      termInMonths: base.termInMonths,
      taxPercent: base.taxPercent,
      norms: base.norms,
      regime: base.regime,
      digest: base.digest
    )
  }

  /// One that is answered from a list.
  private static func oneOfAList() throws -> Specification {
    let code = AnswerType.Code(id: "file", title: LocalizedText("als Datei"))
    let other = AnswerType.Code(id: "none", title: LocalizedText("gar nicht"))
    var requirement = Sample.requirement(
      "DM-OUT-01",
      "Ausgabe",
      "Der Anbieter gibt die Form an.",
      .scored,
      .codes([code, other], minimum: 1, maximum: 1)
    )
    requirement.levels = [
      Level(points: 10, text: LocalizedText("als Datei"), earned: .code("file"), location: Sample.here),
      Level(points: 0, text: LocalizedText("Es gibt keine Ausgabe."), earned: .code("none"), location: Sample.here),
    ]
    return try scoring(requirement)
  }

  @Test func `values that a text, an expectation or a position names are told to bidders, others are not`() throws {
    let document = SpecificationDocument(BidderView(try Sample.specification()))
    let html = try HTML().text(of: document, in: .german, with: .ours())
    for title in ["Zahl der Konten", "Verfügbarkeit im Jahr", "Vertragslaufzeit"] { #expect(html.contains(title)) }
    #expect(!html.contains("SENTINEL-PARAMETER"))
  }

  @Test func `missing what a scored requirement expects costs what the regime says, and bidders read it`() throws {
    let bidders = BidderView(try Sample.specification())
    for html in [
      try HTML().text(of: SpecificationDocument(bidders), in: .german, with: .ours()),
      try HTML().text(of: CriteriaDocument(bidders, announcement: Sample.silence), in: .german, with: .ours()),
    ] {
      #expect(html.split(separator: "0 Punkte, wenn nicht erfüllt").count == 2)
    }
  }

  @Test func `a level whose text is the answer itself does not repeat it`() throws {
    let document = CriteriaDocument(BidderView(try Self.oneOfAList()), announcement: Sample.silence)
    let html = try HTML().text(of: document, in: .german, with: .ours())
    #expect(html.contains("<td><p>als Datei</p></td><td>dieser Angabe</td>"))
    #expect(html.contains("<td><p>Es gibt keine Ausgabe.</p></td><td>gar nicht</td>"))
  }

  @Test func `a level is announced only as far as the expectation goes, the best first`() throws {
    var requirement = Sample.requirement(
      "DM-OUT-02",
      "Frist",
      "Der Anbieter nennt die Frist.",
      .scored,
      .quantity(.months)
    )
    let number = { (text: String) in try #require(DecimalNumber(text)) }
    requirement.expectation = .maximum(.value(.quantity(Quantity(try number("6"), .months))))
    let ranges: [(Int, String?, String?)] = [(0, "12", nil), (4, "6", "12"), (7, "3", "6"), (10, nil, "3")]
    requirement.levels = try ranges.map { points, from, below in
      let earned = Level.Earned.range(from: try from.map(number), below: try below.map(number))
      return Level(points: points, text: LocalizedText("Stufe \(points)"), earned: earned, location: Sample.here)
    }
    let html = try HTML().text(
      of: CriteriaDocument(BidderView(try Self.scoring(requirement)), announcement: Sample.silence),
      in: .german,
      with: .ours()
    )
    let told = html.components(separatedBy: "<td><p>Stufe ").dropFirst().map { $0.prefix { $0 != "\n" } }
    #expect(
      told.map {
        $0.replacing("</p></td><td>", with: ": ").replacing("</td></tr>", with: "").replacing("\u{A0}", with: " ")
      } == [
        "10: weniger als 3 Monate", "7: 3 bis unter 6 Monate", "4: genau 6 Monate",
        "0: keiner Angabe, weil die Erwartung dann verfehlt ist",
      ]
    )
  }
}
