/// Words without a yardstick.
enum VagueWords {
  /// Vague wherever they stand in a demand.
  static let always = PhraseTable(manner + quality + reservation)

  /// Vague where the sentence has no figure.
  static let withoutFigure = PhraseTable([
    "rechtzeitig~", "frühzeitig~", "regelmäßig~", "häufig~", "hochverfügbar~", "skalierbar~", "periodisch~",
    "turnusmäßig~", "kontinuierlich~", "von zeit zu zeit", "gelegentlich~", "in kurzer zeit", "in kürzester zeit",
    "in kurzen abständen", "laufend zu", "sofort", "verschieden~", "in gewissen abständen", "langfristig~",
    "mittelfristig~", "zeitig",
  ])

  /// Words of a family: `anwenderfreundlich`, `branchenüblich`, `praxisgerecht`.
  static let families = WordFamily([
    "*orientiert", "*bewusst", "wartungsarm~", "störungsarm~", "fehlerarm~", "pflegeleicht~", "sachgemäß~",
    "fachgemäß~", "turnusgemäß~", "anspruchsvoll~", "wirkungsvoll~", "verantwortungsvoll~", "*freundlich",
    "*freundlicher", "*freundlichkeit", "*üblich", "*möglichst", "*stmöglich", "nutzergerecht~", "praxisgerecht~",
    "bedarfsgerecht~", "fachgerecht~", "sachgerecht~", "zeitgerecht~", "anwendergerecht~", "benutzergerecht~",
    "kindgerecht~", "altersgerecht~", "praxisnah~", "bürgernah~", "*schonend",
  ])

  /// Before one of `subjects` they praise rather than measure.
  static let praise = WordFamily([
    "hoh~", "höchst~", "groß~", "größt~", "best~", "erstklassig~", "exzellent~", "einwandfrei~", "maximal~", "gering~",
    "geringst~", "minimal~", "vertretbar~", "kurz~", "niedrig~",
  ])
  static let subjects = WordFamily([
    "*qualität", "*flexibilität", "*freundlichkeit", "maß", "*niveau", "*performance", "*performanz", "*komfort",
    "*zuverlässigkeit", "*standard", "*standards", "professionalität", "kompetenz", "*stabilität", "*transparenz",
    "usability", "*skalierbarkeit", "*aufwand", "*sorgfalt", "*leistungsfähigkeit", "*geschwindigkeit", "*einsatz",
    "engagement", "*sicherheitsniveau", "*akzeptanz", "*effizienz", "*wirtschaftlichkeit", "*ergonomie", "*abständen",
    "*intervallen", "*ansprüche", "*ansprüchen", "*erwartungen", "*belastung", "wege",
  ])

  /// How something is to be done.
  private static let manner = [
    "schnellstens", "raschestens", "ehestens", "bestens", "baldigst", "anzustreben", "anstreben", "angestrebt",
    "nach eigenem ermessen", "in hohem maße", "in besonderem maße", "in gewissem maße", "wirksam~ maßnahmen",
    "wirksam~ schutz", "wirksam~ vorkehrungen", "adäquat~", "angemessen~", "effizient~", "flexibel", "flexibl~",
    "flexiblere", "geeignet~", "sinnvoll~",
    "komfortabel", "komfortabl~", "performant~", "hohe performance", "gute performance", "professionell~",
    "reibungslos~", "schnell~", "zügig~~", "rasch~", "prompt~", "umgehend~", "schleunigst~", "alsbald", "baldmöglichst",
    "zeitnah~", "kurzfristig~", "beizeiten", "in kürze", "in absehbarer zeit", "in angemessener zeit",
    "unkompliziert~", "problemlos~", "mühelos~", "unbürokratisch~", "sorgfältig~", "gewissenhaft~", "sorgsam~",
    "pfleglich", "ordnungsgemäß~", "kulant~", "höflich~", "zuverlässig~", "wirtschaftlich sinnvoll~",
    "wirtschaftlich vertretbar~", "kostengünstig~", "nachhaltig~", "ressourcensparend~", "zielführend~", "zweckmäßig~",
    "zweckdienlich~", "entsprechend~ aufwand", "ohne weiteres", "auf einfache weise", "in einfacher weise",
    "in geeigneter weise", "in geeigneter form", "in üblicher weise", "ohne großen aufwand", "ohne größeren aufwand",
    "ohne nennenswerten aufwand", "mit wenig aufwand", "ohne probleme", "ohne schwierigkeiten",
    "ohne größere schwierigkeiten", "groß~ wert",
    "größt~ wert", "besonder~ wert", "besonder~ augenmerk", "wert zu legen", "wert gelegt", "weniger sekunden",
    "wenigen sekunden", "weniger minuten", "wenigen minuten", "weniger tage", "wenigen tagen", "weniger stunden",
    "wenigen stunden", "vertretbar~", "im rahmen des üblichen", "mit wenigen klicks", "mit wenigen handgriffen",
    "nach besten kräften", "nach bestem wissen", "bemühen", "bemüht", "ernsthaft~", "engagiert~", "tatkräftig~",
    "einfach~ bedienung", "einfach~ handhabung", "einfach~ pflege", "einfach~ administration", "einfach~ nutzung",
    "einfach~ navigation", "einfach~ anpassung", "einfach~ wartung", "einfach~ erweiterung", "einfach~ verwaltung",
    "einfach~ installation", "einfach~ konfiguration", "einfach~ benutzung", "einfach~ möglichkeit",
    "nach stand der technik", "stand der technik", "state of the art", "state-of-the-art", "neuest~ technik",
    "neuest~ technologie", "modernst~ technik", "neuest~ erkenntnisse", "best practice", "best practices",
  ]

