"""Fills in the form of a workbook with two libraries that know nothing of each other, and looks at what comes of it.

What one wrote the other must read; every field must have a name of its own and a tool tip, stand on a page in the order of
its tags, and show what was filled in when the page is drawn (pdftoppm).
"""

import logging
import pathlib
import subprocess
import tempfile

import pikepdf
import pikepdf.form
import pypdf

# It warns of letters that aren't in the form's font: whoever shows the file draws them in another.
logging.getLogger("pypdf").setLevel(logging.ERROR)

WORDS = "Written by a test: äöü"

# What a reader may write in any language, on several lines and at length: a field keeps it whole, whoever draws it.
ANY_WORDS = "Ω ещё ų ș\nשלום سلام\n水 😀 " + "on and on " * 100


def widgets(document):
    """The annotations of all fields, page by page."""
    for page in document.pages:
        for annotation in page.get("/Annots", []):
            if annotation.get("/Subtype") == "/Widget":
                yield annotation


def whole_name(field):
    parts = []
    while field is not None:
        if "/T" in field:
            parts.append(str(field["/T"]))
        field = field.get("/Parent")
    return ".".join(reversed(parts))


def named(pdf):
    """What is wrong with names, tips, flags and order."""
    wrong, seen = [], []
    with pikepdf.open(pdf) as document:
        form = document.Root["/AcroForm"]
        if form.get("/NeedAppearances", False):
            wrong.append("it leaves the drawing to the viewer, which PDF/A forbids")
        names = [whole_name(field) for field in form["/Fields"]]
        wrong += [f"two fields are called {name}" for name in sorted(set(names)) if names.count(name) > 1]
        for widget in widgets(document):
            name = whole_name(widget)
            if name not in seen:
                seen.append(name)
            tip = widget.get("/TU", widget.get("/Parent", {}).get("/TU", ""))
            if not str(tip).strip():
                wrong.append(f"{name} has no tool tip")
            if not int(widget.get("/F", 0)) & 4:
                wrong.append(f"{name} would not be printed")
            if "/N" not in widget.get("/AP", {}):
                wrong.append(f"{name} has no look of its own")
        if names != seen:
            wrong.append("the fields don't stand in the order of their pages")
        if any(page.get("/Tabs") != "/S" for page in document.pages if "/Annots" in page):
            wrong.append("a page isn't tabbed in the order of its tags")
    return wrong


def answers(fields):
    """Something for each field."""
    said = {}
    for name, field in fields.items():
        if field.get("/FT") == "/Tx":
            said[name] = ANY_WORDS if int(field.get("/Ff", 0)) & 1 << 12 else WORDS
        elif field.get("/FT") == "/Btn" and "/Parent" not in field:
            said[name] = next(state for state in field["/_States_"] if state != "/Off")
    return said


def by_pypdf(pdf, out):
    reader = pypdf.PdfReader(pdf)
    said = answers(reader.get_fields())
    writer = pypdf.PdfWriter()
    writer.append(reader)
    for sheet in writer.pages:
        writer.update_page_form_field_values(sheet, said, auto_regenerate=False)
    writer.write(out)
    return said


def by_pikepdf(pdf, out):
    said = {}
    with pikepdf.open(pdf) as document:
        form = pikepdf.form.Form(document, pikepdf.form.ExtendedAppearanceStreamGenerator)
        for name, field in form.items():
            if field.is_text:
                field.value = WORDS
                said[name] = WORDS
            elif field.is_checkbox:
                field.checked = True
                said[name] = "/Yes"
            elif field.is_radio_button:
                field.value = field.states[-1] if field.states[-1] != "/Off" else field.states[0]
                said[name] = str(field.value)
        document.save(out)
    return said


def read_by_pypdf(pdf):
    fields = pypdf.PdfReader(pdf).get_fields()
    return {name: str(field.get("/V", "")) for name, field in fields.items()}


def read_by_pikepdf(pdf):
    with pikepdf.open(pdf) as document:
        return {whole_name(field): str(field.get("/V", "")) for field in document.Root["/AcroForm"]["/Fields"]}


def drawn(pdf, number):
    """A page as one sees it."""
    drawing = ["pdftoppm", "-r", "60", "-f", str(number), "-l", str(number), pdf]
    return subprocess.run(drawing, capture_output=True, check=True).stdout


def pages_with_fields(pdf):
    with pikepdf.open(pdf) as document:
        for number, page in enumerate(document.pages, 1):
            if any(annotation.get("/Subtype") == "/Widget" for annotation in page.get("/Annots", [])):
                yield number


def fillable(pdf):
    """What is wrong with the form; nothing where there is none."""
    with pikepdf.open(pdf) as document:
        if "/AcroForm" not in document.Root:
            return []
    wrong = named(pdf)
    with tempfile.TemporaryDirectory() as folder:
        for fill, read in ((by_pypdf, read_by_pikepdf), (by_pikepdf, read_by_pypdf)):
            out = str(pathlib.Path(folder) / f"{fill.__name__}.pdf")
            said = fill(str(pdf), out)
            found = read(out)
            lost = [name for name, value in said.items() if found.get(name) != value]
            wrong += [f"{name}, filled {fill.__name__}, reads {found.get(name)!r}" for name in lost[:5]]
            same = [number for number in pages_with_fields(pdf) if drawn(str(pdf), number) == drawn(out, number)]
            wrong += [f"filled {fill.__name__}, page {number} looks empty" for number in same]
    return wrong
