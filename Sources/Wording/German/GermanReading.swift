/// What the readers of native files say: problems of form and meaning.
let germanReading: [String: String] = [
  "IN001.rationale":
    "Was nicht gelesen werden kann, kann nicht geprüft werden. Ist es ein Angebot, bleibt es Teil des Verfahrens: "
    + "Die Vergabestelle klärt mit dem Bieter, was eingereicht wurde.",
  "IN001.summary": "Eine Datei ist nicht lesbar.",
  "IN002.attribute": "Das Attribut „{1}“ gibt es im Element „{0}“ nicht; erlaubt sind: {2}.",
  "IN002.element": "Das Element „{1}“ gibt es in „{0}“ nicht; erlaubt sind: {2}.",
  "IN002.namespace": "Das Element „{1}“ in „{0}“ gehört zu einem fremden Namensraum; erwartet wird „urn:lastenheft:1“.",
  "IN002.noAttributes": "Das Element „{0}“ hat keine Attribute; bitte „{1}“ entfernen.",
  "IN002.noElements": "Im Element „{0}“ stehen keine weiteren Elemente; bitte „{1}“ entfernen.",
  "IN002.rationale":
    "Meist ist es ein Schreibfehler. Was das Format nicht kennt, würde sonst stillschweigend übergangen. Die "
    + "Meldung nennt, was hier stehen darf.",
  "IN002.summary": "Ein Element oder Attribut ist an dieser Stelle nicht bekannt.",
  "IN003.attribute": "Im Element „{0}“ fehlt das Attribut „{1}“.",
  "IN003.element": "Im Element „{0}“ fehlt das Element „{1}“, oder es kommt nicht oft genug vor.",
  "IN003.milestone": "Im Terminplan fehlt der Tag „{0}“; Versand und Angebotsfrist müssen genannt sein.",
  "IN003.oneOf": "Im Element „{0}“ fehlt eines dieser Elemente: {1}.",
  "IN003.rationale":
    "Ohne diese Angabe bleibt die Aussage unvollständig. Ergänzen Sie sie an der genannten Stelle; "
    + "specs/schema/README.md zeigt ein Beispiel.",
  "IN003.summary": "Ein Element oder Attribut fehlt.",
  "IN004.blank": "Das Attribut „{0}“ ist leer.",
  "IN004.citedPart":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird, was nach dem Zeichen steht, etwa 5a, ein Bereich 3-7 oder "
    + "eine Aufzählung 5, 6.",
  "IN004.citedPlace":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird eine Stelle ohne den Namen der Norm, in der Schreibweise "
    + "§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b.",
  "IN004.cpv": "Das Attribut „{0}“ hat den Wert „{1}“; ein CPV-Code hat acht Ziffern, ohne Prüfziffer, etwa 64216120.",
  "IN004.day": "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird ein Datum, das es gibt, in der Form 2015-06-07.",
  "IN004.digest":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird die Prüfsumme mit 64 Stellen, wie „lastenheft digest“ sie ausgibt.",
  "IN004.hundredths":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird eine Zahl mit höchstens zwei Stellen nach dem Punkt, etwa "
    + "0.75.",
  "IN004.id":
    "Das Attribut „{0}“ hat den Wert „{1}“; eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, "
    + "etwa dresden-2015.",
  "IN004.list":
    "Das Attribut „{0}“ hat den Wert „{1}“; mindestens ein Eintrag hat nicht die erwartete Form. Zwischen den "
    + "Einträgen steht je ein Leerzeichen.",
  "IN004.listOf": "Das Attribut „{0}“ hat den Wert „{1}“; erlaubt sind, durch Leerzeichen getrennt: {2}.",
  "IN004.money":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird ein Betrag in Euro in der Form 1234.50, mit Punkt und "
    + "ohne Tausenderzeichen.",
  "IN004.number": "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird eine Zahl in der Form 99.5, mit Punkt.",
  "IN004.oneOf": "Das Attribut „{0}“ hat den Wert „{1}“; erlaubt sind: {2}.",
  "IN004.rationale":
    "Datum, Betrag, Zahl und Kennung haben je eine feste Schreibweise, damit niemand raten muss, was gemeint ist. "
    + "Die Meldung nennt die erlaubte Form oder die erlaubten Werte.",
  "IN004.region": "Das Attribut „{0}“ hat den Wert „{1}“; ein NUTS-Code sieht aus wie DED21.",
  "IN004.requirementID":
    "Das Attribut „{0}“ hat den Wert „{1}“; eine Kennung besteht hier aus Großbuchstaben, Ziffern und "
    + "Bindestrichen, etwa DM-ACC-01.",
  "IN004.summary": "Ein Attribut hat einen Wert, der hier nicht möglich ist.",
  "IN004.term":
    "Das Attribut „{0}“ hat den Wert „{1}“; die Laufzeit ist open (unbefristet) oder eine Zahl von Monaten.",
  "IN004.time":
    "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird eine Uhrzeit in der Form 12:00, von 00:00 bis 23:59.",
  "IN004.token": "Das Attribut „{0}“ hat den Wert „{1}“; Leerzeichen sind hier nicht erlaubt.",
  "IN004.version": "Das Attribut „{0}“ hat den Wert „{1}“; erwartet werden Zahlen mit Punkten, etwa 1.0.",
  "IN004.whole": "Das Attribut „{0}“ hat den Wert „{1}“; erwartet wird eine ganze Zahl mit höchstens neun Ziffern.",
  "IN005.duplicate": "Die Kennung „{0}“ ist schon in Zeile {1} vergeben.",
  "IN005.provision": "Die Stelle „{0}“ steht für denselben Tag schon in Zeile {1}.",
  "IN005.rationale":
    "Verweise wären mehrdeutig. Geben Sie einem der beiden Einträge eine neue Kennung, oder streichen Sie ihn.",
  "IN005.summary": "Eine Kennung ist doppelt vergeben.",
  "IN005.treatment": "Was bei „{0}“ gilt, steht schon in Zeile {1}.",
  "IN006.code": "Den Code „{0}“ gibt es in dieser Antwort nicht; vorhanden sind: {1}.",
  "IN006.counting": "Die Zählweise „{0}“ steht nicht in dieser Datei; vorhanden sind: {1}.",
  "IN006.lot": "Das Los „{0}“ gibt es in diesem Vergabeverfahren nicht.",
  "IN006.option": "Die Alternative „{0}“ nennt die Anforderung „{1}“, die nicht in dieser Datei steht.",
  "IN006.rationale":
    "Der genannte Eintrag steht nicht in dieser Datei. Prüfen Sie die Schreibweise, oder ergänzen Sie den "
    + "Eintrag.",
  "IN006.summary": "Ein Verweis führt ins Leere.",
  "IN007.atLeast": "Das Attribut „{0}“ hat den Wert {1}; möglich ist {2} oder mehr.",
  "IN007.fromBelow": "Die Stufe beginnt bei {0} und endet unter {1}; so fällt kein Wert hinein.",
  "IN007.moreThanCodes": "Verlangt werden {0} Codes, aufgezählt sind nur {1}.",
  "IN007.order": "Der untere Wert {0} liegt über dem oberen Wert {1}.",
  "IN007.range": "Das Attribut „{0}“ hat den Wert {1}; möglich ist {2} bis {3}.",
  "IN007.rationale":
    "Die Zahl ist richtig geschrieben, ergibt hier aber keinen Sinn, etwa mehr als 10 Punkte oder ein Mindestwert "
    + "über dem Höchstwert.",
  "IN007.summary": "Ein Wert liegt außerhalb des möglichen Bereichs.",
  "IN008.besideBlocks": "In „{0}“ stehen Absätze oder Listen; „{1}“ gehört dann in einen Absatz (p).",
  "IN008.onlyOne": "In „{0}“ darf nur eines davon stehen: {1} (minimum und maximum gehören zusammen).",
  "IN008.order": "Das Element „{1}“ steht in „{0}“ an der falschen Stelle; die Reihenfolge ist: {2}.",
  "IN008.rationale":
    "Die Reihenfolge ist festgelegt, damit sich zwei Fassungen vergleichen lassen. Die Meldung nennt die "
    + "Reihenfolge; verschieben Sie das Element.",
  "IN008.summary": "Ein Element steht an der falschen Stelle oder zu oft.",
  "IN008.tooOften": "Das Element „{1}“ kommt in „{0}“ zu oft vor.",
  "IN009.empty": "Im Element „{0}“ steht kein Text.",
  "IN009.noGerman": "Im Element „{0}“ fehlt der deutsche Text (de).",
  "IN009.rationale":
    "Der deutsche Text ist verbindlich und wird überall gebraucht; der englische ist freiwillig, darf aber nicht "
    + "leer sein, wenn es ihn gibt.",
  "IN009.summary": "Ein Text fehlt.",
  "IN010.besideBlocks": "In „{0}“ steht Text zwischen Absätzen; bitte in einen Absatz (p) setzen.",
  "IN010.rationale":
    "Der Text gehört zu keiner Angabe und würde verloren gehen. Setzen Sie ihn in das passende Element, oder "
    + "streichen Sie ihn.",
  "IN010.stray": "Im Element „{0}“ steht Text, wo nur Elemente stehen dürfen.",
  "IN010.summary": "Text steht, wo keiner stehen darf.",
  "IN011.namespace": "Das Wurzelelement „{0}“ gehört zum Namensraum „{1}“; erwartet wird xmlns=\"{2}\".",
  "IN011.rationale":
    "Am ersten Element erkennt Lastenheft, was eine Datei ist. Wahrscheinlich liegt die Datei im falschen Ordner, "
    + "oder das Attribut „xmlns“ fehlt.",
  "IN011.root": "Das Wurzelelement heißt „{0}“; erwartet wird: {1}.",
  "IN011.summary": "Die Datei hat ein anderes Wurzelelement oder einen anderen Namensraum als erwartet.",
  "IN012.answerNeeded": "Zur geänderten Erwartung fehlt die Antwortform; bitte „answer“ wie im Katalog wiederholen.",
  "IN012.emptyState": "Die Fassung ersetzt nichts; nennen Sie, was an diesen Tagen anders lautet.",
  "IN012.nothing": "Die Anpassung ändert nichts; „select“ genügt.",
  "IN012.rationale":
    "Wer die Erwartung einer Katalogforderung ändert, nennt die Antwortform dazu, damit die Werte eine Bedeutung "
    + "haben. Eine Anpassung, die nichts ändert, und eine Fassung, die nichts ersetzt, sagen nichts.",
  "IN012.summary": "Eine Anpassung oder eine Fassung ist unvollständig.",
  "IN013.period": "Der Zeitraum beginnt am {0} und endet schon am {1}.",
  "IN013.rationale": "Vermutlich sind die beiden Tage vertauscht, oder ein Jahr ist falsch geschrieben.",
  "IN013.summary": "Ein Zeitraum endet, bevor er beginnt.",
  "IN014.figure": "Die Größe „{0}“ hat für dieselben Tage schon einen Wert.",
  "IN014.open": "Die Fassung ab {0} folgt auf eine Fassung ohne Ende; bitte dort „until“ ergänzen.",
  "IN014.overlap": "Die Fassung ab {0} beginnt, bevor die vorige am {1} endet.",
  "IN014.rationale":
    "An jedem Tag gilt höchstens eine Fassung. Beenden Sie die frühere am Tag, bevor die spätere in Kraft tritt.",
  "IN014.summary": "Zwei Fassungen einer Norm überschneiden sich oder stehen nicht in zeitlicher Folge.",
  "IN015.codes": "Das Attribut „{0}“ hat den Wert „{1}“; zur Wahl stehen: {2}.",
  "IN015.comparison": "Der Vergleich „{0}“ passt nicht zur Form der Antwort.",
  "IN015.day": "Das Attribut „{0}“ hat den Wert „{1}“; diese Antwort ist ein Datum in der Form 2015-06-07.",
  "IN015.level": "Punkte nach „{0}“ passen nicht zur Form der Antwort.",
  "IN015.milestone": "Ein Termin lässt sich nur mit einem Datum vergleichen.",
  "IN015.money": "Das Attribut „{0}“ hat den Wert „{1}“; diese Antwort ist ein Betrag in der Form 1234.50.",
  "IN015.number": "Das Attribut „{0}“ hat den Wert „{1}“; diese Antwort ist eine Zahl in der Form 99.5.",
  "IN015.parameterType": "Ein Parameter kann kein Dokument sein.",
  "IN015.rationale":
    "Eine Zahl lässt sich nur mit einer Zahl vergleichen, ein Datum nur mit einem Datum. Prüfen Sie die "
    + "Antwortform und den Wert.",
  "IN015.summary": "Ein Wert oder eine Bedingung passt nicht zur Form der Antwort.",
  "IN015.text": "Das Attribut „{0}“ hat den Wert „{1}“; diese Antwort ist ein Text.",
  "IN015.yesNo": "Das Attribut „{0}“ hat den Wert „{1}“; diese Antwort ist yes oder no.",
  "IN016.atLeastOne": "Im Element „{0}“ muss mindestens eines davon stehen: {1}.",
  "IN016.atMostOne": "Im Element „{0}“ darf höchstens eines davon stehen: {1}.",
  "IN016.estimate":
    "Der Auftragswert steht entweder in den Attributen low-per-year, high-per-year und months oder in den Elementen running, single und calls.",
  "IN016.exactlyOne": "Im Element „{0}“ muss genau eines davon stehen: {1}.",
  "IN016.neededForMethod": "Zur Methode „{1}“ gehört das Element „{0}“.",
  "IN016.neededForType": "Zum Typ „{1}“ gehört die Angabe „{0}“.",
  "IN016.noPlace": "Die Vorschrift nennt keine Stelle, etwa section und paragraph.",
  "IN016.notForMethod": "Das Element „{0}“ gehört nicht zur Methode „{1}“.",
  "IN016.notForType": "Die Angabe „{0}“ passt nicht zum Typ „{1}“.",
  "IN016.place": "Neben „place“ darf kein anderer Teil der Stelle stehen.",
  "IN016.rationale":
    "Manche Angaben schließen einander aus, manche gehören zusammen. Die Meldung nennt, was fehlt oder zu viel "
    + "ist.",
  "IN016.summary": "Angaben passen nicht zueinander.",
  "IN016.tailorClause":
    "An einer Klausel lassen sich nur Titel, Text und Bedingung ändern (title, text, applies-when).",
  "IN016.tailorRequirement": "Eine Anforderung hat keinen Klauseltext (text); ihr Satz heißt „statement“.",
  "IN016.tenderParameter": "Ein Parameter des Vergabeverfahrens braucht einen Wert (value oder default).",
  "IN016.together": "„{0}“ und „{1}“ gehören zusammen; eines davon fehlt.",
  "IN016.variantTitle":
    "Die Klausel hat mehrere Fassungen; der Fassung „{0}“ fehlt der Titel (title), der sagt, was sie unterscheidet.",
  "IN017.rationale":
    "Bieter müssen sich auf die bekannt gemachte Gewichtung verlassen können; darum ergeben die Teile genau das "
    + "Ganze.",
  "IN017.sum": "Die Gruppe hat das Gewicht {0}, ihre Teile ergeben {1}.",
  "IN017.summary": "Gewichte ergeben nicht das Gewicht der Gruppe.",
  "IN018.order": "„{0}“ ({1}) liegt vor „{2}“ ({3}).",
  "IN018.rationale": "Eine Frist kann nicht vor dem Ereignis enden, mit dem sie beginnt. Prüfen Sie beide Tage.",
  "IN018.summary": "Die Termine stehen nicht in der richtigen Folge.",
]
