"""Makes forty manipulated copies of a filled answer form, each with what must be found where.

usage: manipulate_form.py FILLED.xlsx FOLDER
Writes FOLDER/NN.xlsx, and FOLDER/expected.json: for each file what was done, the code and the cell.
"""
import json
import random
import sys

import openpyxl
from openpyxl.comments import Comment

COUNT = 40


def rows(sheet, wanted):
    return [row for row in sheet.iter_rows() if row[0].value is not None and wanted(str(row[0].value))]


def requirement(book, pick):
    return pick.choice(rows(book["Anforderungen"], lambda key: key.startswith("DM-") and "/" not in key))


def position(book, pick):
    return pick.choice(rows(book["Preise"], lambda key: key.startswith("P-")))


def clause(book, pick):
    return pick.choice(rows(book["Vertrag"], lambda key: key.startswith("V-")))


def place(cell):
    return f"{cell.parent.title}!{cell.coordinate}"


def label(book, pick):
    cell = requirement(book, pick)[2]
    cell.value = cell.value.replace(" ist ", " soll ", 1) if " ist " in cell.value else cell.value + " sofern möglich"
    return "FM010", place(cell)


def condition(book, pick):
    cell = clause(book, pick)[2]
    cell.value = cell.value + " Dies gilt nicht für Störungen."
    return "FM010", place(cell)


def key(book, pick):
    cell = position(book, pick)[0]
    cell.value = "P-99"
    return "FM010", place(cell)


def emptied(book, pick):
    cell = requirement(book, pick)[2]
    cell.value = None
    return "FM010", place(cell)


def quantity(book, pick):
    cell = position(book, pick)[5]
    cell.value = cell.value + pick.randint(1, 9)
    return "FM012", place(cell)


def single(book, pick):
    cell = position(book, pick)[2]
    cell.value = cell.value * 2
    return "FM012", place(cell)


def unit(book, pick):
    cell = position(book, pick)[3]
    cell.value = "Pakete"
    return "FM013", place(cell)


def product(book, pick):
    cell = position(book, pick)[7]
    cell.value = cell.value.replace("ROUND(", "ROUND(0.9*", 1)
    return "FM011", place(cell)


def fixed(book, pick):
    cell = position(book, pick)[7]
    cell.value = 1.0
    return "FM011", place(cell)


def total(book, pick):
    cell = rows(book["Preise"], lambda key: key == "S-3")[0][7]
    cell.value = cell.value + "-100"
    return "FM011", place(cell)


def stray(book, pick):
    cell = book["Preise"].cell(position(book, pick)[0].row, 12)
    cell.value = "Preise freibleibend"
    return "FM015", place(cell)


def between(book, pick):
    row = pick.choice(rows(book["Anforderungen"], lambda key: "/" in key))
    row[6].value = "nur gegen Aufpreis"
    return "FM015", place(row[6])


def added_row(book, pick):
    sheet = book["Preise"]
    last = sheet.max_row + 1
    sheet.cell(last, 1).value = "P-77"
    sheet.cell(last, 2).value = "Anfahrt"
    sheet.cell(last, 7).value = 80
    return "FM020", f"Preise!A{last}"


def deleted_row(book, pick):
    row = pick.choice(rows(book["Vertrag"], lambda key: key.startswith("V-")))
    number = row[0].row
    for cell in row:
        cell.value = None
    return "FM021", f"Vertrag!A{number}"


def hidden_row(book, pick):
    row = requirement(book, pick)[0].row
    book["Anforderungen"].row_dimensions[row].hidden = True
    return "FM023", f"Anforderungen!A{row}"


def hidden_column(book, pick):
    letter = pick.choice("BCDG")
    book["Anforderungen"].column_dimensions[letter].hidden = True
    header = rows(book["Anforderungen"], lambda key: key == "Kennung")[0][0].row
    return "FM027", f"Anforderungen!{letter}{header}"


def added_column(book, pick):
    header = rows(book["Preise"], lambda key: key == "Position")[0][0].row
    cell = book["Preise"].cell(header, 10)
    cell.value = "Rabatt"
    return "FM024", place(cell)


