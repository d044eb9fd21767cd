/// Official texts of laws, read, looked up and compared: in German.
let germanLawTexts: [String: String] = [
  "LF001.rationale":
    "Gelesen werden die XML-Dateien, die gesetze-im-internet.de je Gesetz anbietet; ihr Wurzelelement "
    + "heißt „dokumente“. Bitte die Datei „XML“ des Gesetzes laden, nicht die Webseite und nicht das "
    + "Zip-Archiv.",
  "LF001.root":
    "Das Wurzelelement heißt „{0}“; erwartet wird „dokumente“, wie in den XML-Dateien von "
    + "gesetze-im-internet.de.",
  "LF001.summary": "Die Datei ist kein amtlicher Gesetzestext im Format gii-norm.",
  "LF002.none": "Im ersten Abschnitt „norm“ fehlt die Abkürzung (jurabk); die Datei ist neu zu laden.",
  "LF002.rationale":
    "Ohne die Abkürzung (jurabk) im ersten Abschnitt lässt sich kein Zitat zuordnen. Die Datei ist "
    + "unvollständig und neu zu laden.",
  "LF002.summary": "Die Datei sagt nicht, welches Gesetz sie enthält.",
  "LF003.none": "Keine Vorschrift der Datei hat einen Text; die Datei ist neu zu laden.",
  "LF003.rationale":
    "Ein Gesetzestext ohne eine einzige Vorschrift belegt nichts. Die Datei ist unvollständig und neu zu "
    + "laden.",
  "LF003.summary": "Die Datei enthält keine Vorschrift mit Text.",
  "LF004.rationale":
    "Ein Zitat wäre dann nicht eindeutig. Nachgeschlagen wird in der ersten Vorschrift, die noch Text "
    + "hat; die amtliche Fassung ist anzusehen.",
  "LF004.summary": "Zwei Vorschriften tragen dieselbe Bezeichnung.",
  "LF004.twice": "„{0}“ kommt mehrfach vor; nachgeschlagen wird in der ersten Vorschrift, die noch Text hat.",
  "LF005.none":
    "Der Tag der Datei (builddate) fehlt oder ist nicht lesbar; welche Fassung sie enthält, ist von Hand "
    + "festzustellen.",
  "LF005.rationale":
    "Ohne den Tag (builddate) lässt sich nicht sagen, welche Fassung die Datei wiedergibt. Die Fassung "
    + "ist von Hand festzustellen.",
  "LF005.summary": "Die Datei nennt keinen Tag, von dem ihr Stand ist.",
  "LW001.no-paragraphs": "„{0} {1}“ gibt es nicht: Die Vorschrift hat in {2} keine Absätze, also auch keinen „{3}“.",
  "LW001.none": "„{0} {1}“ gibt es nicht: „{3}“ steht nicht in {2}.",
  "LW001.only": "„{0} {1}“ gibt es nicht: {2} zählt dort nur bis {4}, nicht bis „{3}“.",
  "LW001.paragraph-not-named":
    "„{0} {1}“ ist keine Stelle: Die Vorschrift hat in {2} Absätze, und vor „{3}“ ist keiner genannt.",
  "LW001.rationale":
    "Ein Zitat, das ins Leere geht, ist in einer Nachprüfung angreifbar. Das Zitat ist zu berichtigen; "
    + "stimmt es nur für eine andere Zeit, gehören ihre Tage in das Normenverzeichnis oder an die "
    + "Rechtsgrundlage.",
  "LW001.repealed": "„{0} {1}“ gibt es nicht mehr: „{3}“ ist nach {2} weggefallen.",
  "LW001.summary": "Eine zitierte Stelle gibt es im amtlichen Text nicht.",
  "LW002.not-counted": "„{0} {1}“ ist nicht entscheidbar: {2} zählt nichts, was „{3}“ entspricht.",
  "LW002.omitted": "„{0} {1}“ ist nicht entscheidbar: {2} gibt den Text von „{3}“ nicht wieder.",
  "LW002.rationale":
    "Wo die Zählung zwei Lesarten zulässt, rät das Programm nicht. Die Stelle ist von einem Menschen "
    + "nachzuschlagen.",
  "LW002.sentence-ends":
    "„{0} {1}“ ist nicht entscheidbar: Vor „{3}“ kann ein Punkt in {2} einen Satz beenden oder zu einer "
    + "Abkürzung oder Ordnungszahl gehören.",
  "LW002.sentences-in-lists":
    "„{0} {1}“ ist nicht entscheidbar: Glieder einer Aufzählung enthalten in {2} eigene Sätze; ob sie bis "
    + "„{3}“ mitzählen, ist offen.",
  "LW002.several": "„{0} {1}“ ist nicht eindeutig: „{3}“ kommt in {2} an dieser Stelle mehrfach vor; den Satz nennen.",
  "LW002.summary": "Ob es eine zitierte Stelle gibt, lässt sich aus dem amtlichen Text nicht sicher sagen.",
  "LW002.unnumbered":
    "„{0} {1}“ ist nicht entscheidbar: Die Absätze der Vorschrift tragen in {2} keine Nummern, auf die "
    + "sich „{3}“ beziehen könnte.",
  "LW002.unreadable": "„{0} {1}“ ist nicht entscheidbar: „{3}“ lässt sich in {2} nicht nachschlagen.",
  "LW003.rationale":
    "Zitate werden über Abkürzung und weitere Namen des Normenverzeichnisses einer Datei zugeordnet. "
    + "Fehlt der Name, wird in der Datei nichts nachgeschlagen; er lässt sich dort als „alias“ ergänzen.",
  "LW003.summary": "Das Normenverzeichnis kennt das Gesetz einer Datei nicht.",
  "LW003.unknown": "Keine Norm des Normenverzeichnisses heißt „{0}“; in dieser Datei wurde nichts nachgeschlagen.",
  "LW004.other":
    "{0}: Die Datei ist vom {1:date}; am {2:date} galt die Fassung ab {3:date}. Was sie belegt, belegt "
    + "sie für ihren Tag.",
  "LW004.rationale":
    "Dass es eine Stelle in einer anderen Fassung gibt, belegt nicht, dass es sie am Tag der Absendung "
    + "gab. Wo es darauf ankommt, ist die Fassung jenes Tages zu beschaffen.",
  "LW004.summary": "Eine Datei gibt eine andere Fassung wieder als die am Tag der Absendung.",
  "kit.unknown-law":
    "Keine Norm des Normenverzeichnisses heißt „{0}“; was sich darauf stützt, lässt sich nicht bestimmen. "
    + "Den Namen dort als „alias“ ergänzen.",
  "law.abstract": "Amtliche Gesetzestexte lesen, Zitate darin nachschlagen, zwei Fassungen vergleichen.",
  "law.argument.files": "Amtliche Dateien, eine je Gesetz und Fassung.",
  "law.argument.new": "Datei mit der neueren Fassung.",
  "law.argument.old": "Datei mit der älteren Fassung.",
  "law.built": "Datei vom {0:date}",
  "law.built.none": "Datei ohne Tag",
  "law.change.changed": "geändert",
  "law.change.new": "neu",
  "law.change.renumbered": "unverändert",
  "law.change.repealed": "weggefallen",
  "law.column.items": "Glieder",
  "law.column.paragraphs": "Absätze",
  "law.column.provision": "Vorschrift",
  "law.column.sentences": "Sätze",
  "law.column.title": "Überschrift",
  "law.counterpart.changed": "Der bisherige Text steht jetzt im Wesentlichen in {0}.",
  "law.counterpart.new": "Der Text stand bisher im Wesentlichen in {0}.",
  "law.counterpart.repealed": "Der Text steht jetzt im Wesentlichen in {0}.",
  "law.diff.abstract": "Vergleicht zwei Fassungen eines Gesetzes und nennt, was sich auf Geändertes stützt.",
  "law.diff.before": "bisher {0}",
  "law.diff.discussion":
    "Verglichen wird der Text, Absatz für Absatz und Wort für Wort; Standangaben, Hinweise der "
    + "Herausgeber und Auszeichnung sind kein Text. Mit --dossier steht bei jeder Änderung, welche "
    + "Anforderungen, Klauseln, Antworten und Stellen der Unterlagen sich auf die Stelle stützen.",
  "law.diff.heading": "Überschrift",
  "law.diff.marks": "[-…-] steht, was gestrichen, {+…+}, was eingefügt ist; „…“ kürzt Unverändertes.",
  "law.diff.new": "Neu",
  "law.diff.none": "Beide Fassungen lauten gleich.",
  "law.diff.old": "Alt",
  "law.diff.other":
    "„{0}“ und „{1}“ sind nicht zwei Fassungen desselben Gesetzes; sie tragen keine gemeinsame Abkürzung.",
  "law.diff.summary": "Anders lauten:",
  "law.diff.title": "{0}, {1}: Vergleich zweier Fassungen",
  "law.diff.unnumbered": "bisher ohne Absatznummer",
  "law.discussion":
    "Gelesen werden die XML-Dateien von gesetze-im-internet.de (gii-norm), aus einem Ordner und ohne "
    + "Netz. Eine Datei gibt den Text wieder, den die Herausgeber an ihrem Tag für geltend hielten; sie "
    + "ersetzt das Bundesgesetzblatt nicht.",
  "law.doubtful": "Zählung der Sätze nicht sicher ab:",
  "law.import.abstract": "Liest amtliche Gesetzestexte und zeigt ihren Aufbau.",
  "law.import.discussion":
    "Zeigt je Vorschrift Absätze, Sätze und Glieder der Aufzählungen und nennt die Stellen, an denen die "
    + "Zählung der Sätze nicht sicher ist. Mit --format json kommt der ganze Text gegliedert. Gespeichert "
    + "wird nichts: Die amtliche Datei bleibt die Quelle.",
  "law.leaning.alternatives": "Alternative",
  "law.leaning.answers": "Antworten",
  "law.leaning.cited": "Zitiert wird:",
  "law.leaning.clause": "Klausel",
  "law.leaning.none": "In dieser Vergabeakte stützt sich nichts darauf.",
  "law.leaning.parameter": "Parameter",
  "law.leaning.position": "Preisposition",
  "law.leaning.requirement": "Anforderung",
  "law.leaning.sentence": "Stelle",
  "law.leaning.unused": "In den Dateien zitiert, in dieser Vergabe ohne Wirkung:",
  "law.option.all": "Auch, was die Rechtsdaten und das Normenverzeichnis zitieren und was nur an anderen Tagen zählt.",
  "law.option.dossier": "Vergabeakte; zu jeder Änderung wird gesagt, was sich darauf stützt.",
  "law.option.law": "Amtliche Dateien, in denen nachgeschlagen wird.",
  "law.owner.alternatives": "Alternative",
  "law.owner.catalogue": "Katalog",
  "law.owner.chapter": "Kapitel",
  "law.owner.clause": "Klausel",
  "law.owner.clauses": "Klauselgruppe",
  "law.owner.law": "Rechtsdaten",
  "law.owner.norm": "Normenverzeichnis",
  "law.owner.parameter": "Parameter",
  "law.owner.period": "Frist",
  "law.owner.position": "Preisposition",
  "law.owner.provider": "Anbieter",
  "law.owner.regime": "Vergaberegime",
  "law.owner.requirement": "Anforderung",
  "law.owner.section": "Abschnitt",
  "law.owner.tender": "Vergabeakte",
  "law.promulgated": "vom {0:date}",
  "law.state.omitted": "Text nicht wiedergegeben",
  "law.state.repealed": "weggefallen",
  "law.total": "{0} Vorschriften",
  "law.value.files": "Dateien",
  "law.verify.abstract": "Schlägt jedes Zitat einer Vergabeakte in amtlichen Texten nach, bis zum Satz.",
  "law.verify.clean": "Alle nachgeschlagenen Stellen sind vorhanden.",
  "law.verify.counts": "nachgeschlagen: {0}, davon gefunden: {1}, nicht vorhanden: {2}, nicht entscheidbar: {3}",
  "law.verify.discussion":
    "Ein Satz, der in eine Aufzählung führt, umfasst sie und was ihr bis zum Punkt folgt; ein Punkt in "
    + "einem Glied zählt nur dort. Wo zwei Lesarten möglich sind, lautet die Antwort „nicht entscheidbar“. "
    + "Nachgeschlagen wird nur in Dateien von Tagen, an denen das Zitat zählt. Ende mit 1, wenn eine Stelle "
    + "fehlt.",
  "law.verify.findings": "Feststellungen:",
  "law.verify.no-norm": "das Normenverzeichnis kennt dieses Gesetz nicht",
  "law.verify.no-version": "das Normenverzeichnis nennt für einen der beiden Tage keine Fassung",
  "law.verify.other": "Fassung ab {0:date}; am Tag der Absendung galt die Fassung ab {1:date}",
  "law.verify.other-days": "Nicht nachgeschlagen, weil keine Datei aus der Zeit des Zitats vorliegt ({0}):",
  "law.verify.same": "Fassung ab {0:date}, dieselbe wie am Tag der Absendung",
  "law.verify.title": "Zitate der Vergabeakte, Tag der Absendung {0:date}",
  "law.verify.unchecked": "Nicht geprüft, weil keine Datei angegeben ist (Zitate: {0}):",
  "law.written": "Geschrieben: {0}",
]
