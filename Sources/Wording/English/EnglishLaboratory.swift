/// What the scoring laboratory finds.
let englishLaboratory: [String: String] = [
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
]
