/// Why an archive is refused, and what to do about it; by the keys of `ArchiveError`.
let germanArchives: [String: String] = [
  "archive.notAnArchive":
    "Die Datei ist kein ZIP-Archiv und kein Office-Dokument. Bitte die Datei angeben, wie das Programm sie gespeichert hat.",
  "archive.damaged":
    "Das Archiv ist beschädigt oder unvollständig (Meldung der Bibliothek: {0}). Bitte die Datei erneut übertragen oder neu speichern.",
  "archive.tooLarge":
    "Das Archiv ist größer als {0} Byte. Bitte große Anlagen getrennt einreichen.",
  "archive.tooManyEntries":
    "Das Archiv enthält mehr als {0} Einträge. Bitte prüfen, ob die richtige Datei vorliegt.",
  "archive.tooMuchContent":
    "Das Archiv wäre entpackt größer als {0} Byte. Bitte große Anlagen getrennt einreichen.",
  "archive.overlapping":
    "Einträge des Archivs überlappen sich. So schreibt kein übliches Programm; die Datei wird aus Sicherheitsgründen nicht angenommen.",
  "archive.nestedArchive":
    "Der Eintrag „{0}“ ist selbst ein Archiv; zulässig sind davon höchstens {1}. Bitte die enthaltenen Dateien einzeln einreichen.",
  "archive.encrypted":
    "Der Eintrag „{0}“ ist mit einem Kennwort geschützt. Bitte die Datei ohne Kennwort speichern.",
  "archive.entryDamaged":
    "Der Eintrag „{0}“ ist beschädigt oder unvollständig (Meldung der Bibliothek: {1}). Bitte die Datei erneut übertragen oder neu speichern.",
  "archive.entryTooLarge":
    "Der Eintrag „{0}“ wäre entpackt größer als {1} Byte. Bitte große Anlagen getrennt einreichen.",
  "archive.ratioTooHigh":
    "Der Eintrag „{0}“ würde beim Entpacken auf mehr als das {1}fache wachsen. So schreibt kein übliches Programm; die Datei wird aus Sicherheitsgründen nicht angenommen.",
  "archive.unknownMethod":
    "Der Eintrag „{0}“ ist mit dem Verfahren {1} gepackt; angenommen werden nur ungepackte und mit Deflate gepackte Einträge. Bitte die Datei mit einem üblichen Office-Programm neu speichern.",
  "archive.link":
    "Der Eintrag „{0}“ ist ein Verweis auf eine andere Datei. Bitte die Datei selbst einreichen.",
  "archive.duplicateName":
    "Der Eintrag „{0}“ kommt zweimal vor, sodass offen bleibt, welcher gilt. Bitte die Datei mit einem üblichen Programm neu speichern.",
  "archive.unsafeName.empty":
    "Ein Eintrag des Archivs hat keinen Namen. Bitte die Datei mit einem üblichen Programm neu speichern.",
  "archive.unsafeName.tooLong":
    "Der Name des Eintrags „{0}“ ist zu lang. Bitte kürzere Dateinamen verwenden.",
  "archive.unsafeName.notUTF8":
    "Der Name des Eintrags „{0}“ ist nicht in UTF-8 kodiert. Bitte das Archiv mit einem üblichen Programm neu packen oder Umlaute im Dateinamen vermeiden.",
  "archive.unsafeName.absolute":
    "Der Name des Eintrags „{0}“ ist ein absoluter Pfad. Bitte das Archiv mit relativen Namen neu packen.",
  "archive.unsafeName.wandering":
    "Der Name des Eintrags „{0}“ führt aus dem Archiv hinaus oder ist kein einfacher Pfad. Bitte das Archiv neu packen.",
  "archive.unsafeName.backslash":
    "Der Name des Eintrags „{0}“ enthält einen umgekehrten Schrägstrich. Bitte das Archiv mit einem üblichen Programm neu packen.",
  "archive.unsafeName.control":
    "Der Name des Eintrags „{0}“ enthält ein Steuerzeichen. Bitte die Datei umbenennen und das Archiv neu packen.",
]
