/// Words that fill a field without answering.
enum Filler {
  /// The filler that makes up all of `text`; nil where the text says something.
  static func problem(in text: String) -> AnswerProblem? {
    guard text.utf8.count <= 60 else { return nil }
    let letters = Folding.letters(of: text)
    if letters.isEmpty || fillers.contains(letters) { return .placeholder(text) }
    return pointsElsewhere(text, letters) ? .elsewhere(text) : nil
  }

  /// Whether `text` begins with a yes or a no and goes on.
  static func isQualified(_ text: String) -> Bool {
    guard let first = text.split(whereSeparator: { !$0.isLetter }).first, first.utf8.count < text.utf8.count else {
      return false
    }
    return ["ja", "yes", "nein", "no", "jein"].contains(Folding.letters(of: String(first)))
  }

  private static func pointsElsewhere(_ text: String, _ letters: String) -> Bool {
    pointers.contains { letters.hasPrefix($0) } && text.split(separator: " ").count <= 6
  }

  private static let pointers = [
    "sieheanl", "sieheoben", "sieheunten", "siehebeil", "siehekonzept", "siehedok", "sieheangebot", "sieheseite",
    "siehepunkt", "siehekap", "siehean", "sanlage", "sbeilage", "sanhang", "soben", "sunten", "sdokument", "skonzept",
    "vglanlage", "vglanhang", "vglkonzept", "gemaessanlage", "gemanlage", "lautanlage", "ltanlage", "lautangebot",
    "gemaessangebot", "seeattach", "seeannex", "seeappendix", "seeabove", "seebelow", "seeconcept", "seeoffer",
    "seedocument", "cfannex", "asperannex", "asperattach", "perattachment",
  ]

  private static let fillers: Set<String> = [
    "na", "nv", "nb", "nz", "ka", "kangabe", "kangaben", "keineangabe", "keineangaben", "ohneangabe", "entfaellt",
    "entf",
    "nichtzutreffend", "nichtanwendbar", "nichtrelevant", "trifftnichtzu", "tbd", "tba", "tbc", "todo", "offen",
    "nochoffen", "folgt", "wirdnachgereicht", "wirdnachgeliefert", "nachreichung", "nachgereicht", "inarbeit",
    "inklaerung", "inbearbeitung", "wirdgeklaert", "zuklaeren", "aufanfrage", "aufwunsch", "nachabsprache",
    "nachvereinbarung", "nachruecksprache", "unbekannt", "leer", "platzhalter", "dummy", "test", "x", "xx", "xxx",
    "xxxx",
    "null", "none", "nil", "unknown", "notapplicable", "notavailable", "notspecified", "noanswer", "noinformation",
    "onrequest", "uponrequest", "pending", "tobedetermined", "tobedefined", "tobeconfirmed", "tobeagreed",
    "tobespecified",
    "seeabovebelow", "blank", "empty", "loremipsum",
  ]
}
