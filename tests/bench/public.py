"""Measures the claim check on public sets of labelled sentences, which are not part of this repository.

    python3 tests/bench/public.py PROGRAM FOLDER OUT

PROGRAM is the built example `claims`. FOLDER holds what is there of these files; OUT takes them as lines of `label<TAB>sentence`:

    claimbuster-2.5ncs.json     {text, label} of US debates: <https://github.com/utaresearch/claimbuster-spotter>, arXiv 2004.14425
    claimbuster-gold-1032.tsv   Sentence_id, Text, class_label: the development set of <https://gitlab.com/checkthat_lab/clef2024-checkthat-lab>
    wikimedia-en-4000.tsv       statements of featured articles, 1 where they carry a citation: <https://github.com/mirrys/citation-needed-paper>,
                                arXiv 1902.11116

Sentences of the second file are taken out of the first. The points are fitted on debates for the second file, since neither is how-to prose; the
rules and the points that are shipped are measured on all. Of the articles the body is measured alone, because the label mostly tells lead from body.
"""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

from fit import SCALE, area, fit, signs

import numpy as np


def folded(sentence):
    return re.sub(r"\W+", " ", sentence).lower().strip()


def spoken(folder):
    """The 1,032 sentences, and those of the other debates that aren't among them."""
    checked = debates = None
    path = folder / "claimbuster-gold-1032.tsv"
    if path.exists():
        with path.open(newline="") as lines:
            checked = [(int(row["class_label"] == "Yes"), row["Text"]) for row in csv.DictReader(lines, delimiter="\t")]
    path = folder / "claimbuster-2.5ncs.json"
    if path.exists():
        among = {folded(sentence) for _, sentence in checked or []}
        every = [(int(item["label"] == 1), item["text"]) for item in json.loads(path.read_text())]
        debates = [(label, sentence) for label, sentence in every if folded(sentence) not in among]
    return debates, checked


def articles(folder):
    """The statements of articles, whole and without their leads."""
    path = folder / "wikimedia-en-4000.tsv"
    if not path.exists():
        return None, None
    rows = [line.split("\t") for line in path.read_text().splitlines()]
    rows = [row for row in rows if len(row) >= 9 and row[-1] in "01"]
    every = [(int(row[-1]), row[-2]) for row in rows]
    body = [(int(row[-1]), row[-2]) for row in rows if row[4] != "MAIN_SECTION"]
    return every, body


def write(path, sentences):
    lines = [f"{label}\t{' '.join(sentence.split())}\n" for label, sentence in sentences]
    path.write_text("".join(lines))
    return str(path)


def main():
    program, folder, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    debates, checked = spoken(folder)
    every, body = articles(folder)
    sets = {"debates": debates, "checkthat": checked, "articles": every, "articles-body": body}
    files = {name: write(out / f"{name}.tsv", sentences) for name, sentences in sets.items() if sentences}
    for name, file in files.items():
        print(f"== {name}")
        print(subprocess.run([program, file], capture_output=True, text=True, check=True).stdout)
    if "debates" in files and "checkthat" in files:
        _, held, labels = signs(program, files["debates"])
        points = np.round(fit(held, labels)[:-1] * SCALE)
        _, held, labels = signs(program, files["checkthat"])
        print(f"the same signs, points fitted on debates: area {area(held @ points, labels):.3f} on checkthat")


if __name__ == "__main__":
    main()
