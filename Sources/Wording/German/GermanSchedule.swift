/// What plans of the days say.
let germanSchedule: [String: String] = [
  "DL001.days": "{0:milestone} am {1:date} ist zu früh; frühestens am {2:date} ({3} Tage ab {5:date}, {4:step}).",
  "DL001.months": "{0:milestone} am {1:date} ist zu früh; frühestens am {2:date} ({3} Monate ab {5:date}, {4:step}).",
  "DL001.rationale":
    "Ein Verfahren mit zu kurzer Frist ist angreifbar. Verschieben Sie den Termin, oder nennen Sie im "
    + "Terminplan die Umstände, die eine kürzere Frist tragen (circumstances), und begründen Sie sie im "
    + "Vergabevermerk.",
  "DL001.summary": "Ein Termin liegt vor dem Tag, den das Recht frühestens zulässt.",
  "DL001.working-days":
    "{0:milestone} am {1:date} ist zu früh; frühestens am {2:date} ({3} Arbeitstage ab {5:date}, {4:step}).",
  "DL002.days":
    "{0:milestone} am {1:date} unterschreitet die Frist im Regelfall von {2} Tagen; das Mindeste sind {3} "
    + "Tage.",
  "DL002.months":
    "{0:milestone} am {1:date} unterschreitet die Frist im Regelfall von {2} Monaten; das Mindeste sind {3}.",
  "DL002.rationale": "Die kürzere Frist ist die Ausnahme; die Gründe gehören in den Vergabevermerk.",
  "DL002.summary": "Eine Frist ist zulässig, aber kürzer als im Regelfall.",
  "DL002.working-days":
    "{0:milestone} am {1:date} unterschreitet die Frist im Regelfall von {2} Arbeitstagen; das Mindeste sind "
    + "{3}.",
  "DL003.holiday": "{0:milestone}: Der {1:date} ist ein Feiertag ({2:titles}).",
  "DL003.rationale":
    "An diesen Tagen ist niemand erreichbar; ob eine Frist dann am nächsten Arbeitstag endet, führt zu "
    + "Streit. Nehmen Sie einen Arbeitstag.",
  "DL003.saturday": "{0:milestone}: Der {1:date} ist ein Samstag.",
  "DL003.summary": "Ein Termin fällt auf einen Samstag, Sonntag oder Feiertag.",
  "DL003.sunday": "{0:milestone}: Der {1:date} ist ein Sonntag.",
  "DL004.late": "Fragen sind bis {0:date} zugelassen; Antworten müssen spätestens am {1:date} erteilt sein.",
  "DL004.rationale":
    "Wer so spät antwortet, muss die Angebotsfrist verlängern. Beenden Sie die Frist für Fragen früher.",
  "DL004.same-day": "Fragen sind bis {0:date} zugelassen; am selben Tag müssen alle Antworten erteilt sein.",
  "DL004.summary": "Bieterfragen sind noch zugelassen, wenn die Antwort schon zu spät käme.",
  "DL005.award": "Die Bindefrist endet am {0:date}; der Zuschlag ist für den {1:date} geplant.",
  "DL005.rationale":
    "Nach Ablauf der Bindefrist ist kein Bieter mehr gebunden. Verlängern Sie die Bindefrist oder ziehen Sie "
    + "den Zuschlag vor.",
  "DL005.standstill": "Die Bindefrist endet am {0:date}; die Wartefrist läuft bis {1:date}.",
  "DL005.summary": "Die Bindefrist endet, bevor der Zuschlag erteilt werden kann.",
  "DL006.rationale":
    "Die Faustregel rechnet Öffnung, Wertung, Wartefrist und fünf Arbeitstage; sie ist kein Recht. Eine "
    + "Rückfrage oder eine Nachforderung kostet leicht eine Woche.",
  "DL006.summary": "Die Bindefrist lässt weniger Spielraum als die Faustregel.",
  "DL006.tight": "Die Bindefrist endet am {0:date}; nach der Faustregel liefe sie bis {1:date}.",
  "DL007.rationale":
    "Ob sich die Wartefrist dann verlängert, ist nicht bestätigt. Wer sichergehen will, schließt den Vertrag "
    + "erst nach dem nächsten Arbeitstag.",
  "DL007.rest":
    "Die Wartefrist endet am {0:date}, an dem nicht gearbeitet wird. Angenommen ist, dass sie sich nicht "
    + "verlängert; sonst endete sie am {1:date}.",
  "DL007.summary": "Die Wartefrist endet an einem Samstag, Sonntag oder Feiertag.",
  "DL008.kind": "Die Vergabe nennt keine Art des Verfahrens; darum lässt sich keine Mindestfrist prüfen.",
  "DL008.rationale": "Nennen Sie die Art am Element „procedure“ (kind), etwa open oder restricted.",
  "DL008.summary": "Die Art des Verfahrens fehlt; die Mindestfristen hängen von ihr ab.",
  "DL009.none": "Für das Regime „{0}“ sind am {1:date} keine Fristen erfasst.",
  "DL009.rationale":
    "Entweder gilt das Regime an diesem Tag nicht, oder die Datei der Fristen im Ordner der Normen ist "
    + "unvollständig. Ohne Fristen gibt es keinen geprüften Terminplan.",
  "DL009.summary": "Für das Regime sind am Tag der Absendung keine Fristen erfasst.",
  "DL010.idle": "Der Umstand „{0:circumstance}“ verändert keine Frist dieses Verfahrens.",
  "DL010.rationale":
    "Der Umstand verkürzt oder verlängert keine Frist dieses Verfahrens. Wer sich darauf verlässt, rechnet "
    + "falsch.",
  "DL010.summary": "Ein Umstand bewirkt in diesem Verfahren nichts.",
  "DL011.late":
    "Für den Leistungsbeginn am {0:date} müsste spätestens am {2:date} abgesendet werden; geplant ist der "
    + "{1:date}.",
  "DL011.rationale":
    "Ziehen Sie die Absendung vor oder beginnen Sie die Leistung später. Die Rechnung enthält Annahmen zu "
    + "Wertung und Vorlauf.",
  "DL011.summary": "Der gewünschte Leistungsbeginn ist vom Tag der Absendung aus nicht zu erreichen.",
  "DL012.none": "Für die Region „{0}“ sind am {1:date} keine Feiertage erfasst.",
  "DL012.rationale":
    "Ohne Feiertage enden Fristen vielleicht an einem Tag, an dem nicht gearbeitet wird. Ergänzen Sie die "
    + "Datei der Feiertage im Ordner der Normen.",
  "DL012.summary": "Für die Region sind keine Feiertage erfasst.",

  "step.access": "Ende des Zugriffs auf die Postfächer",
  "schedule.abstract": "Plant die Termine des Verfahrens, vorwärts und rückwärts.",
  "schedule.applied": "wegen: {0}",
  "schedule.assumption": "Planungsannahme, kein Recht",
  "schedule.backward": "Spätestens, damit die Leistung am {0} beginnt:",
  "schedule.backward.open":
    "Vom Leistungsbeginn am {0} lässt sich nicht zurückrechnen: Für wenigstens eine Frist gibt es keine Zahl.",
  "schedule.calendar": "Terminplan",
  "schedule.category": "Vergabe",
  "schedule.circumstances": "Umstände: {0}",
  "schedule.count.after": "{0} ab {1:date} ({2:step})",
  "schedule.count.before": "{0} vor {1:date} ({2:step})",
  "schedule.count.own": "{0} wie im Terminplan der Akte, ab {1:date} ({2:step})",
  "schedule.count.same": "am selben Tag: {0:date} ({1:step})",
  "schedule.day.long": "{0}, {1}",
  "schedule.day.short": "{0} {1}",
  "schedule.discussion": """
  Ab der Absendung: Mindestfristen, Antworten auf Bieterfragen, Öffnung, Wertung, Information, Wartefrist, Zuschlag und \
  was danach fällig ist; Wochenenden und sächsische Feiertage sind berücksichtigt. Vom Leistungsbeginn zurück: der \
  späteste Tag für jeden Schritt. Die Termine der Akte werden mit den Regeln verglichen. Was nicht im Wortlaut gelesen \
  wurde, heißt „zu bestätigen“; Planungsannahmen sind kein Recht.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar.
  """,
  "schedule.event": "{0}: {1} ab Ereignis „{2}“; {3}",
  "schedule.events": "Fristen, die ein Ereignis auslöst:",
  "schedule.head": "Terminplan {0}, Absendung {1}",
  "schedule.length.days": "{0} Tage",
  "schedule.length.days.one": "1 Tag",
  "schedule.length.months": "{0} Monate",
  "schedule.length.months.one": "1 Monat",
  "schedule.length.working-days": "{0} Arbeitstage",
  "schedule.length.working-days.one": "1 Arbeitstag",
  "schedule.no-kind": "Art nicht angegeben",
  "schedule.no-number": "keine Zahl im Recht",
  "schedule.open": "offen",
  "schedule.option.format": "Form der Ausgabe; ics ist ein Kalender, svg der Zeitstrahl.",
  "schedule.option.on": "Anderer Tag der Absendung; die übrigen Termine der Akte gelten dann nicht.",
  "schedule.option.out": "Datei für die Ausgabe.",
  "schedule.option.start": "Gewünschter Leistungsbeginn; ohne Angabe der der Akte.",
  "schedule.own": "Termin der Akte",
  "schedule.rest": "{0:date} ist {1}",
  "schedule.rest.holiday": "{0}",
  "schedule.rest.saturday": "ein Samstag",
  "schedule.rest.sunday": "ein Sonntag",
  "schedule.shift.law": "{0}; die Frist endet deshalb am {1}",
  "schedule.shift.plan": "{0}; geplant ist der nächste Arbeitstag, {1}",
  "schedule.shift.plan.before": "{0}; geplant ist der letzte Arbeitstag davor, {1}",
  "schedule.unmoved": "{0}; eine Verlängerung ist nicht angenommen",
  "schedule.unnumbered": "Das Recht nennt keine Zahl.",
  "schedule.usual": "in der Regel {0}",
  "schedule.written": "Geschrieben: {0}",

  "step.accreditation": "Entscheidung über die Akkreditierung",
  "step.answers": "Antworten auf Bieterfragen",
  "step.authority-informed": "Vorlage an die Nachprüfungsbehörde",
  "step.award": "Zuschlag",
  "step.award-notice": "Vergabebekanntmachung",
  "step.awareness": "Kenntnis des Verstoßes",
  "step.binding-until": "Ende der Bindefrist",
  "step.challenge": "Ende der Angreifbarkeit des Vertrags",
  "step.complaint": "Rüge",
  "step.conclusion-known": "Kenntnis vom Vertragsschluss",
  "step.dispatch": "Absendung der Bekanntmachung oder der Aufforderung",
  "step.end-of-service": "Leistungsende",
  "step.evaluation": "Ende der Wertung",
  "step.information": "Information der nicht berücksichtigten Bieter",
  "step.institution-evidence": "Ausstellung der Nachweise der Institution",
  "step.interest-confirmation": "Interessensbestätigung",
  "step.interest-invitation": "Aufforderung zur Interessensbestätigung",
  "step.invitation": "Aufforderung zur Angebotsabgabe",
  "step.notice-published": "Veröffentlichung der Vergabebekanntmachung",
  "step.opening": "Angebotsöffnung",
  "step.participation": "Ende der Teilnahmefrist",
  "step.prior-information": "Vorinformation",
  "step.publication": "Ende der Veröffentlichung des Zuschlags",
  "step.questions": "Ende der Frist für Bieterfragen",
  "step.refusal": "Mitteilung, der Rüge nicht abzuhelfen",
  "step.reply": "Auskunft an den Bieter",
  "step.request": "Antrag des Bieters auf Auskunft",
  "step.review": "Nachprüfungsantrag",
  "step.standstill": "letzter Tag der Wartefrist",
  "step.start-of-service": "Leistungsbeginn",
  "step.statistics": "Meldung zur Vergabestatistik",
  "step.submission": "Ende der Angebotsfrist",

  "weekday.1": "Montag",
  "weekday.2": "Dienstag",
  "weekday.3": "Mittwoch",
  "weekday.4": "Donnerstag",
  "weekday.5": "Freitag",
  "weekday.6": "Samstag",
  "weekday.7": "Sonntag",
  "weekday.short.1": "Mo",
  "weekday.short.2": "Di",
  "weekday.short.3": "Mi",
  "weekday.short.4": "Do",
  "weekday.short.5": "Fr",
  "weekday.short.6": "Sa",
  "weekday.short.7": "So",
]
