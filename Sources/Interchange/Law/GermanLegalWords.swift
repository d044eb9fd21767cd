/// Words by which the end of a sentence is told from an abbreviation or an ordinal number.
enum GermanLegalWords {
  /// Abbreviations of German laws and of their editors, without the last stop; a sentence never ends with them.
  static let abbreviations: Set<String> = [
    "Abb", "ABl", "Abk", "Abs", "Abschn", "Änd", "Anh", "Anl", "Anm", "Aufl", "Ausg", "Az", "BAnz", "Bek", "Berichtig",
    "ber", "betr", "BGBl", "Bl", "Buchst", "bzw", "ca", "Doppelbuchst", "Dr", "dt", "ebd", "eBAnz", "einschl", "entspr",
    "erg", "Fn", "gem", "geänd", "ges", "ggf", "Ges", "GMBl", "grds", "GVBl", "Halbs", "Hrsg", "Hs", "idF", "insb",
    "insbes",
    "iVm", "jew", "Kap", "lit", "Lit", "lfd", "max", "Min", "min", "Mio", "Mrd", "mWv", "Nr", "Nrn", "Nrs", "Prof",
    "Rdnr",
    "Reg", "rd", "Rn", "sog", "Sp", "St", "Std", "Str", "Tab", "teilw", "Tel", "Tz", "UAbs", "ugs", "Unterabs", "urspr",
    "Urt",
    "usf", "vgl", "Vgl", "VO", "Vorbem", "vorl", "Ziff", "zit", "zul", "zzgl", "zzt",
  ]

  /// Abbreviations that may also be the last word of a sentence.
  static let closing: Set<String> = ["Art", "usw", "etc", "ff", "u.a", "u.ä", "o.ä", "a.F", "n.F"]

  /// Months, which follow the ordinal number of a date.
  static let months: Set<String> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  /// Words in front of the number of a place; such a number is no ordinal.
  static let places: Set<String> = [
    "§", "§§", "Absatz", "Absatzes", "Absätze", "Absätzen", "Abs", "Satz", "Satzes", "Sätze", "Sätzen", "Nummer",
    "Nummern",
    "Nr", "Artikel", "Artikels", "Artikeln", "Art", "Anlage", "Anlagen", "Anhang", "Kapitel", "Kapitels", "Teil",
    "Abschnitt",
    "Stufe", "Gruppe", "Klasse", "Kategorie", "Seite", "S", "Euro", "EUR",
  ]

  /// Words in front of an ordinal number: `des 18. Lebensjahres`.
  static let ordinalIntroductions: Set<String> = [
    "der", "die", "das", "dem", "den", "des", "am", "im", "zum", "zur", "vom", "ab", "seit", "jeder", "jede", "jedes",
    "jeden",
    "einem", "einer", "eines", "ein", "eine", "einen", "dieser", "diese", "dieses", "spätestens", "frühestens",
    "jeweils",
  ]

  /// Words that open a sentence and are no nouns: what stands before them in front of a full stop has ended.
  static let openers: Set<String> = [
    "Ab", "Abweichend", "Als", "Am", "An", "Andere", "Andernfalls", "Anstelle", "Auch", "Auf", "Aus", "Ausgenommen",
    "Außer", "Außerdem", "Bei", "Besteht", "Bestehen", "Betrifft", "Bevor", "Bis", "Da", "Dabei", "Dadurch", "Dafür",
    "Daher",
    "Damit", "Danach", "Daneben", "Dann", "Daraus", "Darf", "Darin", "Darüber", "Das", "Dasselbe", "Davon", "Dazu",
    "Dem",
    "Den", "Denen", "Der", "Deren", "Des", "Dessen", "Die", "Dies", "Diese", "Dieselben", "Diesem", "Diesen", "Dieser",
    "Dieses", "Dürfen", "Durch", "Ebenso", "Ein", "Eine", "Einem", "Einen", "Einer", "Eines", "Entgegen",
    "Entsprechend",
    "Entsprechendes", "Er", "Erfolgt", "Erhält", "Ergibt", "Es", "Ferner", "Findet", "Finden", "Für", "Gegen", "Gelten",
    "Gilt", "Gleiches", "Haben", "Hat", "Hierbei", "Hierfür", "Hierüber", "Hiervon", "Hierzu", "Hält", "Ihm", "Ihnen",
    "Ihr",
    "Ihre", "Im", "In", "Innerhalb", "Insbesondere", "Insoweit", "Ist", "Jede", "Jeder", "Jedes", "Jedoch", "Kann",
    "Kein",
    "Keine", "Kommt", "Können", "Liegen", "Liegt", "Macht", "Mit", "Muss", "Müssen", "Nach", "Nachdem", "Neben",
    "Nicht",
    "Nimmt", "Nur", "Ob", "Ohne", "Satz", "Sätze", "Seine", "Sie", "Sieht", "Sind", "So", "Sobald", "Sofern", "Solange",
    "Soll",
    "Sollen", "Somit", "Sonstige", "Soweit", "Stellt", "Steht", "Über", "Um", "Unbeschadet", "Ungeachtet", "Unter",
    "Unverzüglich", "Verlangt", "Vom", "Von", "Vor", "Vorbehaltlich", "Wäre", "War", "Weitere", "Weiterhin", "Wenn",
    "Wer",
    "Werden", "Wird", "Während", "Wegen", "Zu", "Zugleich", "Zum", "Zur", "Zusätzlich", "Zuständig", "Zwischen",
  ]

  /// Words of two or three letters that a sentence may well end with.
  static let shortWords: Set<String> = [
    "ab", "an", "auf", "aus", "bei", "da", "ein", "er", "es", "hat", "ihm", "ihn", "ihr", "in", "ist", "mit", "nur",
    "ob",
    "sei", "sie", "so", "tun", "tut", "um", "vor", "war", "zu", "Amt", "Ort", "Rat", "Tag", "Uhr", "Weg",
  ]
}
