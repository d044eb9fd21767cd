/// What the check says about evidence, reservations, declarations and prices.
let germanOfferCheck: [String: String] = [
  "CH040.absent": "Es fehlt: {0:evidence} ({0}).",
  "CH040.not-referenced": "Die Antwort verweist auf keinen Nachweis der Art {0} ({0:evidence}); beigefügt ist „{1}“.",
  "CH040.rationale":
    "Der Nachweis war mit dem Angebot verlangt. Liegt er bei und fehlt nur der Verweis, genügt eine Nachfrage. "
    + "Fehlt er ganz, hängt das Weitere davon ab, ob er das Unternehmen oder die Leistung betrifft.",
  "CH040.summary": "Ein Nachweis fehlt.",
  "CH041.rationale":
    "Entweder fehlt der Nachweis, oder die Kennung ist falsch geschrieben. Deckt der Rest des Angebots die "
    + "verlangten Nachweise ab, genügt eine Nachfrage.",
  "CH041.summary": "Ein Verweis auf einen Nachweis führt ins Leere.",
  "CH041.unknown": "Die Antwort verweist auf den Nachweis „{0}“, den das Angebot nicht enthält.",
  "CH043.expired": "Der Nachweis „{0}“ gilt bis {1:date}; verlangt ist er für {3:date} ({2:milestone}).",
  "CH043.rationale":
    "Nachweise müssen an den Tagen gelten, die die Anforderung nennt, etwa am Ende der Angebotsfrist, beim "
    + "Zuschlag und bei Leistungsbeginn. Genannt ist der früheste Tag, an dem es fehlt. Der Bieter kann einen "
    + "Anschlussnachweis haben.",
  "CH043.summary": "Ein Nachweis ist an einem maßgeblichen Tag abgelaufen.",
  "CH044.not-yet": "Der Nachweis „{0}“ gilt erst ab {1:date}; verlangt ist er für {3:date} ({2:milestone}).",
  "CH044.rationale":
    "Ein Nachweis, der später beginnt, belegt für den maßgeblichen Tag nichts. Zu fragen ist, ob es für die Zeit "
    + "davor einen anderen gibt.",
  "CH044.summary": "Ein Nachweis gilt an einem maßgeblichen Tag noch nicht.",
  "CH045.no-end": "Der Nachweis „{0}“ nennt kein Ende seiner Gültigkeit; verlangt ist er für {2:date} ({1:milestone}).",
  "CH045.rationale":
    "Ohne Enddatum lässt sich nicht sagen, ob der Nachweis an den maßgeblichen Tagen gilt. Das Datum steht meist "
    + "im Dokument selbst; sonst ist der Bieter zu fragen.",
  "CH045.summary": "Ein Nachweis nennt kein Ende seiner Gültigkeit.",
  "CH046.no-file": "Zum Nachweis „{0}“ ist keine Datei genannt.",
  "CH046.rationale":
    "Ein Nachweis, der nur aufgezählt ist, belegt noch nichts. Zu prüfen ist, ob die Datei unter anderem Namen "
    + "eingegangen ist.",
  "CH046.summary": "Zu einem Nachweis fehlt die Datei.",
  "CH047.rationale":
    "Nicht verlangte Unterlagen bleiben außer Betracht. Der Hinweis hilft, wenn zugleich bei einer Antwort ein "
    + "Nachweis fehlt.",
  "CH047.summary": "Ein Nachweis gehört zu keiner Antwort.",
  "CH047.unreferenced": "Auf den Nachweis „{0}“ verweist keine Antwort.",
  "CH050.differ": "Die Antworten auf {0} und {1} (Zeile {2}) müssen übereinstimmen, tun es aber nicht.",
  "CH050.rationale":
    "Beide Anforderungen fragen nach demselben. Welche Angabe gilt, kann nur der Bieter sagen; beide gelten so "
    + "lange als unklar.",
  "CH050.summary": "Zwei Antworten, die übereinstimmen müssen, weichen voneinander ab.",
  "CH051.comment": "Der Kommentar sagt das Gegenteil der Antwort: „{0}“.",
  "CH051.rationale":
    "Wer „ja“ ankreuzt und im Kommentar „nicht“ schreibt, hat sich nicht festgelegt. Die Antwort gilt als unklar; "
    + "der Kommentar ist mit dem Bieter zu klären.",
  "CH051.summary": "Antwort und Kommentar widersprechen sich.",
  "CH052.earlier": "Die Antwort nennt {0:date}; der Nachweis „{1}“ gilt nur bis {2:date}.",
  "CH052.rationale":
    "Das Datum in der Antwort liegt nach dem Ende des Nachweises. Entweder ist das Datum falsch, oder es gibt "
    + "einen weiteren Nachweis.",
  "CH052.summary": "Eine Antwort verspricht mehr, als der Nachweis belegt.",
  "CH060.condition": "Mögliche Bedingung: „{0}“.",
  "CH060.rationale":
    "Bieter dürfen die Vergabeunterlagen nicht ändern oder ergänzen. Deutliche Wendungen wie „vorbehaltlich“ oder "
    + "„nur wenn“ gelten als Vorbehalt; Wörter wie „sofern“ oder „soweit“ können harmlos sein und werden zuerst "
    + "geklärt. Ob die Bemerkung den Inhalt des Angebots wirklich ändert, entscheidet ein Mensch am Wortlaut.",
  "CH060.reservation": "Vorbehalt oder Bedingung: „{0}“.",
  "CH060.summary": "Das Angebot steht unter einem Vorbehalt oder einer Bedingung.",
  "CH061.rationale":
    "Eigene Bedingungen ändern die Vergabeunterlagen und betreffen das ganze Angebot. Zu prüfen ist, ob sie "
    + "wirklich gelten sollen und ob die Vergabeunterlagen eine Abwehrklausel enthalten.",
  "CH061.summary": "Der Bieter bringt eigene Geschäftsbedingungen ins Spiel.",
  "CH061.terms": "Eigene Geschäftsbedingungen: „{0}“.",
  "CH062.disguised": "Der Text mischt Zeichen verschiedener Schriften, die gleich aussehen: „{0}“.",
  "CH062.invisible": "Der Text enthält unsichtbare Zeichen: „{0}“.",
  "CH062.rationale":
    "Was ein Mensch liest und was in der Datei steht, kann dann verschieden sein. Weiche Trennstriche stammen "
    + "meist aus der Textverarbeitung und bleiben ohne Folge; alles andere ist mit dem Bieter zu klären.",
  "CH062.reordered": "Der Text enthält Zeichen, die die Reihenfolge der Anzeige ändern: „{0}“.",
  "CH062.summary": "Ein Text enthält Zeichen, die man nicht sieht oder verwechselt.",
  "CH070.missing": "Es fehlt die Erklärung: {0:declaration}.",
  "CH070.rationale":
    "Die Erklärungen gehören zu jedem Angebot. Eine fehlende Erklärung ist keine verweigerte; ob sie "
    + "nachgefordert werden darf, richtet sich nach dem anwendbaren Vergaberecht.",
  "CH070.summary": "Eine verlangte Erklärung fehlt.",
  "CH071.rationale":
    "Wer die Vertragsbedingungen oder die Bindefrist nicht anerkennt, bietet etwas anderes an als verlangt. Wer "
    + "die übrigen Erklärungen verweigert, erfüllt eine Voraussetzung der Teilnahme nicht.",
  "CH071.refused": "Die Erklärung ist verweigert: {0:declaration}.",
  "CH071.summary": "Eine verlangte Erklärung ist verweigert.",
  "CH072.different": "Die Erklärung steht mit anderem Inhalt schon in Zeile {1}: {0:declaration}.",
  "CH072.rationale":
    "Sagen beide dasselbe, schadet das nicht. Ist die eine abgegeben und die andere verweigert, ist der "
    + "Widerspruch aufzuklären.",
  "CH072.same": "Die Erklärung steht schon in Zeile {1}: {0:declaration}.",
  "CH072.summary": "Eine Erklärung ist zweimal abgegeben.",
  "CH080.missing": "Zur Position {0} fehlt der Einzelpreis.",
  "CH080.option": "Zur Bedarfsposition {0} fehlt der Einzelpreis.",
  "CH080.rationale":
    "Angebote müssen alle verlangten Preise enthalten, auch für Bedarfspositionen. Ein fehlender Preis ist nicht "
    + "null. Nur bei unwesentlichen Einzelpositionen, die Gesamtpreis und Rangfolge nicht berühren, kommt eine "
    + "Nachforderung in Betracht.",
  "CH080.summary": "Ein Preis fehlt.",
  "CH081.nearest": "Eine Position „{0}“ gibt es im Preisblatt nicht; gemeint ist vielleicht {1}.",
  "CH081.other-lot": "Die Position {0} gehört zu Los {1}, für das nicht geboten wird.",
  "CH081.rationale":
    "Eine zusätzliche Zeile ändert das Preisblatt. Maßgeblich ist das veröffentlichte; zu klären ist, ob der "
    + "Bieter eine weitere Leistung berechnen will oder sich nur verschrieben hat.",
  "CH081.summary": "Ein Preis nennt eine unbekannte Position.",
  "CH081.unknown": "Eine Position „{0}“ gibt es im Preisblatt nicht.",
  "CH082.different": "Die Position {0} hat schon in Zeile {1} einen anderen Preis.",
  "CH082.rationale":
    "Bei zwei verschiedenen Preisen steht der Gesamtpreis nicht fest, und die Vergabestelle darf sich keinen "
    + "aussuchen. Ein Wertungspreis wird dann nicht gebildet.",
  "CH082.same": "Die Position {0} hat schon in Zeile {1} denselben Preis.",
  "CH082.summary": "Eine Position ist zweimal bepreist.",
  "CH083.altered": "Die Menge von {0} ist geändert: {1:number} statt {2:number}.",
  "CH083.missing": "Zur Position {0} ist die Menge nicht wiederholt.",
  "CH083.rationale":
    "Mengen sind Teil der Vergabeunterlagen und gelten für alle Bieter gleich. Gerechnet wird immer mit der "
    + "veröffentlichten Menge. Wird die Menge nur nicht wiederholt, bleibt das ohne Folge.",
  "CH083.summary": "Eine Menge des Preisblatts ist geändert.",
  "CH084.missing": "Zur Position {0} ist kein Gesamtbetrag angegeben; er beträgt {1:money}.",
  "CH084.rationale":
    "Gerechnet wird mit dem Einzelpreis und der veröffentlichten Menge. Wie ein Rechenfehler zu berichtigen ist, "
    + "folgt aus der bekannt gemachten Regel; ohne sie ist zu klären, welcher Preis gemeint ist.",
  "CH084.summary": "Ein Positionsbetrag ist falsch gerechnet.",
  "CH084.wrong": "Bei {0} ergibt {1:money} mal {2:number} den Betrag {3:money}; angegeben ist {4:money}.",
  "CH085.carried":
    "Die Summe beträgt {0:money}; angegeben ist {1:money}, weil ein Fehler der Positionen fortgeführt wurde.",
  "CH085.options": "Die angegebene Summe von {1:money} enthält die Bedarfspositionen; ohne sie sind es {0:money}.",
  "CH085.rationale":
    "Die Summe wird aus Einzelpreisen und veröffentlichten Mengen neu gerechnet, netto und mit den Positionen, "
    + "die nach der Bekanntmachung zählen. Führt die Summe nur einen Fehler fort, der schon bei einer Position "
    + "genannt ist, bleibt das ein Hinweis.",
  "CH085.summary": "Die Angebotssumme ist falsch gerechnet.",
  "CH085.wrong": "Die Summe beträgt {0:money}; angegeben ist {1:money}.",
  "CH086.missing": "Die Angebotssumme fehlt.",
  "CH086.rationale":
    "Die Summe lässt sich aus den Einzelpreisen rechnen; sie dient als Gegenprobe. Fehlt sie, ist zu klären, ob "
    + "die Preise vollständig gemeint sind.",
  "CH086.summary": "Die Angebotssumme fehlt.",
  "CH087.rationale":
    "Ein Preis von null ist zulässig, wenn er so gemeint ist. Zu klären ist, ob die Leistung wirklich ohne "
    + "Entgelt angeboten oder der Preis anderswo eingerechnet ist.",
  "CH087.summary": "Ein Preis ist null.",
  "CH087.zero": "Die Position {0} kostet null Euro.",
  "CH088.negative": "Die Position {0} hat einen negativen Preis: {1:money}.",
  "CH088.rationale":
    "Ein negativer Preis verschiebt Kosten zwischen Positionen und kann die Wertung verfälschen. Er ist "
    + "aufzuklären, bevor das Angebot gewertet wird.",
  "CH088.summary": "Ein Preis ist negativ.",
  "CH089.excessive": "Der Preis der Position {0} kann so nicht gemeint sein: {1:money}.",
  "CH089.rationale":
    "Über die Laufzeit käme mehr als eine Milliarde Euro zusammen. Meist ist das Komma verrutscht; gemeint ist, "
    + "was der Bieter erklärt.",
  "CH089.summary": "Ein Preis ist unvorstellbar hoch.",
]
