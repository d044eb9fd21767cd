/// What is wrong with the criteria and the scoring of a tender when it is joined with its catalogue.
let englishCriteria: [String: String] = [
  "TD030.rationale":
    "The points of the criteria add up to those of their group, those of the groups to those of the main group.",
  "TD030.sum": "Group \"{0}\" has {1:number} weighting points, its parts have {2:number}.",
  "TD030.summary": "the weighting points do not add up",
  "TD031.criterion": "Criterion \"{0}\" has {1:number} weighting points.",
  "TD031.group": "Group \"{0}\" has {1:number} weighting points.",
  "TD031.rationale": "Weighting points are whole numbers from 1 to 1,000,000.",
  "TD031.summary": "a weight is out of range",
  "TD032.missing": "Scored requirement \"{0}\" is missing from the criteria tree.",
  "TD032.rationale":
    "Every scored requirement stands in the criteria tree exactly once; otherwise its answer would be asked for "
    + "but not evaluated.",
  "TD032.summary": "a scored requirement has no weight",
  "TD033.exclusion": "\"{0}\" is an exclusion criterion and has no weight.",
  "TD033.information": "\"{0}\" is an information criterion and has no weight.",
  "TD033.left-out": "\"{0}\" does not apply in this tender.",
  "TD033.rationale": "Only scored requirements that apply in this tender have weighting points.",
  "TD033.summary": "the criteria tree names what is not scored",
  "TD033.unknown": "Requirement \"{0}\" is not known.",
  "TD034.rationale": "Weighed twice it would count twice.",
  "TD034.summary": "a requirement stands in the criteria tree twice",
  "TD034.twice": "\"{0}\" stands in the criteria tree already ({1}).",
  "TD035.group": "Group \"{0}\" holds no criterion, or holds groups itself.",
  "TD035.main": "Main group \"{0}\" holds no group, or holds criteria itself.",
  "TD035.rationale": "A main group holds groups, a group holds criteria.",
  "TD035.summary": "the criteria tree has not three levels",
  "TD036.none": "\"{0}\" names no level that earns points.",
  "TD036.rationale": "Bidders must see beforehand which answer earns how many points.",
  "TD036.summary": "a scored requirement has no levels",
  "TD037.answer": "\"{0}\" gives points for the answer \"{1}\" twice.",
  "TD037.points": "\"{0}\" describes {1} points twice.",
  "TD037.rationale": "Every answer earns exactly one number of points, and every number of points has one text.",
  "TD037.summary": "two levels are for the same",
  "TD038.above": "\"{0}\" names no level for values of {1:number} or more.",
  "TD038.answer": "\"{0}\" names no level for the answer \"{1}\".",
  "TD038.below": "\"{0}\" names no level for values below {1:number}.",
  "TD038.gap": "\"{0}\" names no level for values from {1:number} to below {2:number}.",
  "TD038.overlap": "Two levels of \"{0}\" overlap.",
  "TD038.rationale": "Every admissible number or code lies in exactly one level.",
  "TD038.summary": "the levels have a gap or overlap",
  "TD039.empty": "A level of \"{0}\" ends before it begins.",
  "TD039.form": "A level of \"{0}\" does not fit the form of the answer.",
  "TD039.mixed": "\"{0}\" mixes levels by calculation with levels by people.",
  "TD039.points": "A level of \"{0}\" has {1} points.",
  "TD039.rationale":
    "Points are calculated from numbers, yes or no or one code, and then in all levels; otherwise people give "
    + "them, from 0 to 10.",
  "TD039.several": "\"{0}\" admits several codes; no level can be calculated from them.",
  "TD039.summary": "a level does not fit the answer",
  "TD040.rationale": "Alternatives point to requirements of the catalogue or of the tender.",
  "TD040.summary": "an alternative names an unknown requirement",
  "TD040.unknown": "Alternative \"{1}\" names the unknown requirement \"{0}\".",
  "TD041.empty": "No complete option of alternative \"{0}\" is left.",
  "TD041.rationale": "An option falls away when one of its requirements does not apply; at least one must remain.",
  "TD041.summary": "no option of an alternative is left",
  "TD042.rationale":
    "It would now be demanded of all bidders instead of on this way only; leave it out too, or restore the "
    + "option.",
  "TD042.stranded": "\"{0}\" stood only in a lost option of alternative \"{1}\".",
  "TD042.summary": "a requirement of a lost option still applies",
  "TD043.rationale": "It is judged with its group, which cannot be done with two.",
  "TD043.shared": "\"{0}\" belongs to \"{1}\" and already to \"{2}\".",
  "TD043.summary": "a requirement belongs to two alternatives",
  "TD044.kind": "\"{0}\" is not scored and cannot have minimum points.",
  "TD044.points": "No level of \"{0}\" reaches {1} points, or the minimum is below 1.",
  "TD044.rationale": "Only scored requirements have minimum points, and at least one level reaches them.",
  "TD044.summary": "a minimum number of points cannot be applied",
  "TD045.rationale":
    "Nobody could say how many points a way earns that a bidder did not choose; only exclusion and information "
    + "criteria have alternatives.",
  "TD045.scored": "\"{0}\" is scored and belongs to alternative \"{1}\".",
  "TD045.summary": "a scored requirement belongs to an alternative",
  "TD070.rationale": "Only a known method can be announced and computed.",
  "TD070.summary": "the scoring method is not known",
  "TD070.unknown": "There is no method \"{0}\".",
  "TD071.decimals": "The index is to have {0} digits after the point.",
  "TD071.digits": "The index is to have {0} digits before the point.",
  "TD071.rationale": "Indices are scaled to 1 to 9 digits before the point, or rounded to at most 9 digits after it.",
  "TD071.scaled":
    "Only quotients are scaled to digits before the point; the index of method \"{0}\" can be zero or negative, or is a "
    + "number of points already.",
  "TD071.summary": "the rounding is of no use",
  "TD072.least": "The minimum performance is {0:number} performance points.",
  "TD072.most": "The minimum performance is {0:number} performance points, at most {1:number} can be reached.",
  "TD072.rationale": "Otherwise every offer would drop out, or the minimum would have no effect.",
  "TD072.summary": "the minimum performance cannot be reached",
  "TD073.median-proximity":
    "Points for closeness to the median price: the success of an offer hangs on the prices of others, and a better price "
    + "costs points. The federal review chamber rejected this (6 November 2023, VK 1-77/23).",
  "TD073.rationale":
    "The method can be computed for comparison, but not announced. Choose one that measures each offer by its own values, "
    + "such as simple-quotient or reference.",
  "TD073.span":
    "Interpolation over the span: the dearest offer gets no points however small the distance. The Higher Regional Court of "
    + "Düsseldorf holds this unlawful (29 May 2024, Verg 35/23).",
  "TD073.summary": "the scoring method is unlawful by case law",
  "TD074.linear":
    "To be confirmed: the general formula of linear interpolation. Verified is only the form without points at twice the "
    + "lowest price.",
  "TD074.mean":
    "To be confirmed: the sign of the price term; the printed formula of the mean method could not be read. The guideline "
    + "itself has since advised against the method.",
  "TD074.median":
    "To be confirmed: the sign of the price term; the printed formula of the median method could not be read.",
  "TD074.rationale":
    "The same formula is announced and computed; whether it is that of the guideline is for a person to check at the source "
    + "before the name of the method appears in the documents.",
  "TD074.reference":
    "To be confirmed: the sign of the price term; the printed formula of the reference method could not be read.",
  "TD074.summary": "the formula of the scoring method is to be confirmed",
]
