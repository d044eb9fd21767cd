/// What the command says: help, headings, results.
let germanCommand: [String: String] = [
  "KT001.empty": "Der Ordner „{0}“ enthält keine XML-Datei; bitte den Pfad in tender.xml prüfen.",
  "KT001.rationale":
    "Katalog und Normen stehen in eigenen Ordnern, die tender.xml unter „sources“ nennt. Fehlen sie, fehlen der "
    + "Leistungsbeschreibung Anforderungen oder Rechtsgrundlagen. Prüfen Sie den Pfad; er gilt ab dem Ordner der Akte.",
  "KT001.summary": "Ein Ordner, auf den die Vergabeakte verweist, enthält keine Dateien.",

  "check.abstract": "Prüft Angebote gegen die Vergabeunterlagen.",
  "check.argument.offers": "Angebote: Dateien oder Ordner; ohne Angabe alle im Ordner „offers“ der Akte.",
  "check.count.admitted": "{0} zugelassen",
  "check.count.excluded": "{0} mit Ausschlussgrund",
  "check.count.open": "{0} offen",
  "check.discussion": """
  Zu jeder Anforderung gibt es eines von vier Urteilen: erfüllt, nicht erfüllt, unklar, nicht beantwortet. Jedes Urteil \
  nennt den Grund, die Stelle im Angebot, die Rechtsfolge und den nächsten zulässigen Schritt. Über einen Ausschluss \
  entscheidet immer ein Mensch.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "check.further": "Weitere Feststellungen:",
  "check.not-applicable": "nicht einschlägig",
  "check.option.all": "Auch die erfüllten Anforderungen auflisten.",
  "check.result": "Ergebnis",
  "check.step": "Nächster Schritt",
  "check.summary": "Geprüfte Angebote: {0} ({1}).",
  "check.unreadable": "nicht lesbar",

  "command.abstract": "Lastenheft: Vergabeunterlagen für einen De-Mail-Dienst erstellen, Angebote prüfen und werten.",
  "command.argument.dossier": "Ordner der Vergabeakte; er enthält tender.xml.",
  "command.discussion": """
  Eine Vergabeakte ist ein Ordner mit tender.xml, price-sheet.xml und den Angeboten in „offers“. Alle Unterlagen, \
  Urteile und Zahlen werden daraus abgeleitet. Das Programm arbeitet ohne Netz und ändert keine Eingabedatei.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 nicht lesbar oder falsch aufgerufen.

  Vervollständigung für die Befehlszeile: lastenheft --generate-completion-script bash (oder zsh, fish).
  """,
  "command.error": "Fehler",
  "command.not-printed": "Die Ausgabe lässt sich nicht schreiben; das Ergebnis ist unvollständig.",
  "command.option.format": "Ausgabe als Text oder als JSON für Programme.",
  "command.option.lang": "Sprache der Meldungen.",
  "command.progress": "{0} von {1} Angeboten geprüft",
  "command.group.consult": "Nachschlagen",
  "command.group.evaluate": "Angebote auswerten",
  "command.group.prepare": "Vorbereiten",
  "command.group.publish": "Veröffentlichen",
  "command.value.any-folder": "Ordner",
  "command.value.files": "Angebote",
  "command.value.file": "Datei",
  "command.value.folder": "Akte",

  "digest.abstract": "Druckt die Prüfsumme der Vergabeunterlagen.",
  "digest.discussion": """
  Angebote nennen diese Prüfsumme (SHA-256) und damit die Fassung, auf die sie sich beziehen. Sie ändert sich, sobald \
  sich tender.xml, das Preisblatt, der Katalog oder die Normen ändern.
  """,

  "dossier.stopped":
    "Aus der Akte „{0}“ lässt sich keine Leistungsbeschreibung bilden; bitte zuerst die genannten Fehler beheben.",

  "help.and": "und",
  "help.arguments": "ANGABEN",
  "help.default": "Vorgabe",
  "help.detail": "für Einzelheiten.",
  "help.help": "Diese Hilfe anzeigen.",
  "help.hint": "Hilfe",
  "help.invalid": "ist unzulässig für",
  "help.meant": "Meinten Sie",
  "help.missing": "Fehler: Es fehlt die Angabe",
  "help.missing-value": "Fehler: Es fehlt der Wert für",
  "help.more": "für Weiteres.",
  "help.options": "OPTIONEN",
  "help.possible": "Möglich sind",
  "help.see": "Siehe",
  "help.subcommand": "<Unterbefehl>",
  "help.subcommands": "UNTERBEFEHLE",
  "help.unexpected": "Fehler: Überzählige Angabe",
  "help.unknown-command": "Fehler: Unbekannter Unterbefehl",
  "help.unknown-option": "Fehler: Unbekannte Option",
  "help.usage": "AUFRUF",
  "help.value": "Der Wert",
  "help.values": "Werte",
  "help.version": "Die Version anzeigen.",

  "kit.exists": "„{0}“ gibt es schon und wird nicht überschrieben; bitte einen anderen Ordner wählen.",
  "kit.faulty-record":
    "{0} wurde nicht vollständig verstanden oder gehört zu einer anderen Vergabe (Zeile {1}) und wird deshalb nicht neu "
    + "geschrieben. „lastenheft score“ zeigt, was daran falsch ist.",
  "kit.no-document": "Eine Unterlage „{0}“ gibt es nicht; möglich sind: {1}.",
  "kit.no-dossier": "Im Ordner „{0}“ liegt keine tender.xml; bitte den Ordner einer Vergabeakte angeben.",
  "kit.no-format": "Ein Format „{0}“ gibt es nicht; möglich sind: {1}.",
  "kit.no-offers": "In „{0}“ liegen keine Angebote (Dateien mit der Endung .xml).",
  "kit.no-templates":
    "Der Ordner „templates“ wurde nicht gefunden, gesucht ab „{0}“; bitte LASTENHEFT_HOME auf den Ordner setzen, der ihn "
    + "enthält.",
  "kit.not-read": "„{0}“ lässt sich nicht lesen: {1}.",
  "kit.not-set-in-time":
    "Das PDF von „{0}“ war nach {1:number} Sekunden nicht gesetzt; das Satzprogramm ist beendet. Es wurde nichts geschrieben.",
  "kit.not-set": "Das PDF von „{0}“ lässt sich nicht setzen: {1}. Es wurde nichts geschrieben.",
  "kit.not-written": "„{0}“ lässt sich nicht schreiben: {1}. Eine vorhandene Datei ist unverändert.",

  "method.exponential": "Exponentielle Methode (Z = L^a : P^(1−a))",
  "method.extended-quotient": "Erweiterte Richtwertmethode (Z = L : P mit Band)",
  "method.fixed-price": "Festpreismethode (Z = L)",
  "method.linear": "Lineare Interpolation vom niedrigsten Preis",
  "method.lowest-price": "Niedrigster Preis",
  "method.mark-up": "Aufschlagsmethode (Z = (L + c) : P)",
  "method.mean": "Mittelwertmethode",
  "method.median": "Medianmethode",
  "method.median-proximity": "Nähe zum Medianpreis",
  "method.price-ratio": "Preisquotientenmethode",
  "method.reference": "Referenzwertmethode",
  "method.simple-quotient": "Einfache Richtwertmethode (Z = L : P)",
  "method.span": "Interpolation über die Spanne",

  "new.abstract": "Legt eine neue Vergabeakte an.",
  "new.argument.folder": "Ordner, der angelegt wird.",
  "new.discussion": """
  Die neue Akte wählt alle Kapitel des De-Mail-Katalogs und enthält Termine, Parameter, Kriterien und ein Preisblatt zum \
  Weiterbearbeiten. Katalog, Rechtsstand und Schema des heutigen Programms werden mit in den Ordner gelegt; die Akte bleibt \
  damit, wie sie ist, auch wenn das Programm erneuert wird. Nichts Vorhandenes wird überschrieben.
  """,
  "new.done": "Angelegt: {0}. Als Nächstes tender.xml bearbeiten, dann: lastenheft render {0}",
  "new.invalid-day": "„{0}“ ist kein Kalendertag; erwartet wird zum Beispiel 2026-12-01.",
  "new.no-folder": "Der Ordner der neuen Akte fehlt.",
  "new.no-title": "--title ist leer; bitte die Beschaffung bezeichnen.",
  "new.option.dispatch": "Tag der Absendung; er bestimmt das anzuwendende Recht.",
  "new.option.submission": "Letzter Tag der Angebotsfrist.",
  "new.option.title": "Bezeichnung der Beschaffung.",
  "new.order": "Die Angebotsfrist muss nach dem Tag der Absendung enden.",
  "new.value.day": "Tag",
  "new.value.title": "Bezeichnung",

  "render.abstract": "Erstellt alle Unterlagen der Akte; prüft und wertet vorliegende Angebote.",
  "render.discussion": """
  Für Bieter: die Unterlagen 01 bis 11, von der Aufforderung bis zum Verzeichnis der Dateien. Nur intern, im Unterordner \
  „intern“: Normenmatrix, Terminplan, Vergabevermerk und, wenn Angebote vorliegen, der Auswertungsbericht. Jede Unterlage \
  erscheint auf Deutsch und Englisch und nennt die Prüfsumme der Akte; manifest.sha256 nennt die Prüfsumme jeder Datei.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "render.faulty":
    "Achtung: Die Akte enthält Fehler (siehe oben). Diese Unterlagen sind ein Entwurf und nicht zu veröffentlichen.",
  "render.first": "Zuerst ansehen: {0}",
  "render.other-typst":
    "Die PDF-Dateien sind mit Typst {0} gesetzt; erprobt ist {1}. Bitte ansehen, bevor sie veröffentlicht werden.",
  "render.no-typst":
    "Die PDF-Dateien fehlen: Das Satzprogramm Typst ist nicht eingerichtet. Alle anderen Formate sind geschrieben. Einrichten mit: scripts/setup pdf",
  "render.no-fonts":
    "Die PDF-Dateien fehlen: Die Schriften Noto sind nicht eingerichtet. Alle anderen Formate sind geschrieben. Einrichten mit: apt-get install fonts-noto-core",
  "render.no-out": "--out nennt keinen Ordner.",
  "render.option.documents": "Nur diese Unterlage (mehrfach möglich).",
  "render.option.format":
    "Format der Dateien: html (ohne Angabe), pdf, odt, docx, md oder all; mehrere durch Komma getrennt oder mehrfach angegeben.",
  "render.option.language": "Nur diese Sprache der Unterlagen (mehrfach möglich).",
  "render.option.out": "Ordner für die Unterlagen.",
  "render.option.templates": "Ordner mit eigenen Vorlagen.",
  "render.summary": "{0} Unterlagen geschrieben:",
  "render.value.document": "Unterlage",

  "rules.abstract": "Listet alle Regeln auf oder erklärt eine.",
  "rules.argument.code": "Kennung einer Regel, zum Beispiel CH001.",
  "rules.deficiency": "Art des Mangels",
  "rules.discussion": "Jede Feststellung des Programms trägt die Kennung der Regel, die sie gemacht hat.",
  "rules.severity": "Stufe",
  "rules.unknown": "Eine Regel „{0}“ gibt es nicht; „lastenheft rules“ listet alle auf.",
  "rules.value.code": "Kennung",

  "score.abstract": "Wertet die zugelassenen Angebote und bildet die Rangfolge.",
  "score.ask": "Preis aufklären: {0} (Abstand zum nächstniedrigeren / nächsthöheren Angebot {1}).",
  "score.column.announced": "gerundet",
  "score.column.bidder": "Bieter",
  "score.column.index": "Kennzahl",
  "score.column.performance": "Leistungspunkte",
  "score.column.price": "Wertungspreis",
  "score.column.rank": "Rang",
  "score.discussion": """
  Leistungspunkte sind Gewichtungspunkte mal Bewertungspunkte; Bewertungspunkte folgen aus den Stufen der Anforderung \
  oder stehen mit Begründung in evaluation.xml. Gerechnet wird mit exakten Brüchen, gerundet nur wie angekündigt. \
  Ein Stern am Rang heißt, dass die Regel für Gleichstand entschieden hat.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "score.method": "Methode: {0}",
  "score.not-final":
    "Nicht abgeschlossen: Die Wertung der Qualität steht noch aus. Bis dahin gibt es keine Rangfolge, und Preise bleiben "
    + "verdeckt.",
  "score.none": "Kein Angebot kann gewertet werden.",
  "score.unranked": "Ohne Rang:",

  "subject.clause": "Klausel {0}",
  "subject.declaration": "Erklärung „{0}“",
  "subject.document": "Angebot insgesamt",
  "subject.evidence": "Nachweis {0}",
  "subject.position": "Preisposition {0}",
]
