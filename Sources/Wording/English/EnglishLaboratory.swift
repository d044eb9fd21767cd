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
  "flip.impossible.parts":
    "No further offer in the assumed range swaps the first two, not through the announced rounding either. The range was "
    + "cut until it was certain of every part that no offer in it swaps the two; there were {0:number} parts.",
  "flip.impossible.shared-rank": "The first two offers share a rank; there is nothing to swap.",
  "flip.possible":
    "A further offer with {2:number} performance points at {3:money} swaps the first two: \"{1}\" is then "
    + "ahead of \"{0}\". Neither the price alone nor the performance alone can come nearer to the other offers "
    + "with the same effect.",
  "flip.possible.rounded":
    "A further offer with {2:number} performance points at {3:money} swaps the first two: \"{1}\" is then "
    + "ahead of \"{0}\". Because of the rounding there may be offers nearer to the others with the same effect.",
  "flip.undecided.parts":
    "Open: rounding cuts the assumed range into so many parts that the search ends after {0:number} of them. Up to then no "
    + "offer that swaps the first two was found. With a narrower range or without rounding the question can be decided.",
  "flip.undecided.rounding":
    "Open: the announced rounding scales to digits before the point, which does not go with this method. The tender cannot "
    + "be published like this.",
  "lab.abstract": "Shows what the scoring does, before and after the offers are in.",
  "lab.after": "with a further offer",
  "lab.before": "before",
  "lab.change.ahead.behind": "“{0}” was ahead of “{1}” and is then behind it.",
  "lab.change.ahead.level": "“{0}” was ahead of “{1}” and is then level with it.",
  "lab.change.level.ahead": "“{0}” was level with “{1}” and is then ahead of it.",
  "lab.change.level.behind": "“{0}” was level with “{1}” and is then behind it.",
  "lab.column.above": "more until it turns",
  "lab.column.actual": "actual",
  "lab.column.announced": "announced",
  "lab.column.below": "less until it turns",
  "lab.column.bidder": "Bidder",
  "lab.column.criterion": "Criterion",
  "lab.column.leads": "then leads",
  "lab.column.method": "Method",
  "lab.column.most": "most BP",
  "lab.column.note": "Note",
  "lab.column.now": "now",
  "lab.column.number": "No.",
  "lab.column.performance": "Performance",
  "lab.column.price": "Price",
  "lab.column.rank": "Rank",
  "lab.column.share": "Share",
  "lab.column.tenders": "Tenders",
  "lab.column.weight": "GP",
  "lab.column.what": "Event",
  "lab.decision.median-proximity": "Federal Procurement Chamber, 6 November 2023, VK 1-77/23",
  "lab.decision.span": "Higher Regional Court Düsseldorf, 29 May 2024, Verg 35/23",
  "lab.discussion": """
  Sets announced beside actual weights, draws price and performance with lines of equal index, and computes invented
  tenders: how often price, performance and each criterion decide, and how often the first two swap places. The tender
  names the range of prices; without it, that of the offers counts.
  """,
  "lab.further.offer": "further offer",
  "lab.further.title": "A further offer",
  "lab.idle": "Without influence on who leads, by weight and by points: {0}.",
  "lab.methods.title": "All methods side by side (rank of each offer)",
  "lab.more": "… and {0:number} more; all are in the output of --format json.",
  "lab.more.offers": "The first {0:number} of {1:number} offers are shown; all are in the output of --format json.",
  "lab.nobody": "nobody",
  "lab.note.announced": "announced",
  "lab.note.confirm": "to be confirmed",
  "lab.note.unlawful": "unlawful: {0}",
  "lab.nothing":
    "There are no offers, and none can be invented: a range of prices, a scoring method or a criterion "
    + "is missing. State with “plausible” in the scoring of the tender which offers are possible.",
  "lab.offers.invented": "Invented offers, ranked by the announced method",
  "lab.offers.offers": "Offers at hand, ranked by the announced method",
  "lab.option.offers": "Offers in each invented tender, 2 to 50.",
  "lab.option.out": "File for the output.",
  "lab.option.seed": "Seed; the same gives the same tenders everywhere.",
  "lab.option.tenders": "Number of invented tenders, 1 to 10,000,000.",
  "lab.parameters.band.highest-performance":
    "band of {0:number} % below the highest index, in which the highest performance decides",
  "lab.parameters.band.lowest-price": "band of {0:number} % below the highest index, in which the lowest price decides",
  "lab.parameters.exponential": "a = {0:number}",
  "lab.parameters.fixed-price": "fixed price {0:money}",
  "lab.parameters.mark-up": "c = {0:number}",
  "lab.parameters.performance.best": "at most {0:number} performance points, against the best offer",
  "lab.parameters.performance.plain": "performance points as given",
  "lab.parameters.performance.theoretical":
    "at most {0:number} performance points, against the highest that can be reached",
  "lab.parameters.price": "at most {0:number} price points",
  "lab.parameters.references": "references {0:number} performance points and {1:money}",
  "lab.parameters.shares": "{0:number} % performance, {1:number} % price",
  "lab.parameters.title": "Computed with:",
  "lab.parameters.zero": "no price points from {0:number} times the lowest price",
  "lab.points.none": "No other points in a single criterion change who leads.",
  "lab.points.title": "Points that change who leads",
  "lab.prices.title": "Prices: how far does the same offer lead?",
  "lab.range": "Possible are 1 to 10,000,000 tenders with 2 to 50 offers each.",
  "lab.range.announced": "Assumed by the tender: {0:number} to {1:number} performance points, {2:money} to {3:money}.",
  "lab.range.offers":
    "The tender names no range; assumed are {0:number} to {1:number} performance points and the prices "
    + "of the offers, {2:money} to {3:money}.",
  "lab.removal": "Without “{0}”:",
  "lab.removal.leader": "Of the others “{1}” then leads instead of “{0}”.",
  "lab.removals.few": "With fewer than three offers there are no others whose order could change.",
  "lab.removals.none": "Whichever of the {0:number} offers leaves, the order of the others stays the same.",
  "lab.removals.some": "For {0:number} of {1:number} offers the order of the others changes when it leaves.",
  "lab.removals.title": "Each offer left out once",
  "lab.simulation.idle": "Never decisive: {0}.",
  "lab.simulation.title": "{0:number} invented tenders with {1:number} offers each (seed {2})",
  "lab.title": "Scoring laboratory: {0}",
  "lab.turns.none":
    "From {0:number} offers on, the values at which the winner changes are not computed; here there are "
    + "{1:number}.",
  "lab.value.number": "number",
  "lab.weight-turns.title": "Weighting points: how far does the same offer lead?",
  "lab.weights.title": "Weights: announced and actual share",
  "lab.what.bestWon": "The best-performing offer wins",
  "lab.what.cheapestWon": "The cheapest offer wins",
  "lab.what.flipped": "The first two swap places when another leaves",
  "lab.what.performanceDecided": "Performance decides",
  "lab.what.priceDecided": "The price decides",
  "lab.what.undecided": "Nobody wins alone",
  "lab.what.weight": "Effective weight of the price: {0} %.",
  "lab.without": "without {0}",
  "lab.written": "Written: {0}",
]
