import Evaluation
import Procurement
import Testing

/// Service levels in tables: the row and the heads say what the cell with the figure does not.
@Suite struct ServiceLevelTableTests {
  private func found(_ period: String, heads: String = "Bezugszeitraum | Messpunkt") throws -> [String] {
    let table = """
      | Kennzahl | Wert | \(heads) |
      |---|---|---|---|
      | Antwortzeit der Startseite | höchstens 2 Sekunden bei 95 % der Abrufe | Kalendermonat | Messrechner |
      | Behebung einer Störung | höchstens 6 Stunden bei 90 % der Meldungen | \(period) | Zeitstempel der Meldung |
      """
    return try LintSupport.findings(table, file: "tabelle.md").map { "\($0.finding.code) \($0.finding.message.key)" }
  }

  @Test func `a period in the next cell and a column of measuring points are enough`() throws {
    #expect(try found("Kalendermonat") == [])
  }

  @Test func `a row without a period, and a table without measuring points, are found`() throws {
    #expect(try found("–") == ["LT016 LT016.period"])
    #expect(try found("Kalendermonat", heads: "Zeitraum | Nachweis").allSatisfy { $0 == "LT016 LT016.point" })
    #expect(try found("Kalendermonat", heads: "Zeitraum | Nachweis").count == 2)
  }
}
