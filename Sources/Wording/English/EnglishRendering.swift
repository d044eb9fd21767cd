/// What is wrong with the templates of the documents.
let englishRendering: [String: String] = [
  "template.forbidden-tag": "not allowed in templates: '{0}'",
  "template.malformed-text": "no line of the form 'key = text': '{0}'",
  "template.missing-folder": "the folder of the templates is missing or cannot be read",
  "template.missing-template": "the template '{0}' is missing",
  "template.partial-cycle": "the template '{0}' contains itself",
  "template.repeated-text": "the text '{0}' is defined twice",
  "template.syntax": "the template is faulty ({0})",
  "template.unknown-names": "the template asks for values that do not exist: {0}",
  "template.unknown-partial": "the partial '{0}' is missing",
  "template.unknown-text": "the text '{0}' is missing",
  "template.unreadable-file": "the file is no text in UTF-8",
  "template.unsafe-style": "not allowed in the style sheet: '{0}'",
  "template.untranslated-text": "the text '{0}' is missing in this language",
]
