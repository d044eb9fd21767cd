/// What is wrong when offers are scored, and the sentences that announce how they are ranked.
let englishScore: [String: String] = [
  "SC001.bidder": "Points for \"{0}\": there is no offer of this bidder.",
  "SC001.rationale": "Usually the id of the bidder is misspelt.",
  "SC001.summary": "points for a bidder without an offer",
  "SC002.kind": "\"{0}\" gets points for \"{1}\", which is not scored.",
  "SC002.rationale": "Only what was announced with a weight is scored.",
  "SC002.summary": "points for a requirement that is not scored",
  "SC002.unknown": "\"{0}\" gets points for \"{1}\", which does not apply in this tender.",
  "SC003.rationale": "People decide which number of points applies; until then neither counts.",
  "SC003.summary": "points are given twice",
  "SC003.twice": "\"{0}\" has points for \"{1}\" already.",
  "SC004.level": "\"{0}\" gets {2} points for \"{1}\"; no such level is announced.",
  "SC004.rationale": "Only points with an announced level are given; others do not count.",
  "SC004.summary": "points that no level announces",
  "SC005.calculated": "\"{1}\" is calculated; the {2} points for \"{0}\" do not count.",
  "SC005.rationale": "The calculation was announced, so it applies.",
  "SC005.summary": "points by people for a criterion that is calculated",
  "SC006.missing": "\"{0}\" has no points for: {1}.",
  "SC006.rationale": "Missing points are not zero; the offer has no rank until they are given.",
  "SC006.summary": "points are missing",
  "SC007.price": "The evaluated price of \"{0}\" is {1:money}.",
  "SC007.rationale": "An evaluated price of zero or less is clarified; until then the offer has no rank.",
  "SC007.summary": "no index can be computed with this price",
  "SC008.missing": "\"{0}\" has no evaluated price.",
  "SC008.rationale": "Without all prices there is no evaluated price and no rank.",
  "SC008.summary": "an evaluated price is missing",
  "SC009.rationale": "Points cannot be assigned to one of the offers; which one counts must be clarified.",
  "SC009.summary": "a bidder has several offers",
  "SC009.twice": "There are several offers of \"{0}\".",
  "SC010.highest-performance": "Tie at rank {1}, performance points equal too: {0}.",
  "SC010.lot": "Tie at rank {1}: {0}; a lot decides.",
  "SC010.lowest-price": "Tie at rank {1}, prices equal too: {0}.",
  "SC010.rationale": "The offers share the rank until a lot is drawn or it is decided as announced.",
  "SC010.summary": "a tie that only people can break",
  "SC011.performance": "\"{0}\" reaches {1:number} of at least {2:number} performance points.",
  "SC011.rationale": "The offer has no rank, as announced.",
  "SC011.summary": "the minimum performance is not reached",
  "SC012.ask": "\"{0}\" reaches {2} of at least {3} points for \"{1}\"; clarification comes before the ranking.",
  "SC012.exclude": "\"{0}\" reaches {2} of at least {3} points for \"{1}\" and is not ranked.",
  "SC012.may-be-supplied-later":
    "\"{0}\" reaches {2} of at least {3} points for \"{1}\"; a later submission comes before the ranking.",
  "SC012.none": "\"{0}\" reaches {2} of at least {3} points for \"{1}\".",
  "SC012.rationale": "Fewer points count as not met; the requirement names the consequence, otherwise the regime does.",
  "SC012.scored-zero": "\"{0}\" reaches {2} of at least {3} points for \"{1}\"; 0 are counted.",
  "SC012.summary": "the minimum points of a criterion are not reached",
  "SC013.rationale":
    "The check scores the answer zero; check and points contradict each other and need to be reconciled.",
  "SC013.summary": "points for a criterion that is scored zero",
  "SC013.zero": "\"{0}\" gets {2} points for \"{1}\", 0 are counted.",
  "SC014.rationale": "The points do not count until the id is right.",
  "SC014.summary": "the evaluation belongs to another tender",
  "SC014.tender": "The evaluation belongs to \"{0}\", the tender is \"{1}\".",
  "SC015.rationale": "Without a method there is no ranking.",
  "SC015.summary": "the scoring method is not known",
  "SC015.unknown": "There is no method \"{0}\".",
  "SC016.rationale": "Every number of points has a reason, so that the evaluation can be followed.",
  "SC016.reason": "The {2} points of \"{0}\" for \"{1}\" have no reason.",
  "SC016.summary": "points without a reason",
  "scoring.method.simple-quotient":
    "For each offer in the evaluation the index Z = L : P is computed. L is the sum of the performance points "
    + "of all scored criteria (performance points = weighting points × points), P is the evaluated price in "
    + "euros. The offer with the highest index is the most economically advantageous.",
  "scoring.minimum": "Offers with fewer than {0:number} performance points are not considered.",
  "scoring.options.excluded": "Optional positions do not enter the evaluated price.",
  "scoring.options.included": "Optional positions enter the evaluated price with the stated quantity.",
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
    "The indices of all offers are multiplied by the same power of ten, so that the highest index has {0} "
    + "digits before the decimal point, and then rounded to whole numbers, halves away from zero.",
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
  "scoring.zero":
    "An offer without performance points has the index 0. With an evaluated price of 0 euros or less no index "
    + "is computed; the price is clarified.",
]
