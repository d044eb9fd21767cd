/// What the linter says about the choices of a dossier.
let germanDossierLint: [String: String] = [
  "LD001.found": "Der Auftrag wird nicht in Lose geteilt; der Grund gehört in die Akte.",
  "LD001.rationale":
    "Die Teilung in Lose ist die Regel, die Vergabe als Ganzes die Ausnahme. Bei einem Dienst aus einer Hand gibt es meist "
    + "technische oder wirtschaftliche Gründe; nennen Sie sie in lint.xml.",
  "LD001.summary": "Der Auftrag wird als Ganzes vergeben, ohne dass ein Grund festgehalten ist.",
  "LD002.found":
    "Der Nachweis {0} ({0:evidence}) zum Unternehmen ist bei {1} schon Ausschlusskriterium und wird hier gewertet.",
  "LD002.rationale":
    "Was die Eignung belegt, darf nicht noch einmal Punkte bringen: „Mehr an Eignung“ ist kein Zuschlagskriterium. Werten Sie, "
    + "was die Leistung ausmacht, oder streichen Sie den Nachweis an einer der beiden Stellen.",
  "LD002.summary": "Ein Eignungsnachweis wird auch als Zuschlagskriterium verwendet.",
  "LD003.found": "Nebenangebote sind zugelassen, aber keine Mindestanforderungen an sie genannt.",
  "LD003.rationale":
    "Nebenangebote lassen sich nur werten, wenn vorher feststeht, was sie mindestens leisten müssen.",
  "LD003.summary": "Nebenangebote sind ohne Mindestanforderungen zugelassen.",
  "LD004.found": "Keine Anforderung betrifft die Barrierefreiheit.",
  "LD004.rationale":
    "Nutzen natürliche Personen den Dienst, ist Barrierefreiheit zu verlangen; Ausnahmen sind zu begründen. Die technische "
    + "Richtlinie empfiehlt sie nur, also gehört sie als Anforderung in die Vergabe.",
  "LD004.summary": "Barrierefreiheit ist nicht verlangt.",
  "LD005.found": "Weder eine Klausel noch eine Anforderung regelt die Verarbeitung personenbezogener Daten im Auftrag.",
  "LD005.rationale":
    "Gateway, Ablage und Support verarbeiten meist im Auftrag der Stadt; der Vertrag dazu gehört in die Vergabeunterlagen. Die "
    + "Rolle des Diensteanbieters je Bestandteil ist zu klären (zu bestätigen).",
  "LD005.summary": "Die Auftragsverarbeitung ist nicht geregelt.",
  "LD006.found": "Die Position „{0}“ gehört zu keiner Anforderung.",
  "LD006.rationale":
    "Was bepreist wird, muss beschrieben sein, sonst kalkulieren die Bieter Verschiedenes. Nennen Sie bei der Position die "
    + "Anforderung, die sie bezahlt.",
  "LD006.summary": "Eine Preisposition hat keine Anforderung.",
  "LD007.found": "Die Akkreditierung muss mit dem Angebot vorliegen; wer sie beantragt hat, ist ausgeschlossen.",
  "LD007.rationale":
    "Lassen Sie bis zur Frist den gestellten Antrag genügen, und verlangen Sie die Akkreditierung zum Leistungsbeginn. Der Katalog "
    + "hat dafür eine Alternative.",
  "LD007.summary": "Die Akkreditierung wird ohne Ausweg für laufende Anträge verlangt.",
  "LD008.found": "Ein Unternehmen kennt den Dienst schon; wie sein Vorsprung ausgeglichen ist, gehört in die Akte.",
  "LD008.rationale":
    "Wer vorher beteiligt war, weiß mehr als die anderen. Der Ausgleich, etwa dieselben Angaben für alle und ausreichende Fristen, "
    + "ist zu dokumentieren.",
  "LD008.summary": "Ein vorbefasstes Unternehmen kann bieten, ohne dass der Ausgleich festgehalten ist.",
  "LD009.found": "Der Nachweis {0} ({0:evidence}) läuft ab; es ist kein Tag genannt, an dem er gelten muss.",
  "LD009.rationale":
    "Akkreditierung, Testate und Datenschutzzertifikat haben ein Ende. Nennen Sie die Tage, an denen sie gelten müssen, und eine "
    + "Pflicht zur Erneuerung.",
  "LD009.summary": "Ein Nachweis mit Enddatum ist ohne Gültigkeitstag verlangt.",
  "LD010.found": "Die Unterlagen sagen nicht, ob fehlende Unterlagen nachgefordert werden.",
  "LD010.rationale":
    "Bieter müssen wissen, was ein fehlender Nachweis kostet. Sagen Sie, ob und was nachgefordert wird, und was nicht.",
  "LD010.summary": "Zur Nachforderung sagen die Unterlagen nichts.",
  "LD011.found": "Die Unterlagen nennen keine Vergabekammer.",
  "LD011.rationale":
    "Oberhalb der Schwelle ist die zuständige Vergabekammer in der Bekanntmachung zu nennen. Die Akte enthält die Bekanntmachung "
    + "nicht; steht sie dort, genügt ein Hinweis in lint.xml.",
  "LD011.summary": "Die Vergabekammer ist nicht genannt.",
  "LD012.found":
    "Verlangt wird ein Umsatz von mindestens {0:money}; mehr als das {2:number}-Fache des Auftragswerts, "
    + "also {1:money}, ist zu begründen.",
  "LD012.rationale":
    "Ein zu hoher Mindestumsatz hält kleine und neue Anbieter fern. Senken Sie ihn, oder nennen Sie in lint.xml "
    + "das besondere Risiko, das ihn rechtfertigt. Das Vielfache und seine Herkunft stehen mit Tag und Quelle in "
    + "specs/law; wo es nicht im Gesetz gelesen wurde, ist der Befund eine Warnung.",
  "LD012.summary": "Der verlangte Mindestumsatz ist höher als das zulässige Vielfache des Auftragswerts.",
  "LD013.found": "Referenzen dürfen {0} Jahre alt sein; das muss die Bekanntmachung sagen.",
  "LD013.rationale":
    "Ohne besondere Angabe zählen nur Referenzen der letzten Jahre. Sind ältere zugelassen, muss die "
    + "Bekanntmachung es sagen, sonst rechnet ein Teil der Bieter nicht damit. Die Akte enthält die Bekanntmachung "
    + "nicht.",
  "LD013.summary": "Ältere Referenzen sind zugelassen, ohne dass die Akte auf die Bekanntmachung verweist.",
  "LD014.high": "Der Preis zählt {0:number} Prozent; mehr als {1:number} Prozent lassen der Leistung kein Gewicht.",
  "LD014.low": "Der Preis zählt {0:number} Prozent; weniger als {1:number} Prozent lassen dem Preis kein Gewicht.",
  "LD014.rationale":
    "Wer neben dem Preis die Leistung wertet, muss ihr ein Gewicht geben, das den Ausgang ändern kann, und "
    + "umgekehrt. Zählt nur der Preis, so wählen Sie die Methode des niedrigsten Preises. Die Grenzen sind "
    + "Orientierungswerte mit Tag und Quelle in specs/law.",
  "LD014.summary": "Preis und Leistung sind so gewichtet, dass nur eines von beiden zählt.",
  "LD015.rationale":
    "Die Summe des Preisblatts ist der Wertungspreis. Sie muss die ganze Leistung erfassen und jede Position "
    + "einmal. Das Formular rechnet sie über alle Zeilen; was das Preisblatt nicht enthält oder doppelt enthält, "
    + "kann es nicht richtigstellen.",
  "LD015.summary": "Das Preisblatt erfasst nicht das, was gekauft wird.",
  "LD015.term":
    "Das Preisblatt rechnet über {0} Monate, also vom {1:date} bis zum {3:date}; die Leistung endet am {2:date}.",
  "LD015.twin": "{0} fragt denselben Preis ab wie {1}.",
  "LD016.above":
    "Bis zu {0:number} Prozent des Auftragswerts dürfen an Dritte gehen; zulässig sind {1:number} Prozent.",
  "LD016.none":
    "Die Unterlagen begrenzen Unteraufträge nicht; höchstens {0:number} Prozent des Auftragswerts sind zulässig, "
    + "mit Zustimmung.",
  "LD016.rationale":
    "In Sachsen ist unterhalb der Schwelle die Weitergabe an Dritte auf einen Teil des Auftragswerts begrenzt und "
    + "an die Zustimmung gebunden. Der Katalog hat dafür die Klausel V-SUB-01.",
  "LD016.summary": "Unteraufträge sind nicht so begrenzt, wie es das Gesetz verlangt.",
  "LD017.found":
    "„{0}“: Der Satz betrifft das Unternehmen, nicht den Auftrag. Binden Sie ihn an das, was für diesen Auftrag "
    + "getan wird.",
  "LD017.rationale":
    "Ausführungsbedingungen brauchen einen Bezug zum Gegenstand des Auftrags. Eine Erklärung über das Verhalten "
    + "des Unternehmens im Ganzen hat ihn nicht; eine über die Daten und die Leistung aus diesem Vertrag schon.",
  "LD017.summary": "Eine Ausführungsbedingung hat keinen Bezug zum Auftrag.",
  "LD018.ahead":
    "Stand {0} ist in Arbeit; veröffentlicht ist Stand {1} vom {2:date}. Tragen Sie ihn nach der Bereitstellung ein.",
  "LD018.foreign": "publication.xml gehört zur Vergabe „{0}“, die Akte zu „{1}“.",
  "LD018.found":
    "Die Akte ist seit der Veröffentlichung am {1:date} geändert und heißt weiter Stand {0}; ihre Prüfsumme ist {2}.",
  "LD018.named": "Veröffentlicht ist diese Akte als Stand {0}; sie nennt sich Stand {1}.",
  "LD018.rationale":
    "Alle Bieter müssen dieselben Unterlagen haben, und die Vergabestelle muss belegen können, welche das waren. "
    + "Wer nach der Veröffentlichung etwas ändert, erhöht den Stand in tender.xml, stellt ihn allen bereit und "
    + "trägt ihn mit der Prüfsumme aus „lastenheft digest“ in publication.xml ein.",
  "LD018.summary": "Die Akte ist nicht die, die veröffentlicht wurde.",
  "LD019.found": "Stand {0} sagt nicht, was sich geändert hat.",
  "LD019.rationale":
    "Ohne Änderungsverzeichnis muss jeder Bieter die Stände selbst vergleichen, und eine wesentliche Änderung, "
    + "die eine längere Frist verlangt, fällt nicht auf. Nennen Sie die Änderungen in <changes>.",
  "LD019.summary": "Ein späterer Stand ist ohne Änderungsverzeichnis veröffentlicht.",
  "LD020.early": "Die Antwort auf {0} soll in Stand {1} stehen; der ist älter als die Frage.",
  "LD020.found": "Die Antwort auf {0} ändert {1}, ohne dass ein Stand der Unterlagen die Änderung enthält.",
  "LD020.no-issue": "Die Antwort auf {0} nennt Stand {1}; veröffentlicht ist er nicht.",
  "LD020.rationale":
    "Was eine Antwort ändert, muss in den Unterlagen stehen, sonst gelten zwei Fassungen nebeneinander und der "
    + "Vertrag bezieht sich auf die falsche. Ändern Sie die Unterlagen, veröffentlichen Sie den neuen Stand, und "
    + "nennen Sie ihn bei der Frage.",
  "LD020.summary": "Eine Antwort an die Bieter ändert die Leistung, die Unterlagen sind aber dieselben.",
  "LD020.unknown": "Die Antwort auf {0} ändert {1}; eine solche Kennung haben die Unterlagen nicht.",
  "LD021.found": "{0} ist nur dem Bieter beantwortet, der gefragt hat. Geben Sie die Auskunft allen.",
  "LD021.rationale":
    "Eine Auskunft, die nur einer hat, ist ein Vorsprung. Antworten gehen ohne den Namen des Fragenden an alle.",
  "LD021.summary": "Eine Frage ist nur einem Bieter beantwortet.",
  "LD022.found": "Bei der Methode „{0}“ hängt die Kennzahl eines Angebots von den anderen Angeboten ab.",
  "LD022.rationale":
    "Ein drittes Angebot, das selbst keine Aussicht hat, kann den ersten und zweiten Rang vertauschen. Rechnen "
    + "Sie mit „lastenheft lab“ nach, wie leicht das geschieht, und nennen Sie in lint.xml den Grund der Wahl, oder "
    + "nehmen Sie eine Methode, die nur auf das eigene Angebot sieht, etwa die einfache Richtwertmethode.",
  "LD022.summary": "Die Wertungsmethode ist nicht unabhängig von dritten Angeboten.",
  "LD023.found": "Für die lineare Umrechnung der Preise ist keine erwartete Spanne genannt.",
  "LD023.rationale":
    "Bei der linearen Umrechnung verliert ein teures Angebot alle Preispunkte auf einmal. Nennen Sie in "
    + "<plausible> die Preise, mit denen Sie rechnen; das Labor zeigt dann, was die Methode bei ihnen tut.",
  "LD023.summary": "Zur linearen Umrechnung der Preise fehlt die erwartete Preisspanne.",
  "LD024.found": "„{0}“: Die gewählte Methode teilt Leistung durch Preis; Anteile in Prozent kommen darin nicht vor.",
  "LD024.rationale":
    "Ein Quotient hat keine Gewichte, die sich einstellen lassen. Wer daneben Prozente nennt, macht zwei Methoden "
    + "bekannt; welche gilt, ist dann streitig. Streichen Sie die Anteile, oder wählen Sie eine Methode mit "
    + "Gewichten.",
  "LD024.summary": "Der Text nennt Anteile von Preis und Leistung, die die Methode nicht hat.",
  "LD025.found": "{0} ({0:pitfall}) bleibt offen: abgewählt sind {1}.",
  "LD025.rationale":
    "Der Katalog fängt bekannte Fallstricke mit Anforderungen und Klauseln ab. Wer alle abwählt, die einen davon "
    + "betreffen, muss ihn anders lösen. Nehmen Sie eine davon wieder auf, oder sagen Sie in lint.xml, wie der Fall "
    + "geregelt ist.",
  "LD025.summary": "Ein bekannter Fallstrick bleibt offen, weil abgewählt ist, was ihn regelt.",
  "LD026.found": "„{0}“ ist ein Platzhalter. Schreiben Sie, was dort stehen soll.",
  "LD026.rationale":
    "Eine neue Akte bringt Vorschläge mit; was sie nicht wissen kann, steht in eckigen Klammern. So etwas darf "
    + "kein Bieter lesen: Es lässt offen, wer beschafft und was gilt.",
  "LD026.summary": "Ein Text der Akte ist noch ein Platzhalter.",
  "LD027.found": "Die Akte sagt nicht, wo und in welcher Form Angebote einzureichen sind; ergänzen Sie <submission>.",
  "LD027.hour": "Es ist keine Uhrzeit genannt; die Frist endet dann mit dem Tag. Nennen Sie die Stunde in „until“.",
  "LD027.rationale":
    "Ob ein Angebot rechtzeitig und formgerecht ist, entscheidet über seinen Ausschluss. Das lässt sich nur "
    + "beurteilen, wenn Weg, Form und Stunde bekannt gemacht sind.",
  "LD027.summary": "Weg oder Uhrzeit der Angebotsabgabe fehlen.",
  "LD090.found":
    "Die Antwort von {2} auf {0} ({1}) antwortet auf nichts mehr. Streichen Sie sie, oder prüfen Sie die Kennung.",
  "LD090.rationale":
    "Der Befund ist behoben, oder die Antwort nennt eine falsche Kennung. Eine Akte mit Antworten auf nicht vorhandene Befunde "
    + "führt den Leser irre.",
  "LD090.summary": "Eine Begründung hat keinen Befund mehr.",
  "LD091.found": "{0} ({1}) lässt sich nicht begründen; die Antwort von {2} ändert daran nichts.",
  "LD091.rationale": "Eine Sperre ist zu beheben; nur bei wenigen lässt die Regel einen Grund zu.",
  "LD091.summary": "Eine Sperre ist begründet statt behoben.",
]
