/// Why a file cannot be read, and what to do about it; by the keys of `XMLError`.
let germanXMLErrors: [String: String] = [
  "XML.notWellFormed":
    "Die Datei ist kein gültiges XML (Meldung des Parsers: {0}). Bitte die Stelle berichtigen oder die Datei aus dem Programm, das sie erzeugt hat, neu ausgeben.",
  "XML.wrongEncoding":
    "Die Datei ist in {0} kodiert; angenommen wird nur UTF-8. Bitte die Datei als UTF-8 speichern und die Angabe in der ersten Zeile anpassen.",
  "XML.doctypeRefused":
    "Die Datei enthält eine Dokumenttyp-Deklaration (<!DOCTYPE …>). Sie wird aus Sicherheitsgründen nicht angenommen. Bitte die Deklaration entfernen.",
  "XML.doctypeNotPlain":
    "Die Dokumenttyp-Deklaration ist nicht die der amtlichen Dateien. Angenommen wird nur <!DOCTYPE {0} SYSTEM \"…\"> vor dem ersten Element, ohne eigene Definitionen.",
  "XML.entityRefused":
    "Die Datei verwendet die Entität „{0}“. Angenommen werden nur amp, lt, gt, quot und apos sowie Zeichennummern wie &#167;.",
  "XML.tooDeep":
    "In der Datei sind mehr als {0} Elemente ineinander geschachtelt. Bitte prüfen, ob ein Element nicht geschlossen wurde.",
  "XML.tooLarge":
    "Die Datei ist mit {1} Byte zu groß; zulässig sind {0} Byte. Bitte Anlagen getrennt einreichen und nicht in die Datei einbetten.",
  "XML.tooManyNodes":
    "Die Datei enthält mehr als {0} Elemente. Bitte prüfen, ob die richtige Datei vorliegt, und sie gegebenenfalls aufteilen.",
  "XML.tooManyAttributes":
    "Ein Element hat mehr als {0} Attribute. Bitte das Element an dieser Stelle berichtigen.",
  "XML.tooManyNamespaces":
    "An dieser Stelle gelten mehr als {0} Namensraum-Deklarationen. Bitte nicht benötigte Deklarationen (xmlns) entfernen.",
  "XML.attributeTooLong":
    "Der Wert eines Attributs ist länger als {0} Byte. Bitte den Wert kürzen oder als Text in ein Element schreiben.",
  "XML.textTooLong":
    "Ein Text ist länger als {0} Byte. Bitte den Text kürzen oder als Anlage einreichen.",
  "XML.empty":
    "Die Datei ist leer. Bitte prüfen, ob sie vollständig übertragen wurde, und sie erneut bereitstellen.",
  "XML.notXML.pdf":
    "Die Datei ist ein PDF-Dokument; erwartet wird XML. Bitte die XML-Datei angeben, aus der das PDF entstanden ist.",
  "XML.notXML.archive":
    "Die Datei ist ein ZIP-Archiv oder ein Office-Dokument (zum Beispiel DOCX, XLSX oder ODT); erwartet wird XML. Bitte die XML-Datei angeben oder das Archiv entpacken.",
  "XML.notXML.oldOffice":
    "Die Datei ist ein Office-Dokument im alten Format (zum Beispiel DOC oder XLS); erwartet wird XML. Bitte die XML-Datei angeben.",
  "XML.notXML.text":
    "Die Datei ist eine Textdatei, aber kein XML. Bitte die XML-Datei angeben.",
  "XML.notXML.binary":
    "Die Datei ist kein XML. Bitte prüfen, ob die richtige Datei angegeben wurde und ob sie unbeschädigt ist.",
  "XML.directory":
    "Der Pfad bezeichnet einen Ordner. Bitte eine Datei angeben.",
  "XML.missingFile":
    "Die Datei gibt es nicht. Bitte Pfad und Schreibweise prüfen.",
  "XML.unreadableFile.noPermission":
    "Für die Datei fehlt das Leserecht. Bitte die Berechtigung erteilen lassen oder eine Kopie verwenden.",
  "XML.unreadableFile.other":
    "Die Datei lässt sich nicht lesen (Meldung des Systems: {0}). Bitte Datenträger und Pfad prüfen.",
  "XML.notARegularFile":
    "Der Pfad bezeichnet keine gewöhnliche Datei, sondern ein Gerät oder eine Verbindung. Bitte den Inhalt in eine Datei speichern und diese angeben.",
  "XML.schemaInvalid":
    "Die Datei entspricht nicht dem Schema (Meldung der Prüfung: {0}). Bitte die Stelle berichtigen.",
  "XML.schemaUnusable":
    "Das Schema selbst ist fehlerhaft (Meldung der Prüfung: {0}). Bitte das Schema berichtigen; an den geprüften Dateien liegt es nicht.",
  "XML.xpathInvalid":
    "Der XPath-Ausdruck ist fehlerhaft: {0}. Bitte den Ausdruck in der Regel berichtigen.",
  "XML.xpathFailed":
    "Der XPath-Ausdruck ließ sich nicht auswerten: {0}. Bitte den Ausdruck in der Regel berichtigen oder vereinfachen.",
]
