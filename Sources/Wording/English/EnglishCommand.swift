/// What the command says: help, headings, results.
let englishCommand: [String: String] = [
  "KT001.empty": "the folder \"{0}\" holds no XML file; please check the path in tender.xml",
  "KT001.rationale":
    "Catalogue and norms stand in folders of their own, which tender.xml names under \"sources\". Without them the "
    + "specification lacks requirements or legal bases. Check the path; it counts from the folder of the dossier.",
  "KT001.summary": "A folder that the dossier names holds no files.",

  "check.abstract": "Checks offers against the tender documents.",
  "check.argument.offers": "Offers: files or folders; without any, all in the folder \"offers\" of the dossier.",
  "check.count.admitted": "{0} admitted",
  "check.count.excluded": "{0} with a ground for exclusion",
  "check.count.open": "{0} open",
  "check.discussion": """
  Each requirement gets one of four verdicts: met, not met, unclear, not answered. Each verdict names the reason, the \
  place in the offer, the legal consequence and the next lawful step. A person always decides on an exclusion.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "check.further": "Further findings:",
  "check.not-applicable": "not applicable",
  "check.option.all": "List the requirements that are met, too.",
  "check.result": "Result",
  "check.step": "Next step",
  "check.summary": "Offers checked: {0} ({1}).",
  "check.unreadable": "not readable",

  "command.abstract": "Lastenheft: draft the tender documents for a De-Mail service, check and score the offers.",
  "command.argument.dossier": "Folder of the dossier; it holds tender.xml.",
  "command.discussion": """
  A dossier is a folder with tender.xml, price-sheet.xml and the offers in "offers". All documents, verdicts and numbers \
  are derived from it. The program works without a network and changes no input file.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 not readable or wrongly called.

  Completion for the command line: lastenheft --generate-completion-script bash (or zsh, fish).
  """,
  "command.error": "Error",
  "command.not-printed": "the output cannot be written; the result is incomplete",
  "command.option.format": "Print as text, or as JSON for programs.",
  "command.option.lang": "Language of the messages.",
  "command.progress": "{0} of {1} offers checked",
  "command.group.consult": "Look up",
  "command.group.evaluate": "Evaluate offers",
  "command.group.prepare": "Prepare",
  "command.group.publish": "Publish",
  "command.value.any-folder": "folder",
  "command.value.files": "offers",
  "command.value.file": "file",
  "command.value.folder": "dossier",

  "digest.abstract": "Prints the digest of the tender documents.",
  "digest.discussion": """
  Offers name this digest (SHA-256) and thereby the version that they answer. It changes as soon as tender.xml, the \
  price sheet, the catalogue or the norms change.
  """,

  "dossier.stopped": "the dossier \"{0}\" does not yield a specification; please mend the errors above first",

  "help.and": "and",
  "help.arguments": "ARGUMENTS",
  "help.default": "default",
  "help.detail": "for detailed help.",
  "help.help": "Show help information.",
  "help.hint": "Help",
  "help.invalid": "is invalid for",
  "help.meant": "Did you mean",
  "help.missing": "Error: Missing expected argument",
  "help.missing-value": "Error: Missing value for",
  "help.more": "for more information.",
  "help.options": "OPTIONS",
  "help.possible": "Please provide one of",
  "help.see": "See",
  "help.subcommand": "<subcommand>",
  "help.subcommands": "SUBCOMMANDS",
  "help.unexpected": "Error: Unexpected argument",
  "help.unknown-command": "Error: Unknown subcommand",
  "help.unknown-option": "Error: Unknown option",
  "help.usage": "USAGE",
  "help.value": "The value",
  "help.values": "values",
  "help.version": "Show the version.",

  "kit.exists": "\"{0}\" exists and is not overwritten; please choose another folder",
  "kit.faulty-record":
    "{0} was not understood as a whole or belongs to another tender (line {1}), and is therefore not written again. "
    + "'lastenheft score' shows what is wrong with it.",
  "kit.no-document": "there is no document \"{0}\"; there are: {1}",
  "kit.no-dossier": "there is no tender.xml in the folder \"{0}\"; please name the folder of a dossier",
  "kit.no-format": "There is no format “{0}”; possible are: {1}.",
  "kit.no-offers": "there are no offers (files ending in .xml) in \"{0}\"",
  "kit.no-templates":
    "the folder \"templates\" was not found, looked for from \"{0}\" on; please set LASTENHEFT_HOME to the folder that "
    + "holds it",
  "kit.not-read": "\"{0}\" cannot be read: {1}",
  "kit.not-set-in-time":
    "The PDF of “{0}” was not set after {1:number} seconds; the typesetter was ended. Nothing was written.",
  "kit.not-set": "The PDF of “{0}” cannot be set: {1}. Nothing was written.",
  "kit.not-written": "\"{0}\" cannot be written: {1}; a file that stood there is unchanged",

  "method.exponential": "Exponential method (Z = L^a : P^(1−a))",
  "method.extended-quotient": "Extended quotient method (Z = L : P with a band)",
  "method.fixed-price": "Fixed price method (Z = L)",
  "method.linear": "Linear interpolation from the lowest price",
  "method.lowest-price": "Lowest price",
  "method.mark-up": "Mark-up method (Z = (L + c) : P)",
  "method.mean": "Mean method",
  "method.median": "Median method",
  "method.median-proximity": "Closeness to the median price",
  "method.price-ratio": "Price ratio method",
  "method.reference": "Reference method",
  "method.simple-quotient": "Simple quotient method (Z = L : P)",
  "method.span": "Interpolation over the span",

  "new.abstract": "Starts a new dossier.",
  "new.argument.folder": "Folder to make.",
  "new.discussion": """
  The new dossier selects all chapters of the De-Mail catalogue and holds dates, parameters, criteria and a price sheet to \
  work on. The catalogue, law and schema of the present program are put into the folder, so that the dossier stays as it is \
  when the program is brought up to date. Nothing that exists is overwritten.
  """,
  "new.done": "Made {0}. Next edit tender.xml, then: lastenheft render {0}",
  "new.invalid-day": "\"{0}\" is no calendar day; expected is for example 2026-12-01",
  "new.no-folder": "the folder of the new dossier is missing",
  "new.no-title": "--title is empty; please name the procurement",
  "new.option.dispatch": "Day of dispatch; it decides which law applies.",
  "new.option.submission": "Last day for offers.",
  "new.option.title": "Name of the procurement.",
  "new.order": "the last day for offers must come after the day of dispatch",
  "new.value.day": "day",
  "new.value.title": "name",

  "render.abstract": "Makes all documents of the dossier; checks and scores the offers that are there.",
  "render.discussion": """
  For bidders: documents 01 to 11, from the invitation to the list of files. Internal only, in the subfolder "intern": \
  compliance matrix, schedule, procedure note and, when there are offers, the evaluation report. Each document comes in \
  German and English and names the digest of the dossier; manifest.sha256 names the digest of each file.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read or written.
  """,
  "render.faulty":
    "Mind: the dossier has errors (see above). These documents are a draft and not to be published.",
  "render.first": "Look first at: {0}",
  "render.other-typst":
    "The PDF files were set with Typst {0}; tried is {1}. Please look at them before they are published.",
  "render.no-typst":
    "The PDF files are missing: the typesetter Typst is not installed. All other formats are written. Install it with: scripts/setup pdf",
  "render.no-fonts":
    "The PDF files are missing: the Noto fonts are not installed. All other formats are written. Install them with: apt-get install fonts-noto-core",
  "render.no-out": "--out names no folder",
  "render.option.documents": "Only this document (may be repeated).",
  "render.option.format":
    "Format of the files: html (the default), pdf, odt, docx, md or all; several separated by commas or given repeatedly.",
  "render.option.language": "Only this language of the documents (repeatable).",
  "render.option.out": "Folder for the documents.",
  "render.option.templates": "Folder with templates of your own.",
  "render.summary": "{0} documents written:",
  "render.value.document": "document",

  "rules.abstract": "Lists all rules, or explains one.",
  "rules.argument.code": "Code of a rule, for example CH001.",
  "rules.deficiency": "Class of deficiency",
  "rules.discussion": "Each finding carries the code of the rule that made it.",
  "rules.severity": "Severity",
  "rules.unknown": "there is no rule \"{0}\"; \"lastenheft rules\" lists them all",
  "rules.value.code": "code",

  "score.abstract": "Scores the admitted offers and ranks them.",
  "score.ask": "Ask about the price: {0} (distance to the next lower / next higher offer {1}).",
  "score.column.announced": "rounded",
  "score.column.bidder": "bidder",
  "score.column.index": "index",
  "score.column.performance": "performance",
  "score.column.price": "evaluated price",
  "score.column.rank": "rank",
  "score.discussion": """
  Performance points are weighting points times points; points follow from the levels of a requirement or stand with their \
  reason in evaluation.xml. Computed in exact fractions, rounded only as announced. A star at a rank means that the tie \
  rule decided.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "score.method": "Method: {0}",
  "score.not-final":
    "Not final: the evaluation of quality is not finished. Until then there is no ranking, and prices stay hidden.",
  "score.none": "No offer can be scored.",
  "score.unranked": "Without a rank:",

  "subject.clause": "clause {0}",
  "subject.declaration": "declaration \"{0}\"",
  "subject.document": "offer as a whole",
  "subject.evidence": "evidence {0}",
  "subject.position": "price position {0}",
]
