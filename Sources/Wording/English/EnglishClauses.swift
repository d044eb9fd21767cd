/// What is wrong with the clauses of a tender, with what bidders say to them, and with choices that the day of dispatch
/// leaves without effect.
let englishClauses: [String: String] = [
  "CH090.blank": "Clause {0} has no word beside it.",
  "CH090.missing": "Clause {0} is not answered.",
  "CH090.rationale":
    "A contract comes about only on what both sides want; silence is no acceptance. The buyer has the clause confirmed "
    + "before the award.",
  "CH090.summary": "A clause is not answered.",
  "CH091.rationale":
    "Only the bidder says whether a clause is accepted. Another word is read neither as yes nor as no, but clarified.",
  "CH091.summary": "The answer to a clause is none of the words provided.",
  "CH091.word": "Clause {0} is answered “{1}”; provided are: {2}.",
  "CH092.rejected": "Clause {0} is rejected.",
  "CH092.rationale":
    "Whoever rejects a binding clause offers on other terms than those of the tender; that changes the documents. A "
    + "negotiable clause is talked about.",
  "CH092.summary": "A clause is rejected.",
  "CH093.rationale":
    "A reservation changes the documents where it departs from a binding clause; a person reads that from the words. A "
    + "negotiable clause is talked about.",
  "CH093.reserved": "Clause {0} is accepted only with a reservation: “{1}”.",
  "CH093.silent": "Clause {0} is accepted only with a reservation; which one is not said.",
  "CH093.summary": "A clause is accepted only with a reservation.",
  "CH094.condition": "Possible condition beside the answer to a clause: “{0}”.",
  "CH094.rationale":
    "The word accepts the clause, the remark beside it takes something back or brings in terms of the bidder’s own. "
    + "Words such as “sofern” may be harmless and are clarified first.",
  "CH094.reserved": "Reservation beside the answer to a clause: “{0}”.",
  "CH094.summary": "A clause is accepted, but the remark beside it makes a reservation.",
  "CH095.different": "Clause {0} is answered otherwise already on line {1}.",
  "CH095.rationale":
    "Where both say the same, no harm is done. Where they differ, the contradiction must be cleared up.",
  "CH095.same": "Clause {0} is answered alike already on line {1}.",
  "CH095.summary": "A clause is answered twice.",
  "CH096.nearest": "This tender has no clause “{0}”; perhaps {1} is meant.",
  "CH096.omitted": "Clause {0} is not part of this tender.",
  "CH096.rationale":
    "The answer belongs to no clause and is left out of account; usually another one is missing instead. If it is a "
    + "slip, ask the bidder what was answered.",
  "CH096.summary": "The offer names an unknown clause.",
  "CH096.unknown": "This tender has no clause “{0}”.",
  "CH097.idle": "By the other answers, clause {0} does not apply to this offer; the answer has no consequence.",
  "CH097.notice": "Clause {0} is for information; no answer was wanted.",
  "CH097.rationale":
    "An answer that nobody asked for has no consequence. Where the bidder refuses what is only for information, clarify "
    + "whether the contract is understood differently.",
  "CH097.refused": "Clause {0} is for information, but the bidder does not take it as it is.",
  "CH097.summary": "A clause is answered that wants no answer.",
  "CH098.given": "The contract terms are accepted as a whole, but single clauses are not: {0}.",
  "CH098.rationale":
    "The declaration on the whole and the answers to single clauses must say the same. The bidder says what holds; the "
    + "contradiction is cleared up without changing the offer.",
  "CH098.refused": "The contract terms are not accepted as a whole, but all binding clauses are.",
  "CH098.summary": "The declaration on the contract terms contradicts the answers to the clauses.",
  "TD002.clause": "Clause \"{0}\" exists already ({1}).",
  "TD002.clauses": "Group of clauses \"{0}\" exists already ({1}).",
  "TD010.clause": "Clause \"{0}\" is not in the catalogue.",
  "TD010.clauses": "Group of clauses \"{0}\" is not in the catalogue.",
  "TD010.own-clause": "Clause \"{0}\" is the tender's own and needs no selection.",
  "TD011.choose-clause": "A variant of clause \"{0}\" is chosen, but the clause is not selected.",
  "TD011.deselect-clause": "Clause \"{0}\" is deselected, but was not selected.",
  "TD011.gone": "\"{0}\" does not exist on the day of dispatch ({1:date}).",
  "TD011.tailor-clause": "Clause \"{0}\" is tailored, but not selected.",
  "TD012.choose-clause": "A variant of clause \"{0}\" is chosen already.",
  "TD012.deselect-clause": "Clause \"{0}\" is deselected already.",
  "TD012.tailor-clause": "Clause \"{0}\" is tailored already.",
  "TD013.choose": "The choice of a variant of \"{0}\" has no reason.",
  "TD015.clause": "Clause \"{0}\" is selected already.",
  "TD015.clauses": "Group of clauses \"{0}\" is selected already.",
  "TD015.gone": "\"{0}\" does not exist on the day of dispatch ({1:date}) and need not be deselected.",
  "TD080.none": "No variant of clause \"{0}\" can be used on {1:date}.",
  "TD080.rationale":
    "The first variant that is in force on the day of dispatch and whose condition holds is used. There must be one, "
    + "or the clause is deselected with a reason.",
  "TD080.summary": "no variant of a clause holds",
  "TD081.condition": "Variant \"{1}\", chosen for \"{0}\", presupposes what does not hold in this tender.",
  "TD081.gone": "Variant \"{1}\", chosen for \"{0}\", is not in force on the day of dispatch ({2:date}).",
  "TD081.rationale":
    "A variant fits a state of the law and decisions of the tender; another choice or a tailored clause fits better.",
  "TD081.summary": "the chosen variant of a clause cannot be used",
  "TD081.unknown": "Clause \"{0}\" has no variant \"{1}\".",
  "TD082.answer": "Variant \"{1}\" of \"{0}\" hangs on an answer of the bidder.",
  "TD082.rationale":
    "The text of the contract is fixed before anybody offers. Only whether a clause applies may hang on answers.",
  "TD082.summary": "a variant hangs on an answer",
]
