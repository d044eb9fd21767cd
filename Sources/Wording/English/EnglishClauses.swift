/// What is wrong with the clauses of a tender, and with choices that the day of dispatch leaves without effect.
let englishClauses: [String: String] = [
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