def added_sheet(book, pick):
    sheet = book.create_sheet("AGB")
    sheet["B2"] = "Es gelten unsere Geschäftsbedingungen."
    return "FM030", "AGB!B2"


def secret_sheet(book, pick):
    sheet = book.create_sheet("Anlage")
    sheet["A1"] = "Vorbehalt"
    sheet.sheet_state = "veryHidden"
    return "FM030", "Anlage!A1"


def deleted_sheet(book, pick):
    name = pick.choice(["Erklärungen", "_Prüfwerte", "Vertrag"])
    del book[name]
    return "FM031", name


def renamed_sheet(book, pick):
    book["Vertrag"].title = "Vertrag neu"
    return "FM032", "Vertrag neu"


def hidden_sheet(book, pick):
    book["Vertrag"].sheet_state = "hidden"
    return "FM034", "Vertrag"


def comment(book, pick):
    cell = requirement(book, pick)[4]
    cell.comment = Comment("nur werktags", "Bieter")
    return "FM040", place(cell)


def formula(book, pick):
    cell = position(book, pick)[6]
    cell.value = "=5*2"
    return "FM050", place(cell)


def link(book, pick):
    cell = position(book, pick)[6]
    cell.value = "='file:///c:/kalkulation.xlsx'#$Tabelle1.A1"
    return "FM043", place(cell)


def ambiguous(book, pick):
    cell = position(book, pick)[6]
    cell.value = "1.234"
    return "FM053", place(cell)


def currency(book, pick):
    cell = position(book, pick)[6]
    cell.value = "12,50 $"
    return "FM053", place(cell)


def stranger(book, pick):
    cell = clause(book, pick)[3]
    cell.value = "einverstanden, wenn möglich"
    return "FM054", place(cell)


def version(book, pick):
    cell = rows(book["Hinweise"], lambda key: key == "Fassung der Unterlagen")[0][1]
    cell.value = "0.9"
    return "FM003", place(cell)


def digest(book, pick):
    cell = rows(book["Hinweise"], lambda key: key == "Prüfsumme der Unterlagen")[0][1]
    cell.value = "0" + cell.value[1:] if cell.value[0] != "0" else "1" + cell.value[1:]
    return "FM003", place(cell)


def tender(book, pick):
    cell = rows(book["Hinweise"], lambda key: key == "Vergabenummer")[0][1]
    cell.value = "leipzig-2015"
    return "FM002", place(cell)


def fingerprint(book, pick):
    cell = pick.choice(rows(book["_Prüfwerte"], lambda key: "!" in key))[1]
    cell.value = "0123456789abcdef"
    return "FM014", place(cell)


def moved_rows(book, pick):
    sheet = book["Erklärungen"]
    first, second = rows(sheet, lambda key: key in ("E2", "E3"))
    for one, other in zip(first, second):
        one.value, other.value = other.value, one.value
    return "FM022", f"Erklärungen!A{second[0].row}"


def moved_columns(book, pick):
    sheet = book["Vertrag"]
    for row in rows(sheet, lambda key: key == "Kennung" or key.startswith(("V-", "DD-"))):
        row[3].value, row[4].value = row[4].value, row[3].value
    return "FM026", "Vertrag!E3"


KINDS = [
    label, condition, key, emptied, quantity, single, unit, product, fixed, total, stray, between, added_row,
    deleted_row, hidden_row, hidden_column, added_column, added_sheet, secret_sheet, deleted_sheet, renamed_sheet,
    hidden_sheet, comment, formula, link, ambiguous, currency, stranger, version, digest, tender, fingerprint,
    moved_rows, moved_columns,
]


def main(filled, folder):
    expected = []
    for number in range(COUNT):
        pick = random.Random(number)
        kind = KINDS[number] if number < len(KINDS) else pick.choice(KINDS[:19])
        book = openpyxl.load_workbook(filled)
        code, cell = kind(book, pick)
        name = f"{number:02}.xlsx"
        book.save(f"{folder}/{name}")
        expected.append({"file": name, "kind": kind.__name__, "code": code, "cell": cell})
    with open(f"{folder}/expected.json", "w") as file:
        json.dump(expected, file)


main(*sys.argv[1:])
