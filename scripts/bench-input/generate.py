"""Generates a dossier of any size for measurements: catalogue, tender, price sheet and offers of about 60 KB."""

import pathlib
import random

NS = 'xmlns="urn:lastenheft:1"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# Paragraphs of section 5 that stand in the register of norms, so that the run does not print a warning each.
PARAGRAPHS = (2, 4, 5, 6, 7, 8, 9)
KINDS = ["yes-no", "quantity", "codes", "yes-no", "text", "date"]
DETAIL = (
    "Die Leistung wird im Regelbetrieb erbracht und im Betriebshandbuch beschrieben; die Zuständigkeit liegt beim "
    "Betriebsteam, die Vertretung ist geregelt und benannt."
)


def identifier(index):
    return f"GN-{index:04d}"


def size(folder):
    """Average size of the files in a folder, in bytes."""
    sizes = [path.stat().st_size for path in folder.glob("*.xml")]
    return sum(sizes) // max(1, len(sizes))


def answer_type(kind):
    return {
        "yes-no": '<answer type="yes-no"/>\n<expect><equals value="yes"/></expect>',
        "quantity": '<answer type="quantity" unit="percent"/>\n<expect><minimum value="99.5"/></expect>',
        "codes": (
            '<answer type="codes" minimum="1" maximum="3">'
            "<code id=\"eid\"><de>Online-Ausweis</de></code><code id=\"token\"><de>Token</de></code>"
            "<code id=\"mtan\"><de>mTAN</de></code></answer>\n<expect><any-of codes=\"eid token\" count=\"1\"/></expect>"
        ),
        "text": '<answer type="text" limit="800"/>',
        "date": '<answer type="date"/>\n<expect><minimum milestone="submission"/></expect>',
    }[kind]


def requirement(index):
    kind = KINDS[index % len(KINDS)]
    scored = kind == "quantity"
    level = (
        '<level points="10" from="99.9"><de>ab 99,9 Prozent</de></level>\n'
        '<level points="5" from="99.5" below="99.9"><de>ab 99,5 Prozent</de></level>\n'
        if scored
        else ""
    )
    evidence = '<evidence code="E8" document="performance" due="with-offer"/>\n' if index % 10 == 0 else ""
    return f"""<requirement id="{identifier(index)}" kind="{'B' if scored else 'A'}">
<title><de>Erzeugte Anforderung {index}</de><en>Generated requirement {index}</en></title>
<statement><de>Der Auftragnehmer erbringt die erzeugte Leistung {index} für <param ref="accounts"/> nach \
<cite norm="de-mail-g" section="5" paragraph="{PARAGRAPHS[index % len(PARAGRAPHS)]}"/> während der gesamten Vertragslaufzeit.</de>\
<en>The contractor performs the generated service {index} during the whole term.</en></statement>
{answer_type(kind)}
{level}{evidence}<verification method="test"><text><de>Prüfung in der Teststellung</de></text></verification>
<basis norm="de-mail-g" section="5" paragraph="{PARAGRAPHS[index % len(PARAGRAPHS)]}" role="duty" confidence="V"/>
</requirement>
"""


def catalogue(requirements):
    chapters = []
    for start in range(0, requirements, 50):
        body = "".join(requirement(index) for index in range(start, min(start + 50, requirements)))
        chapters.append(
            f'<chapter id="C{start // 50 + 1:02d}">\n<title><de>Kapitel {start // 50 + 1}</de></title>\n{body}</chapter>\n'
        )
    return f"""{HEAD}<catalogue {NS} id="generated" version="1.0">
<title><de>Erzeugter Katalog</de></title>
<parameters>
<parameter id="accounts" type="quantity" unit="accounts" value="23"><title><de>Konten</de></title></parameter>
</parameters>
{''.join(chapters)}</catalogue>
"""


