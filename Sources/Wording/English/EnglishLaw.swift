/// Sentences about norms, citations and the texts of laws.
let englishLaw: [String: String] = [
  "citation.error.afterSeveral": "There are several places before '{0}'; it is open which of them has it.",
  "citation.error.ambiguousNorm": "Several norms are called '{0}' ({1}); without a day it is open which one is meant.",
  "citation.error.disorderedLabels": "'{0}' does not ascend, or is nothing like 5a, 3-7 or a-e.",
  "citation.error.empty": "There is no citation here.",
  "citation.error.misplaced": "'{0}' stands in the wrong place; parts stand from the largest to the smallest.",
  "citation.error.missingLabel": "After '{0}' something is missing, such as a number.",
  "citation.error.noNorm":
    "The norm is missing; a citation names it by its abbreviation, such as '§ 5 Abs. 9 Satz 2 De-Mail-G'.",
  "citation.error.openEnd": "'{0}' leaves open where the place ends; the last one must be named, such as 'bis 7'.",
  "citation.error.severalPlaces": "The first place ends before '{0}'; several places are cited one by one.",
  "citation.error.unknownNorm": "The norm register has no norm '{0}'.",
  "citation.error.unreadable": "'{0}' is no part of a citation.",
]
