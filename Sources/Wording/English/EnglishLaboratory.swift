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
