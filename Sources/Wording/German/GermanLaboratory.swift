/// What the scoring laboratory says.
let germanLaboratory: [String: String] = [
  "WT001.rationale":
    "Sind nicht in allen Kriterien gleich viele Punkte erreichbar, zählt die Gewichtung nicht, was sie sagt. Geben Sie "
    + "jedem Kriterium eine Stufe mit derselben höchsten Punktzahl, oder machen Sie die wirklichen Anteile bekannt.",
  "WT001.share":
    "„{0}“ soll {1:number} % zählen, zählt aber {2:number} %: Erreichbar sind dort höchstens {3} Punkte.",
  "WT001.summary": "Ein Kriterium zählt anders, als seine Gewichtung sagt.",
  "WT002.criterion": "Für „{0}“ werden mindestens {1} Punkte verlangt; die höchste Stufe gibt {2}.",
  "WT002.rationale":
    "Was niemand erreichen kann, schließt jedes Angebot aus. Senken Sie das Mindestmaß, oder ergänzen Sie Stufen.",
  "WT002.summary": "Eine Mindestpunktzahl ist nicht erreichbar.",
  "WT002.total": "Im Ganzen werden mindestens {0:number} Leistungspunkte verlangt; erreichbar sind {1:number}.",
  "WT003.none": "Für „{0}“ ist keine Stufe bekannt gemacht, mit der ein Angebot in der Wertung bleibt.",
  "WT003.rationale":
    "Ein Kriterium, in dem alle gleich viel erhalten, unterscheidet die Angebote nicht; seine Gewichtung ist ohne "
    + "Wirkung. Ergänzen Sie Stufen, oder streichen Sie das Kriterium.",
  "WT003.same": "In „{0}“ erhält jedes gereihte Angebot {1} Punkte.",
  "WT003.summary": "Ein Kriterium kann das Ergebnis nicht ändern.",
  "flip.impossible.extremes":
    "Kein weiteres Angebot im angenommenen Bereich vertauscht die ersten beiden. Ein weiteres Angebot wirkt "
    + "auf die anderen nur über Vergleichswerte, die sich mit seinem Preis und mit seiner Leistung in jedem "
    + "Abschnitt des Bereichs nur in eine Richtung bewegen. Dann genügt es, die äußersten Angebote jedes "
    + "Abschnitts zu prüfen. Geprüft sind {0:number}; keines vertauscht die beiden.",
  "flip.impossible.fewer-than-two": "Es gibt keine zwei Angebote mit Rang, die ein weiteres vertauschen könnte.",
  "flip.impossible.lead":
    "Kein weiteres Angebot im angenommenen Bereich vertauscht die ersten beiden. Andere Angebote wirken hier "
    + "nur über die höchste Kennzahl; im Bereich reicht sie bis {0:number}. Alle höchsten Kennzahlen, die "
    + "vertauschen würden, liegen außerhalb oder lassen sich mit ganzen Punkten und Cent nicht treffen.",
  "flip.impossible.no-admissible-offer":
    "Im angenommenen Bereich erreicht kein Angebot die Mindestzahl der Leistungspunkte.",
  "flip.impossible.own-values":
    "Kein weiteres Angebot kann die ersten beiden vertauschen. Die Kennzahl jedes Angebots hängt nur von "
    + "seiner Leistung, seinem Preis und Werten ab, die vorher feststehen; kommt ein Angebot hinzu, ändert sich "
    + "keine andere Kennzahl und damit keine Reihenfolge der anderen.",
  "flip.impossible.parts":
    "Kein weiteres Angebot im angenommenen Bereich vertauscht die ersten beiden, auch nicht durch die bekannt gemachte "
    + "Rundung. Der Bereich ist so lange geteilt worden, bis für jeden Teil feststand, dass kein Angebot darin die "
    + "beiden vertauscht; es waren {0:number} Teile.",
  "flip.impossible.shared-rank": "Die ersten beiden Angebote teilen sich einen Rang; es gibt nichts zu vertauschen.",
  "flip.possible":
    "Ein weiteres Angebot mit {2:number} Leistungspunkten zu {3:money} vertauscht die ersten beiden: „{1}“ "
    + "liegt dann vor „{0}“. Weder der Preis allein noch die Leistung allein kann näher an die anderen Angebote "
    + "rücken, ohne dass es dabei bliebe.",
  "flip.possible.rounded":
    "Ein weiteres Angebot mit {2:number} Leistungspunkten zu {3:money} vertauscht die ersten beiden: „{1}“ "
    + "liegt dann vor „{0}“. Wegen der Rundung kann es Angebote geben, die den anderen näher sind und dasselbe "
    + "bewirken.",
  "flip.undecided.parts":
    "Offen: Die Rundung zerlegt den angenommenen Bereich in so viele Teile, dass die Suche nach {0:number} Teilen endet. "
    + "Gefunden ist bis dahin kein Angebot, das die ersten beiden vertauscht. Mit einem engeren Bereich oder ohne Rundung "
    + "ist die Frage zu entscheiden.",
  "flip.undecided.rounding":
    "Offen: Die bekannt gemachte Rundung skaliert auf Stellen vor dem Komma; das passt nicht zu dieser Methode. Die "
    + "Vergabe kann so nicht bekannt gemacht werden.",
  "lab.abstract": "Zeigt, was die Wertung bewirkt, vor und nach Eingang der Angebote.",
  "lab.after": "mit weiterem Angebot",
  "lab.before": "vorher",
  "lab.change.ahead.behind": "„{0}“ lag vor „{1}“ und liegt dann dahinter.",
  "lab.change.ahead.level": "„{0}“ lag vor „{1}“ und liegt dann gleichauf.",
  "lab.change.level.ahead": "„{0}“ lag gleichauf mit „{1}“ und liegt dann davor.",
  "lab.change.level.behind": "„{0}“ lag gleichauf mit „{1}“ und liegt dann dahinter.",
  "lab.column.above": "mehr, bis wechselt",
  "lab.column.actual": "wirklich",
  "lab.column.announced": "bekannt gemacht",
  "lab.column.below": "weniger, bis wechselt",
  "lab.column.bidder": "Bieter",
  "lab.column.criterion": "Kriterium",
  "lab.column.leads": "dann vorn",
  "lab.column.method": "Methode",
  "lab.column.most": "höchste BP",
  "lab.column.note": "Hinweis",
  "lab.column.now": "jetzt",
  "lab.column.number": "Nr.",
  "lab.column.performance": "Leistungspunkte",
  "lab.column.price": "Preis",
  "lab.column.rank": "Rang",
  "lab.column.share": "Anteil",
  "lab.column.tenders": "Vergaben",
  "lab.column.weight": "GP",
  "lab.column.what": "Ereignis",
  "lab.decision.median-proximity": "VK Bund, Beschluss vom 6. November 2023, VK 1-77/23",
  "lab.decision.span": "OLG Düsseldorf, Beschluss vom 29. Mai 2024, Verg 35/23",
  "lab.discussion": """
  Stellt bekannt gemachte und wirkliche Gewichte gegenüber, zeichnet Preis und Leistung mit Linien gleicher Kennzahl
  und rechnet erfundene Vergaben: wie oft Preis, Leistung und jedes Kriterium entscheiden und wie oft die ersten beiden
  den Platz tauschen. Die Preisspanne nennt die Vergabe; fehlt sie, gilt die der Angebote.
  """,
  "lab.further.offer": "weiteres Angebot",
  "lab.further.title": "Ein weiteres Angebot",
  "lab.idle": "Ohne Einfluss darauf, wer vorn liegt, sind nach Gewicht und Punkten: {0}.",
  "lab.methods.title": "Alle Methoden nebeneinander (Rang jedes Angebots)",
  "lab.more": "… und {0:number} weitere; alle stehen in der Ausgabe mit --format json.",
  "lab.more.offers":
    "Gezeigt sind die ersten {0:number} von {1:number} Angeboten; alle stehen in der Ausgabe mit "
    + "--format json.",
  "lab.nobody": "niemand",
  "lab.note.announced": "bekannt gemacht",
  "lab.note.confirm": "zu bestätigen",
  "lab.note.unlawful": "unzulässig: {0}",
  "lab.nothing":
    "Angebote liegen nicht vor, und erfinden lassen sich keine: Es fehlt eine Preisspanne, eine "
    + "Wertungsmethode oder ein Kriterium. Nennen Sie in der Wertung (scoring) der Vergabe mit "
    + "„plausible“, welche Angebote denkbar sind.",
  "lab.offers.invented": "Erfundene Angebote, mit der bekannt gemachten Methode gereiht",
  "lab.offers.offers": "Vorliegende Angebote, mit der bekannt gemachten Methode gereiht",
  "lab.option.offers": "Angebote je erfundener Vergabe, 2 bis 50.",
  "lab.option.out": "Datei für die Ausgabe.",
  "lab.option.seed": "Startzahl; dieselbe ergibt überall dieselben Vergaben.",
  "lab.option.tenders": "Zahl der erfundenen Vergaben, 1 bis 10.000.000.",
  "lab.parameters.band.highest-performance":
    "Band von {0:number} % unter der höchsten Kennzahl, darin entscheidet die höchste Leistung",
  "lab.parameters.band.lowest-price":
    "Band von {0:number} % unter der höchsten Kennzahl, darin entscheidet der niedrigste Preis",
  "lab.parameters.exponential": "a = {0:number}",
  "lab.parameters.fixed-price": "Festpreis {0:money}",
  "lab.parameters.mark-up": "c = {0:number}",
  "lab.parameters.performance.best": "höchstens {0:number} Leistungspunkte, gemessen am besten Angebot",
  "lab.parameters.performance.plain": "Leistungspunkte wie vergeben",
  "lab.parameters.performance.theoretical":
    "höchstens {0:number} Leistungspunkte, gemessen an der höchsten erreichbaren Leistung",
  "lab.parameters.price": "höchstens {0:number} Preispunkte",
  "lab.parameters.references": "Vergleichswerte {0:number} Leistungspunkte und {1:money}",
  "lab.parameters.shares": "{0:number} % Leistung, {1:number} % Preis",
  "lab.parameters.title": "Gerechnet mit:",
  "lab.parameters.zero": "keine Preispunkte ab dem {0:number}‑Fachen des niedrigsten Preises",
  "lab.points.none": "Kein anderer Punktwert eines einzelnen Kriteriums ändert, wer vorn liegt.",
  "lab.points.title": "Punkte, die ändern, wer vorn liegt",
  "lab.prices.title": "Preise: bis wohin liegt dasselbe Angebot vorn?",
  "lab.range": "Möglich sind 1 bis 10.000.000 Vergaben mit je 2 bis 50 Angeboten.",
  "lab.range.announced":
    "Angenommen nach der Vergabe: {0:number} bis {1:number} Leistungspunkte, {2:money} bis {3:money}.",
  "lab.range.offers":
    "Die Vergabe nennt keinen Bereich; angenommen sind {0:number} bis {1:number} Leistungspunkte und die "
    + "Preise der Angebote, {2:money} bis {3:money}.",
  "lab.removal": "Ohne „{0}“:",
  "lab.removal.leader": "Von den übrigen liegt dann „{1}“ vorn statt „{0}“.",
  "lab.removals.few": "Bei weniger als drei Angeboten gibt es keine übrigen, deren Reihenfolge sich ändern könnte.",
  "lab.removals.none":
    "Fällt eines der {0:number} Angebote weg, bleibt die Reihenfolge der übrigen in jedem Fall dieselbe.",
  "lab.removals.some":
    "Bei {0:number} von {1:number} Angeboten ändert sich die Reihenfolge der übrigen, wenn es wegfällt.",
  "lab.removals.title": "Jedes Angebot einmal weggelassen",
  "lab.simulation.idle": "Nie entscheidend waren: {0}.",
  "lab.simulation.title": "{0:number} erfundene Vergaben mit je {1:number} Angeboten (Startzahl {2})",
  "lab.title": "Wertungslabor: {0}",
  "lab.turns.none":
    "Ab {0:number} Angeboten wird nicht gerechnet, bei welchen Werten der Sieger wechselt; hier sind es "
    + "{1:number}.",
  "lab.value.number": "zahl",
  "lab.weight-turns.title": "Gewichtungspunkte: bis wohin liegt dasselbe Angebot vorn?",
  "lab.weights.title": "Gewichte: bekannt gemachter und wirklicher Anteil",
  "lab.what.bestWon": "Das leistungsstärkste Angebot gewinnt",
  "lab.what.cheapestWon": "Das günstigste Angebot gewinnt",
  "lab.what.flipped": "Die ersten beiden tauschen den Platz, wenn ein anderes wegfällt",
  "lab.what.performanceDecided": "Die Leistung entscheidet",
  "lab.what.priceDecided": "Der Preis entscheidet",
  "lab.what.undecided": "Niemand gewinnt allein",
  "lab.what.weight": "Wirksames Gewicht des Preises: {0} %.",
  "lab.without": "ohne {0}",
  "lab.written": "Geschrieben: {0}",
]
