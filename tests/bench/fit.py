"""Fits the points of the scorecard: a logistic regression on labelled sentences, rounded to whole numbers.

    python3 tests/bench/fit.py PROGRAM FIT [OTHER …] [--write]

PROGRAM is the built example `claims`; FIT a file of lines `label<TAB>sentence` to fit on. Of each further file it prints the area under the
ROC curve with the same points. `--write` puts the points into src/check/claims/score.rs. Needs numpy.
"""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np

SCORECARD = Path(__file__).resolve().parents[2] / "src/check/claims/score.rs"
# Points for each unit of log-odds: three keep the order of the sentences (the area falls by less than .002) and stay small.
SCALE = 3
# Pulls weights towards nought, so that a sign seen in few sentences gets no large one.
RIDGE = 1.0


def signs(program, path):
    """Names of the signs, which of them hold for each sentence, and the labels."""
    lines = subprocess.run([program, path, "--signs"], capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    held = np.array([[int(cell) for cell in row[2:]] for row in rows], float)
    return lines[0].split("\t")[2:], held, np.array([int(row[0]) for row in rows], float)


def fit(held, labels):
    """Newton's method on the penalised likelihood; the last weight is the bias, which is not penalised."""
    held = np.hstack([held, np.ones((len(held), 1))])
    weights, ridge = np.zeros(held.shape[1]), np.eye(held.shape[1]) * RIDGE
    ridge[-1, -1] = 0
    for _ in range(80):
        chance = 1 / (1 + np.exp(-held @ weights))
        slope = held.T @ (chance - labels) + ridge @ weights
        step = np.linalg.solve((held * (chance * (1 - chance))[:, None]).T @ held + ridge, slope)
        weights -= step
        if abs(step).max() < 1e-8:
            break
    return weights


def area(points, labels):
    """The share of pairs (a claim, none) in the right order; ties count half."""
    _, place, count = np.unique(points, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    claims = labels.sum()
    return (rank[labels == 1].sum() - claims * (claims + 1) / 2) / (claims * (len(labels) - claims))


def main():
    program, *files = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    names, held, labels = signs(program, files[0])
    weights = fit(held, labels)
    points = np.round(weights[:-1] * SCALE).astype(int)
    for name, worth in zip(names, points):
        print(f"{worth:+d}\t{name}")
    print(f"even odds at {-weights[-1] * SCALE:.1f} points")
    print(f"{files[0]}: area {area(held @ points, labels):.3f}")
    for other in files[1:]:
        _, held, labels = signs(program, other)
        print(f"{other}: area {area(held @ points, labels):.3f}")
    if "--write" in sys.argv:
        text = SCORECARD.read_text()
        for name, worth in zip(names, points):
            text = re.sub(rf'(sign\(\s*"{re.escape(name)}",\s*)-?\d+', rf"\g<1>{worth}", text)
        SCORECARD.write_text(text)


if __name__ == "__main__":
    main()
