/// What the linter says about drafts.
let germanLint: [String: String] = [
  "DR001.binary":
    "Die Datei enthält Nullbytes und ist kein Text. Bitte den Entwurf als TXT, MD, HTML, DOCX oder ODT angeben.",
  "DR001.compound":
    "Die Datei ist verschlüsselt oder im alten Format DOC gespeichert. Bitte in Word ohne Kennwort als DOCX speichern.",
  "DR001.encoding": "Der Text ist nicht in UTF-8 gespeichert. Bitte im Editor „UTF-8“ als Zeichenkodierung wählen.",
  "DR001.encrypted": "Das Dokument ist mit einem Kennwort verschlüsselt. Bitte ohne Kennwort speichern.",
  "DR001.format": "Entwürfe werden in diesen Formaten gelesen: {0}. Bitte den Entwurf in einem davon speichern.",
  "DR001.part": "Im Archiv fehlt der Teil „{0}“; es ist kein Textdokument von Word oder LibreOffice.",
  "DR001.rationale":
    "Was nicht gelesen wurde, ist auch nicht geprüft. Dateien von außen werden nur innerhalb fester Grenzen geöffnet; was sie "
    + "überschreitet, beschädigt oder verschlüsselt ist, wird abgelehnt.",
  "DR001.summary": "Ein Entwurf kann nicht gelesen werden.",
  "LT001.found":
    "„{0}“: Ob das eine Pflicht ist, legt die Unterlage nicht fest. Schreiben Sie „muss“, oder „kann“ mit Punkten.",
  "LT001.rationale":
    "Bieter lesen „soll“, „hat … zu“ oder „wird erwartet“ verschieden: die einen als Pflicht, die anderen als Wunsch. "
    + "Ihre Angebote sind dann nicht vergleichbar. Wer „soll“ verwenden will, sagt in der Unterlage, was es bedeutet und was "
    + "ein Verfehlen kostet.",
  "LT001.summary": "Ein Modalverb oder eine andere Pflichtform steht da, deren Bedeutung die Unterlage nicht festlegt.",
  "LT002.and-or":
    "„und/oder“ lässt offen, was geschuldet ist. Nennen Sie alle Fälle, oder machen Sie zwei Anforderungen daraus.",
  "LT002.found": "Zwei Modalverben in einem Satz; das zweite ist „{0}“. Machen Sie zwei Anforderungen daraus.",
  "LT002.rationale":
    "Ist ein Teil erfüllt und der andere nicht, lässt sich weder „ja“ noch „nein“ antworten. Eine Anforderung sagt genau eines.",
  "LT002.summary": "Ein Satz enthält zwei Forderungen.",
  "LT003.found": "„{0}“ ohne Maßstab: Es fehlt, wie viele Punkte es wofür gibt.",
  "LT003.rationale":
    "Eine Bewertungsanforderung ohne Maßstab lässt den Wertenden freie Hand. Nennen Sie die Stufen mit ihren Punkten, oder "
    + "verweisen Sie auf das Kriterium.",
  "LT003.summary": "Ein KANN steht ohne Maßstab für die Bewertung.",
  "LT004.found": "„{0}“ versteht jeder anders. Nennen Sie eine Zahl, eine Frist oder eine Prüfung.",
  "LT004.rationale":
    "Was eindeutig und erschöpfend zu beschreiben ist, darf nicht vom Verständnis des Lesers abhängen. Ersetzen Sie das Wort "
    + "durch eine Größe, die sich messen oder belegen lässt.",
  "LT004.summary": "Ein Wort ist unbestimmt.",
  "LT005.found": "„{0}“ lässt die Aufzählung offen. Zählen Sie abschließend auf.",
  "LT005.rationale":
    "Was hinter „usw.“ steht, weiß niemand, und niemand kann es anbieten oder prüfen. In einer Ausschlussanforderung kann es "
    + "ein Angebot kosten.",
  "LT005.summary": "Eine Aufzählung ist offen.",
  "LT006.found": "„{0}“ lässt keine Ausnahme zu und nennt keine Prüfung. Sagen Sie, woran es gemessen wird.",
  "LT006.rationale":
    "Wörtlich genommen erfüllt das niemand; nicht wörtlich genommen ist es unbestimmt. Nennen Sie den Wert, den Prüfbericht oder "
    + "das Verfahren der Abnahme.",
  "LT006.summary": "Ein absolutes Wort steht ohne Prüfung.",
  "LT007.found": "„{0}“ – als was? Nennen Sie den Wert, mit dem verglichen wird.",
  "LT007.rationale":
    "Ein Vergleich ohne Grundlage ist nicht prüfbar; kennt nur der bisherige Auftragnehmer die Grundlage, hat er einen Vorsprung.",
  "LT007.summary": "Ein Vergleich nennt nicht, womit verglichen wird.",
  "LT008.found": "Die Pflicht im Passiv nennt niemanden, den sie trifft. Schreiben Sie „Der Auftragnehmer muss …“.",
  "LT008.rationale":
    "Steht nicht da, wer handelt, streiten die Parteien später darüber. Die Satzschablone heißt: Wer, muss oder kann, was, "
    + "woran gemessen.",
  "LT008.summary": "Eine Pflicht nennt niemanden, der sie erfüllt.",
  "LT008.to-do": "Die Pflicht mit „… zu …“ nennt niemanden, den sie trifft. Schreiben Sie „Der Auftragnehmer muss …“.",
  "LT009.found":
    "„{0}“ ist ein Produkt oder ein Hersteller. Beschreiben Sie die Funktion, oder ergänzen Sie „oder gleichwertig“ und den Grund.",
  "LT009.rationale":
    "Marken, Herkunft und Typen dürfen nur ausnahmsweise genannt werden, wenn der Auftragsgegenstand es rechtfertigt oder anders "
    + "nicht hinreichend genau beschrieben werden kann, und dann mit dem Zusatz „oder gleichwertig“. De-Mail selbst ist ein "
    + "gesetzlicher Dienst und keine Marke.",
  "LT009.summary": "Ein Produkt, eine Marke oder ein Hersteller ist genannt.",
  "LT010.found": "„{0}“ steht ohne „oder gleichwertig“.",
  "LT010.rationale":
    "Wer auf Normen, Zertifikate oder Gütezeichen verweist, muss Gleichwertiges zulassen. Die TR-01201 ist ausgenommen: Sie "
    + "beschreibt den gesetzlichen Dienst selbst.",
  "LT010.summary": "Eine Norm oder ein Zertifikat ist ohne „oder gleichwertig“ verlangt.",
  "LT011.found": "„{0}“ betrifft das Unternehmen und nicht die Leistung. Das gehört zu den Eignungskriterien.",
  "LT011.rationale":
    "Eignung wird gesondert und nur nach den Kriterien geprüft, die die Bekanntmachung nennt. In der Leistungsbeschreibung wird "
    + "sie leicht doppelt gewertet.",
  "LT011.summary": "Die Leistungsbeschreibung verlangt Eignung.",
  "LT012.found":
    "„{0}“ verschiebt den Inhalt hinter den Zuschlag. Beschreiben Sie ihn jetzt, oder regeln Sie, wie er sich bestimmt und was er kostet.",
  "LT012.rationale":
    "Was erst nach dem Zuschlag festgelegt wird, kann niemand anbieten und kalkulieren. Spätere Festlegungen brauchen eine klare "
    + "Regel in den Vergabeunterlagen.",
  "LT012.summary": "Ein Inhalt wird auf die Zeit nach dem Zuschlag verschoben.",
  "LT013.found": "„{0}“: Hier wird aus Schweigen Zustimmung. Verlangen Sie eine Erklärung in Textform.",
  "LT013.rationale":
    "Versäumt die Stadt eine Frist, ist abgenommen, verlängert oder vereinbart, was niemand geprüft hat. Auch eine Leistung, die "
    + "nur „als vereinbart gilt“, ist nicht beschrieben.",
  "LT013.summary": "Schweigen gilt als Zustimmung.",
  "LT014.found":
    "„{0}“ bindet die Stadt an ein Unternehmen. Sichern Sie ihr Daten, Rechte und Ausstieg ohne dessen Zutun.",
  "LT014.rationale":
    "Wer Daten, Rechte oder Schnittstellen nur von einem Unternehmen bekommt, hat bei der nächsten Vergabe keinen Wettbewerb "
    + "mehr. Verlangen Sie offene, dokumentierte Formate und Schnittstellen, und behalten Sie die Rechte an Ihren Daten.",
  "LT014.summary": "Eine Formulierung bindet an einen Hersteller oder Auftragnehmer.",
  "LT015.found": "„{0}“ kennt nur, wer heute schon da ist. Beschreiben Sie, was es leistet.",
  "LT015.rationale":
    "Verweist die Leistung auf das Bestehende, hat der bisherige Auftragnehmer einen Wissensvorsprung, der auszugleichen ist. "
    + "Geben Sie allen Bietern dieselbe Beschreibung.",
  "LT015.summary": "Die Leistung ist durch das bestehende System beschrieben.",
  "LT016.figure": "„{0}“ ohne Zahl.",
  "LT016.figure-period": "„{0}“ ohne Zahl und ohne Zeitraum.",
  "LT016.figure-period-point": "„{0}“ ohne Zahl, ohne Zeitraum und ohne Messpunkt.",
  "LT016.figure-point": "„{0}“ ohne Zahl und ohne Messpunkt.",
  "LT016.period": "„{0}“ ohne Zeitraum, über den gemessen wird.",
  "LT016.period-point": "„{0}“ ohne Zeitraum und ohne Messpunkt.",
  "LT016.point": "„{0}“ ohne Messpunkt: Wo und ab wann wird gemessen?",
  "LT016.rationale":
    "99,5 Prozent im Jahr sind etwas anderes als 99,5 Prozent am Tag, und am Ausgang des Rechenzentrums etwas anderes als am "
    + "Arbeitsplatz. Ein Dienstgütewert braucht Zahl, Zeitraum und Messpunkt. Mindestwerte der technischen Richtlinie sind "
    + "Zulassungsgrenzen und keine Dienstgüte.",
  "LT016.summary": "Ein Dienstgütewert ist unvollständig.",
  "LT017.found": "„{0}“ widerspricht „{1}“ (Zeile {2}).",
  "LT017.paragraph": "„{0}“ widerspricht „{1}“ (Absatz {2}).",
  "LT017.place": "„{0}“ widerspricht „{1}“ ({2}).",
  "LT017.rationale":
    "Steht eine Menge oder eine Laufzeit mit zwei Zahlen in den Unterlagen, kalkulieren die Bieter verschieden. Nennen Sie jede "
    + "Zahl an einer Stelle, und verweisen Sie sonst darauf.",
  "LT017.summary": "Für dieselbe Größe stehen verschiedene Zahlen da.",
  "LT018.annex": "Eine Anlage {0} führt das Verzeichnis der Anlagen nicht auf.",
  "LT018.rationale":
    "Ein Verweis ins Leere lässt offen, was geschuldet ist. Meist ist ein Abschnitt umnummeriert oder eine Anlage vergessen worden.",
  "LT018.section": "Einen Abschnitt {0} hat die Unterlage nicht.",
  "LT018.summary": "Ein Verweis führt ins Leere.",
  "LT018.table": "Eine Tabelle {0} hat die Unterlage nicht.",
  "LT019.norm": "„{0}“ ist am {1:date} nicht in Kraft.",
  "LT019.place": "„{0}“ steht in einer Fassung, die am {1:date} nicht gilt.",
  "LT019.rationale":
    "Auf das Verfahren und auf die Leistung ist das Recht seines Tages anzuwenden. Maßgeblich ist der Tag der Absendung; der "
    + "Entwurf nennt ihn mit „Stand: TT.MM.JJJJ“, sonst die Option --on.",
  "LT019.summary": "Eine Vorschrift gilt am Tag des Entwurfs nicht.",
  "LT020.found": "„{0}“ ist kein Begriff des Gesetzes. Nennen Sie Versandart und Vorschrift.",
  "LT020.rationale":
    "Die Wirkung einer De-Mail hängt von Versandart, Anmeldung und Vorschrift ab. Wer sie mit Alltagswörtern beschreibt, "
    + "verspricht mehr oder anderes, als gilt.",
  "LT020.summary": "Ein Alltagswort steht für eine Rechtswirkung.",
  "LT021.found":
    "Wer die Akkreditierung beantragt hat, ist damit ausgeschlossen. Lassen Sie bis zur Frist den Antrag genügen, und verlangen Sie die Akkreditierung zum Leistungsbeginn.",
  "LT021.rationale":
    "Der Bund hat in seiner Vergabe den gestellten Antrag genügen lassen; das hielt der Nachprüfung stand. Sagen Sie auch, was "
    + "geschieht, wenn die Akkreditierung ausbleibt.",
  "LT021.summary": "Die Akkreditierung wird zur Frist verlangt, ohne Ausweg für laufende Anträge.",
  "LT022.found": "„{0}“: Eine versandte De-Mail kann niemand zurückholen.",
  "LT022.rationale":
    "Das Gesetz kennt keinen Rückruf einer versandten De-Mail. Eine Anforderung, die kein Anbieter am Markt erfüllt, beendet den "
    + "Wettbewerb.",
  "LT022.summary": "Verlangt wird der Rückruf versandter Nachrichten.",
  "LT023.found": "„{0}“ ist ein Begriff der UVgO; in Sachsen gilt unterhalb der Schwelle die VOL/A.",
  "LT023.rationale":
    "Das Sächsische Vergabegesetz verweist unterhalb der EU-Schwelle auf Abschnitt 1 der VOL/A. Wer Begriffe der UVgO verwendet, "
    + "führt zwei Verfahrensordnungen in einer Unterlage.",
  "LT023.summary": "Ein Begriff der UVgO steht in einer Unterlage nach sächsischem Recht.",
  "LT024.found": "„{0}“: Mehr als das gesetzlich Geschuldete darf hier nicht verlangt werden.",
  "LT024.rationale":
    "Entgelte und Mindestlöhne über das Gesetz hinaus dürfen nur verlangt werden, wenn ein Gesetz es erlaubt.",
  "LT024.summary": "Verlangt wird ein Entgelt über das Gesetz hinaus.",
]
