/// Words without a yardstick.
enum VagueWords {
  /// Vague wherever they stand in a demand.
  static let always = PhraseTable([
    "adäquat~", "angemessen~", "ansprechend~", "anwenderfreundlich~~", "bedienerfreundlich~~", "bedienungsfreundlich~~",
    "benutzerfreundlich~~", "nutzerfreundlich~~", "branchenüblich~", "effizient~", "ergonomisch~",
    "erforderlichenfalls",
    "flexibel", "flexibl~", "flexiblere", "fachgerecht~", "geeignet~", "gegebenenfalls", "ggf.", "ggfs.", "gängig~~",
    "handelsüblich~", "hinreichend~", "hochwertig~~", "innovativ~~", "intuitiv~~", "kompetent~~", "komfortabel",
    "komfortabl~", "kundenfreundlich~~", "leistungsfähig~", "leistungsstark~", "marktüblich~", "modern~",
    "nach bedarf", "bei bedarf", "nach möglichkeit", "nach stand der technik", "stand der technik", "in der regel",
    "im wesentlichen", "im allgemeinen", "im rahmen des möglichen", "in angemessener zeit", "möglichst",
    "grundsätzlich~",
    "normalerweise", "notwendig~", "optimal~", "performant~", "hohe performance", "gute performance", "praxisgerecht~",
    "professionell~", "qualifiziert~ personal", "qualitativ", "reibungslos~", "robust~~", "schnellstmöglich~",
    "schnell~", "zügig~~", "sachgerecht~", "selbsterklärend~", "sinnvoll~", "soweit möglich", "tunlichst", "umgehend~",
    "unverzüglich reagieren", "weitestgehend", "weitgehend~", "wesentlich~", "wirtschaftlich vertretbar~",
    "zeitgemäß~~",
    "zeitnah~", "zukunftssicher~~", "zukunftsfähig~~", "zumutbar~", "zweckmäßig~", "üblich~", "übersichtlich~",
    "überwiegend", "baldmöglichst", "kurzfristig~", "ausreichend~", "genügend", "entsprechend~ aufwand", "hinlänglich~",
    "state of the art",
    "ausführlich~", "bedarfsgerecht~", "bestmöglich~", "detailliert~", "einfach zu bedienen", "einfach bedienbar~",
    "einwandfrei~",
    "gebräuchlich~", "geringfügig~", "gewissenhaft~", "in gewissem umfang", "gut~", "hervorragend~",
    "leicht bedienbar~",
    "leicht verständlich~", "nennenswert~", "ordnungsgemäß~", "praktikabel", "sorgfältig~", "spürbar~", "stabil~",
    "umfassend~",
    "vernünftig~", "weitreichend~", "zuverlässig~",
  ])

  /// Vague where the sentence has no figure.
  static let withoutFigure = PhraseTable([
    "rechtzeitig~", "frühzeitig~", "regelmäßig~", "häufig~", "hochverfügbar~", "skalierbar~", "einfach~ bedienung",
  ])
}
