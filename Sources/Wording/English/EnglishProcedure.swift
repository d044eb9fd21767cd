/// Value, regime and procedure: how they come about, what is open, and what is wrong with a dossier's own choice.
let englishProcedure: [String: String] = [
  "TD100.above":
    "The dossier names '{0:titles}'. The value of {3:money} reaches the EU threshold of {4:money} in force on {2:date}; "
    + "'{1:titles}' applies.",
  "TD100.below":
    "The dossier names '{0:titles}'. The value of {3:money} is below the EU threshold of {4:money} in force on {2:date}; "
    + "'{1:titles}' applies.",
  "TD100.rationale":
    "Which procurement law applies depends on day of dispatch, buyer, subject and value. 'lastenheft procedure' shows the "
    + "calculation. Either the regime or the estimate must be corrected.",
  "TD100.summary": "the dossier names another procurement law than the statutes give",
  "TD101.empty": "The norm register holds no thresholds; procurement law and procedure have not been checked.",
  "TD101.estimate":
    "The estimated value names no amount; law and procedure cannot be told.",
  "TD101.rationale":
    "Without data it cannot be said which law applies. The data stand in thresholds.xml and procedures.xml in the folder of "
    + "the norms; until they are entered, a person decides.",
  "TD101.regime": "For buyers in region {0} no procurement law is entered for {1:date}; it must be determined by hand.",
  "TD101.summary": "no law is entered for the day, the buyer or the subject",
  "TD101.threshold": "No EU threshold is entered for {0:date}.",
  "TD101.valuation": "How to estimate a value is not entered for {0:date}.",
  "TD102.close": "The value of {0:money} is only {1:money} below the EU threshold of {2:money}.",
  "TD102.rationale":
    "If the value is wrongly held to be below the threshold, the procedure was the wrong one. The estimate must then be "
    + "reasoned with special care; the value on the day of dispatch counts.",
  "TD102.reading":
    "The value of {0:money} is below the EU threshold of {2:money}; if all extensions counted in full, it would be {1:money}.",
  "TD102.spread":
    "The value lies between {0:money} and {1:money}; only the higher amount reaches the EU threshold of {2:money}.",
  "TD102.summary": "the value is close to the EU threshold or depends on the higher amount",
  "TD103.closed": "'{0:titles}' is not admissible at this value; '{1:titles}' is recommended.",
  "TD103.foreign": "'{0:titles}' is no procedure of the law that applies; '{1:titles}' is recommended.",
  "TD103.rationale":
    "A procedure may be chosen only if the law opens it. 'lastenheft procedure' shows which ones are open and why.",
  "TD103.summary": "the chosen procedure is not admissible",
  "TD104.better": "'{0:titles}' is admissible; '{1:titles}' is recommended.",
  "TD104.rationale": "The departure is allowed. The reason for it belongs in the award file.",
  "TD104.summary": "the chosen procedure is admissible, but not the recommended one",
  "TD105.ground": "'{0:titles}' is admissible only on a special ground; the dossier names none (attribute ground).",
  "TD105.rationale": "A person establishes the ground, names it in the dossier and gives reasons; the program cannot.",
  "TD105.summary": "the chosen procedure needs a ground that the dossier does not name",
  "TD106.rationale":
    "With the attribute kind, or with the statutory name of the procedure as the title, it can be checked whether it is "
    + "admissible.",
  "TD106.summary": "the chosen procedure cannot be recognised",
  "TD106.title": "'{0:titles}' matches no procedure; whether it is admissible has not been checked.",
  "TD107.ground": "The ground '{0}' does not belong to this procedure; it has: {1}.",
  "TD107.rationale": "The ids of the grounds stand in procedures.xml in the folder of the norms.",
  "TD107.summary": "the named ground does not belong to the chosen procedure",
  "TD108.rationale":
    "The same term is estimated and priced, extensions included. Otherwise the estimated value is too low.",
  "TD108.summary": "the estimate uses a shorter term than the price sheet",
  "TD108.term": "The estimate uses {0} months, the price sheet {1}.",

  "duty-stage.award": "after the award",
  "duty-stage.documentation": "documentation",
  "duty-stage.evaluation": "examination and evaluation",
  "duty-stage.notice": "preparation and notice",
  "duty-stage.review": "review",
  "duty-stage.standstill": "before the contract",

  "ground.below": "The value of {0:money} does not exceed the limit of {1:money}.",
  "ground.exceeded": "The value of {0:money} exceeds the limit of {1:money}.",

  "level.central": "central body",
  "level.sub-central": "Land, municipality or another sub-central body",

  "operator.exceeded": "when the value exceeds it",
  "operator.reached": "when the value reaches or exceeds it",

  "point.bidders": "Confirm in the wording of the law the minimum of {0} companies to be invited.",
  "point.close":
    "The value is only {1:money} below the EU threshold of {0:money}. Even a small change of quantities, options or term leads "
    + "to the EU-wide procedure; the estimate must be reasoned with special care.",
  "point.duty": "Confirm the duty '{0:titles}' in the wording of the law.",
  "point.estimate-reason":
    "The dossier gives no reasons for the estimate. Its basis and calculation belong in the file, such as a market survey, "
    + "earlier contracts or comparable prices.",
  "point.extensions":
    "Only the extensions lead beyond {2} months. The calculation uses {2} times the monthly value ({0:money}); if all months "
    + "counted, it would be {1:money}. Which reading holds must be confirmed.",
  "point.ground": "'{0:titles}' is admissible only if a person establishes the ground and gives reasons in the file:",
  "point.ground-source": "Confirm in the wording of the law that '{0:titles}' is admissible.",
  "point.limit-close":
    "The value is close below the limit of {1:money} for '{0:titles}'; the estimate must be reasoned with special care.",
  "point.limit-spread":
    "Only the higher amount exceeds the limit of {1:money} for '{0:titles}'. It is the one that counts; a closer estimate may "
    + "change the result.",
  "point.lots":
    "The contract has lots, but the estimate does not assign all items to them. Whether small lots may be left out cannot be "
    + "said.",
  "point.market":
    "The register of providers names {0} independent competitors for this day. Before dispatch the official list of "
    + "accredited providers must be consulted and put into the file.",
  "point.market-none":
    "The register of providers knows no provider for this day. Before dispatch the official list of accredited providers must "
    + "be consulted; if there is none, the need must be met in another way.",
  "point.market-one":
    "The register of providers knows only one provider for this day. Before dispatch the official list of accredited "
    + "providers must be consulted; market survey and alternatives belong in the file. That there is only one provider does "
    + "not by itself justify doing without competition.",
  "point.market-short":
    "The register of providers names only {0} independent competitors for this day, {1} are to be invited. Before dispatch the "
    + "official list of accredited providers must be consulted; market survey and alternatives belong in the file.",
  "point.no-procedure":
    "No procedure is open without further findings; the procedure must be determined by hand, with reasons.",
  "point.options":
    "The price sheet holds options, the estimate shows none. Confirm that the amounts include them; otherwise complete the "
    + "estimate.",
  "point.other-reading":
    "If all months counted, extensions included, the value of {1:money} would reach the EU threshold of {0:money}.",
  "point.outlook": "{0:titles}:",
  "point.procedure-reason": "The dossier gives no reasons for the choice of the procedure; they belong in the file.",
  "point.regime": "Confirm that on the day of dispatch this applies: {0:titles}.",
  "point.rule": "Confirm the rule of estimation '{0:topic}' in the wording of the law.",
  "point.spread":
    "Only the higher amount reaches the EU threshold of {0:money}. It is the one that counts; whoever wants to start from the "
    + "lower one must give reasons.",
  "point.subject": "Confirm the classification as {0:titles}.",
  "point.subject-light":
    "The further CPV code {0} is one of a special service; check which part of the service prevails.",
  "point.subject-unknown":
    "For CPV code {0} it is not entered which part of procurement law applies. It is assumed that all of it does.",
  "point.threshold": "Confirm the EU threshold of {0:money} in the official announcement.",

  "procedure.abstract": "Determines contract value, procurement law and admissible procedures, with reasons.",
  "procedure.answer": "{0} ({1}, {2})",
  "procedure.bidders": "; to be invited: at least {0}",
  "procedure.chapter.answers": "Findings that stay",
  "procedure.chapter.choice": "Recommendation and choice of the dossier",
  "procedure.chapter.duties": "Duties in the procedure",
  "procedure.chapter.points": "Open points",
  "procedure.chapter.procedures": "Procedures (→ recommended)",
  "procedure.chapter.regime": "Threshold and procurement law",
  "procedure.chapter.value": "Estimate of the contract value (net)",
  "procedure.chosen": "The dossier chooses: {0}. Result of the comparison: {1}.",
  "procedure.day": "Law on the day of dispatch: {0:date}",
  "procedure.discussion": """
  Prints a reasoned note for the award file: calculation of the value, threshold, procurement law, admissible procedures, \
  recommendation, duties and open points. With --on it shows what would hold if the tender were dispatched on another day. \
  What is only partly proven or inferred is marked as to be confirmed.

  Exit codes: 0 clean, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "procedure.no-recommendation": "No procedure is open without further findings.",
  "procedure.no-regime": "Which procurement law applies cannot be determined from the data.",
  "procedure.no-value": "The value cannot be calculated; the findings say why.",
  "procedure.not-recommended": "Not recommended: {0}. {1}",
  "procedure.omitted": "does not apply, the value does not exceed {0:money}",
  "procedure.option.format": "Output as text, as HTML for the file, or as JSON for programs.",
  "procedure.option.on": "Another day of dispatch; the law of that day applies.",
  "procedure.option.out": "File for the output; the standard output where left out.",
  "procedure.range": "{0} to {1}",
  "procedure.recommended": "Recommended: {0}",
  "procedure.regime": "The law that applies: {0}",
  "procedure.stopped":
    "No note can be made on dossier '{0}': tender.xml cannot be read or the day of dispatch is missing.",
  "procedure.threshold.above": "EU threshold: {0:money}, reached.",
  "procedure.threshold.below": "EU threshold: {0:money}, not reached.",
  "procedure.title": "Award note: contract value and choice of procedure (internal)",
  "procedure.value": "Estimated contract value: {0}",
  "procedure.written": "Written: {0}",

  "procedure-choice.admissible": "admissible, but not the recommended procedure; give reasons for the departure",
  "procedure-choice.conditional": "admissible only if the named ground is established, with reasons",
  "procedure-choice.inadmissible": "not admissible",
  "procedure-choice.recommended": "admissible and recommended",
  "procedure-choice.unknown": "cannot be recognised; not checked",

  "procedure-state.closed": "not admissible",
  "procedure-state.conditional": "only on a special ground",
  "procedure-state.open": "admissible",

  "scheme.full": "all of procurement law applies",
  "scheme.light": "the light regime for special services applies",

  "scope.central": "supplies and services of central bodies",
  "scope.sector": "supplies and services of sector buyers",
  "scope.special": "social and other special services",
  "scope.special-sector": "social and other special services of sector buyers",
  "scope.sub-central": "supplies and services of Länder, municipalities and other sub-central bodies",
  "scope.works": "works",

  "topic.day": "day that counts",
  "topic.fixed": "fixed term",
  "topic.frameworks": "framework",
  "topic.lots": "sum of the lots",
  "topic.options": "options and extensions",
  "topic.small-lots": "small lots",
  "topic.splitting": "no evasion",
  "topic.total": "what is paid once",
  "topic.unlimited": "no fixed term, or a long one",

  "valuation.formula.calls.one": "{0} calls × {1:money}",
  "valuation.formula.calls.range": "{0} calls × {2:money} to {1:money}",
  "valuation.formula.month.one": "{0} months × {1:money} a month",
  "valuation.formula.month.range": "{0} months × {2:money} to {1:money} a month",
  "valuation.formula.single.one": "once {1:money}",
  "valuation.formula.single.range": "once {2:money} to {1:money}",
  "valuation.formula.year.one": "{0}/12 years × {1:money} a year",
  "valuation.formula.year.range": "{0}/12 years × {2:money} to {1:money} a year",
  "valuation.reason.calls": "Under a framework the value of all planned calls counts.",
  "valuation.reason.fixed":
    "The term of {0} months does not exceed {3} months; the value of the whole term counts.",
  "valuation.reason.fixed.extended":
    "The term of {0} months and extensions of {1} months together do not exceed {3} months; all {2} months count.",
  "valuation.reason.long": "The term of {0} months exceeds {3} months; {3} times the monthly value counts.",
  "valuation.reason.long.extended":
    "The term of {0} months and extensions of {1} months together come to {2} months and exceed {3} months; {3} times the "
    + "monthly value counts.",
  "valuation.reason.option": "An option counts, even if it is never taken.",
  "valuation.reason.single": "What is paid once is part of the value.",
  "valuation.reason.unlimited": "The contract has no fixed term; {0} times the monthly value counts.",
]
