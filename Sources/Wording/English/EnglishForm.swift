/// What the command says about answer forms.
let englishForm: [String: String] = [
  "form.abstract": "Makes the answer forms (XLSX, ODS, HTML) of the dossier.",
  "form.discussion": """
  The forms have a row or block for every requirement and clause, the price sheet with formulas, the declarations and the \
  list of evidence. Everything that belongs to the tender documents is protected and has a fingerprint; \
  “lastenheft receive” compares a returned form with it cell by cell.
  """,
  "form.option.out": "Folder for the forms.",
  "form.summary": "{0} forms written:",
]
