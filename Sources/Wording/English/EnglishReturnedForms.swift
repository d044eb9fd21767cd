/// What the comparison of a returned form with the published one says.
let englishReturnedForms: [String: String] = [
  "FM001.foreign": "The file is not the answer form of this tender: the sheets of the form are missing.",
  "FM001.rationale":
    "The file is compared with the published forms in German and English. Please check whether the bidder handed in the "
    + "right file.",
  "FM001.summary": "The file is no answer form.",
  "FM002.other": "The form belongs to the tender “{0}” and not to “{1}”, or the entry was changed.",
  "FM002.rationale": "An offer for another tender cannot be evaluated here.",
  "FM002.summary": "The form belongs to another tender.",
  "FM003.digest": "The digest of the form is “{0}” instead of “{1}”; it belongs to other documents or was changed.",
  "FM003.rationale":
    "A form of another version may hold other requirements or quantities. The comparison shows which cells differ.",
  "FM003.summary": "The form belongs to another version of the documents.",
  "FM003.version": "The form names version “{0}” instead of “{1}”.",
  "FM010.changed": "The text “{0}” was changed to “{1}”.",
  "FM010.deleted": "The text “{0}” was deleted.",
  "FM010.rationale":
    "Bidders may not change texts of the tender documents. The published wording stands; whether the change excludes "
    + "the offer depends on the applicable law.",
  "FM010.summary": "A text of the buyer's was changed.",
  "FM011.changed": "The formula “{0}” was replaced by “{1}”.",
  "FM011.deleted": "The formula “{0}” was deleted.",
  "FM011.rationale":
    "Prices are always computed with the published formulas and the bidder's unit prices. A changed formula can feign "
    + "another price.",
  "FM011.summary": "A formula of the buyer's was changed.",
  "FM012.changed": "The quantity {0:number} was changed to “{1}”.",
  "FM012.deleted": "The quantity {0:number} was deleted.",
  "FM012.rationale": "Quantities are the same for all bidders. Prices are always computed with the published quantity.",
  "FM012.summary": "A quantity of the buyer's was changed.",
  "FM013.changed": "The unit “{0}” was changed to “{1}”.",
  "FM013.rationale": "With another unit, answer and price mean something else than was asked.",
  "FM013.summary": "A unit of the buyer's was changed.",
  "FM014.changed": "The hidden fingerprint of cell {0} was changed.",
  "FM014.rationale":
    "Fingerprints do not change by themselves. Whoever changed them meant to deceive the comparison, or a program "
    + "damaged the file.",
  "FM014.summary": "A hidden fingerprint was changed.",
  "FM015.rationale":
    "What stands outside of the answer fields is no part of the form. It may hold a condition or a reservation and must "
    + "be read before the evaluation.",
  "FM015.stray": "Outside of the answer fields stands “{0}”.",
  "FM015.summary": "Something stands outside of the answer fields.",
  "FM020.added": "Row {0} was added: “{1}”.",
  "FM020.empty": "The empty row {0} was added.",
  "FM020.rationale": "Further rows change the form. An empty row changes the look only.",
  "FM020.summary": "A row was added.",
  "FM021.deleted": "The row “{0}” was deleted.",
  "FM021.rationale": "Deleted rows change the form; an answer in them is missing.",
  "FM021.summary": "A row was deleted.",
  "FM022.moved": "The row “{0}” is no longer in its place (row {1}).",
  "FM022.rationale": "Rows are known by their id and not by their place; the answer is therefore assigned correctly.",
  "FM022.summary": "A row was moved.",
  "FM023.one": "Row {0} is hidden.",
  "FM023.rationale":
    "Hidden rows are easily overlooked. Their content has been compared; often only a filter is switched on.",
  "FM023.several": "Rows {0} to {1} are hidden.",
  "FM023.summary": "Rows are hidden.",
  "FM024.added": "Column {0} was added: “{1}”.",
  "FM024.empty": "The empty column {0} was added.",
  "FM024.rationale": "Further columns change the form. An empty column changes the look only.",
  "FM024.summary": "A column was added.",
  "FM025.deleted": "Column {0} “{1}” was deleted.",
  "FM025.rationale": "Deleted columns change the form; answers in them are missing.",
  "FM025.summary": "A column was deleted.",
  "FM026.moved": "The column “{0}” is no longer in its place (column {1}).",
  "FM026.rationale": "Columns are known by their heading; the answers are therefore assigned correctly.",
  "FM026.summary": "A column was moved.",
  "FM027.hidden": "Column {0} is hidden.",
  "FM027.rationale": "Hidden columns are easily overlooked. Their content has been compared.",
  "FM027.summary": "A column is hidden.",
  "FM030.added": "The sheet “{0}” was added; it begins with “{1}”.",
  "FM030.empty": "The empty sheet “{0}” was added.",
  "FM030.hidden": "The hidden sheet “{0}” was added; it begins with “{1}”.",
  "FM030.rationale":
    "A further sheet may hold conditions or own prices and must be read before the evaluation. An empty one has no "
    + "consequence.",
  "FM030.summary": "A sheet was added.",
  "FM031.deleted": "The sheet “{0}” is missing.",
  "FM031.rationale":
    "Without the sheet its answers are missing; where only the hidden fingerprints are missing, the file was rebuilt.",
  "FM031.summary": "A sheet is missing.",
  "FM032.rationale": "Sheets are then known by their content; the answers are assigned correctly.",
  "FM032.renamed": "The sheet “{0}” is now called “{1}”.",
  "FM032.summary": "A sheet was renamed.",
  "FM033.moved": "The sheet “{0}” stands elsewhere.",
  "FM033.rationale": "The order of the sheets changes nothing in the answers.",
  "FM033.summary": "A sheet was moved.",
  "FM034.hidden": "The sheet “{0}” is hidden.",
  "FM034.rationale": "Hidden sheets are easily overlooked. Their content has been compared.",
  "FM034.summary": "A sheet is hidden.",
  "FM040.comment": "A comment hangs on the cell: “{0}”.",
  "FM040.rationale":
    "Comments are no answers. But they may hold a condition or a reservation; ask whether the bidder means to declare "
    + "something by them.",
  "FM040.summary": "The cell has a comment.",
  "FM041.object": "The form contains a picture, a text box or an embedded file: {0}.",
  "FM041.rationale": "Such objects are not read. Text in them may change the offer; look at the file.",
  "FM041.summary": "The form contains a foreign object.",
  "FM042.macro": "The form contains a program (macro): {0}.",
  "FM042.rationale":
    "Macros are never run. Open the file in a secured environment only; ask the bidder for a file without macros, as far "
    + "as that is allowed.",
  "FM042.summary": "The form contains macros.",
  "FM043.cell": "The formula reaches outside: “{0}”.",
  "FM043.file": "The form is linked to something outside: {0}.",
  "FM043.rationale":
    "What stands outside of the file can change after it was handed in. Nothing of it is loaded; what shall hold must be "
    + "clarified.",
  "FM043.summary": "The form refers to the outside.",
  "FM050.formula": "The answer field holds a formula: “{0}”.",
  "FM050.rationale":
    "What is offered is a value and not a calculation; its result may differ in another program. The value is not taken.",
  "FM050.summary": "An answer field holds a formula.",
  "FM051.error": "The answer field shows the error “{0}”.",
  "FM051.rationale": "No answer can be taken from an error value.",
  "FM051.summary": "An answer field shows an error.",
  "FM052.rationale":
    "Comma, point, thousands signs, currency and unit are understood as long as there is one way to read them.",
  "FM052.summary": "A number or a day stands in the field as text and is clear.",
  "FM052.understood": "“{0}” stands in the field as text and was understood as {1}.",
  "FM053.ambiguous-day": "“{0}” can be read as a day in two ways.",
  "FM053.ambiguous-number": "“{0}” can be read in two ways: with a thousands sign or with decimals.",
  "FM053.currency": "“{0}” is no amount in euros.",
  "FM053.day-for-number": "A day stands in place of a number: “{0}”. Spreadsheets make 1.5 the first of May.",
  "FM053.decimals": "“{0}” has more than two decimals.",
  "FM053.not-a-day": "“{0}” is no day of the calendar.",
  "FM053.not-a-number": "“{0}” is no number.",
  "FM053.percent": "“{0}” is a percentage; another unit is wanted.",
  "FM053.rationale": "What can be read in several ways is not interpreted but clarified, as far as that is allowed.",
  "FM053.summary": "An entry is not clear.",
  "FM053.unit": "“{0}” names another unit than the one wanted.",
  "FM053.words": "“{0}” joins the number with words.",
  "FM054.rationale": "One of the offered entries is wanted. Another text is not interpreted.",
  "FM054.stranger": "“{0}” is none of the choices.",
  "FM054.summary": "An entry is not from the list.",
  "FM055.kind": "Line {0} of the list lacks the kind of evidence.",
  "FM055.rationale": "Without its kind the document belongs to no requirement; the offer does not list it.",
  "FM055.summary": "The kind of a piece of evidence is missing.",
  "FM056.missing": "The form names no bidder.",
  "FM056.rationale": "Without a name nobody knows who offers.",
  "FM056.summary": "The name of the bidder is missing.",
  "SR001.rationale":
    "Files that are damaged or built to do harm are not read. Limits on size, nesting and the number of entries protect "
    + "the buyer's machine.",
  "SR001.summary": "The spreadsheet is damaged or dangerous.",
  "SR002.compound":
    "The file is protected by a password or saved in the old format XLS. Please save it without a password as XLSX or ODS.",
  "SR002.other": "The file is no spreadsheet of the formats XLSX or ODS.",
  "SR002.rationale": "XLSX, ODS and the native XML format are read, known by their content and not by their name.",
  "SR002.summary": "The file is no readable spreadsheet.",
  "SR003.cells": "The spreadsheet holds more than {0} cells.",
  "SR003.characters": "A cell holds more than {0} characters.",
  "SR003.columns": "A sheet holds more than {0} columns.",
  "SR003.rationale": "No answer form holds that much. The file is not read any further.",
  "SR003.rows": "A sheet holds more than {0} rows.",
  "SR003.sheets": "The spreadsheet holds more than {0} sheets.",
  "SR003.summary": "The spreadsheet is larger than any form.",
  "receive.abstract": "Reads returned answer forms and compares them cell by cell.",
  "receive.argument.files": "Forms (XLSX, ODS) or offers in the native format (XML).",
  "receive.count": "Files: {0}, read: {1}, with findings of severity error: {2}, not readable: {3}.",
  "receive.clean": "{0}: unchanged",
  "receive.discussion": """
  Only the bidder's fields are taken. Everything else is compared with what was published; each difference is named with \
  sheet and cell. With --out, each file gives an offer in the native format, in which every answer names its cell, and a \
  report. “lastenheft check” takes the forms directly as well.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read or written.
  """,
  "receive.found": "{0}, findings: {1}",
  "receive.option.dossier": "Folder of the dossier.",
  "receive.option.out": "Folder for offers and reports.",
  "receive.written": "Written: {0}",
]
