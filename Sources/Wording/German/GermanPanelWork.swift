/// What is said of work files of evaluators, and what `lastenheft panel` says.
let germanPanelWork: [String: String] = [
  "PW001.foreign": "Die Datei ist kein Wertungsbogen dieser Vergabe.",
  "PW001.rationale": "Gelesen werden die Bögen, die „lastenheft panel“ ausgegeben hat, als XLSX, ODS oder XML.",
  "PW001.summary": "kein Wertungsbogen dieser Vergabe",
  "PW001.vote": "Die Datei ist der Wertungsbogen einer einzelnen Person; erwartet wird der Bogen der Einigung.",
  "PW002.rationale": "Punkte aus einer anderen Vergabe zählen hier nicht.",
  "PW002.summary": "der Wertungsbogen gehört zu einer anderen Vergabe",
  "PW002.tender": "Der Bogen gehört zur Vergabe „{0}“ statt zu „{1}“.",
  "PW003.digest": "Die Prüfsumme der Unterlagen ist „{0}“ statt „{1}“.",
  "PW003.rationale": "Gewertet wird nur nach der bekannt gemachten Fassung. Geben Sie den Bogen neu aus.",
  "PW003.summary": "der Wertungsbogen gehört zu einer anderen Fassung der Unterlagen",
  "PW003.version": "Der Bogen nennt die Fassung „{0}“ statt „{1}“.",
  "PW004.digest": "Die Prüfsumme des Angebots von „{0}“ stimmt nicht mit der Datei in der Akte überein.",
  "PW004.rationale":
    "Gewertet wurde vielleicht ein anderes Angebot. Klären Sie, welche Datei gilt, und geben Sie den Bogen neu "
    + "aus.",
  "PW004.summary": "das Angebot ist ein anderes als bei der Ausgabe",
  "PW005.answer": "Die Antwort von „{0}“ zu „{1}“ ist im Bogen geändert.",
  "PW005.evidence": "Die Nachweise von „{0}“ zu „{1}“ sind im Bogen geändert.",
  "PW005.name": "Der Name „{0}“ ist im Bogen geändert in „{1}“.",
  "PW005.rationale": "Ein geänderter Bogen wird nicht übernommen, weil offen ist, was gewertet wurde.",
  "PW005.scale": "Die Skala zu „{1}“ bei „{0}“ ist im Bogen geändert.",
  "PW005.statement": "Der Text der Anforderung „{1}“ bei „{0}“ ist im Bogen geändert.",
  "PW005.summary": "ein Text des Wertungsbogens ist geändert",
  "PW005.title": "Der Titel der Anforderung „{1}“ bei „{0}“ ist im Bogen geändert.",
  "PW005.votes": "Die Einzelwertungen zu „{1}“ bei „{0}“ sind andere als im Vermerk.",
  "PW006.offer": "Das Angebot von „{0}“ ist nicht ausgegeben worden.",
  "PW006.rationale": "Gewertet werden nur zugelassene Angebote und bekannt gemachte Kriterien.",
  "PW006.requirement": "Für „{0}“ ist „{1}“ nicht zu werten.",
  "PW006.summary": "Punkte für etwas, das nicht ausgegeben ist",
  "PW007.rationale":
    "Wer wertet, steht in evaluation.xml; hinzugefügt wird mit „lastenheft panel handout --evaluator“.",
  "PW007.summary": "der Wertungsbogen nennt niemanden, der wertet",
  "PW007.unknown": "„{0}“ gehört nicht zu den Wertenden.",
  "PW008.rationale": "Welcher Bogen gilt, muss die Person sagen; übernommen wird bis dahin keiner von beiden.",
  "PW008.summary": "mehrere Wertungsbögen einer Person",
  "PW008.twice": "Von „{0}“ liegen mehrere Bögen vor.",
  "PW009.level": "Für „{0}“ stehen bei „{1}“ {2} Punkte; diese Stufe ist nicht bekannt gemacht.",
  "PW009.rationale": "Vergeben werden nur Punkte, für die eine Stufe bekannt gemacht ist.",
  "PW009.summary": "Punkte außerhalb der Skala",
  "PW010.points": "Für „{0}“ steht bei „{1}“ eine Begründung, aber keine Punktzahl, die zu verstehen ist.",
  "PW010.rationale": "Jede Punktzahl wird begründet, damit die Wertung nachvollzogen werden kann.",
  "PW010.reason": "Für „{0}“ stehen bei „{1}“ Punkte ohne Begründung.",
  "PW010.summary": "Punkte und Begründung gehören zusammen",
  "PW011.day": "Der Tag der Wertung fehlt.",
  "PW011.rationale": "Der Vermerk hält fest, wer wann gewertet hat.",
  "PW011.summary": "der Tag der Wertung fehlt",
  "PW012.rationale":
    "Einzelpunkte werden nicht nachträglich geändert. Was sich in der Aussprache ergibt, steht in der "
    + "Einigung.",
  "PW012.summary": "Punkte weichen von den schon übernommenen ab",
  "PW012.vote": "Für „{0}“ hat „{2}“ bei „{1}“ schon {3} Punkte mit Begründung gegeben; der Bogen sagt etwas anderes.",
  "PW013.money": "Die Antwort von „{0}“ zu „{1}“ spricht von Geld; verdeckte Beträge: {2}.",
  "PW013.rationale":
    "Beträge werden im Wertungsbogen verdeckt, Zahlen in Worten nicht erkannt. Lesen Sie die Stelle, bevor Sie "
    + "den Bogen ausgeben.",
  "PW013.summary": "eine Antwort spricht von Geld",
  "PW014.empty": "„{0}“ hat Antworten nicht gewertet: {1}. Sie gelten als fehlend, nicht als null.",
  "PW014.rationale":
    "Der Bogen kann später vollständig noch einmal übernommen werden, solange die Wertung nicht abgeschlossen "
    + "ist.",
  "PW014.summary": "Felder des Wertungsbogens sind leer",
  "PW015.closed": "{0} hat die Wertung am {1:date} abgeschlossen; neue Einzelpunkte werden nicht mehr übernommen.",
  "PW015.rationale":
    "Nach dem Abschluss können die Preise bekannt sein. Eine Änderung ist als Einigung mit Grund einzutragen.",
  "PW015.summary": "Einzelpunkte nach dem Abschluss",
  "panel.abstract": "Wertung der Qualität durch mehrere Personen, ohne Preise.",
  "panel.argument.agreements": "Ausgefüllte Einigungsbögen (XLSX, ODS, XML); ohne Angabe entsteht ein leerer.",
  "panel.argument.files": "Zurückgegebene Wertungsbögen (XLSX, ODS, XML).",
  "panel.close.abstract": "Hält fest, dass die Wertung der Qualität abgeschlossen ist.",
  "panel.close.by": "Wer den Abschluss erklärt.",
  "panel.close.discussion": """
  Geschlossen wird nur, wenn jedes zugelassene Angebot zu jedem Kriterium vereinbarte Punkte hat. Der Vermerk hält Name, \
  Tag, Grund und die Prüfsumme aller Punkte fest: Wer danach etwas ändert, fällt auf, und „lastenheft score“ reiht nicht \
  mehr, bis neu abgeschlossen ist. Frühere Abschlüsse bleiben stehen.

  Rückgabewerte: 0 abgeschlossen, 1 nicht abgeschlossen, weil Punkte fehlen, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "panel.close.done": "Die Wertung der Qualität ist abgeschlossen, erklärt von {0}.",
  "panel.close.on": "Tag des Abschlusses.",
  "panel.close.reason": "Worauf er beruht, etwa die Sitzung des Wertungsteams.",
  "panel.close.refused": "Nicht abgeschlossen.",
  "panel.column.agreed": "vereinbart",
  "panel.column.bidder": "Bieter",
  "panel.column.missing": "fehlt",
  "panel.column.requirement": "Kriterium",
  "panel.column.spread": "Spannweite",
  "panel.column.votes": "Einzelpunkte",
  "panel.consensus.abstract": "Gibt den Bogen für die Einigung aus oder übernimmt ihn.",
  "panel.consensus.discussion": """
  Ohne Datei entsteht ein Bogen mit allen Einzelwertungen und Feldern für die vereinbarten Punkte und die Begründung. \
  Mit Datei werden die ausgefüllten Felder in den Vermerk übernommen. Die Einzelwertungen bleiben stehen, und eine \
  Einigung, die eine frühere ändert, behält auch diese. Leere Felder heißen: noch keine Einigung. Kommentare in \
  evaluation.xml bleiben beim Schreiben nicht erhalten.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "panel.discussion": """
  Der Weg: „handout“ gibt jeder Person einen Wertungsbogen, „merge“ übernimmt die ausgefüllten Bögen, „consensus“ die \
  Einigung, „close“ schließt ab. Keine Datei und keine Ausgabe nennt einen Preis. Steht in der Vergabe price-blind="yes", \
  reiht „lastenheft score“ erst nach dem Abschluss.
  """,
  "panel.file.refused": "{0}: nicht übernommen ({1})",
  "panel.file.taken": "{0}: Punkte von {1} zu {2} Antworten",
  "panel.handed-out": "Ausgegeben sind die Angebote von: {0}.",
  "panel.handout.abstract": "Gibt jeder wertenden Person einen Wertungsbogen ohne Preise aus.",
  "panel.handout.discussion": """
  Der Bogen enthält zu jedem zugelassenen Angebot und jedem Kriterium, das Menschen werten, die Anforderung, die Antwort, \
  die Nachweise und die Skala, dazu Felder für Punkte und Begründung; als Tabelle (XLSX, ODS) und im Format der Akte (XML). \
  Beträge in den Antworten sind verdeckt; wo eine Antwort von Geld spricht, sagt es ein Befund. Wer wertet, steht danach in \
  evaluation.xml; Kommentare darin bleiben beim Schreiben nicht erhalten.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "panel.handout.evaluator": "Wer wertet: Kürzel und Name; mehrmals möglich.",
  "panel.left-out": "Nicht ausgegeben: {0} ({1}).",
  "panel.masked": "[Betrag verdeckt]",
  "panel.merge.abstract": "Übernimmt die Punkte aus zurückgegebenen Wertungsbögen.",
  "panel.merge.discussion": """
  Jeder Bogen wird Zelle für Zelle mit der Ausgabe verglichen. Ein Bogen mit einem Fehler wird ganz zurückgewiesen; die \
  anderen werden übernommen. Fehlende Punkte bleiben fehlend und werden nie null. Was schon im Vermerk steht, wird nicht \
  geändert. Kommentare in evaluation.xml bleiben beim Schreiben nicht erhalten.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "panel.no-day": "„{0}“ ist kein Tag. Bitte so angeben: 2026-08-21.",
  "panel.no-evaluator-name": "„{0}“ nennt nicht Kürzel und Name. Bitte so angeben: --evaluator \"mh=Maria Hahn\".",
  "panel.no-evaluators":
    "Es ist nicht bekannt, wer wertet. Bitte mit „lastenheft panel handout“ angeben: --evaluator \"mh=Maria "
    + "Hahn\".",
  "panel.no-record": "Die Akte hat noch keine Punkte (evaluation.xml).",
  "panel.no-votes": "Es gibt noch keine Einzelpunkte. Bitte zuerst „lastenheft panel merge“ aufrufen.",
  "panel.no-words": "Name und Grund dürfen nicht leer sein.",
  "panel.not-agreed": "offen",
  "panel.option.out": "Ordner für die Bögen.",
  "panel.still-open":
    "Über „{0}“ ist noch nicht entschieden. Kommt das Angebot hinzu, gilt die Wertung wieder als offen.",
  "panel.taken": "Neu übernommen: {0}.",
  "panel.value.day": "JJJJ-MM-TT",
  "panel.value.evaluator": "Kürzel=Name",
  "panel.value.name": "Name",
  "panel.value.text": "Text",
]
