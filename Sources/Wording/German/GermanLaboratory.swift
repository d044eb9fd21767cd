/// What the scoring laboratory finds.
let germanLaboratory: [String: String] = [
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
]
