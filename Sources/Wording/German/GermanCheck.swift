/// What the check says about documents and answers.
let germanCheck: [String: String] = [
  "CH001.other": "Das Angebot nennt das Vergabeverfahren „{0}“; dieses Verfahren heißt „{1}“.",
  "CH001.rationale":
    "Wer ein anderes Verfahren nennt, hat für dieses nichts angeboten. Vor jeder Folge ist zu klären, ob nur die "
    + "Datei verwechselt wurde; nach Fristablauf darf kein anderes Angebot an ihre Stelle treten.",
  "CH001.summary": "Das Angebot gehört zu einem anderen Vergabeverfahren.",
  "CH002.digest": "Die Prüfsumme der Vergabeunterlagen ({0}) stimmt nicht mit der veröffentlichten ({1}) überein.",
  "CH002.missing": "Das Angebot nennt keine Prüfsumme der Vergabeunterlagen.",
  "CH002.rationale":
    "Antworten gelten für die Unterlagen, die der Bieter vor sich hatte. Weichen diese von der veröffentlichten "
    + "Fassung ab, ist Punkt für Punkt zu vergleichen, ob etwas anderes angeboten wurde. Fehlt nur die Prüfsumme, "
    + "ist das ein Hinweis ohne Folge.",
  "CH002.summary": "Das Angebot beruht auf einer anderen Fassung der Vergabeunterlagen.",
  "CH002.version": "Das Angebot beruht auf Fassung {0} der Vergabeunterlagen; veröffentlicht ist Fassung {1}.",
  "CH003.rationale":
    "Ein eingegangenes Angebot gehört zum Verfahren, auch wenn es sich nicht öffnen lässt. Zu klären ist zuerst, "
    + "ob der Fehler bei der Übermittlung oder auf Seiten der Vergabestelle entstanden ist; erst danach kommt eine "
    + "Folge für den Bieter in Betracht.",
  "CH003.summary": "Ein Angebot ist nicht lesbar.",
  "CH003.unreadable": "Die Datei lässt sich nicht als Angebot lesen; geprüft wurde deshalb nichts.",
  "CH004.rationale":
    "Ohne gültiges Los ist offen, worauf sich das Angebot bezieht. Der Bieter ist zu fragen, welches Los gemeint "
    + "ist.",
  "CH004.summary": "Das Angebot nennt ein unbekanntes Los.",
  "CH004.unknown": "Das Los „{0}“ gibt es in diesem Vergabeverfahren nicht.",
  "CH010.missing": "Die Anforderung {0} ist nicht beantwortet.",
  "CH010.rationale":
    "Schweigen ist weder Ja noch Nein. Ob die Antwort nachgefordert werden darf, hängt von der Art der "
    + "Anforderung und vom anwendbaren Vergaberecht ab; die vorgeschlagene Folge nennt die Grundlage.",
  "CH010.summary": "Eine Anforderung ist nicht beantwortet.",
  "CH011.blank": "Die Antwort auf {0} ist leer.",
  "CH011.rationale":
    "Ein leeres Feld ist keine Antwort und wird wie eine fehlende behandelt. Es wird weder als Nein noch mit null "
    + "Punkten ausgelegt.",
  "CH011.summary": "Eine Antwort ist leer.",
  "CH012.elsewhere": "„{0}“ verweist auf eine andere Stelle, statt zu antworten.",
  "CH012.filler": "„{0}“ ist keine Antwort, sondern ein Platzhalter.",
  "CH012.rationale":
    "Platzhalter wie „n/a“, „k. A.“ oder „auf Anfrage“ beantworten nichts und gelten als fehlende Antwort. Ein "
    + "Verweis wie „siehe Anlage“ kann zu einer Antwort führen: Dort ist nachzusehen, und der Bieter ist um eine "
    + "eindeutige Angabe zu bitten.",
  "CH012.summary": "Statt einer Antwort steht ein Platzhalter oder ein Verweis.",
  "CH013.answer": "Die Antwort „{0}“ lässt offen, was angeboten wird.",
  "CH013.rationale":
    "Wörter wie „vergleichbar“, „weitgehend“ oder „grundsätzlich“ sagen nicht, ob die Anforderung erfüllt wird. "
    + "Die Angabe gilt als unklar, nicht als Nein; der Bieter ist zu fragen, ohne dass er sein Angebot ändern darf.",
  "CH013.summary": "Eine Antwort weicht aus.",
  "CH013.words": "Die Wendung „{0}“ lässt offen, was angeboten wird.",
  "CH014.lookalike": "Die Kennung „{0}“ sieht aus wie {1}, enthält aber Zeichen einer anderen Schrift.",
  "CH014.nearest": "Eine Anforderung „{0}“ gibt es in diesem Vergabeverfahren nicht; gemeint ist vielleicht {1}.",
  "CH014.rationale":
    "Die Antwort lässt sich keiner Anforderung zuordnen und bleibt deshalb außer Betracht; meist fehlt dafür eine "
    + "andere. Ist es ein Schreibfehler, ist der Bieter zu fragen, worauf er geantwortet hat.",
  "CH014.summary": "Eine Antwort nennt eine unbekannte Anforderung.",
  "CH014.unknown": "Eine Anforderung „{0}“ gibt es in diesem Vergabeverfahren nicht.",
  "CH015.different": "Die Anforderung {0} ist schon in Zeile {1} beantwortet, mit anderem Inhalt.",
  "CH015.rationale":
    "Sagen beide Antworten dasselbe, schadet das nicht. Unterscheiden sie sich, darf die Vergabestelle sich keine "
    + "aussuchen: Der Widerspruch ist aufzuklären.",
  "CH015.same": "Die Anforderung {0} ist schon in Zeile {1} beantwortet, mit demselben Inhalt.",
  "CH015.summary": "Eine Anforderung ist zweimal beantwortet.",
  "CH016.omitted": "Die Anforderung {0} wird in diesem Vergabeverfahren nicht gestellt.",
  "CH016.rationale":
    "Die Anforderung steht im Katalog, wurde für dieses Verfahren aber weggelassen. Die Antwort bleibt außer "
    + "Betracht. Sie kann ein Zeichen sein, dass der Bieter mit anderen Unterlagen gearbeitet hat.",
  "CH016.summary": "Eine Antwort gilt einer Anforderung, die dieses Verfahren nicht stellt.",
  "CH017.answered": "Die Anforderung {0} gilt für dieses Angebot nicht, ist aber beantwortet.",
  "CH017.rationale":
    "Nach den übrigen Angaben des Bieters kommt es auf diese Anforderung nicht an. Die Antwort wird nicht "
    + "bewertet.",
  "CH017.summary": "Eine Anforderung ist beantwortet, obwohl sie nicht gilt.",
  "CH018.rationale":
    "Solange die Antwort fehlt oder unklar ist, an der die Bedingung hängt, kann niemand sagen, ob diese "
    + "Anforderung hätte beantwortet werden müssen. Erst die andere Antwort klären, dann diese prüfen.",
  "CH018.summary": "Es ist offen, ob eine Anforderung gilt.",
  "CH018.unclear":
    "Ob die Anforderung {0} für dieses Angebot gilt, ist offen, weil die Antwort fehlt oder unklar ist, von der "
    + "das abhängt.",
  "CH019.rationale":
    "Von mehreren Möglichkeiten genügt eine. Der Hinweis dient der Vollständigkeit und bleibt ohne Folge.",
  "CH019.summary": "Eine Möglichkeit von mehreren bleibt unbeantwortet, eine andere ist erfüllt.",
  "CH019.unanswered": "Die Anforderung {0} ist nicht beantwortet; eine andere Möglichkeit von {1} ist erfüllt.",
  "CH020.amount": "„{0}“ ist kein Betrag in Euro.",
  "CH020.comma": "Die Zahl „{0}“ hat ein Komma; im Formular steht sie mit Punkt, etwa {1}.",
  "CH020.date": "„{0}“ ist kein Datum, das es gibt.",
  "CH020.german-date": "Das Datum „{0}“ steht nicht in der Form des Formulars; dort hieße es {1}.",
  "CH020.number": "„{0}“ ist keine Zahl.",
  "CH020.number-with-text": "In „{0}“ steht neben der Zahl noch Text; verlangt ist nur die Zahl.",
  "CH020.rationale":
    "Ja und Nein, Zahlen, Beträge und Daten werden in fester Form abgefragt, damit alle Angebote gleich gelesen "
    + "werden. Was davon abweicht, wird nicht ausgelegt, sondern geklärt, auch wenn die Meldung schon vermutet, was "
    + "gemeint ist.",
  "CH020.summary": "Eine Antwort hat nicht die verlangte Form.",
  "CH020.yes-no": "„{0}“ ist weder Ja noch Nein.",
  "CH021.rationale": "Die Vergabestelle darf sich keine der Angaben aussuchen. Der Bieter ist zu fragen, welche gilt.",
  "CH021.several": "Es stehen {0} Angaben da, wo eine verlangt ist.",
  "CH021.summary": "Eine Antwort enthält mehrere Angaben statt einer.",
  "CH022.nearest": "Den Wert „{0}“ gibt es in der Auswahl nicht; gemeint ist vielleicht „{1}“.",
  "CH022.rationale":
    "Gewertet werden nur Werte der Auswahl, weil sonst jeder Bieter andere Wörter verwenden könnte. Der Bieter "
    + "ist zu fragen, welcher Wert gemeint ist.",
  "CH022.summary": "Eine Antwort nennt einen Wert, den die Auswahl nicht enthält.",
  "CH022.unknown": "Den Wert „{0}“ gibt es in der Auswahl nicht.",
  "CH023.few": "Es sind {0} Werte gewählt; mindestens {1} sind verlangt.",
  "CH023.many": "Es sind {0} Werte gewählt; höchstens {1} sind zugelassen.",
  "CH023.rationale":
    "Wie viele Werte zu wählen sind, steht in der Anforderung. Welche gelten sollen, kann nur der Bieter sagen.",
  "CH023.summary": "Eine Antwort nennt zu wenige oder zu viele Werte.",
  "CH024.duplicate": "Der Wert „{0}“ ist mehrmals gewählt; er zählt einmal.",
  "CH024.rationale":
    "Die Wiederholung ändert den Inhalt nicht. Sie kann ein Zeichen sein, dass ein anderer Wert gemeint war.",
  "CH024.summary": "Eine Antwort nennt einen Wert mehrmals.",
  "CH025.over": "Der Text hat {0:number} Zeichen; zugelassen sind {1:number}.",
  "CH025.rationale":
    "Die Grenze gilt für alle Bieter gleich. Ob der überschießende Teil gelesen wird, muss für alle Angebote "
    + "einheitlich entschieden und vermerkt werden.",
  "CH025.summary": "Ein Text ist zu lang.",
  "CH026.rationale":
    "Eine Zahl sagt nur mit ihrer Einheit etwas. Es wird nicht umgerechnet, weil offen ist, ob Zahl oder Einheit "
    + "gemeint ist; der Bieter ist zu fragen.",
  "CH026.summary": "Eine Antwort hat die falsche Einheit.",
  "CH026.surplus": "Zu dieser Antwort gehört keine Einheit; angegeben ist „{0:unit}“.",
  "CH026.wrong": "Die Einheit „{0:unit}“ ist nicht die verlangte („{1:unit}“).",
  "CH027.missing": "Zur Zahl fehlt die Einheit „{0:unit}“.",
  "CH027.rationale":
    "Ohne Einheit ist offen, was angeboten wird. Meist ist die verlangte gemeint; das kann aber nur der Bieter "
    + "sagen.",
  "CH027.summary": "Zu einer Zahl fehlt die Einheit.",
  "CH028.absurd": "Der Wert „{0}“ kann so nicht gemeint sein.",
  "CH028.negative": "Der Wert „{0}“ ist negativ.",
  "CH028.percent": "Der Wert „{0}“ liegt über 100 Prozent.",
  "CH028.rationale":
    "Negative Mengen, mehr als 100 Prozent oder ein Datum in einem anderen Jahrhundert sind fast immer "
    + "Schreibfehler. Der Wert wird deshalb nicht bewertet, sondern geklärt.",
  "CH028.summary": "Ein Wert kann so nicht gemeint sein.",
  "CH030.all": "Angeboten ist „{0:titles}“; erwartet sind alle diese Werte: {1:titles}.",
  "CH030.any": "Angeboten ist „{0:titles}“; von diesen Werten ist eine Mindestzahl von {2} erwartet: {1:titles}.",
  "CH030.earliest": "Angeboten ist „{0:value}“; erwartet ist frühestens „{1:value}“{2}.",
  "CH030.equals": "Angeboten ist „{0:value}“; erwartet ist „{1:value}“{2}.",
  "CH030.latest": "Angeboten ist „{0:value}“; erwartet ist spätestens „{1:value}“{2}.",
  "CH030.maximum": "Angeboten ist „{0:value}“; erwartet ist höchstens „{1:value}“{2}.",
  "CH030.minimum": "Angeboten ist „{0:value}“; erwartet ist mindestens „{1:value}“{2}.",
  "CH030.range": "Angeboten ist „{0:value}“; erwartet ist ein Wert von „{1:value}“ bis „{2:value}“{3}.",
  "CH030.rationale":
    "Die Antwort ist klar und bleibt hinter dem zurück, was erwartet ist. Bei einem Ausschlusskriterium führt das "
    + "zum Ausschluss, bei einem Wertungskriterium in der Regel zu null Punkten. Vorher ist zu prüfen, ob die "
    + "Angabe wirklich eindeutig ist.",
  "CH030.summary": "Eine Antwort ist eindeutig und erfüllt die Anforderung nicht.",
  "CH030.unresolved":
    "Die Vergabeunterlagen legen für „{0}“ keinen Wert fest; die Antwort lässt sich deshalb nicht beurteilen.",
  "CH031.not-answered": "Keine Möglichkeit von {0} ist erfüllt; nicht beantwortet: {1}.",
  "CH031.not-met": "Keine Möglichkeit von {0} ist erfüllt; nicht erfüllt: {1}.",
  "CH031.rationale":
    "Eine der Möglichkeiten hätte genügt, mit allen Anforderungen, die zu ihr gehören. Wurden Antworten "
    + "weggelassen, steht noch nicht fest, dass die Anforderung verfehlt ist.",
  "CH031.summary": "Von mehreren Möglichkeiten ist keine erfüllt.",
  "CH032.below": "Die Antwort erreicht {0} Punkte; mindestens {1} sind verlangt.",
  "CH032.rationale":
    "Die Mindestpunktzahl wurde bekannt gemacht. Wer sie verfehlt, erfüllt die Anforderung nicht, auch wenn für "
    + "die Antwort einzelne Punkte vorgesehen sind.",
  "CH032.summary": "Eine Antwort erreicht die Mindestpunktzahl nicht.",
]
