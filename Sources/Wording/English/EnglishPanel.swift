/// What is wrong with the points of several evaluators.
let englishPanel: [String: String] = [
  "PN001.missing": "The points of {2} for “{0}”, “{1}” are missing.",
  "PN001.rationale":
    "Missing points are not zero. Have them added, or take the person off the evaluators and record "
    + "why.",
  "PN001.summary": "points of an evaluator are missing",
  "PN002.level": "{2} gives “{0}” {3} points for “{1}”; this level is not announced.",
  "PN002.rationale": "Only points for which a level is announced can be given.",
  "PN002.summary": "single points outside the announced levels",
  "PN003.foreign": "{2} gives “{0}” points for “{1}” but is not named there as an evaluator.",
  "PN003.rationale": "Who evaluates stands in the record. Mostly the initials are misspelt.",
  "PN003.summary": "points by somebody who does not evaluate",
  "PN004.rationale":
    "One number counts for each person. If it changes, the old one stays in the record with its "
    + "reason.",
  "PN004.summary": "an evaluator gives points more than once",
  "PN004.twice": "{2} gives “{0}” points for “{1}” more than once.",
  "PN005.rationale": "Every number of points is reasoned, so that the evaluation can be followed.",
  "PN005.reason": "The {3} points of {2} for “{0}” in “{1}” have no reason.",
  "PN005.summary": "single points without a reason",
  "PN006.rationale": "A reason must carry the difference in points. Say what parts the offers.",
  "PN006.same": "The same reason stands in “{1}” for {2} points at “{0}” and for {4} points at “{3}” ({5}).",
  "PN006.summary": "the same reason for different points",
  "PN007.grade": "The reason for “{0}” in “{1}” only repeats the grade: “{2}”.",
  "PN007.rationale": "A grade is no reason for itself. Say what the offer states or lacks.",
  "PN007.summary": "a reason only repeats the grade",
  "PN008.rationale": "The discussion and its result belong into the reason for the agreed points.",
  "PN008.spread": "The points for “{0}” in “{1}” lie {2} apart; beyond {3} they are to be discussed.",
  "PN008.summary": "the points of the evaluators lie far apart",
  "PN009.beyond": "{2} points are agreed for “{0}” in “{1}”; the evaluators gave {3} to {4}.",
  "PN009.rationale": "Nobody scored so. Give the reason: what the discussion added.",
  "PN009.summary": "the agreed points lie outside the single points",
  "QF001.open": "For '{0}' there are votes without an agreement: {1}.",
  "QF001.rationale":
    "While the evaluators have not agreed, the points are missing. Nobody is ranked, for every ranking would be provisional. "
    + "Enter the agreement with 'lastenheft panel consensus'.",
  "QF001.summary": "votes without an agreement",
  "QF002.open": "Points are missing for '{0}': {1}.",
  "QF002.rationale":
    "Prices stay hidden until all points of the admitted offers are given. Missing points are not zero.",
  "QF002.summary": "points are missing while prices are hidden",
  "QF003.open": "The evaluation of quality is not closed; prices stay hidden.",
  "QF003.rationale":
    "The tender says that quality is evaluated without knowing prices. Offers are ranked once a person has closed the "
    + "evaluation with 'lastenheft panel close'.",
  "QF003.summary": "the closing of the evaluation of quality is missing",
  "QF004.changed": "Since {0} closed the evaluation on {1:date}, points or reasons have been changed.",
  "QF004.rationale":
    "A change after the closing may have been made knowing the prices. Restore the record as it was, or give the reason "
    + "for the change and close again; the old value stays in the record.",
  "QF004.summary": "points were changed after the closing",
  "QF005.held": "Findings on prices of '{0}' that are held back until the evaluation is closed: {1}.",
  "QF005.rationale":
    "While quality is evaluated, no price stands here. 'lastenheft check' shows all findings to those who examine the "
    + "offers formally.",
  "QF005.summary": "findings on prices are held back",
]
