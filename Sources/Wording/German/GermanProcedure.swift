/// Value, regime and procedure: how they come about, what is open, and what is wrong with a dossier's own choice.
let germanProcedure: [String: String] = [
  "TD100.above":
    "Die Akte nennt „{0:titles}“. Der Auftragswert von {3:money} erreicht den am {2:date} geltenden EU-Schwellenwert von "
    + "{4:money}; es gilt „{1:titles}“.",
  "TD100.below":
    "Die Akte nennt „{0:titles}“. Der Auftragswert von {3:money} liegt unter dem am {2:date} geltenden EU-Schwellenwert von "
    + "{4:money}; es gilt „{1:titles}“.",
  "TD100.rationale":
    "Welches Vergaberecht gilt, bestimmen Tag der Absendung, Auftraggeber, Gegenstand und Auftragswert. Den Rechenweg zeigt "
    + "„lastenheft procedure“. Entweder ist das Regime zu berichtigen oder die Schätzung.",
  "TD100.summary": "die Akte nennt ein anderes Vergaberecht, als das Gesetz ergibt",
  "TD101.empty":
    "Das Normenverzeichnis enthält keine Schwellenwerte; Vergaberecht und Verfahrensart sind nicht geprüft.",
  "TD101.estimate":
    "Die Schätzung des Auftragswerts nennt keinen Betrag; Vergaberecht und Verfahrensart lassen sich nicht bestimmen.",
  "TD101.rationale":
    "Ohne hinterlegte Daten lässt sich nicht sagen, welches Recht gilt. Die Daten stehen in thresholds.xml und "
    + "procedures.xml im Ordner der Normen; bis sie ergänzt sind, entscheidet ein Mensch.",
  "TD101.regime":
    "Für Auftraggeber in der Region {0} ist für den {1:date} kein Vergaberecht hinterlegt; es ist von Hand zu bestimmen.",
  "TD101.summary": "zum Tag, zum Auftraggeber oder zum Gegenstand ist kein Recht hinterlegt",
  "TD101.threshold": "Für den {0:date} ist kein EU-Schwellenwert hinterlegt.",
  "TD101.valuation": "Für den {0:date} ist nicht hinterlegt, wie der Auftragswert zu schätzen ist.",
  "TD102.close":
    "Der Auftragswert von {0:money} liegt nur {1:money} unter dem EU-Schwellenwert von {2:money}.",
  "TD102.rationale":
    "Wird der Schwellenwert zu Unrecht unterschritten, war das Verfahren das falsche. Die Schätzung ist dann besonders "
    + "sorgfältig zu begründen; maßgeblich ist der Wert am Tag der Absendung.",
  "TD102.reading":
    "Der Auftragswert von {0:money} liegt unter dem EU-Schwellenwert von {2:money}; zählten alle Verlängerungen voll, wären "
    + "es {1:money}.",
  "TD102.spread":
    "Der Auftragswert liegt zwischen {0:money} und {1:money}; nur der höhere Betrag erreicht den EU-Schwellenwert von "
    + "{2:money}.",
  "TD102.summary": "der Auftragswert liegt nahe am EU-Schwellenwert oder hängt vom höheren Betrag ab",
  "TD103.closed": "„{0:titles}“ ist bei diesem Auftragswert nicht zulässig; empfohlen ist „{1:titles}“.",
  "TD103.foreign": "„{0:titles}“ ist keine Verfahrensart des geltenden Vergaberechts; empfohlen ist „{1:titles}“.",
  "TD103.rationale":
    "Eine Verfahrensart darf nur gewählt werden, wenn das Recht sie eröffnet. Welche offensteht und warum, zeigt "
    + "„lastenheft procedure“.",
  "TD103.summary": "die gewählte Verfahrensart ist nicht zulässig",
  "TD104.better": "„{0:titles}“ ist zulässig; empfohlen ist „{1:titles}“.",
  "TD104.rationale": "Die Abweichung ist erlaubt. Der Grund dafür gehört in den Vergabevermerk.",
  "TD104.summary": "die gewählte Verfahrensart ist zulässig, aber nicht die empfohlene",
  "TD105.ground":
    "„{0:titles}“ ist nur aus besonderem Grund zulässig; die Akte nennt keinen (Attribut ground).",
  "TD105.rationale":
    "Ein Mensch stellt den Grund fest, nennt ihn in der Akte und begründet ihn; das Programm kann das nicht.",
  "TD105.summary": "die gewählte Verfahrensart braucht einen Grund, den die Akte nicht nennt",
  "TD106.rationale":
    "Mit dem Attribut kind oder dem gesetzlichen Namen der Verfahrensart als Titel lässt sich prüfen, ob sie zulässig ist.",
  "TD106.summary": "die gewählte Verfahrensart ist nicht zu erkennen",
  "TD106.title": "„{0:titles}“ ist keiner Verfahrensart zuzuordnen; die Zulässigkeit ist nicht geprüft.",
  "TD107.ground": "Der Grund „{0}“ gehört nicht zu dieser Verfahrensart; sie kennt: {1}.",
  "TD107.rationale": "Die Kennungen der Gründe stehen in procedures.xml im Ordner der Normen.",
  "TD107.summary": "der genannte Grund gehört nicht zur gewählten Verfahrensart",
  "TD108.rationale":
    "Geschätzt und bepreist wird dieselbe Laufzeit, einschließlich der Verlängerungen. Sonst ist der Auftragswert zu niedrig.",
  "TD108.summary": "die Schätzung rechnet mit einer kürzeren Laufzeit als das Preisblatt",
  "TD108.term": "Die Schätzung rechnet mit {0} Monaten, das Preisblatt mit {1}.",

  "duty-stage.award": "nach dem Zuschlag",
  "duty-stage.documentation": "Dokumentation",
  "duty-stage.evaluation": "Prüfung und Wertung",
  "duty-stage.notice": "Vorbereitung und Bekanntmachung",
  "duty-stage.review": "Rechtsschutz",
  "duty-stage.standstill": "vor Vertragsschluss",

  "ground.below": "Der Auftragswert von {0:money} übersteigt die Wertgrenze von {1:money} nicht.",
  "ground.exceeded": "Der Auftragswert von {0:money} übersteigt die Wertgrenze von {1:money}.",

  "level.central": "zentrale Stelle",
  "level.sub-central": "Land, Kommune oder andere nachgeordnete Stelle",

  "operator.exceeded": "wenn der Auftragswert ihn überschreitet",
  "operator.reached": "wenn der Auftragswert ihn erreicht oder überschreitet",

  "point.bidders": "Die Mindestzahl von {0} aufzufordernden Unternehmen am Wortlaut bestätigen.",
  "point.close":
    "Der Auftragswert liegt nur {1:money} unter dem EU-Schwellenwert von {0:money}. Schon eine kleine Änderung an Mengen, "
    + "Optionen oder Laufzeit führt in das EU-weite Verfahren; die Schätzung ist besonders sorgfältig zu begründen.",
  "point.duty": "Die Pflicht „{0:titles}“ am Wortlaut bestätigen.",
  "point.estimate-reason":
    "Die Akte begründet die Schätzung nicht. Grundlage und Rechenweg gehören in den Vermerk, etwa Markterkundung, frühere "
    + "Verträge oder Vergleichspreise.",
  "point.extensions":
    "Erst die Verlängerungen führen über {2} Monate hinaus. Gerechnet ist mit dem {2}-fachen Monatswert ({0:money}); zählten "
    + "alle Monate, wären es {1:money}. Welche Lesart gilt, ist zu bestätigen.",
  "point.ground": "„{0:titles}“ ist nur zulässig, wenn ein Mensch den Grund feststellt und in der Akte begründet:",
  "point.ground-source": "Die Zulässigkeit der Verfahrensart „{0:titles}“ am Wortlaut bestätigen.",
  "point.limit-close":
    "Der Auftragswert liegt dicht unter der Wertgrenze von {1:money} für „{0:titles}“; die Schätzung ist besonders sorgfältig "
    + "zu begründen.",
  "point.limit-spread":
    "Nur der höhere Betrag übersteigt die Wertgrenze von {1:money} für „{0:titles}“. Maßgeblich ist er; eine genauere Schätzung "
    + "kann das Ergebnis ändern.",
  "point.lots":
    "Der Auftrag hat Lose, die Schätzung ordnet ihnen aber nicht alle Posten zu. Ob kleine Lose ausgenommen werden dürfen, "
    + "lässt sich so nicht sagen.",
  "point.market":
    "Das Anbieterverzeichnis nennt für diesen Tag {0} voneinander unabhängige Wettbewerber. Vor der Absendung ist die amtliche "
    + "Liste der akkreditierten Anbieter einzusehen und zur Akte zu nehmen.",
  "point.market-none":
    "Das Anbieterverzeichnis kennt für diesen Tag keinen Anbieter. Vor der Absendung ist die amtliche Liste der akkreditierten "
    + "Anbieter einzusehen; gibt es keinen, ist der Bedarf auf anderem Weg zu decken.",
  "point.market-one":
    "Das Anbieterverzeichnis kennt für diesen Tag nur einen Anbieter. Vor der Absendung ist die amtliche Liste der "
    + "akkreditierten Anbieter einzusehen; Markterkundung und geprüfte Alternativen gehören in die Akte. Dass es nur einen "
    + "Anbieter gibt, rechtfertigt für sich genommen keinen Verzicht auf den Wettbewerb.",
  "point.market-short":
    "Das Anbieterverzeichnis nennt für diesen Tag nur {0} unabhängige Wettbewerber, aufgefordert werden sollen {1}. Vor der "
    + "Absendung ist die amtliche Liste der akkreditierten Anbieter einzusehen; Markterkundung und geprüfte Alternativen "
    + "gehören in die Akte.",
  "point.no-procedure":
    "Keine Verfahrensart steht ohne weitere Feststellung offen; die Verfahrensart ist von Hand zu bestimmen und zu begründen.",
  "point.options":
    "Das Preisblatt enthält Optionen, die Schätzung weist keine aus. Zu bestätigen ist, dass sie in den angesetzten Beträgen "
    + "enthalten sind; sonst ist die Schätzung zu ergänzen.",
  "point.other-reading":
    "Zählten alle Monate einschließlich der Verlängerungen, erreichte der Auftragswert mit {1:money} den EU-Schwellenwert von "
    + "{0:money}.",
  "point.outlook": "{0:titles}:",
  "point.procedure-reason":
    "Die Akte begründet die Wahl der Verfahrensart nicht; die Begründung gehört in den Vermerk.",
  "point.regime": "Bestätigen, dass am Tag der Absendung gilt: {0:titles}.",
  "point.rule": "Die Rechenregel „{0:topic}“ am Wortlaut bestätigen.",
  "point.spread":
    "Nur der höhere Betrag erreicht den EU-Schwellenwert von {0:money}. Maßgeblich ist er; wer vom niedrigeren ausgehen will, "
    + "muss das begründen.",
  "point.subject": "Die Einordnung als {0:titles} bestätigen.",
  "point.subject-light":
    "Der weitere CPV-Code {0} gehört zu den besonderen Dienstleistungen; zu prüfen ist, welcher Teil der Leistung überwiegt.",
  "point.subject-unknown":
    "Zum CPV-Code {0} ist nicht hinterlegt, welchem Teil des Vergaberechts er unterliegt. Angenommen ist, dass es im vollen "
    + "Umfang gilt.",
  "point.threshold": "Den EU-Schwellenwert von {0:money} an der amtlichen Bekanntmachung bestätigen.",

  "procedure.abstract": "Bestimmt Auftragswert, Vergaberecht und zulässige Verfahrensarten, mit Begründung.",
  "procedure.answer": "{0} ({1}, {2})",
  "procedure.bidders": "; aufzufordern: mindestens {0}",
  "procedure.chapter.answers": "Befunde, die bleiben",
  "procedure.chapter.choice": "Empfehlung und Wahl der Akte",
  "procedure.chapter.duties": "Pflichten im Verfahren",
  "procedure.chapter.points": "Offene Punkte",
  "procedure.chapter.procedures": "Verfahrensarten (→ empfohlen)",
  "procedure.chapter.regime": "Schwellenwert und Vergaberecht",
  "procedure.chapter.value": "Schätzung des Auftragswerts (netto)",
  "procedure.chosen": "Die Akte wählt: {0}. Ergebnis des Vergleichs: {1}.",
  "procedure.day": "Recht am Tag der Absendung: {0:date}",
  "procedure.discussion": """
  Gibt einen begründeten Vermerk für die Vergabeakte aus: Berechnung des Auftragswerts, Schwellenwert, Vergaberecht, \
  zulässige Verfahrensarten, Empfehlung, Pflichten und offene Punkte. Mit --on zeigt er, was bei einer Absendung an einem \
  anderen Tag gälte. Was nur teilweise belegt oder erschlossen ist, steht als „zu bestätigen“ darin.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "procedure.no-recommendation": "Keine Verfahrensart steht ohne weitere Feststellung offen.",
  "procedure.no-regime": "Welches Vergaberecht gilt, lässt sich aus den hinterlegten Daten nicht bestimmen.",
  "procedure.no-value": "Der Auftragswert lässt sich nicht berechnen; der Grund steht bei den Befunden.",
  "procedure.not-recommended": "Nicht empfohlen: {0}. {1}",
  "procedure.omitted": "entfällt, der Auftragswert übersteigt {0:money} nicht",
  "procedure.option.format": "Ausgabe als Text, als HTML für die Akte oder als JSON für Programme.",
  "procedure.option.on": "Ein anderer Tag der Absendung; es gilt das Recht dieses Tages.",
  "procedure.option.out": "Datei für die Ausgabe; ohne Angabe die Standardausgabe.",
  "procedure.range": "{0} bis {1}",
  "procedure.recommended": "Empfohlen: {0}",
  "procedure.regime": "Es gilt: {0}",
  "procedure.stopped":
    "Zur Akte „{0}“ lässt sich kein Vermerk bilden, weil tender.xml nicht lesbar ist oder der Tag der Absendung fehlt.",
  "procedure.threshold.above": "EU-Schwellenwert: {0:money}, erreicht.",
  "procedure.threshold.below": "EU-Schwellenwert: {0:money}, nicht erreicht.",
  "procedure.title": "Vergabevermerk: Auftragswert und Wahl der Verfahrensart (nur für den Dienstgebrauch)",
  "procedure.value": "Geschätzter Auftragswert: {0}",
  "procedure.written": "Geschrieben: {0}",

  "procedure-choice.admissible": "zulässig, aber nicht die empfohlene Verfahrensart; die Abweichung ist zu begründen",
  "procedure-choice.conditional": "nur zulässig, wenn der genannte Grund festgestellt und begründet wird",
  "procedure-choice.inadmissible": "nicht zulässig",
  "procedure-choice.recommended": "zulässig und empfohlen",
  "procedure-choice.unknown": "nicht zu erkennen; die Zulässigkeit ist nicht geprüft",

  "procedure-state.closed": "nicht zulässig",
  "procedure-state.conditional": "nur aus besonderem Grund",
  "procedure-state.open": "zulässig",

  "scheme.full": "das Vergaberecht gilt in vollem Umfang",
  "scheme.light": "es gelten die erleichterten Vorgaben für besondere Dienstleistungen",

  "scope.central": "Liefer- und Dienstleistungen zentraler Stellen",
  "scope.sector": "Liefer- und Dienstleistungen von Sektorenauftraggebern",
  "scope.special": "soziale und andere besondere Dienstleistungen",
  "scope.special-sector": "soziale und andere besondere Dienstleistungen von Sektorenauftraggebern",
  "scope.sub-central": "Liefer- und Dienstleistungen der Länder, Kommunen und anderer nachgeordneter Stellen",
  "scope.works": "Bauleistungen",

  "topic.day": "maßgeblicher Tag",
  "topic.fixed": "feste Laufzeit",
  "topic.frameworks": "Rahmenvereinbarung",
  "topic.lots": "Summe der Lose",
  "topic.options": "Optionen und Verlängerungen",
  "topic.small-lots": "kleine Lose",
  "topic.splitting": "Verbot der Umgehung",
  "topic.total": "einmalige Leistungen",
  "topic.unlimited": "unbefristete oder lange Laufzeit",

  "valuation.formula.calls.one": "{0} Abrufe × {1:money}",
  "valuation.formula.calls.range": "{0} Abrufe × {2:money} bis {1:money}",
  "valuation.formula.month.one": "{0} Monate × {1:money} monatlich",
  "valuation.formula.month.range": "{0} Monate × {2:money} bis {1:money} monatlich",
  "valuation.formula.single.one": "einmalig {1:money}",
  "valuation.formula.single.range": "einmalig {2:money} bis {1:money}",
  "valuation.formula.year.one": "{0}/12 Jahre × {1:money} jährlich",
  "valuation.formula.year.range": "{0}/12 Jahre × {2:money} bis {1:money} jährlich",
  "valuation.reason.calls": "Bei einer Rahmenvereinbarung zählt der Wert aller geplanten Abrufe.",
  "valuation.reason.fixed":
    "Die Laufzeit von {0} Monaten übersteigt {3} Monate nicht; angesetzt ist der Wert der ganzen Laufzeit.",
  "valuation.reason.fixed.extended":
    "Die Laufzeit von {0} Monaten und die Verlängerungen von zusammen {1} Monaten übersteigen {3} Monate nicht; angesetzt sind "
    + "alle {2} Monate.",
  "valuation.reason.long":
    "Die Laufzeit von {0} Monaten übersteigt {3} Monate; angesetzt ist der {3}-fache Monatswert.",
  "valuation.reason.long.extended":
    "Die Laufzeit von {0} Monaten und die Verlängerungen von zusammen {1} Monaten ergeben {2} Monate und übersteigen {3} Monate; "
    + "angesetzt ist der {3}-fache Monatswert.",
  "valuation.reason.option": "Eine Option zählt mit, auch wenn sie später nicht abgerufen wird.",
  "valuation.reason.single": "Einmalige Leistungen gehören zum Gesamtwert.",
  "valuation.reason.unlimited":
    "Der Vertrag hat keine feste Laufzeit; angesetzt ist der {0}-fache Monatswert.",
]
