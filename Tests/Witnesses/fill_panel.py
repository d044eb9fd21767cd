"""Fills a scoring sheet as an evaluator would: the day, and points with a reason for some answers.

usage: fill_panel.py SHEET.xlsx OUT.xlsx DAY [TAB KEY POINTS REASON]...
"""
import datetime
import sys

import openpyxl


def main(form, out, day, *votes):
    book = openpyxl.load_workbook(form)
    for row in book["Hinweise"].iter_rows():
        if row[0].value == "Tag der Wertung":
            row[1].value = datetime.date.fromisoformat(day)
    for tab, key, points, reason in zip(*[iter(votes)] * 4):
        sheet = book[tab]
        header = next(row for row in sheet.iter_rows() if row[0].value == "Kennung")
        columns = {cell.value: cell.column - 1 for cell in header}
        row = next(row for row in sheet.iter_rows() if row[0].value == key)
        row[columns["Punkte"]].value = int(points)
        row[columns["Begründung"]].value = reason
    book.save(out)


main(*sys.argv[1:])
