/// What the check says about evidence, reservations, declarations and prices.
let englishOfferCheck: [String: String] = [
  "CH040.absent": "Missing: {0:evidence} ({0}).",
  "CH040.not-referenced": "The answer refers to no evidence of kind {0} ({0:evidence}); “{1}” is enclosed.",
  "CH040.rationale":
    "The evidence was due with the offer. If it is enclosed and only the reference is missing, a question is "
    + "enough. If it is missing, what follows depends on whether it is about the company or about the service.",
  "CH040.summary": "A piece of evidence is missing.",
  "CH041.rationale":
    "Either the document is missing or its id is misspelt. If the rest of the offer covers the evidence demanded, "
    + "a question is enough.",
  "CH041.summary": "A reference to evidence leads nowhere.",
  "CH041.unknown": "The answer refers to the document “{0}”, which the offer has not.",
  "CH043.expired": "The document “{0}” is valid until {1:date}; it is demanded for {3:date} ({2:milestone}).",
  "CH043.rationale":
    "Evidence must be valid on the days that the requirement names, such as the deadline, the award and the start "
    + "of the service. The earliest day on which it is not is named. The bidder may hold a follow-up document.",
  "CH043.summary": "A document has expired on a day that counts.",
  "CH044.not-yet": "The document “{0}” is valid only from {1:date}; it is demanded for {3:date} ({2:milestone}).",
  "CH044.rationale":
    "A document that begins later proves nothing for the day that counts. Ask whether there is another one for "
    + "the time before.",
  "CH044.summary": "A document is not yet valid on a day that counts.",
  "CH045.no-end": "The document “{0}” names no end of its validity; it is demanded for {2:date} ({1:milestone}).",
  "CH045.rationale":
    "Without an end date nobody can say whether the document is valid on the days that count. The date usually "
    + "stands in the document itself; otherwise ask the bidder.",
  "CH045.summary": "A document names no end of its validity.",
  "CH046.no-file": "No file is named for the document “{0}”.",
  "CH046.rationale":
    "A document that is merely listed proves nothing yet. Check whether the file came in under another name.",
  "CH046.summary": "A document has no file.",
  "CH047.rationale":
    "Documents that were not asked for are left out of account. The note helps where an answer lacks its evidence "
    + "at the same time.",
  "CH047.summary": "A document belongs to no answer.",
  "CH047.unreferenced": "No answer refers to the document “{0}”.",
  "CH050.differ": "The answers to {0} and {1} (line {2}) must be the same and are not.",
  "CH050.rationale":
    "Both requirements ask for the same thing. Only the bidder can say which statement holds; until then both are "
    + "unclear.",
  "CH050.summary": "Two answers that must be the same differ.",
  "CH051.comment": "The comment says the opposite of the answer: “{0}”.",
  "CH051.rationale":
    "Whoever ticks yes and writes “not” in the comment has not made a commitment. The answer counts as unclear; "
    + "clear up the comment with the bidder.",
  "CH051.summary": "Answer and comment contradict each other.",
  "CH052.earlier": "The answer names {0:date}; the document “{1}” is valid only until {2:date}.",
  "CH052.rationale":
    "The date in the answer lies after the end of the document. Either the date is wrong, or there is another "
    + "document.",
  "CH052.summary": "An answer promises more than its document proves.",
  "CH060.condition": "Possible condition: “{0}”.",
  "CH060.rationale":
    "Bidders may not change or add to the tender documents. Clear words such as “subject to” or “only if” count "
    + "as a reservation; words such as “unless” or “as far as” may be harmless and are cleared up first. Whether "
    + "the remark really changes the offer is for a person to decide by its wording.",
  "CH060.reservation": "Reservation or condition: “{0}”.",
  "CH060.summary": "The offer is subject to a reservation or a condition.",
  "CH061.rationale":
    "Terms of the bidder’s own change the tender documents and concern the whole offer. Check whether they are "
    + "really meant to apply and whether the documents have a clause against them.",
  "CH061.summary": "The bidder brings in terms of its own.",
  "CH061.terms": "Terms of the bidder’s own: “{0}”.",
  "CH062.disguised": "The text mixes characters of different scripts that look alike: “{0}”.",
  "CH062.invisible": "The text has invisible characters: “{0}”.",
  "CH062.rationale":
    "What a person reads and what the file says may then differ. Soft hyphens usually come from word processors "
    + "and have no consequence; clear up everything else with the bidder.",
  "CH062.reordered": "The text has characters that change the order in which it is shown: “{0}”.",
  "CH062.summary": "A text has characters that cannot be seen or told apart.",
  "CH070.missing": "This declaration is missing: {0:declaration}.",
  "CH070.rationale":
    "The declarations are part of every offer. A missing declaration is not a refused one; whether it may be "
    + "asked for depends on the procurement law that applies.",
  "CH070.summary": "A declaration is missing.",
  "CH071.rationale":
    "Whoever does not accept the contract terms or the binding period offers something else than was asked for. "
    + "Whoever refuses the other declarations misses a condition for taking part.",
  "CH071.refused": "This declaration is refused: {0:declaration}.",
  "CH071.summary": "A declaration is refused.",
  "CH072.different": "This declaration is made already on line {1}, with other content: {0:declaration}.",
  "CH072.rationale":
    "Where both say the same, no harm is done. Where one is made and the other refused, the contradiction must be "
    + "cleared up.",
  "CH072.same": "This declaration is made already on line {1}: {0:declaration}.",
  "CH072.summary": "A declaration is made twice.",
  "CH080.missing": "Position {0} has no unit price.",
  "CH080.option": "Optional position {0} has no unit price.",
  "CH080.rationale":
    "Offers must hold all prices asked for, those of options too. A missing price is not zero. Only minor single "
    + "items that touch neither the total nor the ranking may be asked for.",
  "CH080.summary": "A price is missing.",
  "CH081.nearest": "The price sheet has no position “{0}”; perhaps {1} is meant.",
  "CH081.other-lot": "Position {0} belongs to lot {1}, which the offer is not for.",
  "CH081.rationale":
    "An additional row changes the price sheet. The published sheet governs; find out whether the bidder wants to "
    + "charge for something more or merely slipped.",
  "CH081.summary": "A price names an unknown position.",
  "CH081.unknown": "The price sheet has no position “{0}”.",
  "CH082.different": "Position {0} has another price already on line {1}.",
  "CH082.rationale":
    "With two different prices the total is not certain, and the buyer may not choose one. No evaluated price is "
    + "formed then.",
  "CH082.same": "Position {0} has the same price already on line {1}.",
  "CH082.summary": "A position is priced twice.",
  "CH083.altered": "The quantity of {0} is altered: {1:number} in place of {2:number}.",
  "CH083.missing": "The quantity of position {0} is not repeated.",
  "CH083.rationale":
    "Quantities are part of the tender documents and the same for all bidders. The published quantity is always "
    + "used. A quantity that is merely not repeated has no consequence.",
  "CH083.summary": "A quantity of the price sheet is altered.",
  "CH084.missing": "No total is stated for position {0}; it is {1:money}.",
  "CH084.rationale":
    "The unit price and the published quantity are used. How an error is corrected follows from the announced "
    + "rule; without one, clear up which price is meant.",
  "CH084.summary": "The total of a position is miscalculated.",
  "CH084.wrong": "In {0}, {1:money} times {2:number} makes {3:money}; {4:money} is stated.",
  "CH085.carried": "The sum is {0:money}; {1:money} is stated, because an error in a position was carried on.",
  "CH085.options": "The stated sum of {1:money} includes the options; without them it is {0:money}.",
  "CH085.rationale":
    "The sum is recomputed from unit prices and published quantities, net and over the positions that count as "
    + "announced. Where it merely carries on an error that is named at a position, this is a note.",
  "CH085.summary": "The total of the offer is miscalculated.",
  "CH085.wrong": "The sum is {0:money}; {1:money} is stated.",
  "CH086.missing": "The total of the offer is missing.",
  "CH086.rationale":
    "The total can be computed from the unit prices; it serves as a cross-check. If it is missing, find out "
    + "whether the prices are meant to be complete.",
  "CH086.summary": "The total of the offer is missing.",
  "CH087.rationale":
    "A price of zero is admissible if it is meant. Find out whether the service really is offered free of charge "
    + "or its price is included elsewhere.",
  "CH087.summary": "A price is zero.",
  "CH087.zero": "Position {0} costs nothing.",
  "CH088.negative": "Position {0} has a negative price: {1:money}.",
  "CH088.rationale":
    "A negative price moves cost between positions and may distort the evaluation. Clear it up before the offer "
    + "is scored.",
  "CH088.summary": "A price is negative.",
  "CH089.excessive": "The price of position {0} cannot be meant: {1:money}.",
  "CH089.rationale":
    "Over the term it would come to more than a billion euros. Usually the decimal point slipped; what holds is "
    + "what the bidder explains.",
  "CH089.summary": "A price is beyond belief.",
]
