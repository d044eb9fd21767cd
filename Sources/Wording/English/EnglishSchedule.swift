/// What plans of the days say.
let englishSchedule: [String: String] = [
  "DL001.days": "{0:milestone} on {1:date} is too early; {2:date} at the earliest ({3} days from {5:date}, {4:step}).",
  "DL001.months":
    "{0:milestone} on {1:date} is too early; {2:date} at the earliest ({3} months from {5:date}, {4:step}).",
  "DL001.rationale":
    "A procedure with a period too short can be attacked. Move the day, or name in the schedule the "
    + "circumstances that carry a shorter period, and give the reasons in the file.",
  "DL001.summary": "A day lies before the first one that the law allows.",
  "DL001.working-days":
    "{0:milestone} on {1:date} is too early; {2:date} at the earliest ({3} working days from {5:date}, "
    + "{4:step}).",
  "DL002.days": "{0:milestone} on {1:date} is below the usual period of {2} days; the least are {3} days.",
  "DL002.months": "{0:milestone} on {1:date} is below the usual period of {2} months; the least are {3}.",
  "DL002.rationale": "The shorter period is the exception; the reasons belong in the file.",
  "DL002.summary": "A period is admissible, but shorter than as a rule.",
  "DL002.working-days": "{0:milestone} on {1:date} is below the usual period of {2} working days; the least are {3}.",
  "DL003.holiday": "{0:milestone}: {1:date} is a public holiday ({2:titles}).",
  "DL003.rationale":
    "Nobody can be reached on such a day, and whether a period then ends on the next working day gives rise "
    + "to dispute. Take a working day.",
  "DL003.saturday": "{0:milestone}: {1:date} is a Saturday.",
  "DL003.summary": "A day falls on a Saturday, a Sunday or a public holiday.",
  "DL003.sunday": "{0:milestone}: {1:date} is a Sunday.",
  "DL004.late": "Questions are admitted until {0:date}; answers must be given by {1:date}.",
  "DL004.rationale": "Whoever answers so late must extend the period for offers. End the period for questions earlier.",
  "DL004.same-day": "Questions are admitted until {0:date}; all answers must be given on the same day.",
  "DL004.summary": "Questions are still admitted when the answer would come too late.",
  "DL005.award": "The binding period ends on {0:date}; the award is planned for {1:date}.",
  "DL005.rationale": "Once it has ended no bidder is bound. Lengthen it, or award earlier.",
  "DL005.standstill": "The binding period ends on {0:date}; the standstill runs until {1:date}.",
  "DL005.summary": "The binding period ends before the contract can be awarded.",
  "DL006.rationale":
    "The rule of thumb counts opening, evaluation, standstill and five working days; it is no law. One "
    + "question back to a bidder easily costs a week.",
  "DL006.summary": "The binding period leaves less room than the rule of thumb.",
  "DL006.tight": "The binding period ends on {0:date}; by the rule of thumb it would run until {1:date}.",
  "DL007.rationale":
    "Whether the standstill is extended then is not confirmed. To be safe, conclude the contract after the "
    + "next working day.",
  "DL007.rest":
    "The standstill ends on {0:date}, on which nobody works. It is assumed that it is not extended; otherwise "
    + "it would end on {1:date}.",
  "DL007.summary": "The standstill ends on a Saturday, a Sunday or a public holiday.",
  "DL008.kind": "The tender names no kind of procedure; so no least period can be checked.",
  "DL008.rationale": "Name the kind at the element \"procedure\" (kind), such as open or restricted.",
  "DL008.summary": "The kind of procedure is missing; the least periods depend on it.",
  "DL009.none": "No periods of the regime '{0}' are known on {1:date}.",
  "DL009.rationale":
    "Either the regime does not hold on that day, or the file of periods beside the norms is incomplete. "
    + "Without periods there is no checked schedule.",
  "DL009.summary": "No periods of the regime are known on the day of dispatch.",
  "DL010.idle": "The circumstance '{0:circumstance}' changes no period of this procedure.",
  "DL010.rationale":
    "The circumstance neither shortens nor lengthens a period of this procedure. Whoever relies on it counts "
    + "wrongly.",
  "DL010.summary": "A circumstance does nothing in this procedure.",
  "DL011.late":
    "For the start of service on {0:date} the dispatch would have to be on {2:date} at the latest; planned is "
    + "{1:date}.",
  "DL011.rationale":
    "Dispatch earlier, or start the service later. The reckoning contains assumptions about the evaluation "
    + "and the lead time.",
  "DL011.summary": "The wanted start of service cannot be reached from the day of dispatch.",
  "DL012.none": "No holidays of the region '{0}' are known on {1:date}.",
  "DL012.rationale":
    "Without holidays periods may end on a day on which nobody works. Complete the file of holidays beside "
    + "the norms.",
  "DL012.summary": "No holidays of the region are known.",

  "step.access": "end of access to the mailboxes",
  "schedule.abstract": "Plans the days of the procedure, forward and back.",
  "schedule.applied": "because of: {0}",
  "schedule.assumption": "planning assumption, no law",
  "schedule.backward": "At the latest, for the service to start on {0}:",
  "schedule.backward.open":
    "There is no way to count back from the start of service on {0}: at least one period has no number.",
  "schedule.calendar": "Schedule",
  "schedule.category": "Procurement",
  "schedule.circumstances": "Circumstances: {0}",
  "schedule.count.after": "{0} from {1:date} ({2:step})",
  "schedule.count.before": "{0} before {1:date} ({2:step})",
  "schedule.count.own": "{0} as in the schedule of the dossier, from {1:date} ({2:step})",
  "schedule.count.same": "on the same day: {0:date} ({1:step})",
  "schedule.day.long": "{0}, {1}",
  "schedule.day.short": "{0} {1}",
  "schedule.discussion": """
  From the dispatch: least periods, answers to questions, opening, evaluation, information, standstill, award and what is \
  due afterwards; weekends and Saxon public holidays are taken into account. Back from the start of service: the latest \
  day for each step. The days of the dossier are compared with the rules. What was not read in the text of a norm is \
  called "to be confirmed"; planning assumptions are no law.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "schedule.event": "{0}: {1} from the event '{2}'; {3}",
  "schedule.events": "Periods that start with an event:",
  "schedule.head": "Schedule {0}, dispatch {1}",
  "schedule.length.days": "{0} days",
  "schedule.length.days.one": "1 day",
  "schedule.length.months": "{0} months",
  "schedule.length.months.one": "1 month",
  "schedule.length.working-days": "{0} working days",
  "schedule.length.working-days.one": "1 working day",
  "schedule.no-kind": "kind not named",
  "schedule.no-number": "no number in the law",
  "schedule.open": "open",
  "schedule.option.format": "Form of the output; ics is a calendar, svg the timeline.",
  "schedule.option.on": "Another day of dispatch; the other days of the dossier do not hold then.",
  "schedule.option.out": "File for the output.",
  "schedule.option.start": "Wanted start of service; that of the dossier unless given.",
  "schedule.own": "day of the dossier",
  "schedule.rest": "{0:date} is {1}",
  "schedule.rest.holiday": "{0}",
  "schedule.rest.saturday": "a Saturday",
  "schedule.rest.sunday": "a Sunday",
  "schedule.shift.law": "{0}; so the period ends on {1}",
  "schedule.shift.plan": "{0}; planned is the next working day, {1}",
  "schedule.shift.plan.before": "{0}; planned is the last working day before, {1}",
  "schedule.unmoved": "{0}; no extension is assumed",
  "schedule.unnumbered": "The law names no number.",
  "schedule.usual": "as a rule {0}",
  "schedule.written": "Written: {0}",

  "step.accreditation": "decision on the accreditation",
  "step.answers": "answers to questions",
  "step.authority-informed": "information of the review authority",
  "step.award": "award",
  "step.award-notice": "notice of the award",
  "step.awareness": "knowledge of the breach",
  "step.binding-until": "end of the binding period",
  "step.challenge": "end of challenges to the contract",
  "step.complaint": "complaint",
  "step.conclusion-known": "knowledge of the conclusion of the contract",
  "step.dispatch": "dispatch of the notice or the invitation",
  "step.end-of-service": "end of service",
  "step.evaluation": "end of the evaluation",
  "step.information": "information of the bidders not considered",
  "step.institution-evidence": "issue of the evidence of the institution",
  "step.interest-confirmation": "confirmation of interest",
  "step.interest-invitation": "invitation to confirm interest",
  "step.invitation": "invitation to submit offers",
  "step.notice-published": "publication of the notice of the award",
  "step.opening": "opening of the offers",
  "step.participation": "deadline for requests to participate",
  "step.prior-information": "prior information notice",
  "step.publication": "end of the publication of the award",
  "step.questions": "deadline for questions",
  "step.refusal": "notice that the complaint is turned down",
  "step.reply": "information for the bidder",
  "step.request": "request of the bidder for information",
  "step.review": "application for a review",
  "step.standstill": "last day of the standstill",
  "step.start-of-service": "start of service",
  "step.statistics": "report for the procurement statistics",
  "step.submission": "deadline for offers",

  "weekday.1": "Monday",
  "weekday.2": "Tuesday",
  "weekday.3": "Wednesday",
  "weekday.4": "Thursday",
  "weekday.5": "Friday",
  "weekday.6": "Saturday",
  "weekday.7": "Sunday",
  "weekday.short.1": "Mon",
  "weekday.short.2": "Tue",
  "weekday.short.3": "Wed",
  "weekday.short.4": "Thu",
  "weekday.short.5": "Fri",
  "weekday.short.6": "Sat",
  "weekday.short.7": "Sun",
]
