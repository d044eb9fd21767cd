/// The sentences that announce how offers are ranked.
let germanScoring: [String: String] = [
  "scoring.band.highest-performance":
    "Innerhalb des Bandes geht das Angebot mit der höheren Summe der Leistungspunkte vor, bei gleicher Summe das "
    + "mit der höheren Kennzahl.",
  "scoring.band.lowest-price":
    "Innerhalb des Bandes geht das Angebot mit dem niedrigeren Wertungspreis vor, bei gleichem Preis das mit der "
    + "höheren Kennzahl.",
  "scoring.letter.edge": "Rand des Bandes; Angebote mit einer niedrigeren Kennzahl erhalten keinen Rang",
  "scoring.letter.highest-best": "Leistungspunkte des Angebots mit den meisten Leistungspunkten",
  "scoring.letter.highest-theoretical": "höchste erreichbare Zahl der Leistungspunkte: {0:number}",
  "scoring.letter.index": "Kennzahl des Angebots",
  "scoring.letter.lead": "höchste Kennzahl aller Angebote in der Wertung",
  "scoring.letter.performance": "Summe der Leistungspunkte des Angebots (Gewichtungspunkte × Bewertungspunkte)",
  "scoring.letter.performance-mean": "arithmetisches Mittel der Leistungspunkte aller Angebote in der Wertung",
  "scoring.letter.performance-median": "Median der Leistungspunkte aller Angebote in der Wertung",
  "scoring.letter.price": "Wertungspreis des Angebots in Euro",
  "scoring.letter.price-highest": "höchster Wertungspreis aller Angebote in der Wertung",
  "scoring.letter.price-lowest": "niedrigster Wertungspreis aller Angebote in der Wertung",
  "scoring.letter.price-mean": "arithmetisches Mittel der Wertungspreise aller Angebote in der Wertung",
  "scoring.letter.price-median": "Median der Wertungspreise aller Angebote in der Wertung",
  "scoring.method.exponential":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z aus Leistungspunkten und Wertungspreis gebildet; die "
    + "Leistung hat den Exponenten {0:number}, der Preis den Exponenten {1:number}. Das Angebot mit der höchsten "
    + "Kennzahl ist das wirtschaftlichste.",
  "scoring.method.extended-quotient":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z gebildet: die Summe der Leistungspunkte, geteilt durch "
    + "den Wertungspreis. Alle Angebote, deren Kennzahl höchstens {0:number} % unter der höchsten Kennzahl liegt, "
    + "bilden das Band. Nur sie erhalten einen Rang.",
  "scoring.method.fixed-price":
    "Der Preis ist in den Unterlagen festgelegt. Kennzahl Z ist die Summe der Leistungspunkte; das Angebot mit "
    + "der höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.fixed-price.amount":
    "Der Preis ist mit {0:money} festgelegt; ein Angebot mit einem anderen Wertungspreis erhält keine Kennzahl. "
    + "Kennzahl Z ist die Summe der Leistungspunkte; das Angebot mit der höchsten Kennzahl ist das "
    + "wirtschaftlichste.",
  "scoring.method.linear":
    "Für jedes Angebot in der Wertung werden Punkte für die Leistung und Punkte für den Preis zur Kennzahl Z "
    + "zusammengezählt. Das Angebot mit dem niedrigsten Wertungspreis erhält {0:number} Preispunkte. Von dort "
    + "fallen die Preispunkte gleichmäßig bis auf null beim {1:number}-Fachen des niedrigsten Wertungspreises; "
    + "darüber bleibt es bei null. Das Angebot mit der höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.lowest-price":
    "Unter den Angeboten, die alle Ausschlusskriterien erfüllen, ist das mit dem niedrigsten Wertungspreis das "
    + "wirtschaftlichste. Kennzahl Z ist der Wertungspreis; weitere Leistungspunkte zählen nicht.",
  "scoring.method.mark-up":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z gebildet: die Summe der Leistungspunkte zuzüglich "
    + "eines festen Aufschlags von {0:number} Punkten, geteilt durch den Wertungspreis. Das Angebot mit der "
    + "höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.mean":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z gebildet: die Leistung im Verhältnis zum Mittelwert "
    + "der Leistungspunkte, gewichtet mit {0:number} %, abzüglich des Preises im Verhältnis zum Mittelwert der "
    + "Wertungspreise, gewichtet mit {1:number} %. Die Mittelwerte sind die arithmetischen Mittel aller Angebote "
    + "in der Wertung. Das Angebot mit der höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.median":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z gebildet: die Leistung im Verhältnis zum Median der "
    + "Leistungspunkte, gewichtet mit {0:number} %, abzüglich des Preises im Verhältnis zum Median der "
    + "Wertungspreise, gewichtet mit {1:number} %. Die Mediane sind die aller Angebote in der Wertung; bei einer "
    + "geraden Zahl von Angeboten ist der Median der Mittelwert der beiden mittleren Werte. Das Angebot mit der "
    + "höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.median-proximity":
    "Für jedes Angebot in der Wertung werden Punkte für die Leistung und Punkte für den Preis zur Kennzahl Z "
    + "zusammengezählt. Ein Angebot zum Median aller Wertungspreise erhält {0:number} Preispunkte; je weiter ein "
    + "Preis davon entfernt ist, nach oben oder nach unten, desto weniger.",
  "scoring.method.price-ratio":
    "Für jedes Angebot in der Wertung werden Punkte für die Leistung und Punkte für den Preis zur Kennzahl Z "
    + "zusammengezählt. Das Angebot mit dem niedrigsten Wertungspreis erhält {0:number} Preispunkte, jedes andere "
    + "davon den Teil, den der niedrigste Wertungspreis von seinem eigenen ausmacht. Das Angebot mit der höchsten "
    + "Kennzahl ist das wirtschaftlichste.",
  "scoring.method.reference":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z gebildet: die Leistung im Verhältnis zu {2:number} "
    + "Leistungspunkten, gewichtet mit {0:number} %, abzüglich des Preises im Verhältnis zu {3:money}, gewichtet "
    + "mit {1:number} %. Beide Vergleichswerte stehen vor der Veröffentlichung fest. Das Angebot mit der höchsten "
    + "Kennzahl ist das wirtschaftlichste.",
  "scoring.method.simple-quotient":
    "Für jedes Angebot in der Wertung wird die Kennzahl Z = L : P gebildet. L ist die Summe der Leistungspunkte "
    + "über alle Bewertungskriterien (Leistungspunkte = Gewichtungspunkte × Bewertungspunkte), P ist der "
    + "Wertungspreis in Euro. Das Angebot mit der höchsten Kennzahl ist das wirtschaftlichste.",
  "scoring.method.span":
    "Für jedes Angebot in der Wertung werden Punkte für die Leistung und Punkte für den Preis zur Kennzahl Z "
    + "zusammengezählt. Das Angebot mit dem niedrigsten Wertungspreis erhält {0:number} Preispunkte, das mit dem "
    + "höchsten keine; dazwischen wird linear interpoliert.",
  "scoring.minimum": "Angebote mit weniger als {0:number} Leistungspunkten werden nicht berücksichtigt.",
  "scoring.options.excluded": "Optionale Positionen gehen nicht in den Wertungspreis ein.",
  "scoring.options.included": "Optionale Positionen gehen mit der angegebenen Menge in den Wertungspreis ein.",
  "scoring.performance.best":
    "Das Angebot mit den meisten Leistungspunkten erhält {0:number} Punkte für die Leistung, jedes andere davon "
    + "den Teil, den seine Leistungspunkte an dieser höchsten Zahl haben.",
  "scoring.performance.plain": "Für die Leistung zählt die Summe der Leistungspunkte.",
  "scoring.performance.theoretical":
    "Die höchste erreichbare Zahl von {1:number} Leistungspunkten ergibt {0:number} Punkte für die Leistung; ein "
    + "Angebot erhält davon den Teil, den seine Leistungspunkte an dieser Zahl haben.",
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
  "scoring.zero.difference":
    "Ein Angebot ohne Leistungspunkte erhält für die Leistung 0. Ist ein Vergleichswert 0, oder beträgt der "
    + "Wertungspreis 0 Euro oder weniger, wird keine Kennzahl gebildet; der Fall wird aufgeklärt.",
  "scoring.zero.performance":
    "Ein Angebot ohne Leistungspunkte hat die Kennzahl 0. Ein Wertungspreis von 0 Euro oder weniger wird "
    + "aufgeklärt.",
  "scoring.zero.points":
    "Ein Angebot ohne Leistungspunkte erhält für die Leistung 0 Punkte. Bei einem Wertungspreis von 0 Euro oder "
    + "weniger wird keine Kennzahl gebildet; der Preis wird aufgeklärt.",
  "scoring.zero.price":
    "Bei einem Wertungspreis von 0 Euro oder weniger wird keine Kennzahl gebildet; der Preis wird aufgeklärt.",
  "scoring.zero.quotient":
    "Ein Angebot ohne Leistungspunkte hat die Kennzahl 0. Bei einem Wertungspreis von 0 Euro oder weniger wird "
    + "keine Kennzahl gebildet; der Preis wird aufgeklärt.",
]
