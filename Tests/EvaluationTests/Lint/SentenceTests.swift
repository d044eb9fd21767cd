import Evaluation
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    ("Das regelt § 5 Abs. 9 Satz 2. Die Stadt prüft es.", 2),
    ("Vgl. § 17 Abs. 1 Nr. 2 lit. a i. V. m. Art. 28 DSGVO.", 1),
    ("Es gilt ab dem 1. September 2026. Danach endet es.", 2),
    ("Am 3. Werktag des Monats liegt er vor.", 1),
    ("Die Hotline ist bis 18.00 Uhr besetzt. Der Dienst läuft weiter.", 2),
    ("Formate, z. B. PDF und TXT, sind zulässig.", 1),
    ("Er enthält Namen, Orte usw. Der Rest fehlt.", 2),
    ("Er kostet ca. 1,5 Mio. Euro im Jahr.", 1),
    ("Ist das so? Ja! Gut.", 3),
    ("Die Fa. Muster GmbH u. a. liefern bzw. leisten.", 1),
    ("Er sagte: „Das genügt.“ Die Stadt widersprach.", 2),
    ("Die Zahl beträgt 12.000. Sie steigt.", 2),
    ("3.4 Das Gateway muss laufen. Es muss antworten.", 2),
    ("Siehe Kap. 3.3.5 der TR-01201. Dort steht es.", 2),
    ("Gemessen wird an Messpunkt B. Nachrichten zählen einmal.", 2),
    ("Es gilt Abschnitt 2 der VOL/A. Die Stadt wendet ihn an.", 2),
    ("Dr. Müller und Prof. Schulz prüfen gem. Ziff. 4.", 1),
  ])
  func `abbreviations, ordinals and numbers end no sentence`(text: String, count: Int) {
    #expect(LintText.sentences(of: text).count == count, "\(LintText.sentences(of: text))")
  }

  @Test func `a sentence keeps its words and signs`() {
    #expect(LintText.sentences(of: "  Eins (z. B. so).  Zwei. ") == ["Eins (z. B. so).", "Zwei."])
    #expect(LintText.sentences(of: "") == [])
  }
}
