"""Fills an answer form with the answers of an offer in the native format, as a bidder would.

usage: fill_form.py FORM.xlsx OFFER.xml OUT.xlsx
"""
import datetime
import sys
import xml.etree.ElementTree as ET

import openpyxl

N = {"o": "urn:lastenheft:1"}
STANCES = {"accepted": "angenommen", "reservation": "mit Vorbehalt angenommen", "rejected": "abgelehnt"}
YES = {"yes": "ja", "no": "nein"}
DECLARATIONS = ["no-exclusion-grounds", "terms-accepted", "no-own-terms", "binding-period", "subcontracting"]


def rows(sheet):
    return {str(row[0].value): row for row in sheet.iter_rows() if row[0].value is not None}


def day(text):
    return datetime.date.fromisoformat(text)


def main(form, offer, out):
    book = openpyxl.load_workbook(form)
    root = ET.parse(offer).getroot()
    lists = {}
    for key, title in book["_Listen"].iter_rows(values_only=True):
        name, value = key.split("/", 1)
        lists.setdefault(name, {})[value] = title

    bidder = rows(book["Bieter"])
    bidder["Firma"][1].value = root.find("o:bidder/o:name", N).text
    lines = [line.text for line in root.findall("o:bidder/o:address-line", N)]
    bidder["Straße und Hausnummer"][1].value = lines[0]
    bidder["Postleitzahl und Ort"][1].value = lines[1]

    declarations = rows(book["Erklärungen"])
    for declaration in root.iterfind("o:declarations/o:declaration", N):
        row = declarations[f"E{DECLARATIONS.index(declaration.get('topic')) + 1}"]
        row[2].value = YES[declaration.get("given")]
        comment = declaration.find("o:comment", N)
        row[3].value = comment.text if comment is not None else None

    documents = {}
    evidence = rows(book["Nachweise"])
    for number, document in enumerate(root.iterfind("o:evidence/o:document", N), 1):
        documents[document.get("id")] = f"N{number:02}"
        row = evidence[f"N{number:02}"]
        row[1].value = lists["nachweisart"][document.get("code")]
        row[2].value = " ".join(document.text.split())
        row[3].value = document.get("file")
        row[4].value = document.get("issuer")
        for column, name in ((5, "valid-from"), (6, "valid-until")):
            if document.get(name):
                row[column].value = day(document.get(name))

    requirements = rows(book["Anforderungen"])
    for answer in root.iterfind("o:answers/o:answer", N):
        name = answer.get("requirement")
        row = requirements[name]
        for value in answer.findall("o:value", N):
            text = " ".join((value.text or "").split())
            marked = requirements.get(f"{name}/{text}")
            codes = lists.get("codes_" + name.replace("-", "_"))
            if marked is not None:
                marked[4].value = "x"
            elif codes and text in codes:
                row[4].value = codes[text]
            elif text in YES:
                row[4].value = YES[text]
            elif row[5].value == "TT.MM.JJJJ":
                row[4].value = day(text)
            elif row[5].value:
                row[4].value = float(text)
            else:
                row[4].value = text
        comment = answer.find("o:comment", N)
        if comment is not None:
            row[6].value = " ".join(comment.text.split())
        row[7].value = ", ".join(documents[i] for i in (answer.get("evidence") or "").split()) or None

    clauses = rows(book["Vertrag"])
    for clause in root.iterfind("o:clauses/o:clause", N):
        row = clauses[clause.get("ref")]
        row[3].value = STANCES[clause.get("stance")]
        comment = clause.find("o:comment", N)
        row[4].value = " ".join(comment.text.split()) if comment is not None else None

    prices = rows(book["Preise"])
    for price in root.iterfind("o:prices/o:price", N):
        prices[price.get("position")][6].value = float(price.get("unit-price"))
    book.save(out)


main(*sys.argv[1:])
