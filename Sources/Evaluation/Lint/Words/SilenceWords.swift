/// Words of silence, and of what is made of it.
enum SilenceWords {
  /// What becomes of it.
  static let consent = PhraseTable([
    "als abgenommen", "als genehmigt", "als erteilt", "als anerkannt", "als akzeptiert", "als angenommen",
    "als freigegeben", "als bestätigt", "als vertragsgemäß", "als erledigt", "als erbracht", "als gebilligt",
    "als zugestimmt", "als erfüllt", "als abgeschlossen", "als mangelfrei", "als behoben", "als einverstanden",
    "als erklärt", "als zustimmung", "als einverständnis", "als abnahme", "als genehmigung", "als einwilligung",
    "als verlängert", "als geprüft", "als richtig", "als fehlerfrei", "als vollständig",
    "abnahme … erfolgt", "abnahme … erteilt", "abnahme erteilt", "zustimmung … erteilt", "zustimmung erteilt",
    "einverständnis … auszugehen", "einverständnis auszugehen", "zustimmung auszugehen", "bericht genehmigt",
    "ist … genehmigt", "ist … abgenommen", "sind … genehmigt", "sind … abgenommen", "gilt … genehmigt",
    "einverständnis unterstellt", "zustimmung unterstellt", "zustimmung angenommen", "einverständnis angenommen",
  ])
  /// Owed without having been described.
  static let included = PhraseTable([
    "als vereinbart", "als mit vereinbart", "als mitvereinbart", "als inbegriffen",
  ])
  /// How silence is told.
  static let silence = WordFamily([
    "nicht", "kein", "keine", "keinen", "keinerlei", "ohne", "ausbleibt", "ausbleiben", "bleibt", "unterbleibt",
    "schweigen", "schweigt", "schweigens", "stillschweigend~", "verstreicht", "verstreichen", "ablauf", "fristablauf",
    "nutzung", "inbetriebnahme", "ingebrauchnahme", "zahlung", "bezahlung", "begleichung", "produktivsetzung",
    "gebrauch", "verwendung", "automatisch", "versäumt", "unterlässt", "widerspruchslos",
    "rügelos", "unwidersprochen",
  ])
  static let renewal = WordFamily(["verlängert", "verlängern", "verlängerung", "verlängerungen"])
  static let unasked = WordFamily([
    "automatisch", "stillschweigend~", "jeweils", "gekündigt", "kündigt", "kündigung", "widersprochen", "widerspricht",
    "selbsttätig",
  ])
  static let negations: WordSet = ["nicht", "kein", "keine", "keinen", "ausgeschlossen", "unzulässig"]
  static let quiet = WordFamily([
    "stillschweigen", "schweigen", "ausbleibende", "ausbleibender", "ausbleibendes", "ausgebliebene", "untätigkeit",
  ])
  static let agreeing: WordSet = [
    "zustimmung", "einverständnis", "abnahme", "genehmigung", "freigabe", "annahme", "billigung", "einwilligung",
  ]
  static let using: WordSet = ["betrieb", "gebrauch", "nutzt", "verwendet", "setzt", "zahlt", "bezahlt"]
  static let none: WordSet = [
    "nicht", "keine", "kein", "keinen", "keinerlei", "nichts", "niemand", "weder", "ohne", "aus", "ausbleibt",
    "unbeantwortet", "unwidersprochen", "ungenutzt", "verstreichen", "verstreicht", "unkommentiert", "unterbleibt",
  ]
  static let plurals: WordSet = [
    "gehen", "kommen", "erfolgen", "liegen", "treffen", "bleiben", "erheben", "melden",
  ]
  /// Verbs that a condition begins with.
  static let verbs: WordSet = [
    "kommt", "hört", "geht", "erfolgt", "erhebt", "bleibt", "trifft", "liegt", "erhält", "gibt", "verstreicht",
    "unterbleibt", "lässt", "hat", "ist", "läuft", "bringt", "macht", "rührt", "sendet", "schickt", "trägt",
  ]
  static let answers = WordFamily([
    "*antwort", "*rückmeldung", "*äußerung", "*stellungnahme", "*reaktion", "*nachricht", "*einwand", "*einwände",
    "*einwendungen", "*bedenken", "*widerspruch", "antwortet", "reagiert", "widerspricht", "rückäußerung", "hört",
    "meldet",
  ])
  /// What is asked for again is not taken as given.
  static let asking = WordFamily([
    "erinnert", "fragt", "mahnt", "wiederholt", "informiert", "benachrichtigt", "eskaliert", "kündig*",
    "verlangt", "entfällt", "wendet", "hinweist", "legt", "endet", "verfällt",
  ])
  static let reaction = WordFamily([
    "widersprich*", "widerspruch", "widersprochen", "äußer*", "geäußert", "erklärt", "reagier*", "rügt", "gerügt",
    "beanstand*", "meldet", "gemeldet", "einwände", "einwendungen", "einwand", "bedenken", "einspruch", "rückmeldung",
    "stellungnahme", "antwort", "antwortet", "geantwortet", "mitteilt", "geltend", "kündigt", "gekündigt", "mängel",
    "mängelanzeige", "zurückweist", "zurückgewiesen", "ablehnt", "abgelehnt", "verweigert", "entscheidet", "prüft",
    "rückäußerung", "entscheidung", "reklamation", "*antwort", "hört", "gegenteil*", "anderslautend*",
    "lässt", "unbeantwortet", "verstreichen", "verstreicht", "unterbleibt", "ausbleibt", "entgegentritt",
    "entgegentreten", "entgegengetreten", "nachricht", "einwend*", "zurückmeld*", "verlautet",
    "kündigung", "rührt", "rühren", "rüge", "rügen", "beschwerde", "beschwerden", "fehlermeldung", "fehlermeldungen",
    "gegenrede", "protest*", "moniert", "kritisiert", "rückfragen", "korrekturen", "änderungswünsche", "bemängelt",
  ])
  static let machines = WordFamily([
    "*server", "*dienst", "*system", "*sensor", "*gerät", "*gateway", "*software", "*anwendung", "*pumpe", "*anlage",
    "*programm", "*schnittstelle", "*terminal",
  ])
  /// What agreement is called beyond doubt.
  static let agreed: WordSet = [
    "abnahme", "abgenommen", "genehmigt", "freigegeben", "anerkannt", "einverstanden", "zugestimmt", "zustimmung",
    "akzeptiert", "gebilligt",
  ]
  static let outcome = WordFamily([
    "anerkannt", "genehmigt", "abgenommen", "akzeptiert", "freigegeben", "erteilt", "zustimmung", "einverständnis",
    "einwilligung", "läuft", "weiter", "besteht", "setzt", "verlängert", "gebilligt", "angenommen", "bestätigt",
    "verbindlich", "wirksam", "erledigt", "abgeschlossen", "fort", "zugestimmt", "einverstanden", "erklärt", "gleich",
    "gleichgestellt", "entbehrlich", "abnahme", "gilt", "gelten", "freigabe", "genehmigung", "gewertet", "unterstellt",
    "stimmt", "kraft", "darf", "dürfen", "vermutet", "vereinbart", "beschlossen", "gültig", "maßgebend", "zufrieden",
    "befugt", "berechtigt",
  ])
  static let counting: WordSet = [
    "erkennt", "erkennen", "gilt", "gelten", "gälte", "betrachten", "betrachtet", "angesehen", "anzusehen", "gewertet",
    "behandelt", "sehen",
    "sieht",
  ]
}
