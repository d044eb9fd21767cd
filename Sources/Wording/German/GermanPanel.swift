/// What is wrong with the points of several evaluators.
let germanPanel: [String: String] = [
  "PN001.missing": "Für „{0}“, „{1}“ fehlen die Punkte von {2}.",
  "PN001.rationale":
    "Fehlende Punkte sind nicht null. Lassen Sie sie nachtragen, oder nehmen Sie die Person aus den "
    + "Wertenden heraus und vermerken Sie, warum.",
  "PN001.summary": "Punkte einer wertenden Person fehlen",
  "PN002.level": "{2} gibt „{0}“ für „{1}“ {3} Punkte; diese Stufe ist nicht bekannt gemacht.",
  "PN002.rationale": "Vergeben werden nur Punkte, für die eine Stufe bekannt gemacht ist.",
  "PN002.summary": "Einzelpunkte außerhalb der bekannt gemachten Stufen",
  "PN003.foreign": "{2} gibt „{0}“ für „{1}“ Punkte, ist dort aber nicht als wertende Person genannt.",
  "PN003.rationale": "Wer wertet, steht im Vermerk. Meist ist das Kürzel verschrieben.",
  "PN003.summary": "Punkte von jemandem, der nicht wertet",
  "PN004.rationale": "Je Person gilt eine Punktzahl. Ändert sie sich, bleibt die alte mit Begründung im Vermerk.",
  "PN004.summary": "eine wertende Person gibt mehrmals Punkte",
  "PN004.twice": "{2} gibt „{0}“ für „{1}“ mehrmals Punkte.",
  "PN005.rationale": "Jede Punktzahl wird begründet, damit die Wertung nachvollzogen werden kann.",
  "PN005.reason": "Die {3} Punkte von {2} für „{0}“ in „{1}“ sind nicht begründet.",
  "PN005.summary": "Einzelpunkte ohne Begründung",
  "PN006.rationale": "Eine Begründung muss den Unterschied der Punkte tragen. Nennen Sie, was die Angebote trennt.",
  "PN006.same": "Dieselbe Begründung steht in „{1}“ bei „{0}“ für {2} und bei „{3}“ für {4} Punkte ({5}).",
  "PN006.summary": "dieselbe Begründung für verschiedene Punkte",
  "PN007.grade": "Die Begründung zu „{0}“ in „{1}“ wiederholt nur die Note: „{2}“.",
  "PN007.rationale": "Eine Note begründet sich nicht selbst. Nennen Sie, was im Angebot dazu steht oder fehlt.",
  "PN007.summary": "eine Begründung wiederholt nur die Note",
  "PN008.rationale": "Die Aussprache und ihr Ergebnis gehören in die Begründung der vereinbarten Punkte.",
  "PN008.spread": "Die Punkte für „{0}“ in „{1}“ liegen {2} auseinander; ab mehr als {3} ist darüber zu sprechen.",
  "PN008.summary": "die Punkte der Wertenden liegen weit auseinander",
  "PN009.beyond": "Vereinbart sind für „{0}“ in „{1}“ {2} Punkte; die Wertenden gaben {3} bis {4}.",
  "PN009.rationale": "Niemand hat so gewertet. Begründen Sie, was in der Aussprache dazukam.",
  "PN009.summary": "die vereinbarten Punkte liegen außerhalb der Einzelpunkte",
  "QF001.open": "Für „{0}“ liegen Einzelpunkte ohne Einigung vor: {1}.",
  "QF001.rationale":
    "Solange sich die Wertenden nicht geeinigt haben, fehlen die Punkte. Gereiht wird niemand, denn jede Rangfolge wäre "
    + "vorläufig. Tragen Sie die Einigung mit „lastenheft panel consensus“ ein.",
  "QF001.summary": "Einzelpunkte ohne Einigung",
  "QF002.open": "Für „{0}“ fehlen Punkte: {1}.",
  "QF002.rationale":
    "Die Preise bleiben verdeckt, bis alle Punkte der zugelassenen Angebote vergeben sind. Fehlende Punkte sind nicht null.",
  "QF002.summary": "Punkte fehlen, solange Preise verdeckt sind",
  "QF003.open": "Die Wertung der Qualität ist nicht abgeschlossen; die Preise bleiben verdeckt.",
  "QF003.rationale":
    "Die Vergabe sieht vor, dass die Qualität ohne Kenntnis der Preise gewertet wird. Erst wenn eine Person den Abschluss "
    + "mit „lastenheft panel close“ erklärt hat, wird gereiht.",
  "QF003.summary": "Abschluss der Qualitätswertung fehlt",
  "QF004.changed": "Seit {0} die Wertung am {1:date} abgeschlossen hat, sind Punkte oder Begründungen geändert worden.",
  "QF004.rationale":
    "Eine Änderung nach dem Abschluss kann in Kenntnis der Preise geschehen sein. Stellen Sie den Stand vom Abschluss "
    + "wieder her, oder begründen Sie die Änderung und schließen Sie neu ab; der alte Wert bleibt im Vermerk.",
  "QF004.summary": "Punkte sind nach dem Abschluss geändert",
  "QF005.held": "Befunde zu Preisen von „{0}“, die bis zum Abschluss der Wertung zurückgehalten werden: {1}.",
  "QF005.rationale":
    "Solange die Qualität gewertet wird, steht hier kein Preis. Alle Befunde zeigt „lastenheft check“ der Stelle, die die "
    + "Angebote formal prüft.",
  "QF005.summary": "Befunde zu Preisen sind zurückgehalten",
]
