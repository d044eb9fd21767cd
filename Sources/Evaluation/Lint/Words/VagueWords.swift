/// Words without a yardstick.
enum VagueWords {
  /// Vague wherever they stand in a demand.
  static let always = PhraseTable(manner + quality + reservation)

  /// Vague where the sentence has no figure.
  static let withoutFigure = PhraseTable([
    "rechtzeitig~", "frühzeitig~", "regelmäßig~", "häufig~", "hochverfügbar~", "skalierbar~", "periodisch~",
    "turnusmäßig~", "kontinuierlich~", "von zeit zu zeit", "gelegentlich~", "in kurzer zeit", "in kürzester zeit",
    "in kurzen abständen", "laufend zu", "sofort", "verschieden~", "in gewissen abständen", "langfristig~",
    "mittelfristig~", "zeitig", "im laufe der", "im laufe des", "im lauf der", "im lauf des", "im rahmen der nächsten",
    "geschäftszeiten", "bürozeiten", "im zuge der nächsten", "mit dem nächsten update", "mit dem nächsten release",
    "mit der nächsten version",
    "mit der nächsten auslieferung", "bei der nächsten wartung", "bei nächster gelegenheit", "beim nächsten update",
  ])

  /// Words of a family: `anwenderfreundlich`, `branchenüblich`, `praxisgerecht`.
  static let families = WordFamily([
    "*orientiert", "*bewusst", "wartungsarm~", "störungsarm~", "fehlerarm~", "pflegeleicht~", "sachgemäß~",
    "fachgemäß~", "turnusgemäß~", "anspruchsvoll~", "wirkungsvoll~", "verantwortungsvoll~", "*freundlich",
    "*freundlicher", "*freundlichkeit", "*üblich", "*möglichst", "*stmöglich", "nutzergerecht~", "praxisgerecht~",
    "bedarfsgerecht~", "fachgerecht~", "sachgerecht~", "zeitgerecht~", "anwendergerecht~", "benutzergerecht~",
    "*sparend", "energieeffizient~",
    "kosteneffizient~", "kindgerecht~", "altersgerecht~", "praxisnah~", "bürgernah~", "*schonend",
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
    "auskömmlich~", "gebührend~", "gehörig~", "dienlich~", "sachdienlich~", "zielgerichtet~", "akribisch~",
    "behutsam~", "rücksichtsvoll~", "eine reihe von", "eine vielzahl", "einer vielzahl", "ein paar", "reichlich~",
    "in größerer zahl", "in großer zahl", "in hoher zahl", "größere mengen", "in größerem umfang", "in großem umfang",
    "oft", "selten", "meist", "meistens", "mehrmals", "bisweilen", "zuweilen", "weithin", "beinahe", "fast", "ungefähr",
    "ziemlich~", "äußerst", "überaus", "extrem~", "enorm~", "standesgemäß~", "zweckentsprechend~",
    "leistungsgerecht~", "situationsgerecht~", "zielgruppengerecht~", "mediengerecht~", "umweltgerecht~",
    "seniorengerecht~", "jugendgerecht~", "alltagstauglich~", "praxistauglich~", "ausbaufähig~", "anpassungsfähig~",
    "erweiterungsfähig~", "wettbewerbsfähig~", "konkurrenzfähig~", "bediensicher~", "krisensicher~", "verschleißarm~",
    "emissionsarm~", "mäßig~", "abwechslungsreich~", "anständig~", "akkurat~", "anschaulich~", "aufgeräumt~",
    "beherrschbar~", "dezent~", "eingängig~",
    "einladend~", "erträglich~", "fair~", "flott~", "flink~", "flüssig~", "gefällig~", "geräuscharm~",
    "geschmackvoll~", "griffig~", "günstig~", "handlich~", "harmonisch~", "hilfreich~", "hinnehmbar~", "lebendig~",
    "leserlich~", "maßvoll~", "niedrigschwellig~", "passgenau~", "pragmatisch~", "preiswert~",
    "schlüssig~", "schmackhaft~", "sparsam~", "stimmig~", "überschaubar~", "überzeugend~", "umsichtig~",
    "unauffällig~", "unaufdringlich~", "verlässlich~", "vertrauenswürdig~", "würdig~", "zeitsparend~", "zuvorkommend~",
    "penibel", "penibl~", "stattlich~", "ausgefeilt~", "gehoben~", "vorzüglich~", "erprobt~", "klug~", "geschickt~",
    "vielseitig~", "reichhaltig~", "freundlich~", "angenehm~", "lesbar sein", "ohne mühe", "mit wenig mühe",
    "liebevoll~", "lebensnah~", "wirklichkeitsnah~", "realitätsnah~", "gründlich~", "nachhaltig~", "vertieft~",
    "entgegenkommen", "entgegenkommt", "den gepflogenheiten", "der gewohnheit", "sehgewohnheiten", "lesegewohnheiten",
    "kaum", "wenig spürbar", "zur zufriedenheit", "zur vollsten zufriedenheit", "mit augenmaß",
    "mit fingerspitzengefühl",
    "mit bedacht", "mit umsicht", "mit der gebotenen", "mit gebotener", "mit der nötigen", "der gebotenen",
    "in gebotener", "was man erwarten", "wie man es erwartet", "den umständen", "nach lage der dinge", "ab und zu",
    "hin und wieder", "des öfteren", "öfter", "öfters", "dann und wann", "von zeit zu zeit", "zwischendurch",
    "bei gelegenheit", "demnächst", "bald", "in bälde", "mit der zeit", "im handumdrehen", "im nu", "auf die schnelle",
    "durchdacht~", "solid~", "seriös~", "wertig~", "ansehnlich~", "ausgewogen~", "gepflegt~ erscheinungsbild",
    "gepflegt~ zustand",
    "vorrangig vor", "prioritär", "mit vorrang", "gepflegt~ gesamteindruck", "gepflegt~ eindruck", "gut~ eindruck",
    "sauber~ eindruck", "ordentlich~ eindruck", "im rahmen hält", "im rahmen halten", "im rahmen bleibt",
    "im rahmen bleiben", "in grenzen hält", "in grenzen halten", "in grenzen bleibt", "in einer weise", "genug",
    "in der art", "ohne groß~ verzögerung", "ohne größere verzögerung", "ohne größere verzögerungen",
    "ohne lang~ wartezeit", "ohne lang~ wartezeiten", "ohne lang~ unterbrechung", "ohne groß~ umstände",
    "seiner preisliste", "seiner servicebeschreibung", "seiner üblichen", "seinen üblichen", "seinen internen",
    "seiner internen", "seinen hauseigenen", "intern festgelegt~", "seinen geschäftsbedingungen", "kurz~ zeit",
    "ernst nehmen", "ernst zu nehmen",
    "ohne vorkenntnisse", "nach kräften", "im nötigen umfang", "in nötigem umfang", "locker~ geschrieben", "nett~",
    "in angebrachter", "in angebrachtem",
    "kurz~ einweisung", "kurz~ einarbeitung", "kurz~ einarbeitungszeit",
    "kurz~ schulung", "kurz~ anleitung",
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
