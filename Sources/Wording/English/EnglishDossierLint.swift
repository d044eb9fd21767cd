/// What the linter says about the choices of a dossier.
let englishDossierLint: [String: String] = [
  "LD001.found": "The contract is not divided into lots; the reason belongs into the file.",
  "LD001.rationale":
    "Lots are the rule, a contract as a whole is the exception. For a service from one source there mostly are technical or economic "
    + "reasons; they belong in the file.",
  "LD001.summary": "The contract is awarded as a whole, and no reason is on record.",
  "LD002.found":
    "Evidence {0} ({0:evidence}) about the company is an exclusion criterion at {1} already and is scored here.",
  "LD002.rationale":
    "What proves suitability must not earn points again: “more suitability” is no award criterion. Score what the service is, or drop "
    + "the evidence in one of the two places.",
  "LD002.summary": "Evidence of suitability is used as an award criterion too.",
  "LD003.found": "Variants are admitted, but no minimum requirements for them are named.",
  "LD003.rationale": "Variants can be evaluated only if it is settled before what they must do at least.",
  "LD003.summary": "Variants are admitted without minimum requirements.",
  "LD004.found": "No requirement is about accessibility.",
  "LD004.rationale":
    "Where natural persons use the service, accessibility is to be demanded; exceptions need a reason. The technical guideline merely "
    + "recommends it, so it belongs in the tender as a requirement.",
  "LD004.summary": "Accessibility is not demanded.",
  "LD005.found": "Neither a clause nor a requirement settles the processing of personal data on behalf.",
  "LD005.rationale":
    "Gateway, store and support mostly process on behalf of the city; the contract belongs in the tender documents. The role of the "
    + "provider is to be settled component by component (to be confirmed).",
  "LD005.summary": "Processing on behalf is not settled.",
  "LD006.found": "Position “{0}” belongs to no requirement.",
  "LD006.rationale":
    "What is priced has to be described, otherwise bidders calculate different things. Name the requirement that the position pays for.",
  "LD006.summary": "A price position has no requirement.",
  "LD007.found": "The accreditation must be there with the offer; who has applied for it is shut out.",
  "LD007.rationale":
    "Let a filed application do until the deadline, and demand the accreditation for the start of service. The catalogue has an "
    + "alternative for it.",
  "LD007.summary": "The accreditation is demanded without a way for pending applications.",
  "LD008.found": "A company knows the service already; how its head start is evened out belongs into the file.",
  "LD008.rationale":
    "Who was involved before knows more than the others. How this is evened out, such as by the same information for all and sufficient "
    + "periods, has to be documented.",
  "LD008.summary": "A company involved before may bid, and nothing records how that is evened out.",
  "LD009.found": "Evidence {0} ({0:evidence}) runs out; no day is named on which it must be valid.",
  "LD009.rationale":
    "Accreditation, test certificates and the data protection certificate have an end. Name the days on which they must be valid, and a "
    + "duty to renew them.",
  "LD009.summary": "Evidence with an end date is demanded without a day of validity.",
  "LD010.found": "The documents do not say whether missing documents may be supplied later.",
  "LD010.rationale":
    "Bidders have to know what missing evidence costs. Say whether and what is asked for later, and what is not.",
  "LD010.summary": "The documents are silent on later supply.",
  "LD011.found": "The documents name no review body (Vergabekammer).",
  "LD011.rationale":
    "Above the threshold the review body has to be named in the notice. The dossier does not hold the notice; where it stands there, a "
    + "line in lint.xml will do.",
  "LD011.summary": "The review body is not named.",
  "LD012.found":
    "A turnover of at least {0:money} euros is demanded; more than {2:number} times the contract value, {1:money}, "
    + "needs a reason.",
  "LD012.rationale":
    "Too high a minimum turnover keeps small and new providers away. Lower it, or name in lint.xml the particular "
    + "risk that justifies it. The multiple and its origin stand with day and source in specs/law; where it was not "
    + "read in the law the finding is a warning.",
  "LD012.summary": "The minimum turnover is higher than the admissible multiple of the contract value.",
  "LD013.found": "References may be {0} years old; the notice must say so.",
  "LD013.rationale":
    "Unless told otherwise only references of the last years count. If older ones are admitted, the notice must "
    + "say so, or some bidders will not reckon with it. The dossier does not hold the notice.",
  "LD013.summary": "Older references are admitted, and the dossier does not refer to the notice.",
  "LD014.high": "The price counts {0:number} percent; more than {1:number} percent leave no weight to performance.",
  "LD014.low": "The price counts {0:number} percent; less than {1:number} percent leave no weight to the price.",
  "LD014.rationale":
    "Whoever scores performance beside the price must give it a weight that can change the outcome, and the other "
    + "way round. If the price alone is to count, choose the method of the lowest price. The limits are for "
    + "orientation; day and source stand in specs/law.",
  "LD014.summary": "Price and performance are weighted so that only one of them counts.",
  "LD015.rationale":
    "The sum of the price sheet is the evaluated price. It must cover the whole service and each position once. "
    + "The form adds up all rows; what the price sheet lacks or holds twice it cannot put right.",
  "LD015.summary": "The price sheet does not cover what is bought.",
  "LD015.term": "The price sheet counts {0} months, from {1:date} to {3:date}; the service ends on {2:date}.",
  "LD015.twin": "{0} asks for the same price as {1}.",
  "LD016.above": "Up to {0:number} percent of the value may go to third parties; {1:number} percent are admissible.",
  "LD016.none":
    "The documents do not bound subcontracts; at most {0:number} percent of the value are admissible, with consent.",
  "LD016.rationale":
    "In Saxony, below the threshold, passing on to third parties is limited to a part of the value and needs "
    + "consent. The catalogue has clause V-SUB-01 for that.",
  "LD016.summary": "Subcontracts are not bounded as the law demands.",
  "LD017.found":
    "'{0}': the sentence is about the company and not about the contract. Tie it to what is done for this contract.",
  "LD017.rationale":
    "Execution conditions need a link to the subject of the contract. A statement about the conduct of the "
    + "company as a whole has none; one about the data and the service of this contract has.",
  "LD017.summary": "An execution condition has no link to the subject.",
  "LD018.ahead":
    "Version {0} is in preparation; version {1} of {2:date} is published. Enter it when it has been made available.",
  "LD018.foreign": "publication.xml belongs to the tender '{0}', the dossier to '{1}'.",
  "LD018.found":
    "The dossier was changed after the publication on {1:date} and still calls itself version {0}; its digest is {2}.",
  "LD018.named": "This dossier is published as version {0}; it calls itself version {1}.",
  "LD018.rationale":
    "All bidders must have the same documents, and the contracting authority must be able to show which they "
    + "were. Whoever changes something after publication raises the version in tender.xml, makes it available to "
    + "all and enters it in publication.xml with the digest that 'lastenheft digest' prints.",
  "LD018.summary": "The dossier is not the one that was published.",
  "LD019.found": "Version {0} does not say what has changed.",
  "LD019.rationale":
    "Without a list of changes each bidder must compare the versions, and a material change that needs a longer "
    + "period goes unnoticed. Name the changes in <changes>.",
  "LD019.summary": "A later version is published without a list of changes.",
  "LD020.early": "The answer to {0} is to stand in version {1}, which is older than the question.",
  "LD020.found": "The answer to {0} changes {1}, and no version of the documents carries the change.",
  "LD020.no-issue": "The answer to {0} names version {1}, which is not published.",
  "LD020.rationale":
    "What an answer changes must stand in the documents; else two wordings hold side by side and the contract "
    + "refers to the wrong one. Change the documents, publish the new version, and name it with the question.",
  "LD020.summary": "An answer to bidders changes the service, but the documents are the same.",
  "LD020.unknown": "The answer to {0} changes {1}; the documents have no such id.",
  "LD021.found": "{0} was answered only to the bidder that asked. Give the information to all.",
  "LD021.rationale":
    "Information that only one has is a head start. Answers go to all, without the name of the one who asked.",
  "LD021.summary": "A question was answered to one bidder only.",
  "LD022.found": "With the method '{0}' the index of an offer depends on the other offers.",
  "LD022.rationale":
    "A third offer without a chance of its own can swap the first and second rank. Let 'lastenheft lab' show how "
    + "easily that happens and name the reason for the choice in lint.xml, or take a method that looks at the offer "
    + "alone, such as the simple quotient.",
  "LD022.summary": "The scoring method is not independent of third offers.",
  "LD023.found": "No expected range is named for the linear conversion of prices.",
  "LD023.rationale":
    "With linear conversion an expensive offer loses all price points at once. Name the prices that you reckon "
    + "with in <plausible>; the laboratory then shows what the method does with them.",
  "LD023.summary": "The expected range of prices is missing for linear conversion.",
  "LD024.found": "'{0}': the chosen method divides performance by price; shares in percent do not occur in it.",
  "LD024.rationale":
    "A quotient has no weights that can be set. Whoever names percentages beside it announces two methods, and "
    + "which one holds is open to dispute. Delete the shares, or choose a method with weights.",
  "LD024.summary": "The text names shares of price and performance that the method does not have.",
  "LD025.found": "{0} ({0:pitfall}) is left open: {1} are deselected.",
  "LD025.rationale":
    "The catalogue catches known pitfalls with requirements and clauses. Whoever deselects all that concern one "
    + "must solve it in another way. Take one of them up again, or say in lint.xml how the case is settled.",
  "LD025.summary": "A known pitfall is left open, because what settles it was deselected.",
  "LD026.found": "'{0}' is a placeholder. Write what is to stand there.",
  "LD026.rationale":
    "A new dossier brings proposals; what it cannot know stands in square brackets. No bidder may read that: it "
    + "leaves open who buys and what holds.",
  "LD026.summary": "A text of the dossier is still a placeholder.",
  "LD027.found": "The dossier does not say where and in which form offers are to be handed in; add <submission>.",
  "LD027.hour": "No hour is named; the period then ends with the day. Name the hour in 'until'.",
  "LD027.rationale":
    "Whether an offer is in time and in form decides on its exclusion. That can only be judged when way, form and "
    + "hour are announced.",
  "LD027.summary": "The way or the hour of submission is missing.",
  "LD090.found": "The answer of {2} to {0} ({1}) answers nothing any more. Delete it, or check the id.",
  "LD090.rationale":
    "The finding is mended, or the answer names a wrong id. A file with answers to findings that are not there misleads its reader.",
  "LD090.summary": "A reason has no finding any more.",
  "LD091.found": "{0} ({1}) cannot be answered with a reason; the answer of {2} changes nothing.",
  "LD091.rationale": "A block has to be mended; only with a few does the rule admit a reason.",
  "LD091.summary": "A block was answered instead of mended.",
]
