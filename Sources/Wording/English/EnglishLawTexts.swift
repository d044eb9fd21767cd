/// Official texts of laws, read, looked up and compared: in English.
let englishLawTexts: [String: String] = [
  "LF001.rationale":
    "The XML files that gesetze-im-internet.de offers for each law are read; their root element is "
    + "“dokumente”. Load the “XML” file of the law, not the web page and not the zip archive.",
  "LF001.root": "The root element is “{0}”; expected is “dokumente”, as in the XML files of gesetze-im-internet.de.",
  "LF001.summary": "The file is no official text of a law in the gii-norm format.",
  "LF002.none": "The abbreviation (jurabk) is missing in the first “norm”; load the file again.",
  "LF002.rationale":
    "Without the abbreviation (jurabk) in the first part no citation can be matched. The file is "
    + "incomplete; load it again.",
  "LF002.summary": "The file does not say which law it holds.",
  "LF003.none": "No provision of the file has a text; load the file again.",
  "LF003.rationale":
    "The text of a law without a single provision proves nothing. The file is incomplete; load it again.",
  "LF003.summary": "The file holds no provision with a text.",
  "LF004.rationale":
    "A citation would be ambiguous. The first provision that still has a text is looked up; look at the "
    + "official version.",
  "LF004.summary": "Two provisions have the same designation.",
  "LF004.twice": "“{0}” stands there more than once; the first one that still has a text is looked up.",
  "LF005.none": "The day of the file (builddate) is missing or cannot be read; find out by hand which version it has.",
  "LF005.rationale":
    "Without the day (builddate) it cannot be said which version the file has. Find out the version by "
    + "hand.",
  "LF005.summary": "The file does not say of which day its state is.",
  "LW001.no-paragraphs": "“{0} {1}” is not there: in {2} the provision has no paragraphs, so it has no “{3}”.",
  "LW001.none": "“{0} {1}” is not there: “{3}” does not stand in {2}.",
  "LW001.only": "“{0} {1}” is not there: {2} counts only up to {4} there, not up to “{3}”.",
  "LW001.paragraph-not-named":
    "“{0} {1}” is no place: in {2} the provision has paragraphs, and none is named before “{3}”.",
  "LW001.rationale":
    "A citation that leads nowhere can be attacked in a review. Correct the citation; where it is right "
    + "for another time only, its days belong in the norm register or to the legal basis.",
  "LW001.repealed": "“{0} {1}” is not there any more: “{3}” is repealed according to {2}.",
  "LW001.summary": "A cited place is not there in the official text.",
  "LW002.not-counted": "“{0} {1}” cannot be decided: {2} counts nothing that would be “{3}”.",
  "LW002.omitted": "“{0} {1}” cannot be decided: {2} leaves out the text of “{3}”.",
  "LW002.rationale":
    "Where the count can be read in two ways the program does not guess. A person has to look the place "
    + "up.",
  "LW002.sentence-ends":
    "“{0} {1}” cannot be decided: before “{3}” a full stop in {2} may end a sentence or belong to an "
    + "abbreviation or an ordinal number.",
  "LW002.sentences-in-lists":
    "“{0} {1}” cannot be decided: items of a list in {2} have sentences of their own; whether they count "
    + "up to “{3}” is open.",
  "LW002.several": "“{0} {1}” is ambiguous: “{3}” stands several times at this place of {2}; name the sentence.",
  "LW002.summary": "It cannot be said for certain from the official text whether a cited place is there.",
  "LW002.unnumbered":
    "“{0} {1}” cannot be decided: in {2} the paragraphs of the provision have no numbers that “{3}” could "
    + "refer to.",
  "LW002.unreadable": "“{0} {1}” cannot be decided: “{3}” cannot be looked up in {2}.",
  "LW003.rationale":
    "Citations are matched with a file by the abbreviation and the other names in the norm register. "
    + "Without the name nothing is looked up in the file; it can be added there as an “alias”.",
  "LW003.summary": "The norm register does not know the law of a file.",
  "LW003.unknown": "No norm of the register is called “{0}”; nothing was looked up in this file.",
  "LW004.other":
    "{0}: the file is of {1:date}; on {2:date} the version from {3:date} was in force. What it proves, it "
    + "proves for its day.",
  "LW004.rationale":
    "That a place is there in another version does not prove that it was there on the day of dispatch. "
    + "Where it matters, obtain the version of that day.",
  "LW004.summary": "A file has another version than the one of the day of dispatch.",
  "kit.unknown-law":
    "No norm of the register is called “{0}”; what leans on it cannot be told. Add the name there as an "
    + "“alias”.",
  "law.abstract": "Reads official texts of laws, looks citations up in them, compares two versions.",
  "law.argument.files": "Official files, one a law and version.",
  "law.argument.new": "File of the newer version.",
  "law.argument.old": "File of the older version.",
  "law.built": "file of {0:date}",
  "law.built.none": "file without a day",
  "law.change.changed": "changed",
  "law.change.new": "new",
  "law.change.renumbered": "unchanged",
  "law.change.repealed": "repealed",
  "law.column.items": "items",
  "law.column.paragraphs": "paragraphs",
  "law.column.provision": "provision",
  "law.column.sentences": "sentences",
  "law.column.title": "heading",
  "law.counterpart.changed": "Most of the former text now stands in {0}.",
  "law.counterpart.new": "Most of the text stood in {0} before.",
  "law.counterpart.repealed": "Most of the text now stands in {0}.",
  "law.diff.abstract": "Compares two versions of a law and names what leans on the changes.",
  "law.diff.before": "{0} before",
  "law.diff.discussion":
    "The text is compared, paragraph by paragraph and word by word; status lines, remarks of the editors "
    + "and markup are no text. With --dossier each change says which requirements, clauses, answers and "
    + "places of the documents lean on the place.",
  "law.diff.heading": "Heading",
  "law.diff.marks": "[-…-] are words removed, {+…+} words added; “…” cuts what is unchanged.",
  "law.diff.new": "New",
  "law.diff.none": "Both versions read the same.",
  "law.diff.old": "Old",
  "law.diff.other": "“{0}” and “{1}” are not two versions of one law; they have no abbreviation in common.",
  "law.diff.summary": "Read differently:",
  "law.diff.title": "{0}, {1}: two versions compared",
  "law.diff.unnumbered": "without a number before",
  "law.discussion":
    "The XML files of gesetze-im-internet.de (gii-norm) are read, from a folder and without network. A "
    + "file has the text that its editors held to be in force on its day; it does not replace the Federal "
    + "Law Gazette.",
  "law.doubtful": "The count of sentences is not certain from:",
  "law.import.abstract": "Reads official texts of laws and shows their structure.",
  "law.import.discussion":
    "Shows paragraphs, sentences and items of lists for each provision, and names the places where the "
    + "count of sentences is not certain. With --format json the whole text comes structured. Nothing is "
    + "stored: the official file stays the source.",
  "law.leaning.alternatives": "Alternatives",
  "law.leaning.answers": "Answers",
  "law.leaning.cited": "Cited:",
  "law.leaning.clause": "Clause",
  "law.leaning.none": "Nothing in this dossier leans on it.",
  "law.leaning.parameter": "Parameter",
  "law.leaning.position": "Price position",
  "law.leaning.requirement": "Requirement",
  "law.leaning.sentence": "Place",
  "law.leaning.unused": "Cited in the files, without effect in this tender:",
  "law.option.all": "Also what the law data and the norm register cite, and what counts on other days only.",
  "law.option.dossier": "Dossier; for each change it is said what leans on it.",
  "law.option.law": "Official files to look up citations in.",
  "law.owner.alternatives": "alternatives",
  "law.owner.catalogue": "catalogue",
  "law.owner.chapter": "chapter",
  "law.owner.clause": "clause",
  "law.owner.clauses": "group of clauses",
  "law.owner.law": "law data",
  "law.owner.norm": "norm register",
  "law.owner.parameter": "parameter",
  "law.owner.period": "period",
  "law.owner.position": "price position",
  "law.owner.provider": "provider",
  "law.owner.regime": "regime",
  "law.owner.requirement": "requirement",
  "law.owner.section": "section",
  "law.owner.tender": "dossier",
  "law.promulgated": "of {0:date}",
  "law.state.omitted": "text left out",
  "law.state.repealed": "repealed",
  "law.total": "{0} provisions",
  "law.value.files": "files",
  "law.verify.abstract": "Looks up each citation of a dossier in official texts, down to the sentence.",
  "law.verify.clean": "All places that were looked up are there.",
  "law.verify.counts": "looked up: {0}, of these found: {1}, not there: {2}, cannot be decided: {3}",
  "law.verify.discussion":
    "A sentence that leads into a list has the list and what follows it until the full stop; a full stop "
    + "in an item counts there alone. Where two readings are possible the answer is “cannot be decided”. "
    + "Only files of days on which the citation counts are looked at. Ends with 1 when a place is missing.",
  "law.verify.findings": "Findings:",
  "law.verify.no-norm": "the norm register does not know this law",
  "law.verify.no-version": "the norm register has no version for one of the two days",
  "law.verify.other": "version from {0:date}; on the day of dispatch the version from {1:date} was in force",
  "law.verify.other-days": "Not looked up, as there is no file of the time of the citation ({0}):",
  "law.verify.same": "version from {0:date}, the same as on the day of dispatch",
  "law.verify.title": "Citations of the dossier, day of dispatch {0:date}",
  "law.verify.unchecked": "Not checked, as no file is given (citations: {0}):",
  "law.written": "Written: {0}",
]
