/// What an officer should know about the competition for a tender.
let englishCompetition: [String: String] = [
  "KP001.none": "The folders of the catalogues hold no provider register (providers.xml).",
  "KP001.rationale":
    "Without a provider register nobody can say how many providers can meet the exclusion requirements. Put the outcome "
    + "of the market survey beside the catalogue as providers.xml.",
  "KP001.summary": "There is no provider register.",
  "KP002.few":
    "Provider groups that can meet all exclusion requirements: at most {0}; at least {1} are wanted.",
  "KP002.rationale":
    "Exclusion requirements that hardly anybody can meet narrow the competition. See whether some of them can be scored "
    + "instead, or whether an equal service can be admitted.",
  "KP002.summary": "There is less competition than the tender wants.",
  "KP003.rationale":
    "Whoever narrows the competition gives the reason in writing before dispatch. Enter it in tender.xml under "
    + "'competition' (reason).",
  "KP003.reason": "The reason why less competition must do is missing.",
  "KP003.summary": "No reason is given for the narrowed competition.",
  "KP004.narrow": "'{0}' shuts out {1} of {2} provider groups.",
  "KP004.rationale": "This one demand narrows the market. See whether it is indispensable, and record why.",
  "KP004.summary": "A single demand leaves too few providers.",
  "KP005.open":
    "The tender does not say how many competitors it wants. Provider groups that can meet all exclusion requirements: at "
    + "most {0}.",
  "KP005.rationale": "A minimum (competition) records how much competition is wanted, and makes a narrowing visible.",
  "KP005.summary": "The tender does not say how much competition it wants.",
  "KP006.none": "On {0:date} no provider is known.",
  "KP006.none-else": "On {0:date} no provider is known. Alternatives to consider: {1:titles}.",
  "KP006.one": "On {0:date} at most one provider group is known.",
  "KP006.one-else": "On {0:date} at most one provider group is known. Alternatives to consider: {1:titles}.",
  "KP006.rationale":
    "With at most one provider there is no competition. Survey the market, record the outcome, and see which procedures "
    + "another service may carry.",
  "KP006.summary": "At most one provider group is known.",
  "KP007.rationale":
    "Accreditation shows only what law and guideline demand. What goes beyond is for a market survey, such as an enquiry "
    + "among providers.",
  "KP007.summary": "It is not certain that enough providers can meet everything.",
  "KP007.unproven":
    "Provider groups that can meet all exclusion requirements: {0} for certain, {1} at most; at least {2} are wanted.",

  "competition.ability.certain": "group {0}, meets all exclusion requirements",
  "competition.ability.unable": "group {0}, does not meet all exclusion requirements",
  "competition.ability.unknown": "group {0}, not known whether it meets all exclusion requirements",
  "competition.abstract": "Shows how many providers can meet the exclusion requirements.",
  "competition.alternatives": "Other services on {0:date}",
  "competition.column.certain": "can",
  "competition.column.unable": "cannot",
  "competition.column.unknown": "not known",
  "competition.demands": "Exclusion requirements ({0}) and provider groups",
  "competition.discussion": """
  The provider register (providers.xml beside the catalogue) is the ground. That a provider can meet an exclusion \
  requirement counts as certain where it rests on a duty that accreditation shows, and is not stricter than what the \
  catalogue proposes. All else is not known, as long as the register does not say that it is lacking. Companies of one \
  group count as one competitor. The command does not replace a market survey.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "competition.findings": "What to do",
  "competition.groups": "Provider groups on the market: {0}",
  "competition.lacks": "What is lacking",
  "competition.market": "On the market",
  "competition.minimum": "Competition wanted: at least {0}",
  "competition.no-minimum": "Competition wanted: not said",
  "competition.option.on": "Market of this day instead of the day of dispatch; the law stays that of the dossier.",
  "competition.other-day": "(Market of this day; the law is that of {0:date}.)",
  "competition.period.both": "from {0:date} until {1:date}",
  "competition.period.from": "since {0:date}",
  "competition.period.open": "without a known end",
  "competition.period.until": "until {0:date}",
  "competition.reason": "Reason",
  "competition.others": "Not counted: {0} exclusion requirements that hold only for another service admitted.",
  "competition.title": "Competition on {0:date}: {1}",
  "competition.to-confirm": "to be confirmed",
  "competition.together": "All exclusion requirements together: {0} for certain, {1} not known, {2} not",
]
