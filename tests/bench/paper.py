#!/usr/bin/env python3
"""Times workbooks beside other ways from the same guides to paper, and prints a table.

    paper.py FOLDER PROGRAM WORKBOOKS [--guides 1000] [--sample 40]

FOLDER takes the generated handbook and all that is made of it; PROGRAM is the built `vademecum`, WORKBOOKS the built
example of that name. Workbooks of all guides are made by WORKBOOKS; then, for a sample spread over the handbook, two at a
time: Typst's compiler on the same templates, words and fonts (the Python package `typst`), WeasyPrint and Chromium on
the guides' pages of the site. A way is left out whose program isn't there. They print a page of the site, not a workbook:
no contents, no references with codes, no forms.

Pages a second is pages over the time from the first file's beginning to the last one's end; memory is the largest of one
process, for Chromium the sum of one browser's processes is more.
"""

import argparse
import concurrent.futures
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FONTS = HERE.parent.parent / "templates/workbook/fonts"
AT_ONCE = 2

# Compiles every folder named, in one process, as a watcher of Typst's would.
TYPST = """
import sys, typst
fonts, *places = sys.argv[1:]
for place in places:
    typst.compile(place + "/workbook.typ", output=place + ".pdf", root=place, font_paths=[fonts],
        ignore_system_fonts=True, pdf_standards=["ua-1", "a-2a"])
"""


def chromium():
    """A browser that prints."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


def ran(command):
    """Runs a command to its end: MiB of its largest process."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"failed: {' '.join(map(str, command))[:300]}")
    return used.ru_maxrss / 1024


def measured(name, commands, files):
    """Runs commands, two at a time, and prints a line on the files they make."""
    begun = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as crew:
        memory = max(crew.map(ran, commands))
    seconds = time.monotonic() - begun
    told = [subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout for file in files]
    pages = sum(int(line.split()[1]) for info in told for line in info.splitlines() if line.startswith("Pages:"))
    size = sum(file.stat().st_size for file in files) / 1024 / len(files)
    print(f"| {name} | {len(files):,} | {pages:,} | {seconds:.2f} s | {pages / seconds:.0f} | {memory:.0f} MiB | {size:.0f} KiB |", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("workbooks", type=pathlib.Path)
    arguments.add_argument("--guides", type=int, default=1000)
    arguments.add_argument("--sample", type=int, default=40)
    chosen = arguments.parse_args()
    folder = chosen.folder.resolve()
    handbook = folder / f"vademecum-{chosen.guides}"
    if not handbook.exists():
        subprocess.run([sys.executable, HERE / "generate.py", str(chosen.guides), handbook], check=True)
    out = folder / "paper"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    subprocess.run([chosen.program.resolve(), "build", "--only", "site", "--out", out / "site"], cwd=handbook, check=True, stdout=subprocess.DEVNULL)
    every = sorted(path.stem for path in (handbook / "content/guides").glob("*.md"))
    slugs = every[:: max(1, len(every) // chosen.sample)][: chosen.sample]
    for slug in slugs:
        subprocess.run([chosen.workbooks.resolve(), handbook, out / "source" / slug, "--files", slug], check=True, stdout=subprocess.DEVNULL)

    print("| program | files | pages | time | pages a second | memory | a file |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    whole = out / "workbooks"
    # The example also tells of a second pass, with what was kept: on its own output.
    begun = subprocess.run([chosen.workbooks.resolve(), handbook, whole], check=True, capture_output=True, text=True)
    if importlib.util.find_spec("typst"):
        halves = [[str(out / "source" / slug) for slug in slugs[part::AT_ONCE]] for part in range(AT_ONCE)]
        measured("typst", [[sys.executable, "-c", TYPST, str(FONTS), *half] for half in halves], [out / f"source/{slug}.pdf" for slug in slugs])
    pages = {slug: out / f"site/guides/{slug}/index.html" for slug in slugs}
    if importlib.util.find_spec("weasyprint"):
        made = {slug: out / f"weasyprint-{slug}.pdf" for slug in slugs}
        measured("weasyprint", [[sys.executable, "-m", "weasyprint", "--pdf-variant", "pdf/ua-1", pages[slug], made[slug]] for slug in slugs], list(made.values()))
    if chromium():
        made = {slug: out / f"chromium-{slug}.pdf" for slug in slugs}
        browser = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
        commands = [[*browser, f"--user-data-dir={out}/browser-{slug}", f"--print-to-pdf={made[slug]}", pages[slug].as_uri()] for slug in slugs]
        measured("chromium", commands, list(made.values()))
    print(begun.stdout, end="")


if __name__ == "__main__":
    main()
