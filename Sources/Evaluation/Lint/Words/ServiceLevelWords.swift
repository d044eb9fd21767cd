/// Words around a service level: where, when and how it is measured, and what is only told of it.
enum ServiceLevelWords {
  static let periods = WordFamily([
    "*kalenderquartal", "*quartal", "*quartals", "*woche", "*monat", "*monats", "*jahr", "*jahres", "*tag", "*tages",
    "kalendermonat", "kalendermonats", "kalendermonate", "monat", "monats", "monatlich", "jahr", "jahres",
    "kalenderjahr", "kalenderjahres", "vertragsjahr", "jährlich", "quartal", "woche", "kalendertag", "kalendertages",
    "kalendertags", "tags",
    "tag", "tages", "servicezeit", "servicezeiten", "betriebszeit", "betriebszeiten", "uhr", "jahresmittel",
    "monatsmittel", "vertragsjahres", "stunde",
  ])
  static let points = WordFamily([
    "gemessen", "*messpunkt", "*messpunkts", "*messung", "*übergabepunkt", "*übergabepunkts", "gerechnet", "eingang",
    "*messverfahren", "ab", "berechnet", "ermittelt", "gezählt", "abfragen", "proben", "zeitstempel", "*protokoll",
    "*lasttest", "*schnittstelle",
  ])
  /// What is told about a level, or done with it, sets none.
  static let telling = WordFamily([
    "bericht", "berichte", "berichten", "berichtet", "berichts", "monatsbericht", "enthält", "enthalten", "misst",
    "messen", "ausweisen", "weist", "dokumentier*", "protokollier*", "meldet", "melden", "mitteilen", "mitgeteilt",
    "mitzuteilen", "teilt", "auswert*", "darstell*", "nachweis*", "nachzuweisen", "anzeig*", "anzuzeigen",
    "veröffentlich*", "unterschreit*", "verfehl*", "überschreitung", "unterschreitung", "statistik", "auswertung",
    "angaben", "einhaltung", "festgelegt", "geregelt", "beschrieben", "definiert", "vormonats", "vorjahres",
    "übermittel*", "erfasst",
    "aufzeichnen", "zeichnet", "sieht", "sehen", "einsehen", "abrufen", "angeben", "angibt", "nennt", "nennen",
    "vorlegen", "zählt",
    "zählen", "gezählt", "gilt", "angerechnet", "vertragsstrafe", "minderung", "mindert", "beginnt", "endet",
    "ruht", "verlängert", "punkte", "punkten", "*punkte", "*punkten", "prüft", "prüfen", "geprüft", "berechnet",
    "überwacht", "überwachen",
  ])
  /// What a level without a figure is said to be.
  static let boasts = WordFamily([
    "eingeschränkt~", "vermindert~", "verringert~", "hoh~", "höchst~", "hoch", "gering~", "gering", "geringst~", "kurz",
    "kurz~", "kürzest~", "gut", "gut~", "best~",
    "möglichst", "bestmöglich~", "ausreichend~", "angemessen~", "optimal~", "niedrig~", "niedrig", "maximal~",
    "minimal~", "sichergestellt", "sicherzustellen", "sicherstellen", "sicher", "gewährleist*", "gewährleisten",
    "garantier*", "gegeben", "gewährt", "betragen", "beträgt", "erreichen", "erreicht", "erzielen", "bieten", "bietet",
    "aufweisen", "einhalten", "einzuhalten", "eingehalten", "liegen",
    "unterhalten", "vorhalten", "vorzuhalten", "zusagen", "zugesichert", "zusichern",
  ])
  /// Measures of the work itself, which may be promised in other ways than as a level.
  static let measures = WordFamily(["*durchsatz", "*quote", "*quoten", "*rate", "erreichbar"])
  static let listing = WordFamily(["*kennzahlen", "*angaben", "*werte", "ausgeben", "ausgibt", "auflisten"])
  static let trials = WordFamily([
    "*lasttest", "*lasttests", "testnachricht", "testnachrichten", "abnahmeprüfung", "testmedien", "*testlauf",
    "*probebetrieb", "*teststellung", "*abnahme", "*abnahmetest",
  ])
  static let measured = WordFamily([
    "gemessen", "*messpunkt", "*messpunkte", "messung", "*messverfahren", "*übergabepunkt",
  ])
  static let shares: WordSet = [
    "verfügbar", "erreichbar", "betriebsbereit", "einsatzbereit", "funktionsbereit", "nutzbar", "betriebsfähig",
    "einsatzfähig", "funktionsfähig", "besetzt",
  ]
  static let lines = WordFamily([
    "*hotline", "support", "*rufnummer", "*servicenummer", "*telefonnummer", "*servicedesk", "*helpdesk",
  ])
  static let repairing = WordFamily([
    "beheb*", "behoben", "beseitig*", "wiederherstell*", "wiederhergestellt", "instandsetz*",
    "instandgesetzt", "reagier*", "gang", "laufen", "entstör*", "erscheinen", "repar*", "beantwort*",
    "entstörung", "fehlersuche", "ort", "ersatzgerät", "ersatzgeräte", "austauschen", "lösen",
  ])
  /// `Beide Fristen beginnen mit dem Eingang der Meldung`.
  static let clocks = WordFamily([
    "fristen", "*fristbeginn", "*eingang", "*zugang", "kenntnis", "*servicezeit", "*betriebszeit",
  ])
  static let starts = WordFamily([
    "ab", "nach", "seit", "*eingang", "*meldung", "*zugang", "kenntnis", "*beginn", "gerechnet", "*anruf", "*annahme",
    "*anzeige", "*servicezeit", "*betriebszeit", "*eintritt", "*ausfall", "*auftreten", "*eingangs",
  ])
}
