/// Words by which a draft puts off what is owed.
enum DeferralWords {
  static let times = PhraseTable([
    "nach zuschlag", "nach zuschlagserteilung", "nach erteilung des zuschlags", "nach dem zuschlag",
    "nach der zuschlagserteilung", "mit zuschlagserteilung", "mit dem zuschlag", "nach vertragsschluss",
    "nach vertragsabschluss", "nach abschluss des vertrags", "nach abschluss des vertrages", "nach vertragsbeginn",
    "nach vertragsunterzeichnung", "nach unterzeichnung des vertrags", "nach auftragserteilung",
    "nach erteilung des auftrags", "nach beauftragung", "nach der beauftragung", "nach der auftragserteilung",
    "nach dem vertragsschluss", "nach der vertragsunterzeichnung", "nach unterschrift", "nach der unterschrift",
    "nach dem vertragsabschluss", "mit dem gewinner", "mit dem bestbieter", "mit dem ausgewählten bieter",
    "mit dem bezuschlagten", "mit dem zuschlagsempfänger", "beim auftaktgespräch", "beim auftakttermin",
    "beim auftaktworkshop", "zum auftakt", "zum vertragsbeginn", "zu vertragsbeginn", "bei vertragsbeginn",
    "bei beauftragung", "mit beauftragung", "mit der beauftragung", "im ersten gespräch", "in einem gespräch",
    "in einem ersten gespräch", "beim ersten treffen", "in einem termin", "in einem gemeinsamen termin",
    "im ersten quartal", "zu beginn der zusammenarbeit", "zu beginn des vertrags", "während der vertragslaufzeit",
    "im zuge der … inbetriebnahme", "im rahmen der … inbetriebnahme", "mit dem auftragnehmer", "untereinander",
    "mit ihm", "im bedarfsfall", "von fall zu fall", "zur laufzeit", "auf zuruf", "nach der zuschlagsentscheidung",
    "nach auftragsvergabe", "bei auftragserteilung",
    "bei vertragsschluss", "zu gegebener zeit", "zu einem späteren zeitpunkt", "zum gegebenen zeitpunkt",
    "im zuge der … projektdurchführung", "im zuge der … umsetzung", "im zuge der … einführung", "im zuge des projekts",
    "im rahmen der … projektdurchführung", "im rahmen der … umsetzung", "im rahmen der … feinplanung",
    "im rahmen der … konzeption", "im rahmen der … einführung", "im rahmen des projekts",
    "im rahmen des … feinkonzepts",
    "im rahmen eines … feinkonzepts", "im rahmen eines … workshops", "im rahmen der … feinkonzeption",
    "im rahmen eines … gesprächs", "im rahmen der … abstimmung", "im projektverlauf", "im laufe des projekts",
    "im verlauf des projekts", "im weiteren verlauf", "während der projektlaufzeit", "während der … umsetzung",
    "in der feinkonzeption", "in der … projektphase", "in der … konzeptphase", "in der … planungsphase", "im kick-off",
    "im kick-off-termin", "im auftaktgespräch", "im auftakttermin", "im startgespräch", "in einem workshop",
    "in einem gemeinsamen workshop", "im workshop", "in gemeinsamen workshops", "im feinkonzept", "zu projektbeginn",
    "bei projektbeginn", "zum projektstart", "bei projektstart", "nach projektstart", "nach projektbeginn", "noch",
    "im laufe der zusammenarbeit", "im laufe der … umsetzung", "im laufe der vertragslaufzeit", "im laufe der laufzeit",
    "im laufe des betriebs", "im laufe der einführung", "im lauf der … umsetzung", "im lauf der zusammenarbeit",
    "im herbst", "im frühjahr", "im sommer", "im winter", "im kommenden jahr", "im nächsten jahr",
    "im verhandlungswege",
    "im verhandlungsweg", "im projekt", "im ersten termin", "beim ersten termin", "im lauf der einführung",
    "im lauf des betriebs", "im lauf des projekts", "nach durchsicht", "nach sichtung",
    "nach den ersten", "nach der ersten", "nach dem ersten", "behält sich vor", "behalten sich vor",
    "später", "in den ersten … monaten", "in den ersten … wochen", "innerhalb der ersten … monate",
    "innerhalb der ersten … wochen", "während der ersten … monate", "in der auftaktbesprechung", "in der … besprechung",
    "in einer auftaktbesprechung", "im auftaktworkshop", "im … auftaktgespräch", "im … kick-off", "beim kick-off",
    "in der auftaktveranstaltung", "bei projektauftakt", "im projektauftakt", "die parteien gemeinsam",
    "die vertragspartner gemeinsam", "die vertragsparteien gemeinsam", "im nachgang", "nachträglich",
    "sobald … auftrag", "sobald … zuschlag", "sobald … vertrag",
    "nach absprache", "nach vereinbarung", "im anschluss an den zuschlag",
    "im anschluss an die zuschlagserteilung", "nach der vergabe", "nach vergabe", "bilateral", "einvernehmlich",
    "gesondert", "in gesonderter vereinbarung", "separat", "mit dem künftigen auftragnehmer",
    "mit dem späteren auftragnehmer", "gemeinsam mit dem auftragnehmer", "zusammen mit dem auftragnehmer",
  ])
  /// What settling is called, in all forms.
  static let settling = WordFamily([
    "abgestimmt", "abzustimmen", "abstimmen", "abstimmung", "absprache", "abgesprochen", "abzusprechen",
    "bekanntgegeben",
    "bekannt", "bekanntzugeben", "benannt", "definiert", "definieren", "festgelegt", "festzulegen", "festlegen",
    "festlegung", "geklärt", "klären", "klärt", "bespricht", "besprechen", "regelt", "regeln",
    "entscheidet", "entscheiden", "abgeklärt", "abzuklären", "klärung", "konkretisier*", "mitgeteilt",
    "mitzuteilen", "spezifizier*", "vereinbart", "vereinbaren", "vereinbarung", "präzisier*", "erarbeitet",
    "erarbeiten", "ausgearbeitet", "auszuarbeiten", "ausgehandelt", "verhandelt", "besprochen", "verständig*",
    "einigen", "geeinigt", "bestimmt", "bestimmen", "entschieden", "pflichtenheft", "pflichtenhefts",
    "detailkonzept", "feinspezifikation", "geregelt", "verabredet", "ausgestaltet", "ausgestaltung",
    "mitteilt", "mitteilen", "bekanntgibt", "bekanntgeben", "vorgibt", "vorgeben", "festlegt",
    "nachreicht", "vorgegeben", "nachgereicht", "beschrieben", "ergänzt", "detailliert", "offen",
    "fixiert",
  ])
  /// They settle only what the parties still owe each other a word about.
  static let seasons: WordSet = ["im herbst", "im frühjahr", "im sommer", "im winter"]
  static let weak: WordSet = [
    "gesondert", "separat", "einvernehmlich", "nachträglich", "bilateral", "später", "mit dem auftragnehmer",
    "mit ihm", "untereinander", "im bedarfsfall", "von fall zu fall",
  ]
  /// Nouns of settling: they settle something only where it happens.
  static let deeds: WordSet = [
    "abstimmung", "absprache", "festlegung", "klärung", "vereinbarung", "konkretisierung", "ausgestaltung",
    "präzisierung",
  ]
  static let happening: WordSet = [
    "erfolgt", "erfolgen", "findet", "finden", "bleibt", "bleiben", "geschieht", "getroffen", "treffen", "trifft",
    "vorgenommen", "statt", "überlassen", "vorbehalten", "erarbeitet", "folgt", "ergeben", "ergibt",
  ]
  static let open = WordFamily([
    "vereinbart", "vereinbaren", "festgelegt", "festzulegen", "abgestimmt", "abzustimmen", "geregelt", "regeln",
    "bestimmt", "mitgeteilt", "mitzuteilen", "geklärt", "klären", "definiert", "definieren", "spezifiziert",
    "konkretisiert", "bekanntgegeben", "benannt", "bekannt", "besprochen", "abgesprochen", "präzisiert", "offen",
    "mitteilt", "bekanntgibt", "vorgibt", "festlegt", "nachreicht",
    "entschieden", "ausgehandelt", "verhandelt", "abzuklären", "nachgereicht", "ergänzt",
  ])
  static let alone = PhraseTable([
    "tbd", "t. b. d.", "wird nachgereicht", "werden nachgereicht", "noch offen", "n. n.", "noch nicht bekannt",
    "noch nicht fest", "späteren abstimmung", "späteren abstimmungen", "spätere abstimmung", "spätere vereinbarung",
    "gesonderter vereinbarung", "gesonderte vereinbarung", "gesonderter absprache", "stehen noch nicht",
    "steht noch nicht", "folgt noch", "folgen noch", "abstimmung … vorbehalten", "vereinbarung … vorbehalten",
    "festlegung … vorbehalten",
    "einzelheiten … vorbehalten", "näheres … vorbehalten", "vorgaben … vorbehalten", "rechtzeitig bekannt",
    "regelung … vorbehalten", "klärung … vorbehalten", "absprache … vorbehalten", "noch zu klären", "noch zu bestimmen",
    "noch zu definieren", "noch zu regeln", "anforderungen können sich", "anforderungen können noch",
  ])
  /// Two parts of one verb: `legen … fest`, `stimmen … ab`.
  static let split: WordMap<WordSet> = [
    "fest": ["legt", "legen"], "ab": ["stimmt", "stimmen", "sprechen", "spricht"], "bekannt": ["gibt", "geben"],
    "mit": ["teilt", "teilen"],
  ]
  static let particulars: WordSet = [
    "näheres", "nähere", "einzelheiten", "details", "weiteres", "genaueres", "feinheiten", "ausgestaltung",
  ]
  static let reservable: WordSet = [
    "benennen", "festzulegen", "bestimmen", "vorzugeben", "mitzuteilen", "anzupassen", "ändern", "erweitern",
    "abzurufen", "nachzureichen", "konkretisieren", "aufzunehmen",
  ]
  static let interrogatives: WordSet = [
    "wie", "welche", "welcher", "welches", "welchem", "welchen", "wann", "wo", "wer", "wem", "wen", "ob", "womit",
    "wodurch", "worüber", "wohin", "woher", "inwieweit", "was", "wieviel", "wieviele",
  ]
  static let answering: WordSet = [
    "klären", "klärt", "legen", "legt", "bestimmt", "bestimmen", "entscheidet", "entscheiden", "vereinbaren",
    "vereinbart", "stimmen", "stimmt", "teilt", "teilen", "gibt", "geben", "besprechen", "bespricht", "regeln",
    "beschreibt", "beschreiben", "nennt", "nennen", "regelt", "folgt", "folgen", "ergeben", "ergibt",
    "zeigt", "bleibt", "wird", "werden", "sagt", "sagen", "erfährt", "hängt",
  ]
  static let both: WordSet = ["parteien", "beteiligten", "beide", "beiden", "seiten", "gemeinsam", "ihm", "uns", "wir"]
  static let parties: WordSet = [
    "stadt", "auftraggeber", "auftraggeberin", "auftragnehmer", "auftragnehmers", "parteien", "beteiligten", "wir",
    "beide",
    "beiden", "seiten", "vertragspartner", "vertragsparteien", "gemeinsam", "landkreis", "gemeinde", "projektleitung",
    "projektteam", "kreis", "verwaltung", "amt", "fachamt", "er", "sie",
  ]
  static let known: WordSet = [
    "anlage", "anlagen", "kapitel", "nummer", "ziffer", "abschnitt", "bekanntmachung", "auftragsbekanntmachung",
    "tabelle", "liste", "vertrag",
    "preisblatt", "angebot", "bieter", "vergabeunterlagen",
  ]
}
