"""Holds texts that begin like formulas against the programs that open a form: they must stay texts.

usage: inject_form.py FORM.xlsx FORM.ods TEXTS.json FOLDER

TEXTS.json lists the texts; they stand in the first column of the first sheet. FOLDER is for what LibreOffice makes of the forms.
"""
import csv
import json
import pathlib
import subprocess
import sys

import openpyxl
from odf.opendocument import load
from odf.table import Table, TableCell


def main(xlsx, ods, texts, folder):
    texts = json.loads(pathlib.Path(texts).read_text(encoding="utf-8"))
    cells = [row[0] for row in openpyxl.load_workbook(xlsx).worksheets[0].iter_rows()]
    for text in texts:
        assert any(cell.value == text and cell.data_type == "s" for cell in cells), ("XLSX", text)
    first = load(ods).spreadsheet.getElementsByType(Table)[0]
    for cell in first.getElementsByType(TableCell):
        assert cell.getAttribute("formula") is None, ("ODS", str(cell))
        assert cell.getAttribute("valuetype") in (None, "string"), ("ODS", str(cell))
    # LibreOffice takes the type of the cell for it, and computes nothing.
    for form in (xlsx, ods):
        out = pathlib.Path(folder) / pathlib.Path(form).suffix[1:]
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(["soffice", "--headless", profile, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
                        "--outdir", out, form], check=True, capture_output=True)
        with open(next(out.glob("*.csv")), encoding="utf-8", newline="") as file:
            shown = {row[0] for row in csv.reader(file) if row}
        for text in texts:
            assert text in shown, ("LibreOffice", form, text)


main(*sys.argv[1:])