def tender(requirements):
    scored = [index for index in range(requirements) if KINDS[index % len(KINDS)] == "quantity"]
    weight = len(scored) * 10
    criteria = "".join(f'<criterion requirement="{identifier(index)}" weight="10"/>\n' for index in scored)
    chapters = "".join(f'<select chapter="C{start // 50 + 1:02d}"/>\n' for start in range(0, requirements, 50))
    return f"""{HEAD}<tender {NS} id="generated" version="1.0">
<title><de>Erzeugte Vergabe</de></title>
<authority region="DED21"><name>Musterstadt</name><address-line>Am Markt 1</address-line></authority>
<subject cpv="64216120"><de>Erzeugter Gegenstand</de></subject>
<sources><catalogue folder="catalogue" version="1.0"/><norms folder="norms"/></sources>
<procedure regime="vol-a-1-saxony-2013" kind="negotiated-without-call" later-supply="yes" variants="no"><title><de>Freihändige Vergabe</de></title></procedure>
<schedule>
<day milestone="dispatch" date="2015-06-15"/><day milestone="submission" date="2015-07-15"/>
<day milestone="award" date="2015-08-17"/><day milestone="start-of-service" date="2015-09-01"/>
</schedule>
<estimate low-per-year="2000.00" high-per-year="3000.00" months="48"/>
<selection>
{chapters}</selection>
<criteria>
<main-group id="1" weight="{weight}"><title><de>Leistung</de></title>
<group id="1.1" weight="{weight}"><title><de>Güte</de></title>
{criteria}</group></main-group>
</criteria>
<scoring method="simple-quotient" price-basis="net" options="excluded" tie="lowest-price"><rounding scaled-digits="3"/></scoring>
</tender>
"""


PRICES = f"""{HEAD}<price-sheet {NS} tender="generated" tax-percent="19">
<term value="48"/>
<position id="P-01" unit="accounts" recurrence="monthly"><title><de>Konten</de></title><quantity parameter="accounts"/></position>
<position id="P-02" unit="pieces" recurrence="once"><title><de>Einrichtung</de></title><quantity value="1"/></position>
</price-sheet>
"""


def value(kind, generator):
    return {
        "yes-no": "<value>yes</value>",
        "quantity": f'<value unit="percent">99.{generator.randrange(5, 10)}</value>',
        "codes": "<value>eid</value><value>token</value>",
        "text": f"<value>{DETAIL}</value>",
        "date": f"<value>2017-{generator.randrange(1, 13):02d}-15</value>",
    }[kind]


def offer(number, requirements):
    generator = random.Random(number)
    answers = []
    for index in range(requirements):
        kind = KINDS[index % len(KINDS)]
        comment = DETAIL if kind == "text" else f"{DETAIL} Stand der Angabe: Betriebshandbuch, Abschnitt {index}."
        evidence = ' evidence="n1"' if index % 10 == 0 else ""
        answers.append(
            f'    <answer requirement="{identifier(index)}"{evidence}>\n      {value(kind, generator)}\n'
            f"      <comment>{comment}</comment>\n    </answer>\n"
        )
    if number % 10 == 9:  # One offer in ten has a gap, so that the path of findings is measured too.
        answers.pop(generator.randrange(len(answers)))
    price = generator.randrange(100, 200)
    accounts, once = 23 * 48 * price, 50000
    money = lambda cents: f"{cents // 100}.{cents % 100:02d}"  # noqa: E731
    return f"""{HEAD}<offer {NS} tender="generated" version="1.0">
  <bidder id="bidder-{number:04d}"><name>Bieter {number}</name></bidder>
  <declarations>
    <declaration topic="no-exclusion-grounds" given="yes"/>
    <declaration topic="terms-accepted" given="yes"/>
    <declaration topic="no-own-terms" given="yes"/>
    <declaration topic="binding-period" given="yes"/>
    <declaration topic="subcontracting" given="yes"/>
  </declarations>
  <answers>
{''.join(answers)}  </answers>
  <evidence>
    <document id="n1" code="E8" file="konzept.pdf" issuer="Bieter {number}">Konzept</document>
  </evidence>
  <prices>
    <price position="P-01" unit-price="{money(price)}" quantity="1104" total="{money(accounts)}"/>
    <price position="P-02" unit-price="500.00" quantity="1" total="500.00"/>
    <total amount="{money(accounts + once)}"/>
  </prices>
</offer>
"""


def dossier(folder, requirements, offers):
    """Writes a dossier of that many requirements and offers into a folder."""
    root = pathlib.Path(__file__).resolve().parents[2]
    files = {
        "tender.xml": tender(requirements),
        "price-sheet.xml": PRICES,
        "catalogue/generated.xml": catalogue(requirements),
    }
    for path in sorted((root / "specs/law").glob("*.xml")):
        files[f"norms/{path.name}"] = path.read_text(encoding="utf-8")
    for name, text in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    (folder / "offers").mkdir(exist_ok=True)
    for number in range(offers):
        (folder / "offers" / f"offer-{number:05d}.xml").write_text(offer(number, requirements), encoding="utf-8")
