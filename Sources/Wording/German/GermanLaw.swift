/// Sentences about norms, citations and the texts of laws.
let germanLaw: [String: String] = [
  "citation.error.afterSeveral": "Vor „{0}“ stehen mehrere Stellen; es ist offen, zu welcher „{0}“ gehört.",
  "citation.error.ambiguousNorm": "„{0}“ heißen mehrere Normen ({1}); ohne den Tag ist offen, welche gemeint ist.",
  "citation.error.disorderedLabels": "„{0}“ ist nicht aufsteigend oder keine Angabe wie 5a, 3-7 oder a-e.",
  "citation.error.empty": "Hier steht kein Zitat.",
  "citation.error.misplaced": "„{0}“ steht an der falschen Stelle; Teile stehen vom größten zum kleinsten.",
  "citation.error.missingLabel": "Nach „{0}“ fehlt die Angabe, etwa eine Zahl.",
  "citation.error.noNorm":
    "Die Norm fehlt; ein Zitat nennt sie mit ihrer Abkürzung, etwa „§ 5 Abs. 9 Satz 2 De-Mail-G“.",
  "citation.error.openEnd": "„{0}“ lässt offen, wo die Stelle endet; die letzte ist zu nennen, etwa „bis 7“.",
  "citation.error.severalPlaces": "Vor „{0}“ endet die erste Stelle; mehrere Stellen sind einzeln zu zitieren.",
  "citation.error.unknownNorm": "Eine Norm „{0}“ steht nicht im Normenverzeichnis.",
  "citation.error.unreadable": "„{0}“ ist kein Teil eines Zitats.",
]
