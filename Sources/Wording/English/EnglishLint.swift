/// What the linter says about drafts.
let englishLint: [String: String] = [
  "DR001.binary": "The file holds null bytes and is no text. Give the draft as TXT, MD, HTML, DOCX or ODT.",
  "DR001.compound":
    "The file is encrypted, or saved in the old format DOC. Save it in Word as DOCX without a password.",
  "DR001.encoding": "The text is not saved as UTF-8. Choose “UTF-8” as the encoding in the editor.",
  "DR001.encrypted": "The document is encrypted with a password. Save it without one.",
  "DR001.format": "Drafts are read in these formats: {0}. Save the draft in one of them.",
  "DR001.part": "The archive lacks the part “{0}”; it is no text document of Word or LibreOffice.",
  "DR001.rationale":
    "What was not read was not checked. Files from outside are opened within fixed limits only; what exceeds them, is damaged or "
    + "encrypted is refused.",
  "DR001.summary": "A draft cannot be read.",
  "LT001.found": "“{0}”: whether that is a duty, the document does not define. Write “muss”, or “kann” with points.",
  "LT001.rationale":
    "Bidders read “soll”, “hat … zu” or “wird erwartet” differently, some as a duty, some as a wish, and their offers cannot be "
    + "compared. Who wants to use “soll” says in the document what it means and what missing it costs.",
  "LT001.summary": "A modal verb, or another form of duty, stands there that the document does not define.",
  "LT002.and-or": "“und/oder” leaves open what is owed. Name all cases, or make two requirements of it.",
  "LT002.found": "Two modal verbs in one sentence; the second is “{0}”. Make two requirements of it.",
  "LT002.rationale":
    "Where one part is met and the other is not, neither yes nor no is an answer. A requirement says exactly one thing.",
  "LT002.summary": "A sentence holds two demands.",
  "LT003.found": "“{0}” without a yardstick: how many points are given for what is missing.",
  "LT003.rationale":
    "A scored requirement without a yardstick gives the evaluators a free hand. Name the levels with their points, or refer to the "
    + "criterion.",
  "LT003.summary": "A KANN stands without a yardstick for the evaluation.",
  "LT004.found": "Everyone understands “{0}” differently. Give a number, a period or a test.",
  "LT004.rationale":
    "What has to be described clearly and exhaustively must not depend on the reader. Put something in place of the word that can be "
    + "measured or proven.",
  "LT004.summary": "A word is vague.",
  "LT005.found": "“{0}” leaves the list open. Enumerate all of it.",
  "LT005.rationale":
    "Nobody knows what is behind “usw.”, and nobody can offer or check it. In an exclusion requirement it may cost an offer.",
  "LT005.summary": "A list is open.",
  "LT006.found": "“{0}” admits no exception and names no test. Say what it is measured by.",
  "LT006.rationale":
    "Taken literally nobody meets it; not taken literally it is vague. Name the value, the test report or the procedure of acceptance.",
  "LT006.summary": "An absolute word stands without a test.",
  "LT007.found": "“{0}” than what? Give the value that it is compared with.",
  "LT007.rationale":
    "A comparison without a base cannot be checked; where only the present contractor knows the base, he has an advantage.",
  "LT007.summary": "A comparison does not say with what.",
  "LT008.found": "The duty in the passive voice names nobody. Write “Der Auftragnehmer muss …”.",
  "LT008.rationale":
    "Where it does not say who acts, the parties will argue about it. The template is: who, must or can, what, measured by what.",
  "LT008.summary": "A duty names nobody who fulfils it.",
  "LT008.to-do": "The duty with “… zu …” names nobody. Write “Der Auftragnehmer muss …”.",
  "LT009.found": "“{0}” is a product or a maker. Describe the function, or add “oder gleichwertig” and the reason.",
  "LT009.rationale":
    "Brands, origin and types may be named only by way of exception, where the subject justifies it or cannot be described precisely "
    + "enough otherwise, and then with “or equivalent”. De-Mail itself is a statutory service and no brand.",
  "LT009.summary": "A product, a brand or a maker is named.",
  "LT010.found": "“{0}” stands without “oder gleichwertig”.",
  "LT010.rationale":
    "Who refers to standards, certificates or labels must admit what is equivalent. TR-01201 is excepted: it describes the statutory "
    + "service itself.",
  "LT010.summary": "A standard or a certificate is demanded without “or equivalent”.",
  "LT011.found": "“{0}” is about the company and not about the service. It belongs to the suitability criteria.",
  "LT011.rationale":
    "Suitability is examined separately, and only by the criteria that the notice names. In the specification it is easily scored "
    + "twice.",
  "LT011.summary": "The specification demands suitability.",
  "LT012.found":
    "“{0}” puts the content off until after the award. Describe it now, or settle how it is determined and what it costs.",
  "LT012.rationale":
    "What is settled after the award only, nobody can offer and price. Later choices need a clear rule in the tender documents.",
  "LT012.summary": "Content is put off until after the award.",
  "LT013.found": "“{0}”: silence becomes consent here. Ask for a declaration in text form.",
  "LT013.rationale":
    "Where the city misses a day, something is accepted, extended or agreed that nobody has examined. A service that merely “counts as "
    + "agreed” is not described either.",
  "LT013.summary": "Silence counts as consent.",
  "LT014.found":
    "“{0}” ties the city to one company. Secure its data, rights and way out without that company’s doing.",
  "LT014.rationale":
    "Who gets data, rights or interfaces from one company only has no competition in the next procurement. Demand open, "
    + "documented formats and interfaces, and keep the rights to your data.",
  "LT014.summary": "Wording ties the buyer to a maker or a contractor.",
  "LT015.found": "Only who is there today knows “{0}”. Describe what it does.",
  "LT015.rationale":
    "Where the service is described by what exists, the present contractor knows more than the others, which has to be evened out. "
    + "Give all bidders the same description.",
  "LT015.summary": "The service is described by the existing system.",
  "LT016.figure": "“{0}” without a figure.",
  "LT016.figure-period": "“{0}” without figure and period.",
  "LT016.figure-period-point": "“{0}” without figure, period and measuring point.",
  "LT016.figure-point": "“{0}” without figure and measuring point.",
  "LT016.period": "“{0}” without the period that it is measured over.",
  "LT016.period-point": "“{0}” without period and measuring point.",
  "LT016.point": "“{0}” without a measuring point: where, and from when on?",
  "LT016.rationale":
    "99.5 percent of a year differ from 99.5 percent of a day, and the exit of the data centre from the desk. A service level needs "
    + "figure, period and measuring point. The minimum values of the technical guideline are limits of admission and no service level.",
  "LT016.summary": "A service level is incomplete.",
  "LT017.found": "“{0}” contradicts “{1}” (line {2}).",
  "LT017.paragraph": "“{0}” contradicts “{1}” (paragraph {2}).",
  "LT017.place": "“{0}” contradicts “{1}” ({2}).",
  "LT017.rationale":
    "Where a quantity or a term stands in the documents with two numbers, bidders calculate differently. Give each number in one place, "
    + "and refer to it elsewhere.",
  "LT017.summary": "Different numbers stand for the same quantity.",
  "LT018.annex": "The list of annexes has no annex {0}.",
  "LT018.rationale":
    "A reference that leads nowhere leaves open what is owed. Mostly a section was renumbered, or an annex forgotten.",
  "LT018.section": "The document has no section {0}.",
  "LT018.summary": "A reference leads nowhere.",
  "LT018.table": "The document has no table {0}.",
  "LT019.norm": "“{0}” is not in force on {1:date}.",
  "LT019.place": "“{0}” stands in a version that is not in force on {1:date}.",
  "LT019.rationale":
    "Procedure and service follow the law of their day. It is the day of dispatch; the draft names it with “Stand: DD.MM.YYYY”, "
    + "otherwise the option --on.",
  "LT019.summary": "A norm is not in force on the day of the draft.",
  "LT020.found": "“{0}” is no term of the law. Name the kind of dispatch and the norm.",
  "LT020.rationale":
    "The effect of a De-Mail depends on the kind of dispatch, the sign-in and the norm. Everyday words promise more, or something "
    + "else, than holds.",
  "LT020.summary": "An everyday word stands for a legal effect.",
  "LT021.found":
    "Who has applied for accreditation is shut out. Let the application do until the deadline, and demand the accreditation for the start of service.",
  "LT021.rationale":
    "The federal buyer let a filed application do; that stood the review. Say also what happens if the accreditation is not granted.",
  "LT021.summary": "The accreditation is demanded for the deadline, without a way for pending applications.",
  "LT022.found": "“{0}”: nobody can take back a De-Mail that was sent.",
  "LT022.rationale":
    "The Act knows no recall of a De-Mail that was sent. A requirement that no provider on the market meets ends the competition.",
  "LT022.summary": "The recall of sent messages is demanded.",
  "LT023.found": "“{0}” is a term of the UVgO; in Saxony VOL/A applies below the threshold.",
  "LT023.rationale":
    "The Saxon procurement act refers to section 1 of VOL/A below the EU threshold. Who uses terms of the UVgO has two codes of procedure "
    + "in one document.",
  "LT023.summary": "A term of the UVgO stands in a document under Saxon law.",
  "LT024.found": "“{0}”: no more than the law owes may be demanded here.",
  "LT024.rationale": "Pay rates and minimum wages beyond the law may be demanded only where an act admits it.",
  "LT024.summary": "Pay beyond the law is demanded.",
]
