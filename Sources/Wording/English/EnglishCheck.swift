/// What the check says about documents and answers.
let englishCheck: [String: String] = [
  "CH001.other": "The offer names the tender “{0}”; this tender is “{1}”.",
  "CH001.rationale":
    "Whoever names another tender has offered nothing for this one. Before any consequence, find out whether only "
    + "the file was mixed up; after the deadline no other offer may take its place.",
  "CH001.summary": "The offer belongs to another tender.",
  "CH002.digest": "The digest of the documents ({0}) is not the published one ({1}).",
  "CH002.missing": "The offer names no digest of the documents.",
  "CH002.rationale":
    "Answers hold for the documents that the bidder had at hand. If these differ from the published ones, compare "
    + "item by item whether something else was offered. A digest that is merely left out is noted without "
    + "consequence.",
  "CH002.summary": "The offer is based on another version of the documents.",
  "CH002.version": "The offer is based on version {0} of the documents; version {1} was published.",
  "CH003.rationale":
    "An offer that was received is part of the procedure even if it cannot be opened. First find out whether the "
    + "fault arose in transmission or on the buyer’s side; only then may it cost the bidder anything.",
  "CH003.summary": "An offer cannot be read.",
  "CH003.unreadable": "The file cannot be read as an offer, so nothing in it was checked.",
  "CH004.rationale": "Without a valid lot it is open what the offer is for. Ask the bidder which lot is meant.",
  "CH004.summary": "The offer names an unknown lot.",
  "CH004.unknown": "This tender has no lot “{0}”.",
  "CH010.missing": "Requirement {0} is not answered.",
  "CH010.rationale":
    "Silence is neither yes nor no. Whether the answer may be asked for depends on the kind of requirement and on "
    + "the procurement law that applies; the proposed consequence names its basis.",
  "CH010.summary": "A requirement is not answered.",
  "CH011.blank": "The answer to {0} is blank.",
  "CH011.rationale":
    "A blank field is no answer and is treated like a missing one. It is read neither as no nor as zero points.",
  "CH011.summary": "An answer is blank.",
  "CH012.elsewhere": "“{0}” points to another place instead of answering.",
  "CH012.filler": "“{0}” is a filler and no answer.",
  "CH012.rationale":
    "Fillers such as “n/a” or “on request” answer nothing and count as missing. A pointer such as “see annex” may "
    + "lead to an answer: look there, and ask the bidder for a clear statement.",
  "CH012.summary": "A filler or a pointer stands in place of an answer.",
  "CH013.answer": "The answer “{0}” leaves open what is offered.",
  "CH013.rationale":
    "Words such as “comparable”, “largely” or “in principle” do not say whether the requirement is met. The "
    + "statement counts as unclear, not as no; ask the bidder without letting the offer be changed.",
  "CH013.summary": "An answer is evasive.",
  "CH013.words": "The words “{0}” leave open what is offered.",
  "CH014.lookalike": "The id “{0}” looks like {1} but has characters of another script.",
  "CH014.nearest": "This tender has no requirement “{0}”; perhaps {1} is meant.",
  "CH014.rationale":
    "The answer belongs to no requirement and is left out of account; usually another one is missing instead. If "
    + "it is a slip, ask the bidder what was answered.",
  "CH014.summary": "An answer names an unknown requirement.",
  "CH014.unknown": "This tender has no requirement “{0}”.",
  "CH015.different": "Requirement {0} is answered already on line {1}, with other content.",
  "CH015.rationale":
    "Where both answers say the same, no harm is done. Where they differ, the buyer may not choose one: the "
    + "contradiction must be cleared up.",
  "CH015.same": "Requirement {0} is answered already on line {1}, with the same content.",
  "CH015.summary": "A requirement is answered twice.",
  "CH016.omitted": "Requirement {0} is not part of this tender.",
  "CH016.rationale":
    "The requirement stands in the catalogue but was left out of this tender. The answer is left out of account. "
    + "It may be a sign that the bidder worked with other documents.",
  "CH016.summary": "An answer is for a requirement that this tender left out.",
  "CH017.answered": "Requirement {0} does not apply to this offer but is answered.",
  "CH017.rationale":
    "By the other statements of the bidder this requirement does not matter. The answer is not judged.",
  "CH017.summary": "A requirement is answered although it does not apply.",
  "CH018.rationale":
    "As long as the answer that the condition depends on is missing or unclear, nobody can say whether this "
    + "requirement should have been answered. Clear up the other answer first, then check this one.",
  "CH018.summary": "It is open whether a requirement applies.",
  "CH018.unclear":
    "Whether requirement {0} applies to this offer is open, because the answer that it depends on is missing or "
    + "unclear.",
  "CH019.rationale": "One of several alternatives is enough. The note is for completeness and has no consequence.",
  "CH019.summary": "One of several alternatives is left unanswered while another is met.",
  "CH019.unanswered": "Requirement {0} is not answered; another way of satisfying {1} is met.",
  "CH020.amount": "“{0}” is no amount in euros.",
  "CH020.comma": "The number “{0}” has a comma; the form has a point, such as {1}.",
  "CH020.date": "“{0}” is no date that exists.",
  "CH020.german-date": "The date “{0}” is not in the form asked for, which would be {1}.",
  "CH020.number": "“{0}” is no number.",
  "CH020.number-with-text": "“{0}” has text beside the number; only the number was asked for.",
  "CH020.rationale":
    "Yes and no, numbers, amounts and dates have a fixed form so that all offers are read alike. What departs "
    + "from it is not interpreted but cleared up, even where the message guesses what is meant.",
  "CH020.summary": "An answer has not the form that was asked for.",
  "CH020.yes-no": "“{0}” is neither yes nor no.",
  "CH021.rationale": "The buyer may not choose one of them. Ask the bidder which one holds.",
  "CH021.several": "There are {0} values where one was asked for.",
  "CH021.summary": "An answer gives several values instead of one.",
  "CH022.nearest": "“{0}” is not in the list of choices; perhaps “{1}” is meant.",
  "CH022.rationale":
    "Only choices of the list count, since otherwise every bidder could use other words. Ask the bidder which "
    + "choice is meant.",
  "CH022.summary": "An answer names a choice that the list has not.",
  "CH022.unknown": "“{0}” is not in the list of choices.",
  "CH023.few": "{0} choices are made; at least {1} are demanded.",
  "CH023.many": "{0} choices are made; at most {1} are allowed.",
  "CH023.rationale": "How many choices to make is part of the requirement. Only the bidder can say which of them hold.",
  "CH023.summary": "An answer names too few or too many choices.",
  "CH024.duplicate": "“{0}” is chosen more than once; it counts once.",
  "CH024.rationale": "The repetition changes nothing. It may be a sign that another choice was meant.",
  "CH024.summary": "An answer names a choice more than once.",
  "CH025.over": "The text has {0:number} characters; {1:number} are allowed.",
  "CH025.rationale":
    "The limit holds for all bidders alike. Whether what goes beyond it is read must be decided once for all "
    + "offers and recorded.",
  "CH025.summary": "A text is too long.",
  "CH026.rationale":
    "A number says something only with its unit. Nothing is converted, because it is open whether the number or "
    + "the unit is meant; ask the bidder.",
  "CH026.summary": "An answer has the wrong unit.",
  "CH026.surplus": "This answer takes no unit; “{0:unit}” is given.",
  "CH026.wrong": "The unit “{0:unit}” is not the one asked for (“{1:unit}”).",
  "CH027.missing": "The number lacks its unit “{0:unit}”.",
  "CH027.rationale":
    "Without a unit it is open what is offered. Usually the one asked for is meant, but only the bidder can say "
    + "so.",
  "CH027.summary": "A number lacks its unit.",
  "CH028.absurd": "The value “{0}” cannot be meant.",
  "CH028.negative": "The value “{0}” is negative.",
  "CH028.percent": "The value “{0}” is above 100 percent.",
  "CH028.rationale":
    "Negative quantities, more than 100 percent or a date in another century are nearly always slips. The value "
    + "is therefore not judged but cleared up.",
  "CH028.summary": "A value cannot be meant.",
  "CH030.all": "“{0:titles}” is offered; all of these are expected: {1:titles}.",
  "CH030.any": "“{0:titles}” is offered; at least {2} of these are expected: {1:titles}.",
  "CH030.earliest": "“{0:value}” is offered; “{1:value}”{2} at the earliest is expected.",
  "CH030.equals": "“{0:value}” is offered; “{1:value}”{2} is expected.",
  "CH030.latest": "“{0:value}” is offered; “{1:value}”{2} at the latest is expected.",
  "CH030.maximum": "“{0:value}” is offered; at most “{1:value}”{2} is expected.",
  "CH030.minimum": "“{0:value}” is offered; at least “{1:value}”{2} is expected.",
  "CH030.range": "“{0:value}” is offered; a value from “{1:value}” to “{2:value}”{3} is expected.",
  "CH030.rationale":
    "The answer is clear and falls short of what is expected. In an exclusion criterion this leads to exclusion, "
    + "in a scored one usually to zero points. Check first that the statement really is unambiguous.",
  "CH030.summary": "An answer is clear and does not meet the requirement.",
  "CH030.unresolved": "The tender documents set no value for “{0}”, so the answer cannot be judged.",
  "CH031.not-answered": "No alternative of {0} is met; not answered: {1}.",
  "CH031.not-met": "No alternative of {0} is met; not met: {1}.",
  "CH031.rationale":
    "One of the alternatives would have been enough, with all requirements that belong to it. Where answers were "
    + "left out, it is not yet certain that the demand is missed.",
  "CH031.summary": "None of several alternatives is met.",
  "CH032.below": "The answer earns {0} points; at least {1} are demanded.",
  "CH032.rationale":
    "The minimum was announced. Whoever misses it does not meet the requirement, even if some points are foreseen "
    + "for the answer.",
  "CH032.summary": "An answer earns fewer points than the minimum.",
]
