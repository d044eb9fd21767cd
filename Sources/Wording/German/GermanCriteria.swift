/// What is wrong with the criteria and the scoring of a tender when it is joined with its catalogue.
let germanCriteria: [String: String] = [
  "TD030.rationale": "Die Punkte der Kriterien ergeben die ihrer Gruppe, die der Gruppen die der Hauptgruppe.",
  "TD030.sum": "Gruppe „{0}“ hat {1:number} Gewichtungspunkte, ihre Teile haben zusammen {2:number}.",
  "TD030.summary": "die Gewichtungspunkte gehen nicht auf",
  "TD031.criterion": "Kriterium „{0}“ hat {1:number} Gewichtungspunkte.",
  "TD031.group": "Gruppe „{0}“ hat {1:number} Gewichtungspunkte.",
  "TD031.rationale": "Gewichtungspunkte sind ganze Zahlen von 1 bis 1 000 000.",
  "TD031.summary": "eine Gewichtung liegt außerhalb des Zulässigen",
  "TD032.missing": "Bewertungskriterium „{0}“ fehlt im Kriterienbaum.",
  "TD032.rationale":
    "Jedes Bewertungskriterium steht genau einmal im Kriterienbaum, sonst wird seine Antwort verlangt, aber "
    + "nicht gewertet.",
  "TD032.summary": "ein Bewertungskriterium hat keine Gewichtung",
  "TD033.exclusion": "„{0}“ ist ein Ausschlusskriterium und hat keine Gewichtung.",
  "TD033.information": "„{0}“ ist ein Informationskriterium und hat keine Gewichtung.",
  "TD033.left-out": "„{0}“ gilt in dieser Vergabe nicht.",
  "TD033.rationale": "Nur Bewertungskriterien, die in dieser Vergabe gelten, haben Gewichtungspunkte.",
  "TD033.summary": "der Kriterienbaum nennt, was nicht gewertet wird",
  "TD033.unknown": "Anforderung „{0}“ ist nicht bekannt.",
  "TD034.rationale": "Doppelt gewichtet wäre sie doppelt gezählt.",
  "TD034.summary": "eine Anforderung steht zweimal im Kriterienbaum",
  "TD034.twice": "„{0}“ steht schon im Kriterienbaum ({1}).",
  "TD035.group": "Gruppe „{0}“ enthält kein Kriterium oder enthält selbst Gruppen.",
  "TD035.main": "Hauptgruppe „{0}“ enthält keine Gruppe oder enthält selbst Kriterien.",
  "TD035.rationale": "Eine Hauptgruppe enthält Gruppen, eine Gruppe enthält Kriterien.",
  "TD035.summary": "der Kriterienbaum hat nicht drei Ebenen",
  "TD036.none": "„{0}“ nennt keine Stufe, die Punkte bringt.",
  "TD036.rationale": "Bieter müssen vorher sehen, welche Antwort wie viele Punkte erhält.",
  "TD036.summary": "ein Bewertungskriterium hat keine Bewertungsstufen",
  "TD037.answer": "„{0}“ bewertet die Antwort „{1}“ zweimal.",
  "TD037.points": "„{0}“ beschreibt {1} Punkte zweimal.",
  "TD037.rationale": "Jede Antwort erhält genau eine Punktzahl, jede Punktzahl hat genau einen Text.",
  "TD037.summary": "zwei Bewertungsstufen gelten für dasselbe",
  "TD038.above": "„{0}“ nennt keine Stufe für Werte ab {1:number}.",
  "TD038.answer": "„{0}“ nennt keine Stufe für die Antwort „{1}“.",
  "TD038.below": "„{0}“ nennt keine Stufe für Werte unter {1:number}.",
  "TD038.gap": "„{0}“ nennt keine Stufe für Werte von {1:number} bis unter {2:number}.",
  "TD038.overlap": "Zwei Stufen von „{0}“ überschneiden sich.",
  "TD038.rationale": "Jede zulässige Zahl oder Angabe liegt in genau einer Stufe.",
  "TD038.summary": "die Bewertungsstufen haben eine Lücke oder überschneiden sich",
  "TD039.empty": "Eine Stufe von „{0}“ endet, bevor sie beginnt.",
  "TD039.form": "Eine Stufe von „{0}“ passt nicht zur Form der Antwort.",
  "TD039.mixed": "„{0}“ mischt berechnete und von Menschen vergebene Stufen.",
  "TD039.points": "Eine Stufe von „{0}“ hat {1} Punkte.",
  "TD039.rationale":
    "Berechnet wird aus Zahlen, ja/nein oder einer einzelnen Angabe, und dann in allen Stufen; sonst geben "
    + "Menschen die Punkte, von 0 bis 10.",
  "TD039.several": "„{0}“ lässt mehrere Angaben zu; daraus lässt sich keine Stufe berechnen.",
  "TD039.summary": "eine Bewertungsstufe passt nicht zur Antwort",
  "TD040.rationale": "Alternativen verweisen auf Anforderungen des Katalogs oder der Vergabe.",
  "TD040.summary": "eine Alternative nennt eine unbekannte Anforderung",
  "TD040.unknown": "Alternative „{1}“ nennt die unbekannte Anforderung „{0}“.",
  "TD041.empty": "Von Alternative „{0}“ bleibt kein vollständiger Weg.",
  "TD041.rationale": "Ein Weg entfällt, wenn eine seiner Anforderungen nicht gilt; wenigstens einer muss bleiben.",
  "TD041.summary": "von einer Alternative bleibt kein Weg",
  "TD042.rationale":
    "Sie gälte nun für alle Bieter statt nur auf diesem Weg; auch sie wird abgewählt oder der Weg "
    + "wiederhergestellt.",
  "TD042.stranded": "„{0}“ stand nur in einem entfallenen Weg der Alternative „{1}“.",
  "TD042.summary": "eine Anforderung einer entfallenen Alternative gilt weiter",
  "TD043.rationale": "Sie wird mit ihrer Gruppe beurteilt; mit zweien ginge das nicht.",
  "TD043.shared": "„{0}“ gehört zu „{1}“ und schon zu „{2}“.",
  "TD043.summary": "eine Anforderung gehört zu zwei Alternativen",
  "TD044.kind": "„{0}“ ist kein Bewertungskriterium und kann keine Mindestpunkte haben.",
  "TD044.points": "Keine Stufe von „{0}“ erreicht mindestens {1} Punkte, oder das Minimum liegt unter 1.",
  "TD044.rationale": "Nur Bewertungskriterien haben Mindestpunkte, und wenigstens eine Stufe erreicht sie.",
  "TD044.summary": "eine Mindestpunktzahl lässt sich nicht anwenden",
  "TD045.rationale":
    "Wie viele Punkte ein Weg erhält, den ein Bieter nicht gewählt hat, ließe sich nicht sagen; Alternativen "
    + "gibt es nur für Ausschluss- und Informationskriterien.",
  "TD045.scored": "„{0}“ ist ein Bewertungskriterium und gehört zur Alternative „{1}“.",
  "TD045.summary": "ein Bewertungskriterium gehört zu einer Alternative",
  "TD070.rationale": "Nur eine bekannte Methode lässt sich bekannt machen und rechnen.",
  "TD070.summary": "die Wertungsmethode ist nicht bekannt",
  "TD070.unknown": "Methode „{0}“ gibt es nicht.",
  "TD071.decimals": "Die Kennzahl soll {0} Stellen nach dem Komma haben.",
  "TD071.digits": "Die Kennzahl soll {0} Stellen vor dem Komma haben.",
  "TD071.rationale": "Skaliert wird auf 1 bis 9 Stellen vor dem Komma, gerundet auf höchstens 9 Stellen danach.",
  "TD071.scaled":
    "Auf Stellen vor dem Komma skaliert werden nur Quotienten; die Kennzahl der Methode „{0}“ kann null oder negativ "
    + "sein oder ist schon eine Punktzahl.",
  "TD071.summary": "die Rundung ist nicht brauchbar",
  "TD072.least": "Die Mindestleistung ist {0:number} Leistungspunkte.",
  "TD072.most": "Die Mindestleistung ist {0:number} Leistungspunkte, erreichbar sind höchstens {1:number}.",
  "TD072.rationale": "Sonst schiede jedes Angebot aus, oder das Minimum bewirkte nichts.",
  "TD072.summary": "die Mindestleistung lässt sich nicht erreichen",
  "TD073.median-proximity":
    "Punkte für die Nähe zum Medianpreis: Der Erfolg eines Angebots hängt von fremden Preisen ab, und ein besserer Preis "
    + "kostet Punkte. Die Vergabekammer des Bundes hat das verworfen (Beschluss vom 6. November 2023, VK 1-77/23).",
  "TD073.rationale":
    "Die Methode lässt sich zum Vergleich rechnen, aber nicht bekannt machen. Wählen Sie eine Methode, die jedes Angebot "
    + "nach seinen eigenen Werten misst, etwa simple-quotient oder reference.",
  "TD073.span":
    "Interpolation über die Spanne: Das teuerste Angebot erhält null Punkte, wie klein der Abstand auch ist. Das OLG "
    + "Düsseldorf hält das für unzulässig (Beschluss vom 29. Mai 2024, Verg 35/23).",
  "TD073.summary": "die Wertungsmethode ist nach der Rechtsprechung unzulässig",
  "TD074.linear":
    "Zu bestätigen: die allgemeine Formel der linearen Interpolation. Belegt ist nur die Fassung, in der es beim "
    + "Doppelten des niedrigsten Preises keine Punkte mehr gibt.",
  "TD074.mean":
    "Zu bestätigen: das Vorzeichen des Preisglieds; die gedruckte Formel der Mittelwertmethode war nicht lesbar. Die UfAB "
    + "rät von der Methode inzwischen selbst ab.",
  "TD074.median":
    "Zu bestätigen: das Vorzeichen des Preisglieds; die gedruckte Formel der Medianmethode war nicht lesbar.",
  "TD074.rationale":
    "Bekannt gemacht und gerechnet wird dieselbe Formel; ob sie die der UfAB ist, prüft jemand an der Quelle, bevor der "
    + "Name der Methode in den Unterlagen erscheint.",
  "TD074.reference":
    "Zu bestätigen: das Vorzeichen des Preisglieds; die gedruckte Formel der Referenzwertmethode war nicht lesbar.",
  "TD074.summary": "die Formel der Wertungsmethode ist zu bestätigen",
]
