/// What the scoring laboratory says.
let englishLaboratory: [String: String] = [
  "WT001.rationale":
    "Where not all criteria can earn the same number of points, weights do not count what they say. Give each criterion "
    + "a level with the same highest points, or announce the actual shares.",
  "WT001.share":
    "“{0}” is meant to count {1:number} % but counts {2:number} %: at most {3} points can be earned there.",
  "WT001.summary": "A criterion counts for something other than its weight says.",
  "WT002.criterion": "For “{0}” at least {1} points are demanded; the highest level earns {2}.",
  "WT002.rationale": "What nobody can reach excludes every offer. Lower the minimum, or add levels.",
  "WT002.summary": "A minimum of points cannot be reached.",
  "WT002.total": "At least {0:number} performance points are demanded in all; {1:number} can be reached.",
  "WT003.none": "For “{0}” no level is announced that leaves an offer in the ranking.",
  "WT003.rationale":
    "A criterion in which all earn the same does not part the offers; its weight has no effect. Add levels, or remove "
    + "the criterion.",
  "WT003.same": "In “{0}” every ranked offer earns {1} points.",
  "WT003.summary": "A criterion cannot change the result.",
  "flip.impossible.extremes":
    "No further offer in the assumed range swaps the first two. A further offer acts on the others only "
    + "through values of comparison that move in one direction with its price and with its performance in each "
    + "part of the range. Then it is enough to try the outermost offers of each part. {0:number} were tried; "
    + "none swaps the two.",
  "flip.impossible.fewer-than-two": "There are no two offers with a rank that a further one could swap.",
  "flip.impossible.lead":
    "No further offer in the assumed range swaps the first two. Other offers act here only through the highest "
    + "index, which reaches {0:number} in the range. All highest indices that would swap lie outside it or "
    + "cannot be met with whole points and cents.",
  "flip.impossible.no-admissible-offer":
    "No offer in the assumed range reaches the minimum number of performance points.",
  "flip.impossible.own-values":
    "No further offer can swap the first two. The index of each offer depends only on its performance, its "
    + "price and values that are fixed before; when an offer is added no other index changes, and so no order of "
    + "the others.",
  "flip.impossible.shared-rank": "The first two offers share a rank; there is nothing to swap.",
  "flip.possible":
    "A further offer with {2:number} performance points at {3:money} swaps the first two: \"{1}\" is then "
    + "ahead of \"{0}\". Neither the price alone nor the performance alone can come nearer to the other offers "
    + "with the same effect.",
  "flip.possible.rounded":
    "A further offer with {2:number} performance points at {3:money} swaps the first two: \"{1}\" is then "
    + "ahead of \"{0}\". Because of the rounding there may be offers nearer to the others with the same effect.",
  "flip.undecided":
    "Open: by the exact indices no further offer swaps the first two; by the rounding there may be one all the "
    + "same. Without rounding the question is decided.",
  "lab.abstract": "Shows what the scoring does, before and after the offers are in.",
  "lab.discussion": """
  Sets announced beside actual weights, draws price and performance with lines of equal index, and computes invented
  tenders: how often price, performance and each criterion decide, and how often the first two swap places. The tender
  names the range of prices; without it, that of the offers counts.
  """,
  "lab.option.format": "Form of the output.",
  "lab.option.offers": "Offers in each invented tender, 2 to 50.",
  "lab.option.out": "File for the output.",
  "lab.option.seed": "Seed; the same gives the same tenders everywhere.",
  "lab.option.tenders": "Number of invented tenders, 1 to 10,000,000.",
  "lab.range": "Possible are 1 to 10,000,000 tenders with 2 to 50 offers each.",
  "lab.value.number": "number",
  "lab.written": "Written: {0}",
]
