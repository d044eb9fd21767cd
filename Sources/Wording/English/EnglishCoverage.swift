/// What is wrong between catalogue and register of facts, and what the command says about it.
let englishCoverage: [String: String] = [
  "CV001.open": "Fact '{0}' is open: no requirement or clause answers it, and no reason is given.",
  "CV001.rationale":
    "Each fact is either demanded or deliberately not. Enter the requirement or clause that answers it (covered-by), or "
    + "the ground (because) on which nothing is demanded.",
  "CV001.summary": "A fact is neither answered nor reasoned.",
  "CV002.rationale":
    "As a rule the id is misspelt, or the requirement or clause was deleted. The fact then lacks an answer.",
  "CV002.summary": "The register names a requirement or clause that does not exist.",
  "CV002.unknown": "Fact '{0}' points to '{1}'; the catalogue has no such requirement or clause.",
  "CV003.rationale":
    "Both sides name each other, so that no change goes unnoticed. Add the fact to 'covers' or to the legal basis, or "
    + "delete the reference.",
  "CV003.silent": "Fact '{0}' points to '{1}', which does not name it.",
  "CV003.summary": "A requirement or clause does not name the fact that it is entered for.",
  "CV004.rationale":
    "Whoever starts from the fact must find every place that answers it. Enter the requirement or clause with the fact "
    + "(covered-by).",
  "CV004.summary": "A requirement or clause names a fact that does not list it.",
  "CV004.unlisted": "'{0}' names fact '{1}', which does not list it.",
  "CV005.none": "No fact lists '{0}'.",
  "CV005.rationale":
    "What is demanded without ground cannot be defended before bidders. Name the fact, or delete the requirement or "
    + "clause.",
  "CV005.summary": "No fact stands behind a requirement or clause.",
  "CV006.basis": "A legal basis of '{0}' names fact '{1}', which the register does not know.",
  "CV006.covers": "'{0}' names fact '{1}', which the register does not know.",
  "CV006.market": "The provider register rests '{0}' on fact '{1}', which the fact register does not know.",
  "CV006.rationale":
    "As a rule the id is misspelt. A new fact first goes into the research and into the register.",
  "CV006.summary": "A fact is named that the register does not know.",
  "CV007.higher":
    "A legal basis of '{0}' counts as {1:confidence-grade}; none of its facts ({3}) is more than {2:confidence-grade}.",
  "CV007.rationale":
    "What was read in part or inferred must show as 'to be confirmed' and must not be told to bidders as law. Lower the "
    + "confidence of the legal basis, or name the fact that carries it.",
  "CV007.summary": "A legal basis counts as surer than every fact that it rests on.",
  "CV008.coverer": "Fact '{0}' lists '{1}' twice.",
  "CV008.fact": "Fact '{0}' is entered already ({1}).",
  "CV008.rationale": "Of two entries only one would be kept up. Delete one of them.",
  "CV008.summary": "A fact or a reference is entered twice.",
  "CV009.catalogue": "The fact register belongs to catalogue '{0}'; this folder holds catalogue '{1}'.",
  "CV009.rationale": "Register and catalogue of a folder belong together; otherwise the wrong things are compared.",
  "CV009.summary": "The fact register belongs to another catalogue.",
  "CV010.missing": "Fact '{0}' of the research is missing in the register.",
  "CV010.rationale": "The register is complete only when it accounts for every researched fact.",
  "CV010.summary": "A researched fact is missing in the register.",
  "CV011.rationale": "The register holds only what was researched. Check the spelling of the id.",
  "CV011.summary": "The register has a fact that the research does not know.",
  "CV011.unresearched": "Fact '{0}' is not in the research.",
  "CV012.differs": "Fact '{0}' counts as {1:confidence-grade} here, as {2:confidence-grade} in the research ({3}).",
  "CV012.rationale": "How sure a fact is, the research says. The register takes it over unchanged.",
  "CV012.summary": "Register and research are not equally sure.",
  "CV013.rationale":
    "As a rule the id is misspelt, or the requirement was deleted. The entry would then have no effect on competition.",
  "CV013.summary": "The provider register names a requirement that the catalogue does not have.",
  "CV013.unknown": "Provider '{0}' is said to lack '{1}'; the catalogue has no such requirement.",

  "confidence-grade.I": "inferred",
  "confidence-grade.P": "partly verified",
  "confidence-grade.V": "verified",

  "coverage.abstract": "Shows which requirement or clause answers which fact, and finds gaps.",
  "coverage.argument.folder": "Folder of the catalogue with the fact register; specs/de-mail if left out.",
  "coverage.by-ground": "Not demanded, by ground",
  "coverage.by-group": "Facts by group",
  "coverage.clauses": "Clauses",
  "coverage.column.answered": "answered",
  "coverage.column.fact-count": "facts",
  "coverage.column.ground": "ground",
  "coverage.column.group": "group",
  "coverage.column.open": "open",
  "coverage.column.reasoned": "reasoned",
  "coverage.confidences": "of these verified {0}, partly verified {1}, inferred {2}",
  "coverage.demands": "From the requirement or clause to the fact",
  "coverage.discussion": """
  For each researched fact the fact register (facts.xml beside the catalogue) names the requirements and clauses that \
  answer it, or the reason why nothing is demanded. The catalogue in turn names the facts of each requirement and \
  clause. This command shows both directions and reports every place where they do not agree. Requirements and clauses \
  count in all legal states and variants.

  V means read in the cited text, P in part or second hand, I inferred; P and I are to be confirmed.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read.
  """,
  "coverage.facts": "From the fact to the requirement or clause",
  "coverage.findings": "Findings",
  "coverage.no-findings": "No gap, no contradiction.",
  "coverage.nothing": "nothing",
  "coverage.open": "open",
  "coverage.option.against": "Markdown file of the research to compare the register with.",
  "coverage.option.leaning":
    "Only the table of the facts that are not fully verified and of what leans on them (Markdown or JSON).",
  "coverage.requirements": "Requirements",
  "coverage.state.answered": "answered",
  "coverage.state.open": "open",
  "coverage.state.reasoned": "not demanded, with a reason",
  "coverage.title": "Coverage of catalogue {0}, version {1}",
  "coverage.title.none": "Coverage: no catalogue in this folder",
  "coverage.total": "in all",
  "coverage.value.notes": "file",

  "ground.authority-duty": "the buyer's own duty",
  "ground.background": "background",
  "ground.definition": "definition",
  "ground.not-owed": "not owed",
  "ground.superseded": "superseded",
  "ground.supervision": "matter of supervision",
  "ground.third-party": "concerns others",
  "ground.tool": "Lastenheft sees to it",

  "leaning.column.answering": "answered by",
  "leaning.column.confidence": "tag",
  "leaning.column.fact": "fact",
  "leaning.column.resting": "legal basis of",
  "leaning.none": "No requirement and no clause leans on a fact that is not fully verified.",
  "leaning.summary":
    "Facts to be confirmed that a requirement or a clause leans on: {0} partly verified (P), {1} inferred (I).",

  "kit.no-facts": "Folder '{0}' holds no fact register (facts.xml).",
]
