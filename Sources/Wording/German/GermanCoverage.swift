/// What is wrong between catalogue and register of facts, and what the command says about it.
let germanCoverage: [String: String] = [
  "CV001.open": "Fakt „{0}“ ist offen: Keine Anforderung oder Klausel beantwortet ihn, und kein Grund ist genannt.",
  "CV001.rationale":
    "Jeder Fakt wird entweder verlangt oder bewusst nicht verlangt. Tragen Sie die Anforderung oder Klausel ein "
    + "(covered-by), die ihn beantwortet, oder den Grund (because), aus dem nichts verlangt wird.",
  "CV001.summary": "Ein Fakt ist weder beantwortet noch begründet.",
  "CV002.rationale":
    "Meist ist die Kennung falsch geschrieben, oder die Anforderung oder Klausel ist gestrichen worden. Dann fehlt dem "
    + "Fakt eine Antwort.",
  "CV002.summary": "Das Verzeichnis nennt eine Anforderung oder Klausel, die es nicht gibt.",
  "CV002.unknown": "Fakt „{0}“ verweist auf „{1}“; eine solche Anforderung oder Klausel hat der Katalog nicht.",
  "CV003.rationale":
    "Beide Seiten nennen einander, damit keine Änderung unbemerkt bleibt. Ergänzen Sie den Fakt in „covers“ oder bei "
    + "der Rechtsgrundlage, oder streichen Sie den Verweis.",
  "CV003.silent": "Fakt „{0}“ verweist auf „{1}“, dort ist er aber nicht genannt.",
  "CV003.summary": "Eine Anforderung oder Klausel nennt den Fakt nicht, für den sie eingetragen ist.",
  "CV004.rationale":
    "Wer vom Fakt ausgeht, muss jede Stelle finden, die ihn beantwortet. Tragen Sie die Anforderung oder Klausel beim "
    + "Fakt ein (covered-by).",
  "CV004.summary": "Eine Anforderung oder Klausel nennt einen Fakt, bei dem sie nicht eingetragen ist.",
  "CV004.unlisted": "„{0}“ nennt den Fakt „{1}“, ist dort aber nicht eingetragen.",
  "CV005.none": "„{0}“ ist bei keinem Fakt eingetragen.",
  "CV005.rationale":
    "Was ohne Beleg verlangt wird, lässt sich gegenüber Bietern nicht begründen. Nennen Sie den Fakt, oder streichen "
    + "Sie die Anforderung oder Klausel.",
  "CV005.summary": "Eine Anforderung oder Klausel ist durch keinen Fakt belegt.",
  "CV006.basis": "Eine Rechtsgrundlage von „{0}“ nennt den Fakt „{1}“, den das Verzeichnis nicht kennt.",
  "CV006.covers": "„{0}“ nennt den Fakt „{1}“, den das Verzeichnis nicht kennt.",
  "CV006.market": "Das Anbieterverzeichnis stützt „{0}“ auf den Fakt „{1}“, den das Faktenverzeichnis nicht kennt.",
  "CV006.rationale":
    "Meist ist die Kennung falsch geschrieben. Ein neuer Fakt gehört zuerst in die Recherche und in das Verzeichnis.",
  "CV006.summary": "Ein Fakt ist genannt, den das Verzeichnis nicht kennt.",
  "CV007.higher":
    "Eine Rechtsgrundlage von „{0}“ gilt als {1:confidence-grade}; keiner ihrer Fakten ({3}) ist mehr als {2:confidence-grade}.",
  "CV007.rationale":
    "Was nur teilweise gelesen oder erschlossen ist, muss als „zu bestätigen“ erscheinen und darf Bietern nicht als "
    + "Recht mitgeteilt werden. Senken Sie die Sicherheit der Rechtsgrundlage, oder nennen Sie den Fakt, der sie trägt.",
  "CV007.summary": "Eine Rechtsgrundlage gilt als sicherer als jeder Fakt, auf dem sie beruht.",
  "CV008.coverer": "Fakt „{0}“ nennt „{1}“ zweimal.",
  "CV008.fact": "Fakt „{0}“ ist schon eingetragen ({1}).",
  "CV008.rationale": "Von zwei Einträgen würde nur einer gepflegt. Streichen Sie einen davon.",
  "CV008.summary": "Ein Fakt oder ein Verweis ist doppelt eingetragen.",
  "CV009.catalogue": "Das Faktenverzeichnis gehört zum Katalog „{0}“; in diesem Ordner liegt der Katalog „{1}“.",
  "CV009.rationale": "Verzeichnis und Katalog eines Ordners gehören zusammen; sonst wird Falsches verglichen.",
  "CV009.summary": "Das Faktenverzeichnis gehört zu einem anderen Katalog.",
  "CV010.missing": "Fakt „{0}“ der Recherche fehlt im Verzeichnis.",
  "CV010.rationale": "Das Verzeichnis ist erst vollständig, wenn es zu jedem recherchierten Fakt Auskunft gibt.",
  "CV010.summary": "Ein recherchierter Fakt fehlt im Verzeichnis.",
  "CV011.rationale":
    "Das Verzeichnis enthält nur, was recherchiert ist. Prüfen Sie die Schreibweise der Kennung.",
  "CV011.summary": "Das Verzeichnis führt einen Fakt, den die Recherche nicht kennt.",
  "CV011.unresearched": "Fakt „{0}“ steht nicht in der Recherche.",
  "CV012.differs":
    "Fakt „{0}“ gilt hier als {1:confidence-grade}, in der Recherche als {2:confidence-grade} ({3}).",
  "CV012.rationale": "Wie sicher ein Fakt ist, sagt die Recherche. Das Verzeichnis übernimmt es unverändert.",
  "CV012.summary": "Verzeichnis und Recherche sind sich verschieden sicher.",
  "CV013.rationale":
    "Meist ist die Kennung falsch geschrieben, oder die Anforderung ist gestrichen worden. Der Eintrag hätte dann im "
    + "Wettbewerb keine Wirkung.",
  "CV013.summary": "Das Anbieterverzeichnis nennt eine Anforderung, die der Katalog nicht hat.",
  "CV013.unknown": "Dem Anbieter „{0}“ soll „{1}“ fehlen; eine solche Anforderung hat der Katalog nicht.",

  "confidence-grade.I": "erschlossen",
  "confidence-grade.P": "teilweise belegt",
  "confidence-grade.V": "belegt",

  "coverage.abstract": "Zeigt, welche Anforderung oder Klausel welchen Fakt beantwortet, und findet Lücken.",
  "coverage.argument.folder": "Ordner des Katalogs mit dem Faktenverzeichnis; ohne Angabe specs/de-mail.",
  "coverage.by-ground": "Nicht verlangt, nach Grund",
  "coverage.by-group": "Fakten nach Gruppe",
  "coverage.clauses": "Klauseln",
  "coverage.column.answered": "beantwortet",
  "coverage.column.fact-count": "Fakten",
  "coverage.column.ground": "Grund",
  "coverage.column.group": "Gruppe",
  "coverage.column.open": "offen",
  "coverage.column.reasoned": "begründet",
  "coverage.confidences": "davon belegt {0}, teilweise belegt {1}, erschlossen {2}",
  "coverage.demands": "Von der Anforderung oder Klausel zum Fakt",
  "coverage.discussion": """
  Das Faktenverzeichnis (facts.xml neben dem Katalog) nennt zu jedem recherchierten Fakt, welche Anforderungen und \
  Klauseln ihn beantworten, oder den Grund, warum nichts verlangt wird. Der Katalog nennt seinerseits zu jeder \
  Anforderung und Klausel die Fakten. Dieser Befehl zeigt beide Richtungen und meldet jede Stelle, an der sie nicht \
  zusammenpassen. Anforderungen und Klauseln zählen in allen Rechtsständen und Fassungen.

  V heißt im zitierten Text gelesen, P teilweise oder aus zweiter Hand, I erschlossen; P und I sind zu bestätigen.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "coverage.facts": "Vom Fakt zur Anforderung oder Klausel",
  "coverage.findings": "Befunde",
  "coverage.no-findings": "Keine Lücke, kein Widerspruch.",
  "coverage.nothing": "nichts",
  "coverage.open": "offen",
  "coverage.option.against": "Markdown-Datei der Recherche, mit der das Verzeichnis verglichen wird.",
  "coverage.option.leaning":
    "Nur die Tabelle der nicht voll belegten Fakten und dessen, was sich auf sie stützt (Markdown oder JSON).",
  "coverage.requirements": "Anforderungen",
  "coverage.state.answered": "beantwortet",
  "coverage.state.open": "offen",
  "coverage.state.reasoned": "mit Grund nicht verlangt",
  "coverage.title": "Abdeckung des Katalogs {0}, Stand {1}",
  "coverage.title.none": "Abdeckung: kein Katalog in diesem Ordner",
  "coverage.total": "zusammen",
  "coverage.value.notes": "Datei",

  "ground.authority-duty": "Sache des Auftraggebers",
  "ground.background": "Hintergrund",
  "ground.definition": "Begriffsbestimmung",
  "ground.not-owed": "nicht geschuldet",
  "ground.superseded": "überholt",
  "ground.supervision": "Sache der Aufsicht",
  "ground.third-party": "betrifft Dritte",
  "ground.tool": "leistet Lastenheft selbst",

  "leaning.column.answering": "beantwortet durch",
  "leaning.column.confidence": "Beleg",
  "leaning.column.fact": "Fakt",
  "leaning.column.resting": "Rechtsgrundlage von",
  "leaning.none": "Keine Anforderung und keine Klausel stützt sich auf einen Fakt, der nicht voll belegt ist.",
  "leaning.summary":
    "Zu bestätigende Fakten, auf die sich eine Anforderung oder Klausel stützt: {0} teilweise belegt (P), {1} erschlossen (I).",

  "kit.no-facts": "Im Ordner „{0}“ liegt kein Faktenverzeichnis (facts.xml).",
]
