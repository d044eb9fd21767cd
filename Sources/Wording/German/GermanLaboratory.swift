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
  "flip.impossible.shared-rank": "Die ersten beiden Angebote teilen sich einen Rang; es gibt nichts zu vertauschen.",
  "flip.possible":
    "Ein weiteres Angebot mit {2:number} Leistungspunkten zu {3:money} vertauscht die ersten beiden: „{1}“ "
    + "liegt dann vor „{0}“. Weder der Preis allein noch die Leistung allein kann näher an die anderen Angebote "
    + "rücken, ohne dass es dabei bliebe.",
  "flip.possible.rounded":
    "Ein weiteres Angebot mit {2:number} Leistungspunkten zu {3:money} vertauscht die ersten beiden: „{1}“ "
    + "liegt dann vor „{0}“. Wegen der Rundung kann es Angebote geben, die den anderen näher sind und dasselbe "
    + "bewirken.",
  "flip.undecided":
    "Offen: Nach den genauen Kennzahlen vertauscht kein weiteres Angebot die ersten beiden; durch die Rundung "
    + "könnte es dennoch eines geben. Ohne Rundung ist die Frage entschieden.",
  "lab.abstract": "Zeigt, was die Wertung bewirkt, vor und nach Eingang der Angebote.",
  "lab.discussion": """
  Stellt bekannt gemachte und wirkliche Gewichte gegenüber, zeichnet Preis und Leistung mit Linien gleicher Kennzahl
  und rechnet erfundene Vergaben: wie oft Preis, Leistung und jedes Kriterium entscheiden und wie oft die ersten beiden
  den Platz tauschen. Die Preisspanne nennt die Vergabe; fehlt sie, gilt die der Angebote.
  """,
  "lab.option.format": "Form der Ausgabe.",
  "lab.option.offers": "Angebote je erfundener Vergabe, 2 bis 50.",
  "lab.option.out": "Datei für die Ausgabe.",
  "lab.option.seed": "Startzahl; dieselbe ergibt überall dieselben Vergaben.",
  "lab.option.tenders": "Zahl der erfundenen Vergaben, 1 bis 10.000.000.",
  "lab.range": "Möglich sind 1 bis 10.000.000 Vergaben mit je 2 bis 50 Angeboten.",
  "lab.value.number": "zahl",
  "lab.written": "Geschrieben: {0}",
]
