/// The sentences that announce how offers are ranked.
let englishScoring: [String: String] = [
  "scoring.band.highest-performance":
    "Within the band the offer with the higher sum of performance points comes first; where the sums are equal, "
    + "the one with the higher index.",
  "scoring.band.lowest-price":
    "Within the band the offer with the lower evaluated price comes first; where the prices are equal, the one "
    + "with the higher index.",
  "scoring.letter.edge": "edge of the band; offers with a lower index have no rank",
  "scoring.letter.highest-best": "performance points of the offer that has the most",
  "scoring.letter.highest-theoretical": "highest number of performance points that can be reached: {0:number}",
  "scoring.letter.index": "index of the offer",
  "scoring.letter.lead": "highest index of all offers in the evaluation",
  "scoring.letter.performance": "sum of the performance points of the offer (weighting points × points)",
  "scoring.letter.performance-mean": "arithmetic mean of the performance points of all offers in the evaluation",
  "scoring.letter.performance-median": "median of the performance points of all offers in the evaluation",
  "scoring.letter.price": "evaluated price of the offer in euros",
  "scoring.letter.price-highest": "highest evaluated price of all offers in the evaluation",
  "scoring.letter.price-lowest": "lowest evaluated price of all offers in the evaluation",
  "scoring.letter.price-mean": "arithmetic mean of the evaluated prices of all offers in the evaluation",
  "scoring.letter.price-median": "median of the evaluated prices of all offers in the evaluation",
  "scoring.method.exponential":
    "For each offer in the evaluation the index Z is formed from performance points and evaluated price; "
    + "performance has the exponent {0:number}, the price the exponent {1:number}. The offer with the highest "
    + "index is the most economical.",
  "scoring.method.extended-quotient":
    "For each offer in the evaluation the index Z is formed: the sum of the performance points divided by the "
    + "evaluated price. All offers whose index is at most {0:number} % below the highest index form the band. Only "
    + "they have a rank.",
  "scoring.method.fixed-price":
    "The price is fixed in the documents. The index Z is the sum of the performance points; the offer with the "
    + "highest index is the most economical.",
  "scoring.method.fixed-price.amount":
    "The price is fixed at {0:money}; an offer with another evaluated price has no index. The index Z is the sum "
    + "of the performance points; the offer with the highest index is the most economical.",
  "scoring.method.linear":
    "For each offer in the evaluation, points for performance and points for the price are added up to the index "
    + "Z. The offer with the lowest evaluated price has {0:number} price points. From there the price points fall "
    + "evenly to none at {1:number} times the lowest evaluated price, and stay at none above. The offer with the "
    + "highest index is the most economical.",
  "scoring.method.lowest-price":
    "Among the offers that meet all exclusion criteria, the one with the lowest evaluated price is the most "
    + "economical. The index Z is the evaluated price; further performance points do not count.",
  "scoring.method.mark-up":
    "For each offer in the evaluation the index Z is formed: the sum of the performance points and a fixed "
    + "mark-up of {0:number} points, divided by the evaluated price. The offer with the highest index is the most "
    + "economical.",
  "scoring.method.mean":
    "For each offer in the evaluation the index Z is formed: performance in relation to the mean of the "
    + "performance points, weighing {0:number} %, less the price in relation to the mean of the evaluated prices, "
    + "weighing {1:number} %. The means are the arithmetic means of all offers in the evaluation. The offer with "
    + "the highest index is the most economical.",
  "scoring.method.median":
    "For each offer in the evaluation the index Z is formed: performance in relation to the median of the "
    + "performance points, weighing {0:number} %, less the price in relation to the median of the evaluated "
    + "prices, weighing {1:number} %. The medians are those of all offers in the evaluation; of an even number of "
    + "offers, the median is the mean of the two values in the middle. The offer with the highest index is the "
    + "most economical.",
  "scoring.method.median-proximity":
    "For each offer in the evaluation, points for performance and points for the price are added up to the index "
    + "Z. An offer at the median of all evaluated prices has {0:number} price points; the further a price is from "
    + "it, above or below, the fewer.",
  "scoring.method.price-ratio":
    "For each offer in the evaluation, points for performance and points for the price are added up to the index "
    + "Z. The offer with the lowest evaluated price has {0:number} price points, every other one the part of them "
    + "that the lowest evaluated price is of its own. The offer with the highest index is the most economical.",
  "scoring.method.reference":
    "For each offer in the evaluation the index Z is formed: performance in relation to {2:number} performance "
    + "points, weighing {0:number} %, less the price in relation to {3:money}, weighing {1:number} %. Both values "
    + "are fixed before publication. The offer with the highest index is the most economical.",
  "scoring.method.simple-quotient":
    "For each offer in the evaluation the index Z = L : P is formed. L is the sum of the performance points over "
    + "all scored criteria (performance points = weighting points × points), P is the evaluated price in euros. "
    + "The offer with the highest index is the most economical.",
  "scoring.method.span":
    "For each offer in the evaluation, points for performance and points for the price are added up to the index "
    + "Z. The offer with the lowest evaluated price has {0:number} price points, the one with the highest none; "
    + "between them points are interpolated on a line.",
  "scoring.minimum": "Offers with fewer than {0:number} performance points are not considered.",
  "scoring.options.excluded": "Optional positions do not enter the evaluated price.",
  "scoring.options.included": "Optional positions enter the evaluated price with the stated quantity.",
  "scoring.performance.best":
    "The offer with the most performance points has {0:number} points for performance, every other one the part "
    + "of them that its performance points are of this highest number.",
  "scoring.performance.plain": "For performance the sum of the performance points counts.",
  "scoring.performance.theoretical":
    "The highest number that can be reached, {1:number} performance points, gives {0:number} points for "
    + "performance; an offer has the part of them that its performance points are of this number.",
  "scoring.price.gross":
    "The evaluated price is the sum of the prices of all evaluated positions of the price sheet over the whole "
    + "term including value added tax.",
  "scoring.price.net":
    "The evaluated price is the sum of the prices of all evaluated positions of the price sheet over the whole "
    + "term without value added tax.",
  "scoring.rounding.decimals": "The indices are rounded to {0} digits after the decimal point, halves away from zero.",
  "scoring.rounding.decimals.one":
    "The indices are rounded to one digit after the decimal point, halves away from zero.",
  "scoring.rounding.none": "The indices are not rounded; the exact values are compared.",
  "scoring.rounding.scaled":
    "The indices of all offers are multiplied by the same power of ten, so that the highest index has {0} digits "
    + "before the decimal point, and then rounded to whole numbers, halves away from zero.",
  "scoring.rounding.scaled.one":
    "The indices of all offers are multiplied by the same power of ten, so that the highest index has one digit "
    + "before the decimal point, and then rounded to whole numbers, halves away from zero.",
  "scoring.rounding.whole": "The indices are rounded to whole numbers, halves away from zero.",
  "scoring.tie.highest-performance":
    "If indices are equal, the offer with the higher sum of performance points leads; if these are equal too, a "
    + "lot decides.",
  "scoring.tie.lot": "If indices are equal, a lot decides.",
  "scoring.tie.lowest-price":
    "If indices are equal, the offer with the lower evaluated price leads; if the prices are equal too, a lot "
    + "decides.",
  "scoring.zero.difference":
    "An offer without performance points has 0 for performance. Where a value of comparison is 0, or the "
    + "evaluated price is 0 euros or less, no index is formed; the case is clarified.",
  "scoring.zero.performance":
    "An offer without performance points has the index 0. An evaluated price of 0 euros or less is clarified.",
  "scoring.zero.points":
    "An offer without performance points has 0 points for performance. With an evaluated price of 0 euros or "
    + "less no index is formed; the price is clarified.",
  "scoring.zero.price": "With an evaluated price of 0 euros or less no index is formed; the price is clarified.",
  "scoring.zero.quotient":
    "An offer without performance points has the index 0. With an evaluated price of 0 euros or less no index is "
    + "formed; the price is clarified.",
]
