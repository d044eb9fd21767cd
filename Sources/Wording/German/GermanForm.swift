/// What the command says about answer forms.
let germanForm: [String: String] = [
  "form.abstract": "Erstellt die Angebotsformulare (XLSX, ODS, HTML) der Akte.",
  "form.discussion": """
  Die Formulare enthalten je Anforderung und Klausel eine Zeile oder einen Block, das Preisblatt mit Formeln, die \
  Erklärungen und das Verzeichnis der Nachweise. Alles, was zu den Vergabeunterlagen gehört, ist geschützt und trägt eine \
  Prüfsumme; „lastenheft receive“ vergleicht ein zurückgegebenes Formular damit Zelle für Zelle.
  """,
  "form.option.out": "Ordner für die Formulare.",
  "form.summary": "{0} Formulare geschrieben:",
]
