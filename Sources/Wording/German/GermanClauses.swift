/// What is wrong with the clauses of a tender, with what bidders say to them, and with choices that the day of dispatch
/// leaves without effect.
let germanClauses: [String: String] = [
  "CH090.blank": "Zu Klausel {0} steht kein Wort.",
  "CH090.missing": "Zu Klausel {0} fehlt die Antwort.",
  "CH090.rationale":
    "Ein Vertrag kommt nur über das zustande, was beide wollen; Schweigen ist keine Annahme. Die Vergabestelle lässt "
    + "sich die Klausel bestätigen, bevor sie den Zuschlag erteilt.",
  "CH090.summary": "Zu einer Klausel fehlt die Antwort.",
  "CH091.rationale":
    "Ob eine Klausel angenommen ist, sagt allein der Bieter. Ein anderes Wort wird weder als Ja noch als Nein gelesen, "
    + "sondern aufgeklärt.",
  "CH091.summary": "Die Antwort auf eine Klausel ist keines der vorgesehenen Wörter.",
  "CH091.word": "Zu Klausel {0} steht „{1}“; vorgesehen sind: {2}.",
  "CH092.rejected": "Klausel {0} ist abgelehnt.",
  "CH092.rationale":
    "Wer eine verbindliche Klausel ablehnt, bietet zu anderen Bedingungen an als ausgeschrieben; das ändert die "
    + "Vergabeunterlagen. Über eine verhandelbare Klausel wird gesprochen.",
  "CH092.summary": "Eine Klausel ist abgelehnt.",
  "CH093.rationale":
    "Ein Vorbehalt ändert die Vergabeunterlagen, wenn er vom Inhalt einer verbindlichen Klausel abweicht; das liest ein "
    + "Mensch am Wortlaut. Über eine verhandelbare Klausel wird gesprochen.",
  "CH093.reserved": "Klausel {0} ist nur mit Vorbehalt angenommen: „{1}“.",
  "CH093.silent": "Klausel {0} ist nur mit Vorbehalt angenommen; worin er besteht, steht nicht dabei.",
  "CH093.summary": "Eine Klausel ist nur mit Vorbehalt angenommen.",
  "CH094.condition": "Mögliche Bedingung neben der Antwort auf eine Klausel: „{0}“.",
  "CH094.rationale":
    "Das Wort nimmt die Klausel an, die Bemerkung daneben nimmt etwas zurück oder bringt eigene Bedingungen ins Spiel. "
    + "Wörter wie „sofern“ können harmlos sein und werden zuerst geklärt.",
  "CH094.reserved": "Vorbehalt neben der Antwort auf eine Klausel: „{0}“.",
  "CH094.summary": "Eine Klausel ist angenommen, die Bemerkung daneben macht einen Vorbehalt.",
  "CH095.different": "Zu Klausel {0} steht in Zeile {1} schon etwas anderes.",
  "CH095.rationale":
    "Sagen beide dasselbe, schadet das nicht. Unterscheiden sie sich, ist der Widerspruch aufzuklären.",
  "CH095.same": "Zu Klausel {0} steht in Zeile {1} schon dasselbe.",
  "CH095.summary": "Eine Klausel ist zweimal beantwortet.",
  "CH096.nearest": "Eine Klausel „{0}“ gibt es in diesem Vergabeverfahren nicht; gemeint ist vielleicht {1}.",
  "CH096.omitted": "Die Klausel {0} ist in diesem Vergabeverfahren nicht vereinbart.",
  "CH096.rationale":
    "Die Antwort lässt sich keiner Klausel zuordnen und bleibt außer Betracht; meist fehlt dafür eine andere. Ist es "
    + "ein Schreibfehler, ist der Bieter zu fragen, worauf er geantwortet hat.",
  "CH096.summary": "Das Angebot nennt eine unbekannte Klausel.",
  "CH096.unknown": "Eine Klausel „{0}“ gibt es in diesem Vergabeverfahren nicht.",
  "CH097.idle": "Klausel {0} gilt nach den übrigen Antworten für dieses Angebot nicht; die Antwort bleibt ohne Folge.",
  "CH097.notice": "Klausel {0} steht zur Kenntnis; eine Antwort war nicht verlangt.",
  "CH097.rationale":
    "Eine Antwort, nach der niemand gefragt hat, bleibt ohne Folge. Lehnt der Bieter aber ab, was nur zur Kenntnis "
    + "steht, ist zu klären, ob er den Vertrag damit anders versteht.",
  "CH097.refused": "Klausel {0} steht zur Kenntnis, der Bieter nimmt sie aber nicht oder nur mit Vorbehalt hin.",
  "CH097.summary": "Eine Klausel ist beantwortet, die keine Antwort verlangt.",
  "CH098.given": "Die Vertragsbedingungen sind im Ganzen anerkannt, einzelne Klauseln aber nicht: {0}.",
  "CH098.rationale":
    "Die Erklärung zum Ganzen und die Antworten auf die einzelnen Klauseln müssen dasselbe sagen. Was gilt, sagt der "
    + "Bieter; der Widerspruch ist aufzuklären, ohne das Angebot zu ändern.",
  "CH098.refused":
    "Die Vertragsbedingungen sind im Ganzen nicht anerkannt, die verbindlichen Klauseln aber alle angenommen.",
  "CH098.summary": "Die Erklärung zu den Vertragsbedingungen widerspricht den Antworten auf die Klauseln.",
  "TD002.clause": "Klausel „{0}“ gibt es schon ({1}).",
  "TD002.clauses": "Klauselgruppe „{0}“ gibt es schon ({1}).",
  "TD010.clause": "Klausel „{0}“ steht nicht im Katalog.",
  "TD010.clauses": "Klauselgruppe „{0}“ steht nicht im Katalog.",
  "TD010.own-clause": "Klausel „{0}“ ist eine eigene der Vergabe und braucht keine Auswahl.",
  "TD011.choose-clause": "Für Klausel „{0}“ ist eine Fassung gewählt, die Klausel aber nicht ausgewählt.",
  "TD011.deselect-clause": "Klausel „{0}“ ist abgewählt, war aber nicht ausgewählt.",
  "TD011.gone": "„{0}“ gibt es am Tag der Absendung ({1:date}) nicht.",
  "TD011.tailor-clause": "Klausel „{0}“ ist angepasst, aber nicht ausgewählt.",
  "TD012.choose-clause": "Für Klausel „{0}“ ist schon eine Fassung gewählt.",
  "TD012.deselect-clause": "Klausel „{0}“ ist schon abgewählt.",
  "TD012.tailor-clause": "Klausel „{0}“ ist schon angepasst.",
  "TD013.choose": "Die Wahl der Fassung von „{0}“ ist nicht begründet.",
  "TD015.clause": "Klausel „{0}“ ist schon ausgewählt.",
  "TD015.clauses": "Klauselgruppe „{0}“ ist schon ausgewählt.",
  "TD015.gone": "„{0}“ gibt es am Tag der Absendung ({1:date}) nicht und muss nicht abgewählt werden.",
  "TD080.none": "Keine Fassung von Klausel „{0}“ lässt sich am {1:date} verwenden.",
  "TD080.rationale":
    "Verwendet wird die erste Fassung, die am Tag der Absendung gilt und deren Bedingung erfüllt ist. Eine muss es "
    + "geben, oder die Klausel wird mit Begründung abgewählt.",
  "TD080.summary": "von einer Klausel gilt keine Fassung",
  "TD081.condition": "Die für „{0}“ gewählte Fassung „{1}“ setzt voraus, was in dieser Vergabe nicht gilt.",
  "TD081.gone": "Die für „{0}“ gewählte Fassung „{1}“ gilt am Tag der Absendung ({2:date}) nicht.",
  "TD081.rationale":
    "Eine Fassung passt zu einem Rechtsstand und zu Festlegungen der Vergabe; eine andere Wahl oder eine angepasste "
    + "Klausel passt besser.",
  "TD081.summary": "die gewählte Fassung einer Klausel lässt sich nicht verwenden",
  "TD081.unknown": "Klausel „{0}“ hat keine Fassung „{1}“.",
  "TD082.answer": "Fassung „{1}“ von „{0}“ hängt an einer Antwort des Bieters.",
  "TD082.rationale":
    "Der Text des Vertrags steht fest, bevor jemand anbietet. An Antworten darf nur hängen, ob eine Klausel gilt.",
  "TD082.summary": "eine Fassung hängt an einer Antwort",
]
