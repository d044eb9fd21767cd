/// What the command says around the findings of the linter, and the pages on its rules.
let englishLintReport: [String: String] = [
  "lint.abstract": "Checks a draft before it is published.",
  "lint.answered": "{0} findings are answered with a reason in the dossier",
  "lint.argument.paths": "A dossier, or drafts (TXT, MD, HTML, DOCX, ODT).",
  "lint.baseline.stale": "{0} known findings of the file “{1}” are gone; --write-baseline writes it anew.",
  "lint.baseline.written": "{0}: {1} known findings",
  "lint.clean": "No findings.",
  "lint.discussion":
    "Findings name place, rule and way out; “lastenheft rules LT004” explains a rule with its legal basis. The law is that of --on, "
    + "otherwise of “Stand: DD.MM.YYYY” in the draft. Ends with 1 where a finding blocks the publication.",
  "lint.kind.error": "block",
  "lint.kind.note": "hint",
  "lint.kind.warning": "warning",
  "lint.known": "{0} known findings not shown",
  "lint.not-a-baseline": "“{0}” is no file of known findings (format lastenheft-baseline, version 1).",
  "lint.option.baseline": "File of known findings, which are no longer reported.",
  "lint.option.format": "Output as text, JSON, SARIF 2.1.0 or HTML with margin notes.",
  "lint.option.on": "Day whose law applies.",
  "lint.option.out": "File for the output.",
  "lint.option.watch": "Checks again whenever a file changes; ends with Ctrl+C.",
  "lint.option.write-baseline": "Writes all findings to the file of --baseline.",
  "lint.paragraph": "paragraph {0}",
  "lint.place": "line {0}",
  "lint.summary": "{0} blocks, {1} warnings, {2} hints (files: {3})",
  "lint.value.paths": "DOSSIER|DRAFT",
  "lint.watching": "Waiting for changes …",
  "lint.write-needs-baseline": "--write-baseline needs --baseline FILE.",
  "rules.bases": "Legal basis",
  "rules.bases.from": "from {0:date}",
  "rules.bases.until": "until {0:date}",
  "rules.by-catalogue": "the catalogue: {0}",
  "rules.code": "Rule",
  "rules.counter-example": "Left alone",
  "rules.example": "Found",
  "rules.facts": "Researched facts",
  "rules.fact": "Research",
  "rules.finds": "What it finds",
  "rules.index": "Rules of the linter",
  "rules.index.text":
    "Each rule with an example and its legal basis. `lastenheft rules --pages FOLDER` writes these pages; change the sentences in the "
    + "program.",
  "rules.option.pages": "Writes the pages of the linter's rules to this folder.",
  "rules.pages.written": "{0} pages written: {1}",
  "rules.reason.S-11":
    "The notice is not in the dossier. The documents list what is demanded of the company; a person compares the "
    + "notice with them.",
  "rules.research": "What was researched, and who sees it",
  "rules.research.text":
    "S are rules for drafts, W for scoring methods, PF the pitfalls of De-Mail. What no rule sees is listed with the reason.",
  "rules.seen-by": "Rule or reason",
  "rules.to-confirm": "to be confirmed",
]
