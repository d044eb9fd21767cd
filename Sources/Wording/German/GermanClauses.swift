/// What is wrong with the clauses of a tender, and with choices that the day of dispatch leaves without effect.
let germanClauses: [String: String] = [
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
