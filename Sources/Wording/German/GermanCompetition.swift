/// What an officer should know about the competition for a tender.
let germanCompetition: [String: String] = [
  "KP001.none": "In den Ordnern der Kataloge liegt kein Anbieterverzeichnis (providers.xml).",
  "KP001.rationale":
    "Ohne Anbieterverzeichnis lässt sich nicht sagen, wie viele Anbieter die Ausschlusskriterien erfüllen können. Legen "
    + "Sie das Ergebnis der Markterkundung als providers.xml neben den Katalog.",
  "KP001.summary": "Es gibt kein Anbieterverzeichnis.",
  "KP002.few":
    "Anbietergruppen, die alle Ausschlusskriterien erfüllen können: höchstens {0}; gewollt sind mindestens {1}.",
  "KP002.rationale":
    "Ausschlusskriterien, die kaum jemand erfüllen kann, verengen den Wettbewerb. Prüfen Sie, ob einzelne als "
    + "Bewertungskriterium genügen oder ob ein gleichwertiger Dienst zugelassen werden kann.",
  "KP002.summary": "Der Wettbewerb bleibt hinter dem zurück, was die Vergabe will.",
  "KP003.rationale":
    "Wer den Wettbewerb verengt, begründet das vor der Absendung schriftlich. Tragen Sie die Begründung in tender.xml "
    + "unter „competition“ ein (reason).",
  "KP003.reason": "Die Begründung, warum weniger Wettbewerb genügen muss, fehlt.",
  "KP003.summary": "Der verengte Wettbewerb ist nicht begründet.",
  "KP004.narrow": "„{0}“ schließt {1} von {2} Anbietergruppen aus.",
  "KP004.rationale":
    "Diese eine Forderung verengt den Markt. Prüfen Sie, ob sie unverzichtbar ist, und halten Sie den Grund fest.",
  "KP004.summary": "Eine einzelne Forderung lässt zu wenige Anbieter übrig.",
  "KP005.open":
    "Die Vergabe legt nicht fest, wie viele Bewerber sie will. Anbietergruppen, die alle Ausschlusskriterien erfüllen "
    + "können: höchstens {0}.",
  "KP005.rationale":
    "Eine Mindestzahl (competition) hält fest, wie viel Wettbewerb gewollt ist, und macht eine Verengung sichtbar.",
  "KP005.summary": "Die Vergabe sagt nicht, wie viel Wettbewerb sie will.",
  "KP006.none": "Am {0:date} ist kein Anbieter bekannt.",
  "KP006.none-else": "Am {0:date} ist kein Anbieter bekannt. Als Ausweg kommen in Betracht: {1:titles}.",
  "KP006.one": "Am {0:date} ist höchstens eine Anbietergruppe bekannt.",
  "KP006.one-else":
    "Am {0:date} ist höchstens eine Anbietergruppe bekannt. Als Ausweg kommen in Betracht: {1:titles}.",
  "KP006.rationale":
    "Mit höchstens einem Anbieter gibt es keinen Wettbewerb. Erkunden Sie den Markt, halten Sie das Ergebnis fest und "
    + "prüfen Sie, welche Verfahren ein anderer Dienst tragen darf.",
  "KP006.summary": "Höchstens eine Anbietergruppe ist bekannt.",
  "KP007.rationale":
    "Die Akkreditierung belegt nur, was Gesetz und Richtlinie verlangen. Was darüber hinausgeht, klärt eine "
    + "Markterkundung, etwa durch Anfrage bei den Anbietern.",
  "KP007.summary": "Dass genügend Anbieter alles erfüllen können, ist nicht gesichert.",
  "KP007.unproven":
    "Anbietergruppen, die alle Ausschlusskriterien erfüllen können: sicher {0}, höchstens {1}; gewollt sind mindestens "
    + "{2}.",

  "competition.ability.certain": "Gruppe {0}, erfüllt alle Ausschlusskriterien",
  "competition.ability.unable": "Gruppe {0}, erfüllt nicht alle Ausschlusskriterien",
  "competition.ability.unknown": "Gruppe {0}, nicht bekannt, ob sie alle Ausschlusskriterien erfüllt",
  "competition.abstract": "Zeigt, wie viele Anbieter die Ausschlusskriterien erfüllen können.",
  "competition.alternatives": "Andere Dienste am {0:date}",
  "competition.column.certain": "können",
  "competition.column.unable": "können nicht",
  "competition.column.unknown": "nicht bekannt",
  "competition.demands": "Ausschlusskriterien ({0}) und Anbietergruppen",
  "competition.discussion": """
  Grundlage ist das Anbieterverzeichnis (providers.xml neben dem Katalog). Dass ein Anbieter ein Ausschlusskriterium \
  erfüllen kann, gilt als sicher, wenn es auf einer Pflicht beruht, die seine Akkreditierung belegt, und nicht strenger \
  ist als der Vorschlag des Katalogs. Alles Übrige ist nicht bekannt, solange das Verzeichnis nicht sagt, dass es fehlt. \
  Unternehmen einer Gruppe zählen als ein Bewerber. Der Befehl ersetzt keine Markterkundung.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "competition.findings": "Was zu tun ist",
  "competition.groups": "Anbietergruppen am Markt: {0}",
  "competition.lacks": "Was fehlt",
  "competition.market": "Am Markt",
  "competition.minimum": "Gewollter Wettbewerb: mindestens {0}",
  "competition.no-minimum": "Gewollter Wettbewerb: nicht festgelegt",
  "competition.option.on": "Markt dieses Tages statt des Tages der Absendung; das Recht bleibt das der Akte.",
  "competition.other-day": "(Markt dieses Tages; das Recht ist das vom {0:date}.)",
  "competition.period.both": "vom {0:date} bis {1:date}",
  "competition.period.from": "seit {0:date}",
  "competition.period.open": "ohne bekanntes Ende",
  "competition.period.until": "bis {0:date}",
  "competition.reason": "Begründung",
  "competition.others":
    "Nicht gezählt: {0} Ausschlusskriterien, die nur für einen anderen zugelassenen Dienst gelten.",
  "competition.title": "Wettbewerb am {0:date}: {1}",
  "competition.to-confirm": "zu bestätigen",
  "competition.together": "Alle Ausschlusskriterien zusammen: {0} sicher, {1} nicht bekannt, {2} nicht",
]
