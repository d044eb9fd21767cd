/// Words by which a draft ties the buyer to one company.
enum LockInWords {
  static let adjectives = WordFamily([
    "proprietär~", "herstellerspezifisch~", "herstellergebunden~", "herstellereigen~", "herstellerabhängig~",
    "hauseigen~", "firmeneigen~", "anbietereigen~", "anbieterspezifisch~", "anbietergebunden~", "exklusiv~",
    "hausformat", "hausformats", "systemeigen~", "unternehmenseigen~", "produktspezifisch~",
  ])
  static let only: WordSet = ["nur", "ausschließlich", "allein", "lediglich", "einzig", "alleine"]
  /// Who would hold the buyer.
  static let holders: WordSet = [
    "auftragnehmer", "auftragnehmers", "auftragnehmerin", "anbieter", "anbieters", "bieter", "bieters", "hersteller",
    "herstellers", "dienstleister", "dienstleisters", "lizenzgeber", "lizenzgebers", "softwarehersteller",
    "softwareherstellers", "betreiber", "betreibers", "lieferant", "lieferanten", "diensteanbieter", "diensteanbieters",
  ]
  static let possessives: WordSet = [
    "dessen", "deren", "seinem", "seiner", "seinen", "seine", "sein", "ihrem", "ihrer",
  ]
  static let tools = WordFamily([
    "*programm", "*programme", "*programmen", "*software", "*werkzeug", "*werkzeuge", "*werkzeugen", "*anwendung",
    "*client", "*viewer", "*portal", "*format", "*tool", "*tools", "*schnittstelle", "*system", "*plattform", "apps",
  ])
  static let kept = PhraseTable([
    "bleiben beim auftragnehmer", "bleibt beim auftragnehmer", "verbleiben im system", "verbleibt im system",
    "nicht exportierbar~", "verbleiben beim auftragnehmer", "verbleibt beim auftragnehmer",
    "verbleiben … beim auftragnehmer",
    "verbleibt … beim auftragnehmer", "eigentum des auftragnehmers", "eigentum des anbieters",
    "eigentum des herstellers", "unveröffentlicht~", "undokumentiert~",
    "nicht öffentlich~ format",
    "seinem eigenen format", "seinem eigenen datenformat", "einem eigenen format", "eigenes format", "eigenem format",
    "eigenen format", "eigenen datenformat", "eigenes datenformat", "eigenen schema", "eigener schnittstelle",
    "nicht dokumentiert~ format", "nicht offengelegt~", "nicht offengelegt", "nicht offen gelegt",
    "nicht dokumentiert~",
    "rechte … beim auftragnehmer", "dem hersteller vorbehalten", "dem auftragnehmer vorbehalten",
    "dem anbieter vorbehalten", "dem dienstleister vorbehalten", "selbst entwickelt~ format", "selbst entwickelt~",
    "selbstentwickelt~", "eigenentwickelt~", "gegen gesonderte vergütung",
    "gegen gesondertes entgelt", "gegen zusätzliche vergütung",
    "eigenem archivformat", "eigenen archivformat", "eigenes archivformat", "alleinigen rechte", "alleinige rechte",
    "alleiniges recht", "alle rechte", "sämtliche rechte", "behält … rechte", "auf den namen des auftragnehmers",
    "auf eigenen namen", "verbleiben im system des auftragnehmers",
    "im eigentum des auftragnehmers", "im besitz des auftragnehmers", "bleibt eigentum", "bleiben eigentum",
    "verbleibt eigentum", "verbleiben … eigentum", "quelltext … beim auftragnehmer", "allein bei ihm",
    "verbleiben bei ihm", "verbleibt bei ihm", "gehören dem auftragnehmer",
    "gehört dem auftragnehmer", "gehen … auf den auftragnehmer über", "gegen eine vergütung", "gegen ein entgelt",
    "gegen entgelt", "gegen vergütung",
    "gegen berechnung", "gegen aufpreis", "gegen gebühr", "kostenpflichtig~", "gegen bezahlung", "nach aufwand",
    "nutzungsrechte … laufzeit", "nutzungsrecht … laufzeit", "nutzungsrechte … vertragslaufzeit",
    "nutzungsrecht … vertragslaufzeit", "nutzungsrechte … dauer", "nutzungsrecht … dauer",
    "zustimmung des auftragnehmers", "einwilligung des auftragnehmers", "genehmigung des auftragnehmers",
    "an den auftragnehmer gebunden", "behält der auftragnehmer", "behält sich der auftragnehmer", "von ihm zu beziehen",
    "vom auftragnehmer zu beziehen", "nur bei ihm", "nur von ihm", "nur durch ihn", "allein durch ihn",
    "ausschließlich von ihm", "ausschließlich durch ihn", "ausschließlich bei ihm", "allein von ihm",
    "verbleiben … systemen", "verbleiben auf … systemen", "bleiben auf seinen systemen", "bleiben auf dessen systemen",
    "stehen dem auftragnehmer … zu", "steht dem auftragnehmer … zu", "volle vergütung", "restvergütung", "ablösesumme",
    "nicht offenlegt", "nicht offen legt", "nicht heraus", "nicht veröffentlicht~",
    "unter verschluss des auftragnehmers",
    "betriebsgeheimnis~ des auftragnehmers", "nicht herausgegeben", "nicht herausgibt",
    "nicht ausgehändigt", "auf den auftragnehmer registriert",
    "auf den auftragnehmer eingetragen", "auf den auftragnehmer angemeldet", "erlischt das recht",
    "erlischt das nutzungsrecht", "erlöschen die rechte", "erlöschen die nutzungsrechte", "endet das nutzungsrecht",
    "solange der pflegevertrag", "solange der vertrag", "solange der wartungsvertrag", "verbleibt … bei ihm",
    "verbleiben … bei ihm", "ablöse", "abstandszahlung", "gehört ihm", "gehören ihm", "bleibt es bei ihm",
    "bleiben sie bei ihm", "alleiniges eigentum", "alleinigem eigentum", "keinen zugriff mehr",
    "befristet~ nutzungsrecht",
    "betriebsgeheimnis",
    "für die stadt … nicht kündbar", "für die stadt unkündbar",
    "erwirtschaftet", "amortisiert", "kein export", "keine herausgabe", "keine exportfunktion", "keine datenübernahme",
  ])
  /// What the buyer needs to get away.
  static let exit = WordFamily([
    "*export", "*herausgabe", "*migration", "*rückgabe", "*datenübernahme", "*offenlegung", "*datenübertragung",
    "*datenabzug", "*übergabe", "*übertragung", "*aushändigung", "*anbieterwechsel", "wechsel",
  ])
  static let refused = PhraseTable([
    "nicht vorgesehen", "nicht geschuldet", "nicht möglich", "ausgeschlossen", "entfällt", "nicht statt",
    "nicht teil der leistung", "nicht bestandteil", "nicht beansprucht", "nicht verlangt", "keine unterstützung",
    "keinerlei unterstützung", "keine mitwirkung",
    "keine hilfe",
  ])
  static let denial: WordSet = [
    "nicht", "kein", "keine", "keinen", "keinem", "ohne", "weder", "ausgeschlossen", "unzulässig",
  ]
  static let data = WordFamily(["*daten", "*datenabzug", "*export", "*herausgabe", "*nachrichten", "*archiv"])
  /// Ends of patterns on what may be anyone's: they bind only where the contractor has it.
  static let owned = ["rechte", "recht", "eigentum"]
  /// They bind only where they are said of what the buyer needs to get away.
  static let secret: Set<String> = ["nicht heraus", "nicht veröffentlicht~"]
  static let needed = WordFamily([
    "*schema", "*schemas", "*format", "*schnittstelle", "*schnittstellenbeschreibung", "*quelltext", "*quellcode",
    "*daten", "*dokumentation",
  ])
  /// A right that ends binds, whoever is named.
  static let expiring: Set<String> = [
    "erlischt das recht", "erlischt das nutzungsrecht", "endet das nutzungsrecht", "befristet~ nutzungsrecht",
  ]
  static let charged: Set<String> = ["kostenpflichtig~", "nach aufwand"]
  static let returned = WordFamily([
    "herausgeben", "herausgegeben", "herausgibt", "ausgehändigt", "archivformat",
  ])
  static let leaving = WordFamily([
    "*kündigung", "*kündigungs", "kündigen", "beenden", "*vertragsende", "wechsel",
  ])
}
