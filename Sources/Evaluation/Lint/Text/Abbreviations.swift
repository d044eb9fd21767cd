/// Abbreviations of German legal and technical prose, whose dot ends no sentence.
///
/// A rule set of our own: ICU breaks after `Abs.` and `Nr.`, because it knows neither, and its headers collide with the
/// ICU that Swift's Foundation brings.
enum Abbreviations {
  /// In small letters, without the dot; single letters (`z. B.`, `u. a.`) count anyway.
  static let all: WordSet = [
    "abb", "abs", "abschn", "allg", "anl", "anm", "art", "aufl", "bd", "begr", "bspw", "buchst", "bzgl", "bzw", "ca",
    "co", "dgl", "dipl", "doppelbuchst", "dr", "ebd", "einschl", "entspr", "etc", "evtl", "exkl", "ff", "fa", "fn",
    "gem",
    "ggf", "ggfs", "glw", "pp", "grds", "halbs", "hg", "hl", "hrsg", "hs", "inkl", "insb", "insbes", "jh", "jhd", "kap",
    "lfd",
    "lit", "ltd", "max", "mind", "min", "mio", "mrd", "mtl", "nr", "nrn", "pkt", "prof", "rd", "rn", "rs", "s", "sog",
    "st", "std", "str", "tel", "tsd", "tz", "unterabs", "urt", "usf", "usw", "verf", "vgl", "vs", "ziff", "zit", "zzgl",
    "zzt",
  ]

  /// Letters of the longest.
  static let longest = 12

  /// Those that may also stand at the end of a sentence.
  static let closing: WordSet = ["usw.", "etc.", "usf.", "dgl.", "a.", "ä.", "ff.", "f.", "mio.", "mrd.", "std."]
}
