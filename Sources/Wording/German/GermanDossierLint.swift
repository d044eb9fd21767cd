/// What the linter says about the choices of a dossier.
let germanDossierLint: [String: String] = [
  "LD001.found": "Der Auftrag wird nicht in Lose geteilt; nennen Sie den Grund in lint.xml.",
  "LD001.rationale":
    "Die Teilung in Lose ist die Regel, die Vergabe als Ganzes die Ausnahme. Bei einem Dienst aus einer Hand gibt es meist "
    + "technische oder wirtschaftliche Gründe; sie gehören in die Akte.",
  "LD001.summary": "Der Auftrag wird als Ganzes vergeben, ohne dass ein Grund festgehalten ist.",
  "LD002.found":
    "Der Nachweis {0} ({0:evidence}) zum Unternehmen ist bei {1} schon Ausschlusskriterium und wird hier gewertet.",
  "LD002.rationale":
    "Was die Eignung belegt, darf nicht noch einmal Punkte bringen: „Mehr an Eignung“ ist kein Zuschlagskriterium. Werten Sie, "
    + "was die Leistung ausmacht, oder streichen Sie den Nachweis an einer der beiden Stellen.",
  "LD002.summary": "Ein Eignungsnachweis wird auch als Zuschlagskriterium verwendet.",
  "LD003.found": "Nebenangebote sind zugelassen, aber keine Mindestanforderungen an sie genannt.",
  "LD003.rationale":
    "Nebenangebote lassen sich nur werten, wenn vorher feststeht, was sie mindestens leisten müssen.",
  "LD003.summary": "Nebenangebote sind ohne Mindestanforderungen zugelassen.",
  "LD004.found": "Keine Anforderung betrifft die Barrierefreiheit.",
  "LD004.rationale":
    "Nutzen natürliche Personen den Dienst, ist Barrierefreiheit zu verlangen; Ausnahmen sind zu begründen. Die technische "
    + "Richtlinie empfiehlt sie nur, also gehört sie als Anforderung in die Vergabe.",
  "LD004.summary": "Barrierefreiheit ist nicht verlangt.",
  "LD005.found": "Weder eine Klausel noch eine Anforderung regelt die Verarbeitung personenbezogener Daten im Auftrag.",
  "LD005.rationale":
    "Gateway, Ablage und Support verarbeiten meist im Auftrag der Stadt; der Vertrag dazu gehört in die Vergabeunterlagen. Die "
    + "Rolle des Diensteanbieters je Bestandteil ist zu klären (zu bestätigen).",
  "LD005.summary": "Die Auftragsverarbeitung ist nicht geregelt.",
  "LD006.found": "Die Position „{0}“ gehört zu keiner Anforderung.",
  "LD006.rationale":
    "Was bepreist wird, muss beschrieben sein, sonst kalkulieren die Bieter Verschiedenes. Nennen Sie bei der Position die "
    + "Anforderung, die sie bezahlt.",
  "LD006.summary": "Eine Preisposition hat keine Anforderung.",
  "LD007.found": "Die Akkreditierung muss mit dem Angebot vorliegen; wer sie beantragt hat, ist ausgeschlossen.",
  "LD007.rationale":
    "Lassen Sie bis zur Frist den gestellten Antrag genügen, und verlangen Sie die Akkreditierung zum Leistungsbeginn. Der Katalog "
    + "hat dafür eine Alternative.",
  "LD007.summary": "Die Akkreditierung wird ohne Ausweg für laufende Anträge verlangt.",
  "LD008.found":
    "Ein Unternehmen kennt den Dienst schon; halten Sie in lint.xml fest, wie sein Vorsprung ausgeglichen ist.",
  "LD008.rationale":
    "Wer vorher beteiligt war, weiß mehr als die anderen. Der Ausgleich, etwa dieselben Angaben für alle und ausreichende Fristen, "
    + "ist zu dokumentieren.",
  "LD008.summary": "Ein vorbefasstes Unternehmen kann bieten, ohne dass der Ausgleich festgehalten ist.",
  "LD009.found": "Der Nachweis {0} ({0:evidence}) läuft ab; es ist kein Tag genannt, an dem er gelten muss.",
  "LD009.rationale":
    "Akkreditierung, Testate und Datenschutzzertifikat haben ein Ende. Nennen Sie die Tage, an denen sie gelten müssen, und eine "
    + "Pflicht zur Erneuerung.",
  "LD009.summary": "Ein Nachweis mit Enddatum ist ohne Gültigkeitstag verlangt.",
  "LD010.found": "Die Unterlagen sagen nicht, ob fehlende Unterlagen nachgefordert werden.",
  "LD010.rationale":
    "Bieter müssen wissen, was ein fehlender Nachweis kostet. Sagen Sie, ob und was nachgefordert wird, und was nicht.",
  "LD010.summary": "Zur Nachforderung sagen die Unterlagen nichts.",
  "LD011.found": "Die Unterlagen nennen keine Vergabekammer.",
  "LD011.rationale":
    "Oberhalb der Schwelle ist die zuständige Vergabekammer in der Bekanntmachung zu nennen. Die Akte enthält die Bekanntmachung "
    + "nicht; steht sie dort, genügt ein Hinweis in lint.xml.",
  "LD011.summary": "Die Vergabekammer ist nicht genannt.",
  "LD090.found":
    "Die Antwort von {2} auf {0} ({1}) antwortet auf nichts mehr. Streichen Sie sie, oder prüfen Sie die Kennung.",
  "LD090.rationale":
    "Der Befund ist behoben, oder die Antwort nennt eine falsche Kennung. Eine Akte mit Antworten auf nicht vorhandene Befunde "
    + "führt den Leser irre.",
  "LD090.summary": "Eine Begründung hat keinen Befund mehr.",
  "LD091.found": "{0} ({1}) lässt sich nicht begründen; die Antwort von {2} ändert daran nichts.",
  "LD091.rationale": "Eine Sperre ist zu beheben; nur bei wenigen lässt die Regel einen Grund zu.",
  "LD091.summary": "Eine Sperre ist begründet statt behoben.",
]
