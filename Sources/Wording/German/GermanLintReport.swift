/// What the command says around the findings of the linter, and the pages on its rules.
let germanLintReport: [String: String] = [
  "lint.abstract": "Prüft einen Entwurf, bevor er veröffentlicht wird.",
  "lint.answered": "{0} Befunde sind in der Akte begründet",
  "lint.argument.paths": "Eine Vergabeakte oder Entwürfe (TXT, MD, HTML, DOCX, ODT).",
  "lint.baseline.stale":
    "{0} bekannte Befunde der Datei „{1}“ gibt es nicht mehr; mit --write-baseline wird sie neu geschrieben.",
  "lint.baseline.written": "{0}: {1} bekannte Befunde",
  "lint.clean": "Keine Befunde.",
  "lint.discussion":
    "Befunde nennen Stelle, Regel und Ausweg; „lastenheft rules LT004“ erklärt eine Regel mit ihrer Rechtsgrundlage. Das Recht "
    + "richtet sich nach --on, sonst nach „Stand: TT.MM.JJJJ“ im Entwurf. Ende mit 1, wenn ein Befund die Veröffentlichung sperrt.",
  "lint.kind.error": "Sperre",
  "lint.kind.note": "Hinweis",
  "lint.kind.warning": "Warnung",
  "lint.known": "{0} bekannte Befunde verschwiegen",
  "lint.not-a-baseline": "„{0}“ ist keine Datei bekannter Befunde (Format lastenheft-baseline, Version 1).",
  "lint.option.baseline": "Datei mit bekannten Befunden, die nicht mehr gemeldet werden.",
  "lint.option.format": "Ausgabe als Text, JSON, SARIF 2.1.0 oder HTML mit Randnotizen.",
  "lint.option.on": "Tag, dessen Recht gilt.",
  "lint.option.out": "Datei für die Ausgabe.",
  "lint.option.watch": "Prüft erneut, sobald sich eine Datei ändert; Ende mit Strg+C.",
  "lint.option.write-baseline": "Schreibt alle Befunde in die Datei von --baseline.",
  "lint.paragraph": "Absatz {0}",
  "lint.place": "Zeile {0}",
  "lint.summary": "{0} Sperren, {1} Warnungen, {2} Hinweise (Dateien: {3})",
  "lint.value.paths": "AKTE|ENTWURF",
  "lint.watching": "Warte auf Änderungen …",
  "lint.write-needs-baseline": "--write-baseline braucht --baseline DATEI.",
  "rules.bases": "Rechtsgrundlage",
  "rules.bases.from": "ab {0:date}",
  "rules.bases.until": "bis {0:date}",
  "rules.by-catalogue": "der Katalog: {0}",
  "rules.code": "Regel",
  "rules.counter-example": "Unbeanstandet",
  "rules.example": "Beanstandet",
  "rules.facts": "Grundlage der Recherche",
  "rules.fact": "Recherche",
  "rules.finds": "Was sie findet",
  "rules.index": "Regeln des Linters",
  "rules.index.text":
    "Jede Regel mit Beispiel und Rechtsgrundlage. Diese Seiten schreibt `lastenheft rules --pages ORDNER`; geändert werden die "
    + "Sätze im Programm.",
  "rules.option.pages": "Schreibt die Seiten der Regeln des Linters in diesen Ordner.",
  "rules.pages.written": "{0} Seiten geschrieben: {1}",
  "rules.research": "Was recherchiert ist, und wer es sieht",
  "rules.research.text":
    "S sind Regeln für Entwürfe, W für Wertungsmethoden, PF die Fallstricke bei De-Mail. Was keine Regel sieht, ist mit dem Grund "
    + "genannt.",
  "rules.seen-by": "Regel oder Grund",
  "rules.to-confirm": "zu bestätigen",
]
