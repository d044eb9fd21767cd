/// What the comparison of a returned form with the published one says.
let germanReturnedForms: [String: String] = [
  "FM001.foreign": "Die Datei ist nicht das Angebotsformular dieser Vergabe: Die Blätter des Formulars fehlen.",
  "FM001.rationale":
    "Verglichen wird mit den veröffentlichten Formularen auf Deutsch und Englisch. Bitte prüfen, ob der Bieter die "
    + "richtige Datei eingereicht hat.",
  "FM001.summary": "Die Datei ist kein Angebotsformular.",
  "FM002.other": "Das Formular gehört zur Vergabe „{0}“ statt zu „{1}“, oder die Angabe wurde geändert.",
  "FM002.rationale": "Ein Angebot auf eine andere Vergabe kann hier nicht gewertet werden.",
  "FM002.summary": "Das Formular gehört zu einer anderen Vergabe.",
  "FM003.digest":
    "Die Prüfsumme des Formulars ist „{0}“ statt „{1}“; es gehört zu anderen Unterlagen oder wurde geändert.",
  "FM003.rationale":
    "Ein Formular aus einer anderen Fassung kann andere Anforderungen oder Mengen enthalten. Welche Zellen abweichen, "
    + "zeigt der Vergleich.",
  "FM003.summary": "Das Formular gehört zu einer anderen Fassung der Unterlagen.",
  "FM003.version": "Das Formular nennt die Fassung „{0}“ statt „{1}“.",
  "FM010.changed": "Der Text „{0}“ ist geändert in „{1}“.",
  "FM010.deleted": "Der Text „{0}“ ist gelöscht.",
  "FM010.rationale":
    "Texte der Vergabeunterlagen darf der Bieter nicht ändern. Maßgeblich bleibt der veröffentlichte Wortlaut; ob die "
    + "Änderung zum Ausschluss führt, richtet sich nach dem anwendbaren Vergaberecht.",
  "FM010.summary": "Ein Text der Vergabestelle ist geändert.",
  "FM011.changed": "Die Formel „{0}“ ist ersetzt durch „{1}“.",
  "FM011.deleted": "Die Formel „{0}“ ist gelöscht.",
  "FM011.rationale":
    "Gerechnet wird immer mit den veröffentlichten Formeln und den Einzelpreisen des Bieters. Eine geänderte Formel kann "
    + "einen anderen Preis vortäuschen.",
  "FM011.summary": "Eine Formel der Vergabestelle ist geändert.",
  "FM012.changed": "Die Menge {0:number} ist geändert in „{1}“.",
  "FM012.deleted": "Die Menge {0:number} ist gelöscht.",
  "FM012.rationale": "Mengen gelten für alle Bieter gleich. Gerechnet wird immer mit der veröffentlichten Menge.",
  "FM012.summary": "Eine Menge der Vergabestelle ist geändert.",
  "FM013.changed": "Die Einheit „{0}“ ist geändert in „{1}“.",
  "FM013.rationale": "Mit einer anderen Einheit bedeuten Antwort und Preis etwas anderes als verlangt.",
  "FM013.summary": "Eine Einheit der Vergabestelle ist geändert.",
  "FM014.changed": "Der verborgene Prüfwert der Zelle {0} ist geändert.",
  "FM014.rationale":
    "Prüfwerte ändern sich nicht von selbst. Wer sie ändert, wollte den Vergleich täuschen, oder ein Programm hat die "
    + "Datei beschädigt.",
  "FM014.summary": "Ein verborgener Prüfwert ist geändert.",
  "FM015.rationale":
    "Was außerhalb der Antwortfelder steht, ist kein Teil des Formulars. Es kann eine Bedingung oder einen Vorbehalt "
    + "enthalten und ist vor der Wertung zu lesen.",
  "FM015.stray": "Außerhalb der Antwortfelder steht „{0}“.",
  "FM015.summary": "Außerhalb der Antwortfelder steht etwas.",
  "FM020.added": "Die Zeile {0} ist hinzugefügt: „{1}“.",
  "FM020.empty": "Die leere Zeile {0} ist hinzugefügt.",
  "FM020.rationale": "Zusätzliche Zeilen ändern das Formular. Eine leere Zeile ändert nur das Aussehen.",
  "FM020.summary": "Eine Zeile ist hinzugefügt.",
  "FM021.deleted": "Die Zeile „{0}“ ist gelöscht.",
  "FM021.rationale": "Gelöschte Zeilen ändern das Formular; eine Antwort darin fehlt.",
  "FM021.summary": "Eine Zeile ist gelöscht.",
  "FM022.moved": "Die Zeile „{0}“ steht nicht mehr an ihrer Stelle (Zeile {1}).",
  "FM022.rationale":
    "Zeilen werden an ihrer Kennung erkannt, nicht an ihrer Stelle; die Antwort ist deshalb richtig zugeordnet.",
  "FM022.summary": "Eine Zeile ist verschoben.",
  "FM023.one": "Die Zeile {0} ist ausgeblendet.",
  "FM023.rationale":
    "Ausgeblendete Zeilen werden leicht übersehen. Ihr Inhalt ist verglichen worden; oft ist nur ein Filter eingeschaltet.",
  "FM023.several": "Die Zeilen {0} bis {1} sind ausgeblendet.",
  "FM023.summary": "Zeilen sind ausgeblendet.",
  "FM024.added": "Die Spalte {0} ist hinzugefügt: „{1}“.",
  "FM024.empty": "Die leere Spalte {0} ist hinzugefügt.",
  "FM024.rationale": "Zusätzliche Spalten ändern das Formular. Eine leere Spalte ändert nur das Aussehen.",
  "FM024.summary": "Eine Spalte ist hinzugefügt.",
  "FM025.deleted": "Die Spalte {0} „{1}“ ist gelöscht.",
  "FM025.rationale": "Gelöschte Spalten ändern das Formular; Antworten darin fehlen.",
  "FM025.summary": "Eine Spalte ist gelöscht.",
  "FM026.moved": "Die Spalte „{0}“ steht nicht mehr an ihrer Stelle (Spalte {1}).",
  "FM026.rationale": "Spalten werden an ihrer Überschrift erkannt; die Antworten sind deshalb richtig zugeordnet.",
  "FM026.summary": "Eine Spalte ist verschoben.",
  "FM027.hidden": "Die Spalte {0} ist ausgeblendet.",
  "FM027.rationale": "Ausgeblendete Spalten werden leicht übersehen. Ihr Inhalt ist verglichen worden.",
  "FM027.summary": "Eine Spalte ist ausgeblendet.",
  "FM030.added": "Das Blatt „{0}“ ist hinzugefügt; es beginnt mit „{1}“.",
  "FM030.empty": "Das leere Blatt „{0}“ ist hinzugefügt.",
  "FM030.hidden": "Das ausgeblendete Blatt „{0}“ ist hinzugefügt; es beginnt mit „{1}“.",
  "FM030.rationale":
    "Ein zusätzliches Blatt kann Bedingungen oder eigene Preise enthalten und ist vor der Wertung zu lesen. Ein leeres "
    + "Blatt bleibt ohne Folge.",
  "FM030.summary": "Ein Blatt ist hinzugefügt.",
  "FM031.deleted": "Das Blatt „{0}“ fehlt.",
  "FM031.rationale":
    "Ohne das Blatt fehlen seine Antworten; fehlen nur die verborgenen Prüfwerte, wurde die Datei umgebaut.",
  "FM031.summary": "Ein Blatt fehlt.",
  "FM032.rationale": "Blätter werden dann an ihrem Inhalt erkannt; die Antworten sind richtig zugeordnet.",
  "FM032.renamed": "Das Blatt „{0}“ heißt jetzt „{1}“.",
  "FM032.summary": "Ein Blatt ist umbenannt.",
  "FM033.moved": "Das Blatt „{0}“ steht an anderer Stelle.",
  "FM033.rationale": "Die Reihenfolge der Blätter ändert nichts an den Antworten.",
  "FM033.summary": "Ein Blatt ist verschoben.",
  "FM034.hidden": "Das Blatt „{0}“ ist ausgeblendet.",
  "FM034.rationale": "Ausgeblendete Blätter werden leicht übersehen. Ihr Inhalt ist verglichen worden.",
  "FM034.summary": "Ein Blatt ist ausgeblendet.",
  "FM040.comment": "An der Zelle hängt ein Kommentar: „{0}“.",
  "FM040.rationale":
    "Kommentare sind keine Antworten. Sie können aber eine Bedingung oder einen Vorbehalt enthalten; zu klären ist, ob "
    + "der Bieter damit etwas erklären will.",
  "FM040.summary": "Die Zelle hat einen Kommentar.",
  "FM041.object": "Das Formular enthält ein Bild, ein Textfeld oder eine eingebettete Datei: {0}.",
  "FM041.rationale":
    "Solche Objekte werden nicht gelesen. Enthalten sie Text, kann er das Angebot ändern; die Datei ist anzusehen.",
  "FM041.summary": "Das Formular enthält ein fremdes Objekt.",
  "FM042.macro": "Das Formular enthält ein Programm (Makro): {0}.",
  "FM042.rationale":
    "Makros werden nie ausgeführt. Die Datei darf nur in einer gesicherten Umgebung geöffnet werden; der Bieter ist um "
    + "eine Datei ohne Makros zu bitten, soweit das zulässig ist.",
  "FM042.summary": "Das Formular enthält Makros.",
  "FM043.cell": "Die Formel greift nach außen: „{0}“.",
  "FM043.file": "Das Formular ist mit etwas außerhalb verknüpft: {0}.",
  "FM043.rationale":
    "Was außerhalb der Datei steht, kann sich nach der Abgabe ändern. Nichts davon wird geladen; was gelten soll, ist "
    + "aufzuklären.",
  "FM043.summary": "Das Formular verweist nach außen.",
  "FM050.formula": "Im Antwortfeld steht eine Formel: „{0}“.",
  "FM050.rationale":
    "Angeboten ist ein Wert, keine Rechnung; ihr Ergebnis kann in einem anderen Programm anders sein. Der Wert wird "
    + "nicht übernommen.",
  "FM050.summary": "Ein Antwortfeld enthält eine Formel.",
  "FM051.error": "Das Antwortfeld zeigt den Fehler „{0}“.",
  "FM051.rationale": "Aus einem Fehlerwert lässt sich keine Antwort entnehmen.",
  "FM051.summary": "Ein Antwortfeld zeigt einen Fehler.",
  "FM052.rationale":
    "Komma, Punkt, Tausenderzeichen, Währung und Einheit werden verstanden, solange nur eine Lesart möglich ist.",
  "FM052.summary": "Eine Zahl oder ein Tag steht als Text im Feld und ist eindeutig.",
  "FM052.understood": "„{0}“ steht als Text im Feld und ist als {1} verstanden.",
  "FM053.ambiguous-day": "„{0}“ lässt sich als Tag auf zwei Arten lesen.",
  "FM053.ambiguous-number": "„{0}“ lässt sich auf zwei Arten lesen: mit Tausenderzeichen oder mit Nachkommastellen.",
  "FM053.currency": "„{0}“ ist kein Betrag in Euro.",
  "FM053.day-for-number":
    "Statt einer Zahl steht ein Tag im Feld: „{0}“. Tabellenprogramme machen aus 1.5 den ersten Mai.",
  "FM053.decimals": "„{0}“ hat mehr als zwei Nachkommastellen.",
  "FM053.not-a-day": "„{0}“ ist kein Kalendertag.",
  "FM053.not-a-number": "„{0}“ ist keine Zahl.",
  "FM053.percent": "„{0}“ ist ein Prozentwert; verlangt ist eine andere Einheit.",
  "FM053.rationale": "Was mehrere Lesarten hat, wird nicht gedeutet, sondern aufgeklärt, soweit das zulässig ist.",
  "FM053.summary": "Ein Eintrag ist nicht eindeutig.",
  "FM053.unit": "„{0}“ nennt eine andere Einheit als verlangt.",
  "FM053.words": "„{0}“ verbindet die Zahl mit Worten.",
  "FM054.rationale": "Verlangt ist einer der angebotenen Einträge. Ein anderer Text wird nicht gedeutet.",
  "FM054.stranger": "„{0}“ ist keine der Auswahlmöglichkeiten.",
  "FM054.summary": "Ein Eintrag stammt nicht aus der Liste.",
  "FM055.kind": "In Zeile {0} des Verzeichnisses fehlt die Art des Nachweises.",
  "FM055.rationale":
    "Ohne die Art lässt sich die Unterlage keiner Anforderung zuordnen; sie ist im Angebot nicht aufgeführt.",
  "FM055.summary": "Die Art eines Nachweises fehlt.",
  "FM056.missing": "Das Formular nennt keinen Bieter.",
  "FM056.rationale": "Ohne Namen steht nicht fest, wer anbietet.",
  "FM056.summary": "Der Name des Bieters fehlt.",
  "SR001.rationale":
    "Beschädigte oder gefährlich gebaute Dateien werden nicht gelesen. Grenzen für Größe, Verschachtelung und Zahl der "
    + "Einträge schützen den Rechner der Vergabestelle.",
  "SR001.summary": "Die Tabellendatei ist beschädigt oder gefährlich.",
  "SR002.compound":
    "Die Datei ist mit einem Kennwort geschützt oder im alten Format XLS gespeichert. Bitte ohne Kennwort als XLSX oder "
    + "ODS speichern.",
  "SR002.other": "Die Datei ist keine Tabelle im Format XLSX oder ODS.",
  "SR002.rationale": "Gelesen werden XLSX, ODS und das eigene XML-Format, erkannt am Inhalt und nicht am Namen.",
  "SR002.summary": "Die Datei ist keine lesbare Tabelle.",
  "SR003.cells": "Die Tabelle enthält mehr als {0} Zellen.",
  "SR003.characters": "Eine Zelle enthält mehr als {0} Zeichen.",
  "SR003.columns": "Ein Blatt enthält mehr als {0} Spalten.",
  "SR003.marks": "Ein Blatt hat mehr als {0} ausgeblendete Zeilen, ausgeblendete Spalten oder Kommentare.",
  "SR003.rationale": "So viel enthält kein Angebotsformular. Die Datei wird nicht weiter gelesen.",
  "SR003.rows": "Ein Blatt enthält mehr als {0} Zeilen.",
  "SR003.sheets": "Die Tabelle enthält mehr als {0} Blätter.",
  "SR003.text": "Die Texte der Tabelle sind zusammen länger als {0} Byte.",
  "SR003.summary": "Die Tabelle ist größer als jedes Formular.",
  "receipt.altered": "Vergabeunterlagen geändert",
  "receipt.clean": "unverändert und eindeutig",
  "receipt.open": "zu entscheiden",
  "receipt.unreadable": "nicht lesbar",
  "receive.abstract": "Liest zurückgegebene Angebotsformulare und vergleicht sie Zelle für Zelle.",
  "receive.argument.files": "Formulare (XLSX, ODS) oder Angebote im eigenen Format (XML).",
  "receive.count": "Dateien: {0}, gelesen: {1}, mit Befund der Stufe Fehler: {2}, nicht lesbar: {3}.",
  "receive.clean": "{0}: unverändert",
  "receive.discussion": """
  Übernommen werden nur die Felder des Bieters. Alles andere wird mit der Veröffentlichung verglichen; jede Abweichung \
  wird mit Blatt und Zelle genannt. Mit --out entsteht je Datei ein Angebot im eigenen Format, in dem jede Antwort ihre \
  Zelle nennt, dazu ein Bericht als Seite und einer für Programme. „lastenheft check“ nimmt die Formulare auch \
  unmittelbar.

  Rückgabewerte: 0 ohne Befund, 1 mindestens ein Befund der Stufe Fehler, 2 etwas war nicht lesbar oder nicht schreibbar.
  """,
  "receive.consequence": "Folge: {0}",
  "receive.found": "{0}: {2}, Befunde: {1}",
  "receive.option.dossier": "Ordner der Vergabeakte.",
  "receive.option.format": "Ausgabe als Text, als Seite oder für Programme.",
  "receive.option.out": "Ordner für Angebote und Berichte.",
  "receive.written": "Geschrieben: {0}",
]
