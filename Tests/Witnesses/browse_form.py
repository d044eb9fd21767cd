"""Fills the answer form in a real browser, from the first field to the last, and saves the offer.

usage: browse_form.py FORM.html SMALL.html OFFER.xml FOLDER
SMALL.html is a form with one field of each kind, for axe-core in every state of the page; documents.py holds it against
the whole one. Fails where axe-core finds a violation, where a wrong entry is not named, or where the draft is not kept. The
offer and the draft are in FOLDER then.
"""
import importlib.util
import json
import pathlib
import sys
import time
import xml.etree.ElementTree as ET

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

N = {"o": "urn:lastenheft:1"}


def german(text):
    return text.replace(".", ",")


def day(text):
    return ".".join(reversed(text.split("-")))


def plain(element):
    return " ".join((element.text or "").split()) if element is not None else ""


def answers(path):
    """What to enter, by target, what it is about, and part."""
    root = ET.parse(path).getroot()
    values = {}
    lines = [plain(line) for line in root.findall("o:bidder/o:address-line", N)]
    values["bidder", "name", ""] = plain(root.find("o:bidder/o:name", N))
    values["bidder", "street", ""], values["bidder", "town", ""] = lines
    for one in root.iterfind("o:declarations/o:declaration", N):
        values["declaration", one.get("topic"), ""] = one.get("given")
    documents = {}
    for number, one in enumerate(root.iterfind("o:evidence/o:document", N), 1):
        key = documents[one.get("id")] = f"N{number:02}"
        values["document", key, "code"] = one.get("code")
        values["document", key, "title"] = plain(one)
        for name in ("file", "issuer"):
            values["document", key, name] = one.get(name) or ""
        for name in ("valid-from", "valid-until"):
            values["document", key, name] = day(one.get(name) or "")
    for one in root.iterfind("o:answers/o:answer", N):
        name = one.get("requirement")
        for value in one.findall("o:value", N):
            values["answer", name, ""] = plain(value)
            values["code", name, plain(value)] = "x"
        values["answer", name, "comment"] = plain(one.find("o:comment", N))
        values["answer", name, "evidence"] = ", ".join(documents[i] for i in (one.get("evidence") or "").split())
    for one in root.iterfind("o:clauses/o:clause", N):
        values["clause", one.get("ref"), ""] = one.get("stance")
        values["clause", one.get("ref"), "comment"] = plain(one.find("o:comment", N))
    for one in root.iterfind("o:prices/o:price", N):
        values["price", one.get("position"), ""] = german(one.get("unit-price"))
    return values


def accessible(browser, when):
    package = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent
    browser.execute_script((package / "axe.min.js").read_text())
    found = browser.execute_async_script("const done = arguments[0]; axe.run(document).then(r => done(r.violations));")
    assert not found, (when, json.dumps(found, indent=1)[:3000])


def wait_for(folder, ending):
    for _ in range(100):
        files = [f for f in folder.iterdir() if f.suffix == ending]
        if files:
            return files[0]
        time.sleep(0.1)
    raise AssertionError(f"no {ending} was saved")


def check_access(browser, small):
    """Neither an empty form, nor one with all problems named, nor one in the dark, has a violation."""
    browser.get(pathlib.Path(small).as_uri())
    accessible(browser, "empty")
    browser.find_element(By.ID, "save").click()
    accessible(browser, "with problems")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    accessible(browser, "dark")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def main(form, small, offer, folder):
    folder = pathlib.Path(folder)
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1200,1000"):
        options.add_argument(argument)
    service = webdriver.ChromeService(executable_path="/usr/bin/chromedriver")
    browser = webdriver.Chrome(options=options, service=service)
    try:
        browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
        browser.set_script_timeout(120)
        check_access(browser, small)
        browser.get(pathlib.Path(form).as_uri())

        # Saving an empty form tells what is missing, and brings the reader there.
        browser.find_element(By.ID, "save").click()
        problems = browser.find_elements(By.CSS_SELECTOR, "#problems-list a")
        assert len(problems) > 50 and browser.switch_to.active_element.get_attribute("id") == "problems"
        problems[0].send_keys(Keys.ENTER)
        assert browser.switch_to.active_element.get_attribute("data-about") == "name"

        values, filled = answers(offer), 0
        describe = "return Array.from(document.querySelectorAll('[data-target]')).map(f => [f, f.dataset.target, f.dataset.about, f.dataset.part, f.dataset.kind, f.tagName])"
        for field, target, about, part, kind, name in browser.execute_script(describe):
            value = values.get((target, about, part), "")
            if not value:
                continue
            filled += 1
            browser.execute_script("arguments[0].closest('.entry').hidden = false", field)
            if kind == "mark":
                field.send_keys(Keys.SPACE)
            elif name == "SELECT":
                browser.execute_script("arguments[0].focus()", field)
                titles = field.find_element(By.CSS_SELECTOR, f"option[value='{value}']").text
                field.send_keys(titles)
                assert field.get_property("value") == value, (about, value)
            else:
                field.send_keys(day(value) if kind == "date" and target == "answer" else german(value) if kind in ("quantity", "money") else value)

        # A wrong entry is named while typing, and counts.
        price = browser.find_element(By.CSS_SELECTOR, "[data-target=price][data-about=P-01][data-part='']")
        before = price.get_property("value")
        price.clear()
        price.send_keys("1.234")
        assert price.get_attribute("aria-invalid") == "true"
        note = browser.find_element(By.ID, price.get_attribute("id") + "-error")
        assert "Nicht eindeutig" in note.text, note.text
        price.clear()
        price.send_keys(before)
        assert price.get_attribute("aria-invalid") is None
        total = browser.find_element(By.CSS_SELECTOR, "[data-sum=net]").text
        wanted = ET.parse(offer).getroot().find("o:prices/o:total", N).get("amount")
        assert total.replace(".", "").replace(",", ".").startswith(wanted), (total, wanted)

        browser.find_element(By.ID, "draft-save").click()
        draft = json.loads(wait_for(folder, ".json").read_text())
        assert len(draft["values"]) == filled > 50, (len(draft["values"]), filled)
        browser.refresh()
        assert "geladen" in browser.find_element(By.ID, "status").text

        # The whole form can be reached with the keyboard alone, in its order.
        browser.execute_script("document.querySelector('[data-target]').focus()")
        for _ in range(12):
            here = browser.execute_script("const all = Array.from(document.querySelectorAll('[data-target]')); return all.indexOf(document.activeElement)")
            browser.switch_to.active_element.send_keys(Keys.TAB)
            there = browser.execute_script("const all = Array.from(document.querySelectorAll('[data-target]')); return all.indexOf(document.activeElement)")
            assert there == here + 1, (here, there)

        browser.find_element(By.ID, "save").click()
        open_problems = [p.text for p in browser.find_elements(By.CSS_SELECTOR, "#problems-list a")]
        assert not open_problems, open_problems
        wait_for(folder, ".xml")
        loaded = browser.execute_script("return performance.getEntriesByType('resource').map(e => e.name)")
        assert loaded == [], loaded
    finally:
        browser.quit()


main(*sys.argv[1:])
