import Procurement
import Testing
import Wording

@Suite struct MessageTests {
  private let german = Wording(.german)
  private let english = Wording(.english)

  @Test func `arguments are filled in`() {
    let sum = Message("TD030.sum", "1.1", "1000", "999")
    #expect(german.text(sum) == "Gruppe „1.1“ hat 1.000 Gewichtungspunkte, ihre Teile haben zusammen 999.")
    #expect(english.text(sum) == "Group \"1.1\" has 1,000 weighting points, its parts have 999.")
  }

  @Test func `days, amounts and words are written as the language does`() {
    let order = Message("TD061.before", "opening", "2015-07-06", "submission", "2015-07-07")
    #expect(german.text(order) == "Angebotsöffnung (06.07.2015) liegt vor Ende der Angebotsfrist (07.07.2015).")
    #expect(english.text(order) == "opening of the offers (6 July 2015) is before deadline for offers (7 July 2015).")
    let price = Message("SC007.price", "nordpost", "-1234.50")
    #expect(german.text(price) == "Der Wertungspreis von „nordpost“ beträgt -1.234,50\u{00A0}€.")
  }

  @Test func `an argument that has not the form shows itself`() {
    #expect(german.text(Message("TD060.missing", "soon")) == "Der Terminplan nennt keinen Tag für: soon.")
    #expect(german.text(Message("SC007.price", "a", "viel")) == "Der Wertungspreis von „a“ beträgt viel.")
  }

  @Test func `what a bidder wrote is never taken for a placeholder or a key`() {
    let hostile = german.text(Message("SC001.bidder", "{0} {1} {0:milestone}"))
    #expect(hostile == "Punkte für „{0} {1} {0:milestone}“: von diesem Bieter liegt kein Angebot vor.")
    #expect(german.text(Message("SC001.bidder", "verdict.met")).contains("„verdict.met“"))
  }

  @Test func `a missing argument leaves its placeholder, a missing sentence shows key and arguments`() {
    #expect(german.text(Message("SC008.missing")) == "„{0}“ hat keinen Wertungspreis.")
    #expect(german.text(Message("XX000.none", "a", "b")) == "XX000.none a b")
  }
}
