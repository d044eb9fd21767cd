/// What the linter says about the choices of a dossier.
let englishDossierLint: [String: String] = [
  "LD001.found": "The contract is not divided into lots; give the reason in lint.xml.",
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
  "LD008.found": "A company knows the service already; record in lint.xml how its head start is evened out.",
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
  "LD090.found": "The answer of {2} to {0} ({1}) answers nothing any more. Delete it, or check the id.",
  "LD090.rationale":
    "The finding is mended, or the answer names a wrong id. A file with answers to findings that are not there misleads its reader.",
  "LD090.summary": "A reason has no finding any more.",
  "LD091.found": "{0} ({1}) cannot be answered with a reason; the answer of {2} changes nothing.",
  "LD091.rationale": "A block has to be mended; only with a few does the rule admit a reason.",
  "LD091.summary": "A block was answered instead of mended.",
]