  /// What something is to be like.
  private static let quality = [
    "aktuell sein", "aktuell zu halten", "aktuell gehalten", "auf dem neuesten stand", "auf dem aktuellen stand",
    "auf aktuellem stand", "auf neuestem stand", "prägnant~", "aussagekräftig~", "zufriedenstellend~", "akzeptabel",
    "akzeptabl~", "passend~", "unnötig~", "wichtigsten", "alle wichtigen",
    "sinngemäß~", "typisch~", "großzügig~", "vorbildlich~",
    "erheblich~", "beträchtlich~", "verhältnismäßig~", "übermäßig~", "den bedürfnissen",
    "ansprechend~", "attraktiv~~", "elegant~", "ergonomisch~", "gängig~~", "hinreichend~", "hinlänglich~",
    "ausreichend~", "genügend~", "hochwertig~~", "innovativ~~", "intuitiv~~", "kompetent~~", "leistungsfähig~",
    "leistungsstark~", "modern~", "modernst~", "zeitgemäß~~", "zukunftssicher~~", "zukunftsfähig~~",
    "zukunftsorientiert~", "zumutbar~", "optimal~", "ideal~", "robust~~", "stabil~", "selbsterklärend~",
    "übersichtlich~",
    "verständlich~", "allgemeinverständlich~", "üblich~", "handelsüblich~", "marktüblich~", "branchenüblich~",
    "gebräuchlich~", "geläufig~", "bewährte", "bewährten", "bewährtes", "bewährter", "etablierte", "etablierten",
    "etabliertes", "etablierter", "renommiert~", "namhaft~", "notwendig~", "wesentlich~",
    "nennenswert~", "geringfügig~", "spürbar~", "merklich~", "gut~", "hervorragend~", "exzellent~", "erstklassig~",
    "vernünftig~", "praktikabel", "praktikabl~", "tauglich~", "brauchbar~", "umfassend~", "umfangreich~",
    "ausführlich~", "detailliert~", "weitreichend~", "weitgehend~", "bestmöglich~", "einwandfrei~", "qualitativ",
    "einschlägig~", "erfahrene", "erfahrenes", "erfahrenem", "erfahrener", "erfahrenen", "versiert~", "fachkundig~",
    "qualifiziert~ personal", "qualifiziert~ mitarbeiter",
    "qualifiziert~ mitarbeitern", "qualifiziert~ mitarbeitende", "qualifiziert~ mitarbeitenden",
    "qualifiziert~ fachkräfte", "qualifiziert~ fachpersonal", "qualifiziert~ kräfte", "qualifiziert~ ansprechpartner",
    "geschult~ personal", "einige", "einigen", "einiger", "etliche", "etlichen", "diverse", "diversen", "diverser",
    "zahlreiche", "zahlreichen", "zahlreicher", "gewisse", "gewissen", "gewisser", "wenige", "wenigen",
    "in gewissem umfang", "in ausreichendem umfang", "im erforderlichen umfang", "im notwendigen umfang",
    "im üblichen umfang", "im üblichen rahmen", "gut lesbar~", "schlank~", "ausgereift~", "belastbar~", "tragfähig~",
    "durchdacht~", "solid~", "seriös~", "wertig~", "ansehnlich~", "ausgewogen~", "gepflegt~",
  ]

  /// What leaves open whether, or how far.
  private static let reservation = [
    "erforderlichenfalls", "gegebenenfalls", "ggf.", "ggfs.", "nach bedarf", "bei bedarf", "im bedarfsfall",
    "bedarfsweise", "nach möglichkeit", "möglichst", "tunlichst", "in der regel", "i. d. r.", "i. d. regel",
    "im regelfall", "regelhaft", "im wesentlichen", "im allgemeinen", "im großen und ganzen", "im rahmen des möglichen",
    "im rahmen der möglichkeiten", "grundsätzlich~", "prinzipiell~", "im prinzip", "im grundsatz", "normalerweise",
    "üblicherweise", "gewöhnlich", "generell", "idealerweise", "im idealfall", "vorzugsweise", "bevorzugt",
    "soweit möglich", "sofern möglich", "wenn möglich", "falls möglich", "soweit erforderlich", "sofern erforderlich",
    "falls erforderlich", "wenn erforderlich", "soweit nötig", "wenn nötig", "falls nötig", "soweit notwendig",
    "soweit zumutbar", "soweit sinnvoll", "soweit technisch möglich", "soweit vertretbar", "soweit dies möglich",
    "soweit üblich", "sobald möglich", "weitestgehend", "überwiegend", "größtenteils", "mehrheitlich", "nahezu",
    "annähernd", "im einzelfall", "fallweise", "eventuell", "evtl.", "unter umständen", "u. u.", "zum großen teil",
    "so … wie möglich", "so gut es geht", "in ausnahmefällen", "von fall zu fall", "einigermaßen", "halbwegs",
  ]
}
