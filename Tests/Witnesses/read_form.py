"""Reads an answer form with openpyxl and odfpy, and fails where validations, protection or formulas are not there.

usage: read_form.py FORM.xlsx FORM.ods
"""
import sys

import openpyxl
from odf.opendocument import load
from odf.table import ContentValidation, Table, TableCell


def office_open(path):
    book = openpyxl.load_workbook(path)
    visible = [sheet.title for sheet in book if sheet.sheet_state == "visible"]
    assert visible == ["Hinweise", "Bieter", "Erklärungen", "Anforderungen", "Vertrag", "Preise", "Nachweise"], visible
    assert all(sheet.protection.sheet for sheet in book)
    prices = book["Preise"]
    row = next(row for row in prices.iter_rows() if row[0].value == "P-06")
    assert row[7].value.startswith("=IF(") and row[7].protection.locked, row[7].value
    assert not row[6].protection.locked and row[5].protection.locked
    rules = {rule.type for sheet in book for rule in sheet.data_validations.dataValidation}
    assert rules == {"list", "decimal", "date", "textLength"}, rules
    requirements = book["Anforderungen"]
    row = next(row for row in requirements.iter_rows() if row[0].value == "DM-ACC-01")
    rule = next(r for r in requirements.data_validations.dataValidation if row[4].coordinate in r.sqref)
    assert rule.type == "list" and rule.formula1 == "ja_nein", rule.formula1
    assert book.defined_names["ja_nein"].attr_text.startswith("'_Listen'!")
    assert requirements.freeze_panes and requirements.print_title_rows


def open_document(path):
    document = load(path)
    tables = document.spreadsheet.getElementsByType(Table)
    assert len(tables) == 9 and all(table.getAttribute("protected") == "true" for table in tables)
    conditions = [v.getAttribute("condition") for v in document.spreadsheet.getElementsByType(ContentValidation)]
    for wanted in ("in-list", "decimal-number", "is-date", "text-length"):
        assert any(wanted in condition for condition in conditions), wanted
    formulas = [c.getAttribute("formula") for c in document.spreadsheet.getElementsByType(TableCell)]
    assert any(f and f.startswith("of:=IF([.G") for f in formulas)


office_open(sys.argv[1])
open_document(sys.argv[2])
