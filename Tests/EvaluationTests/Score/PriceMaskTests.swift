import Evaluation
import Procurement
import Testing

@Suite struct PriceMaskTests {
  private static var mask: PriceMask {
    let place = SourceLocation(file: "o.xml", line: 1)
    let price = OfferedPrice(
      position: "P-01",
      unitPrice: Money("0.39"),
      quantity: 1000,
      total: Money("1390.00"),
      comment: nil,
      location: place
    )
    let offer = Offer(
      tender: "t",
      version: "1.0",
      digest: nil,
      bidder: Bidder(id: "a", name: "A"),
      prices: [price],
      total: Money("48213.70"),
      totalLocation: place,
      location: place
    )
    return PriceMask(offer, evaluated: Money("57374.30"))
  }

  @Test(arguments: [
    ("Das kostet 5 Euro.", "Das kostet # Euro."), ("Nur € 12,50!", "Nur € #!"), ("EUR 7", "EUR #"),
    ("48.213,70", "#"), ("48213.7", "#"), ("48 213,70 netto", "# netto"), ("brutto 57.374,30", "brutto #"),
    ("je Nachricht 0,39", "je Nachricht #"), ("1390", "#"), ("39 Cent je Brief", "# Cent je Brief"),
    ("Wir geben 3 % Rabatt.", "Wir geben # % Rabatt."), ("12 T€ im Jahr", "# T€ im Jahr"),
  ]) func `an amount is hidden`(text: String, expected: String) {
    let masked = Self.mask.masked(text, mark: "#")
    #expect(masked.text == expected)
    #expect(masked.count == 1 && masked.speaksOfMoney)
  }

  @Test(arguments: [
    "Konzept, Abschnitt 4, Seiten 12 bis 39", "10 MB je Nachricht, 99,5 % im Monat", "39 Stunden", "seit 2012", "",
    "Eurobrief und Centrum 5",
  ]) func `what is no amount stays as it is`(text: String) {
    let masked = Self.mask.masked(text, mark: "#")
    #expect(masked.text == text)
    #expect(masked.count == 0)
  }

  @Test func `a text that speaks of money without digits is reported`() {
    #expect(Self.mask.masked("zwanzig Euro", mark: "#").speaksOfMoney)
    #expect(Self.mask.masked("mit Nachlass", mark: "#").speaksOfMoney)
    #expect(!Self.mask.masked("mit Plan", mark: "#").speaksOfMoney)
  }
}
