extension PhraseBook {
  /// Kind, whether a negation in front silences, and the folded phrases.
  static let lists: [(Phrase.Kind, Bool, String)] = [
    (.reservation, true, reservationNouns),
    (.reservation, false, reservations),
    (.condition, false, conditions),
    (.ownTerms, true, ownTerms),
    (.terms, true, terms),
    (.buyer, false, buyers),
    (.retraction, false, retractions),
    (.equivalence, true, equivalences),
    (.degree, true, degrees),
    (.approximation, false, approximations),
    (.denial, false, denials),
  ]

  private static let reservationNouns = """
    vorbehalt|vorbehalte|vorbehalten|vorbehalts|abweichung|abweichungen|abweichend|abweichende|abweichenden
    abweichender|abweichendes|abweichendem|mehrkosten|aufpreis|mehrpreis|reservation|reservations|deviation|deviations
    deviating|zusatzkosten|ausgenommen
    """

  private static let reservations = """
    vorbehaltlich|unter der voraussetzung|unter den voraussetzungen|unter folgenden voraussetzungen|voraussetzung ist
    voraussetzung hierfuer|voraussetzung dafuer|vorausgesetzt|unter der bedingung|unter den bedingungen|unter der massgabe
    mit der massgabe|unter der annahme|unter dem vorbehalt|unter vorbehalt|nur wenn|nur dann wenn|nur falls|nur sofern
    nur soweit|aber nur|jedoch nur|erst wenn|stattdessen|statt dessen|anstelle|an stelle|mit ausnahme|es sei denn
    behalten wir uns|behalten uns|behaelt sich|freibleibend|unverbindlich|nicht bindend|nicht verbindlich
    lehnen wir ab|widersprechen wir|wir widersprechen|gegen gesonderte|gegen gesondertes|gegen entgelt|gegen berechnung|kostenpflichtig|gesondert berechnet
    separat berechnet|zusaetzlich berechnet|gesondert verguetet|gesondert zu vergueten|nach aufwand
    subject to|provided that|providing that|on condition|on the condition|under the condition|conditional on
    conditional upon|contingent on|contingent upon|only if|only when|only where|but only|reserve the right
    reserves the right|with the exception|except for|except that|in deviation|instead|at extra cost|additional charge
    additional cost|additional costs|extra charge|non binding|not binding|without obligation
    """

  private static let conditions = """
    sofern|soweit|falls|sobald|solange|haengt davon ab|abhaengig von|abhaengig vom|in abhaengigkeit|je nach
    as far as|insofar as|in so far as|as long as|assuming|unless|depending on|dependent on
    """

  private static let ownTerms = """
    unsere agb|unserer agb|unseren agb|eigene agb|eigenen agb|unsere bedingungen|unseren bedingungen|unserer bedingungen
    es gelten unsere|gelten unsere|unsere geschaeftsbedingungen|unserer geschaeftsbedingungen
    unseren geschaeftsbedingungen|eigene geschaeftsbedingungen|eigenen geschaeftsbedingungen
    unsere allgemeinen geschaeftsbedingungen|unserer allgemeinen geschaeftsbedingungen
    unseren allgemeinen geschaeftsbedingungen|unsere vertragsbedingungen|unserer vertragsbedingungen
    unseren vertragsbedingungen|eigene vertragsbedingungen|eigenen vertragsbedingungen
    our terms|own terms|our general terms|our standard terms|our conditions
    """

  private static let terms = """
    agb|agbs|avb|aeb|geschaeftsbedingungen|lieferbedingungen|zahlungsbedingungen|lizenzbedingungen|nutzungsbedingungen
    verkaufsbedingungen|general terms and conditions|terms of service|terms of use|eula
    """

  private static let buyers = """
    des auftraggebers|der auftraggeberin|der vergabestelle|der stadt|der landeshauptstadt|des oeffentlichen auftraggebers
    of the buyer|of the contracting authority|of the authority|of the city
    """

  private static let retractions = """
    keine anwendung|keine geltung|nicht anwendbar|gelten nicht|gilt nicht|nicht vertragsbestandteil|nicht bestandteil
    nicht einbezogen|nicht vereinbart|verzichten auf|verzichtet auf|wird verzichtet|verzichten wir|do not apply|does not apply|shall not apply
    """

  private static let equivalences = """
    vergleichbar|vergleichbare|vergleichbaren|vergleichbarer|vergleichbares|vergleichbarem|gleichwertig|gleichwertige
    gleichwertigen|gleichwertiger|gleichwertiges|gleichwertigem|aehnlich|aehnliche|aehnlichen|aehnlicher|aehnliches
    aehnlichem|aequivalent|aequivalente|aequivalenten|comparable|similar|equivalent|sinngemaess|entsprechend vergleichbar
    """

  private static let degrees = """
    weitgehend|weitestgehend|teilweise|groesstenteils|ueberwiegend|im wesentlichen|grundsaetzlich|in der regel
    im regelfall|voraussichtlich|nach moeglichkeit|wenn moeglich|moeglichst|eingeschraenkt|mit einschraenkungen
    mit einschraenkung|prinzipiell|im prinzip|in planung|ist geplant|bedingt erfuellt|nur bedingt|nahezu|fast vollstaendig
    annaehernd|largely|mostly|partly|partially|in principle|as a rule|if possible|where possible|best effort|best efforts
    is planned|are planned|nearly|almost|to a large extent|with restrictions|with limitations
    """

  private static let approximations = """
    ca|circa|cirka|etwa|ungefaehr|rund|bis zu|mindestens|hoechstens|approx|approximately|about|around|up to|at least|at most
    """

  private static let denials = """
    nicht erfuellt|nicht angeboten|nicht verfuegbar|nicht unterstuetzt|nicht vorgesehen|nicht eingehalten|derzeit nicht
    zurzeit nicht|momentan nicht|aktuell nicht|noch nicht|wir nicht|wir keine|wir kein|wir keinen|not supported|not offered
    not available|not fulfilled|not yet|currently not|we cannot|we do not|we can not|not provided
    """
}
