#!/usr/bin/env python3
"""Writes a handbook of N guides, the same bytes for the same N, for measuring how long a build takes.

    generate.py N FOLDER [--for vademecum|hugo|zola]

Each guide has about a thousand words: three parts of three steps, quotes, worksheets, tips, warnings, questions, twenty citations
of ten references, links to other guides, people, terms and topics. It passes the check without a finding. For Hugo and Zola the same
words are written as plain Markdown, with the references of each guide as a list at its end.
"""

import argparse
import pathlib
import random
import shutil

import plain
import words

HERE = pathlib.Path(__file__).resolve().parent
CITED = 10


class Handbook:
    """What guides of one handbook share: its pools grow with it, and every entry of them is used."""

    def __init__(self, guides):
        self.guides = guides
        self.references = [reference(number) for number in range(max(CITED, guides // 2))]
        self.people = [person(number) for number in range(max(1, min(600, guides // 10)))]
        self.topics = words.SUBJECTS[: max(1, min(len(words.SUBJECTS), guides))]
        self.terms = words.TERMS[: max(1, min(len(words.TERMS), guides))]
        count = len(words.ACTIONS) * len(words.QUALITIES) * len(words.THINGS)
        # A step without a common factor visits every title once before any comes again.
        self.titles = [title(number * 7919 % count) for number in range(guides)]

    def slug(self, number):
        return f"{words.key(self.titles[number])}-{number}"

    def guide(self, number):
        return Guide(self, number)


class Guide:
    """One guide as pieces of Markdown: `cite`, `person`, `term` and `link` are left to whoever writes it out."""

    def __init__(self, handbook, number):
        self.number = number
        self.slug = handbook.slug(number)
        self.title = handbook.titles[number]
        self.topic = handbook.topics[number % len(handbook.topics)]
        self.term = handbook.terms[number % len(handbook.terms)]
        self.person = handbook.people[number % len(handbook.people)]
        first = number * 2
        self.references = [handbook.references[(first + each) % len(handbook.references)] for each in range(CITED)]
        self.others = [(number + far) % handbook.guides for far in (1, 7, 30)]
        self.chance = random.Random(f"guide {number}")

    def fill(self, sentence):
        while "{" in sentence:
            start, end = sentence.index("{"), sentence.index("}")
            gap = sentence[start + 1 : end]
            word = str(self.chance.randint(2, 8)) if gap == "N" else self.chance.choice(getattr(words, gap))
            sentence = sentence[:start] + word + sentence[end + 1 :]
        return sentence[0].upper() + sentence[1:]

    def instructions(self, count):
        return [self.fill(sentence) for sentence in self.chance.sample(words.INSTRUCTIONS, count)]

    def claim(self):
        return self.fill(self.chance.choice(words.CLAIMS)), self.chance.randrange(CITED), self.chance.randint(2, 300)


def reference(number):
    first, last = words.FIRST[number % 26], words.LAST[number // 26 % 25]
    thing = words.THINGS[number * 13 % len(words.THINGS)]
    return {
        "key": f"note-{number}",
        "author": f"{last}, {first[0]}. {chr(65 + number % 26)}.",
        "title": f"Made-up note {number} on the {thing}",
        "url": f"https://notes.example.org/{number}",
    }


def person(number):
    first, last = words.FIRST[number % 26], words.LAST[(number // 26 + number) % 25]
    return {"key": f"{first}-{last}".lower(), "name": f"{first} {last}", "role": words.ROLES[number % len(words.ROLES)]}


def title(number):
    action = words.ACTIONS[number % len(words.ACTIONS)]
    number //= len(words.ACTIONS)
    return f"{action} {words.QUALITIES[number % len(words.QUALITIES)]} {words.THINGS[number // len(words.QUALITIES)]}"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def vademecum(handbook, folder):
    content = folder / "content"
    write(content / "vademecum.yaml", "title: A handbook of many things\nlanguage: en\nbase-url: https://example.org/\n")
    topics = "".join(f"{words.key(topic)}:\n  title: {topic}\n" for topic in handbook.topics)
    write(content / "topics.yaml", topics)
    terms = "".join(f"{words.key(term)}:\n  term: {term}\n  definition: A {term}, as this handbook uses the word.\n" for term in handbook.terms)
    write(content / "terms.yaml", terms)
    for each in handbook.people:
        write(content / f"people/{each['key']}.yaml", f"name: {each['name']}\nrole: {each['role']}\n")
    for start in range(0, len(handbook.references), 500):
        entries = handbook.references[start : start + 500]
        entry = "{key}:\n  type: web\n  title: {title}\n  author: [\"{author}\"]\n  site: Made-up notes\n  url: {url}\n  accessed: 2026-11-01\n"
        write(content / f"references/notes-{start}.yaml", "".join(entry.format(**each) for each in entries))
    for number in range(handbook.guides):
        guide = handbook.guide(number)
        write(content / f"guides/{guide.slug}.md", plain.editors_markdown(guide, handbook))


def beside(name, handbook, folder):
    shutil.copytree(HERE / "beside" / name, folder, dirs_exist_ok=True)
    for number in range(handbook.guides):
        guide = handbook.guide(number)
        write(folder / f"content/guides/{guide.slug}.md", plain.common_markdown(guide, handbook, name))
    head = "+++\ntitle = \"Guides\"\n" + ("sort_by = \"title\"\n" if name == "zola" else "") + "+++\n"
    write(folder / "content/guides/_index.md", head)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("guides", type=int)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--for", dest="reader", choices=["vademecum", "hugo", "zola"], default="vademecum")
    chosen = arguments.parse_args()
    handbook = Handbook(chosen.guides)
    if chosen.reader == "vademecum":
        vademecum(handbook, chosen.folder)
    else:
        beside(chosen.reader, handbook, chosen.folder)


if __name__ == "__main__":
    main()
