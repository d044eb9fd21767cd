/// Following an id from the norm to the rank, in German.
let germanTrace: [String: String] = [
  "TR001.summary": "Eine Verknüpfung führt ins Leere.",
  "TR001.rationale":
    "Von jeder Norm zu jedem Satz, jeder Antwort und jedem Punkt führt ein lückenloser Weg; wo er abreißt, lässt sich eine Entscheidung nicht mehr belegen. Kennung oder Ziel berichtigen.",
  "TR001.from": "„{1}“ beruft sich auf „{0}“; das gibt es in dieser Akte nicht.",
  "TR001.to": "„{0}“ verweist auf „{1}“; das gibt es in dieser Akte nicht.",

  "trace.abstract": "Verfolgt eine Kennung in beide Richtungen: von der Norm bis zum Rang.",
  "trace.answer": "Antwort",
  "trace.argument.id":
    "Kennung einer Anforderung, einer Klausel, einer Norm, eines Parameters, eines Bieters, BIETER/ANFORDERUNG, eine Zelle des Formulars oder ein Code.",
  "trace.cell": "Angebotsformular, {0}",
  "trace.changed": "angepasst",
  "trace.comment": "Bemerkung des Bieters",
  "trace.consequence": "Rechtsfolge",
  "trace.discussion":
    "Beispiele: lastenheft trace DM-ACC-01 AKTE; lastenheft trace de-mail-g AKTE; lastenheft trace --all AKTE --format html --out verfolgung.html. Ende mit 0, wenn jede Verknüpfung ein Ziel hat, sonst mit 1.",
  "trace.field": "Antwortfeld {0}",
  "trace.no-answer": "keine",
  "trace.no-points": "Punkte fehlen",
  "trace.norm": "Norm",
  "trace.option.all": "Alles verfolgen, nicht eine Kennung.",
  "trace.option.format": "Ausgabe als Text, als JSON oder als HTML-Seite zum Durchklicken.",
  "trace.option.out": "Datei für die Ausgabe; ohne Angabe auf den Bildschirm.",
  "trace.origin": "Herkunft",
  "trace.own": "eigene Anforderung dieser Vergabe",
  "trace.own-clause": "eigene Klausel dieser Vergabe",
  "trace.place": "Stelle",
  "trace.points": "Punkte: {0} Gewichtungspunkte × {1} Bewertungspunkte = {2} Leistungspunkte",
  "trace.rank": "Rang {0}",
  "trace.reason": "Grund der Anpassung",
  "trace.sentence.criteria": "Kriterienkatalog, {0}",
  "trace.sentence.price-sheet": "Preisblatt, {0}",
  "trace.sentence.specification": "Leistungsbeschreibung, {0}",
  "trace.sentences": "Steht in",
  "trace.unknown":
    "Nichts in dieser Akte trägt die Kennung „{0}“; gesucht wurde nach Normen, Fundstellen, Parametern, Anforderungen, Klauseln, Positionen, Bietern und Codes.",
  "trace.value": "„{0}“",
  "trace.value.id": "Kennung",
  "trace.variant": "Fassung der Klausel",
  "trace.version": "{0}, Fassung ab {1}",
  "trace.written": "Geschrieben: {0}",
]
