#!/usr/bin/env python3
"""Times builds of generated handbooks and prints a table.

    measure.py FOLDER PROGRAM=COMMAND… [--runs 5] [--guides 100,1000,10000]

Runs of the programs take turns, so that a change in the machine's speed falls on all of them. Wall time is of the whole process;
CPU time is user and system together, the steadier figure on a busy machine; memory is the largest resident set. Each is the median
of the runs. An output is moved aside before each run: removing it can take longer than the build.
"""

import argparse
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = "public"


def prepared(folder, reader, guides):
    """The handbook for a program, written unless it is there."""
    place = folder / f"{reader}-{guides}"
    if not place.exists():
        subprocess.run([sys.executable, HERE / "generate.py", str(guides), place, "--for", reader], check=True)
    return place


def run(command, place, fresh):
    """One build: wall seconds, CPU seconds, MiB."""
    output = place / OUTPUT
    if fresh and output.exists():
        output.rename(place / f"old-{time.monotonic_ns()}")
    with open(place / "log.txt", "w", encoding="utf-8") as log:
        begun = time.monotonic()
        child = subprocess.Popen(shlex.split(command), cwd=place, stdout=log, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.monotonic() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command} failed in {place}; see log.txt there")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def written(place):
    """How many files there are in the output, and how many MiB they have."""
    sizes = [path.stat().st_size for path in (place / OUTPUT).rglob("*") if path.is_file()]
    return len(sizes), sum(sizes) / 2**20


def tidy(place):
    for old in place.glob("old-*"):
        shutil.rmtree(old)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("programs", nargs="+", metavar="PROGRAM=COMMAND")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--guides", default="100,1000,10000")
    chosen = arguments.parse_args()
    programs = dict(each.split("=", 1) for each in chosen.programs)
    print("| guides | program | wall | CPU | memory | files | written |")
    print("|---:|---|---:|---:|---:|---:|---:|")
    for guides in map(int, chosen.guides.split(",")):
        # `vademecum again` is the same build with the last output in place; `again` is no part of the handbook's name.
        places = {name: prepared(chosen.folder, name.split()[0], guides) for name in programs}
        figures = {name: [] for name in programs}
        for _ in range(chosen.runs):
            for name, command in programs.items():
                figures[name].append(run(command, places[name], "again" not in name))
        for name, runs in figures.items():
            wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
            count, size = written(places[name])
            print(f"| {guides:,} | {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MiB | {count:,} | {size:.1f} MiB |", flush=True)
            tidy(places[name])


if __name__ == "__main__":
    main()
