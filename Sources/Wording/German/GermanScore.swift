/// What is wrong when offers are scored, and the sentences that announce how they are ranked.
let germanScore: [String: String] = [
  "SC001.bidder": "Punkte für „{0}“: von diesem Bieter liegt kein Angebot vor.",
  "SC001.rationale": "Meist ist die Kennung des Bieters verschrieben.",
  "SC001.summary": "Punkte für einen Bieter, von dem kein Angebot vorliegt",
  "SC002.kind": "„{0}“ erhält Punkte für „{1}“, das nicht gewertet wird.",
  "SC002.rationale": "Gewertet wird nur, was mit Gewichtung bekannt gemacht ist.",
  "SC002.summary": "Punkte für eine Anforderung, die nicht gewertet wird",
  "SC002.unknown": "„{0}“ erhält Punkte für „{1}“, das in dieser Vergabe nicht gilt.",
  "SC003.rationale": "Welche Punktzahl gilt, entscheiden Menschen; bis dahin zählt keine.",
  "SC003.summary": "Punkte sind zweimal vergeben",
  "SC003.twice": "„{0}“ hat für „{1}“ schon Punkte.",
  "SC004.level": "„{0}“ erhält für „{1}“ {2} Punkte; diese Stufe ist nicht bekannt gemacht.",
  "SC004.rationale": "Vergeben werden nur Punktzahlen, für die eine Stufe bekannt gemacht ist; andere zählen nicht.",
  "SC004.summary": "Punkte, die keine Bewertungsstufe vorsieht",
  "SC005.calculated": "„{1}“ wird berechnet; die {2} Punkte für „{0}“ zählen nicht.",
  "SC005.rationale": "Bekannt gemacht ist die Berechnung; sie gilt.",
  "SC005.summary": "Punkte von Menschen für ein berechnetes Kriterium",
  "SC006.missing": "Für „{0}“ fehlen die Punkte zu: {1}.",
  "SC006.rationale": "Fehlende Punkte sind nicht null; das Angebot hat bis dahin keinen Rang.",
  "SC006.summary": "Bewertungspunkte fehlen",
  "SC007.price": "Der Wertungspreis von „{0}“ beträgt {1:money}.",
  "SC007.rationale": "Ein Wertungspreis von null oder darunter wird aufgeklärt; bis dahin hat das Angebot keinen Rang.",
  "SC007.summary": "mit diesem Preis lässt sich keine Kennzahl bilden",
  "SC008.missing": "„{0}“ hat keinen Wertungspreis.",
  "SC008.rationale": "Ohne alle Preise gibt es keinen Wertungspreis und keinen Rang.",
  "SC008.summary": "ein Wertungspreis fehlt",
  "SC009.rationale": "Punkte lassen sich keinem der Angebote zuordnen; zu klären ist, welches gilt.",
  "SC009.summary": "ein Bieter hat mehrere Angebote",
  "SC009.twice": "Von „{0}“ liegen mehrere Angebote vor.",
  "SC010.highest-performance": "Gleichstand auf Rang {1} auch bei den Leistungspunkten: {0}.",
  "SC010.lot": "Gleichstand auf Rang {1}: {0}; das Los entscheidet.",
  "SC010.lowest-price": "Gleichstand auf Rang {1} auch beim Preis: {0}.",
  "SC010.rationale":
    "Die Angebote teilen sich den Rang, bis das Los gezogen oder auf anderem bekannt gemachtem Weg entschieden "
    + "ist.",
  "SC010.summary": "Gleichstand, den nur Menschen auflösen",
  "SC011.performance": "„{0}“ erreicht {1:number} von mindestens {2:number} Leistungspunkten.",
  "SC011.rationale": "Das Angebot hat wie bekannt gemacht keinen Rang.",
  "SC011.summary": "die Mindestleistung ist nicht erreicht",
  "SC012.ask": "„{0}“ erreicht bei „{1}“ {2} von mindestens {3} Punkten; vor der Wertung ist aufzuklären.",
  "SC012.exclude": "„{0}“ erreicht bei „{1}“ {2} von mindestens {3} Punkten und wird nicht gereiht.",
  "SC012.may-be-supplied-later":
    "„{0}“ erreicht bei „{1}“ {2} von mindestens {3} Punkten; vor der Wertung ist nachzufordern.",
  "SC012.none": "„{0}“ erreicht bei „{1}“ {2} von mindestens {3} Punkten.",
  "SC012.rationale":
    "Weniger Punkte gelten als nicht erfüllt; was daraus folgt, sagt die Anforderung, sonst das Vergaberegime.",
  "SC012.scored-zero": "„{0}“ erreicht bei „{1}“ {2} von mindestens {3} Punkten; gewertet werden 0.",
  "SC012.summary": "die Mindestpunktzahl eines Kriteriums ist nicht erreicht",
  "SC013.rationale":
    "Die Prüfung wertet die Antwort mit null Punkten; Prüfung und Punkte widersprechen sich und werden "
    + "abgeglichen.",
  "SC013.summary": "Punkte für ein Kriterium, das mit null gewertet wird",
  "SC013.zero": "„{0}“ erhält für „{1}“ {2} Punkte, gewertet werden 0.",
  "SC014.rationale": "Die Punkte zählen nicht, bis die Kennung stimmt.",
  "SC014.summary": "die Bewertung gehört zu einer anderen Vergabe",
  "SC014.tender": "Die Bewertung gehört zu „{0}“, die Vergabe ist „{1}“.",
  "SC015.rationale": "Ohne Methode gibt es keine Rangfolge.",
  "SC015.summary": "die Wertungsmethode ist nicht bekannt",
  "SC015.unknown": "Methode „{0}“ gibt es nicht.",
  "SC016.rationale": "Jede Punktzahl wird begründet, damit die Wertung nachvollzogen werden kann.",
  "SC016.reason": "Die {2} Punkte von „{0}“ für „{1}“ sind nicht begründet.",
  "SC016.summary": "Punkte ohne Begründung",
  "scoring.method.simple-quotient":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z = L : P gebildet. L ist die Summe der Leistungspunkte "
    + "über alle Bewertungskriterien (Leistungspunkte = Gewichtungspunkte × Bewertungspunkte), P ist der "
    + "Wertungspreis in Euro. Das Angebot mit der höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.minimum": "Angebote mit weniger als {0:number} Leistungspunkten werden nicht berücksichtigt.",
  "scoring.options.excluded": "Optionale Positionen gehen nicht in den Wertungspreis ein.",
  "scoring.options.included": "Optionale Positionen gehen mit der angegebenen Menge in den Wertungspreis ein.",
  "scoring.price.gross":
    "Der Wertungspreis ist die Summe der Preise aller gewerteten Positionen des Preisblatts über die gesamte "
    + "Laufzeit einschließlich Umsatzsteuer.",
  "scoring.price.net":
    "Der Wertungspreis ist die Summe der Preise aller gewerteten Positionen des Preisblatts über die gesamte "
    + "Laufzeit ohne Umsatzsteuer.",
  "scoring.rounding.decimals": "Die Kennzahlen werden kaufmännisch auf {0} Stellen nach dem Komma gerundet.",
  "scoring.rounding.decimals.one": "Die Kennzahlen werden kaufmännisch auf eine Stelle nach dem Komma gerundet.",
  "scoring.rounding.none": "Die Kennzahlen werden nicht gerundet; verglichen werden die genauen Werte.",
  "scoring.rounding.scaled":
    "Die Kennzahlen aller Angebote werden mit derselben Zehnerpotenz vervielfacht, sodass die höchste Kennzahl "
    + "{0} Stellen vor dem Komma hat, und dann kaufmännisch auf ganze Zahlen gerundet.",
  "scoring.rounding.scaled.one":
    "Die Kennzahlen aller Angebote werden mit derselben Zehnerpotenz vervielfacht, sodass die höchste Kennzahl "
    + "eine Stelle vor dem Komma hat, und dann kaufmännisch auf ganze Zahlen gerundet.",
  "scoring.rounding.whole": "Die Kennzahlen werden kaufmännisch auf ganze Zahlen gerundet.",
  "scoring.tie.highest-performance":
    "Bei gleicher Kennzahl geht das Angebot mit der höheren Summe der Leistungspunkte vor; ist auch diese "
    + "gleich, entscheidet das Los.",
  "scoring.tie.lot": "Bei gleicher Kennzahl entscheidet das Los.",
  "scoring.tie.lowest-price":
    "Bei gleicher Kennzahl geht das Angebot mit dem niedrigeren Wertungspreis vor; ist auch dieser gleich, "
    + "entscheidet das Los.",
  "scoring.zero":
    "Ein Angebot ohne Leistungspunkte hat die Kennzahl 0. Bei einem Wertungspreis von 0 Euro oder weniger wird "
    + "keine Kennzahl gebildet; der Preis wird aufgeklärt.",
]
