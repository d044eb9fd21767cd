/// What is wrong with the templates of the documents.
let germanRendering: [String: String] = [
  "template.forbidden-tag": "in Vorlagen nicht erlaubt: „{0}“",
  "template.malformed-text": "keine Zeile der Form „Schlüssel = Text“: „{0}“",
  "template.missing-folder": "der Ordner der Vorlagen fehlt oder ist nicht lesbar",
  "template.missing-template": "die Vorlage „{0}“ fehlt",
  "template.partial-cycle": "die Vorlage „{0}“ enthält sich selbst",
  "template.repeated-text": "das Wort „{0}“ ist doppelt festgelegt",
  "template.syntax": "die Vorlage ist fehlerhaft ({0})",
  "template.unknown-names": "die Vorlage verlangt Werte, die es nicht gibt: {0}",
  "template.unknown-partial": "der Baustein „{0}“ fehlt",
  "template.unknown-text": "das Wort „{0}“ fehlt in den Texten",
  "template.unreadable-file": "die Datei ist nicht als Text in UTF-8 lesbar",
  "template.unsafe-style": "in der Gestaltung nicht erlaubt: „{0}“",
  "template.untranslated-text": "das Wort „{0}“ fehlt in dieser Sprache",
]
