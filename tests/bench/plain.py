"""A guide written out: as an editor of a handbook writes it, and as common Markdown that any site generator reads."""

import words

WORKSHEETS = [
    "```checklist\ntitle: Before you go on\nask: Check off what is done.\nitems:\n  - The parts lie in order\n  - The list is written\n  - The place is dry\n```\n",
    "```prompt\ntitle: What you noticed\nask: Write down what you noticed.\nlines: 5\n```\n",
    "```tracker\ntitle: Two weeks\nask: Cross off each day on which you looked at it.\ndays: 14\n```\n",
]


class Writer:
    """How the pieces that differ are written."""

    def __init__(self, guide, handbook):
        self.guide = guide
        self.handbook = handbook


class Editors(Writer):
    """Markdown with keys, as an editor writes it."""

    def cite(self, index, page):
        return f"[@{self.guide.references[index]['key']}, p. {page}]"

    def link(self, number):
        return f"[](guide:{self.handbook.slug(number)}#try-it-out)"

    def term(self):
        return f"[{self.guide.term}](term:{words.key(self.guide.term)})"

    def quote(self, saying, cite):
        person = self.guide.person
        return f"> {saying}\n> — [{person['name']}](person:{person['key']}), paraphrased {cite}\n"

    def worksheet(self, number):
        return WORKSHEETS[number]

    def end(self):
        return ""


class Common(Writer):
    """Markdown without keys: links, a list of references, and worksheets as lists."""

    def cite(self, index, page):
        return f"([{index + 1}](#reference-{index + 1}), p. {page})"

    def link(self, number):
        return f"[{self.handbook.titles[number]}](/guides/{self.handbook.slug(number)}/#try-it-out)"

    def term(self):
        return f"[{self.guide.term}](/glossary/#{words.key(self.guide.term)})"

    def quote(self, saying, cite):
        return f"> {saying}\n>\n> — {self.guide.person['name']}, paraphrased {cite}\n"

    def worksheet(self, number):
        lines = WORKSHEETS[number].strip("`\n").splitlines()[1:]
        return "".join(f"- {line.strip(' -')}\n" for line in lines)

    def end(self):
        entries = enumerate(self.guide.references, 1)
        return "\n## References\n\n" + "".join(
            f"{number}. <a id=\"reference-{number}\"></a>{each['author']} [{each['title']}]({each['url']}). Made-up notes.\n"
            for number, each in entries
        )


def editors_markdown(guide, handbook):
    head = [
        "---",
        f"title: {guide.title}",
        "summary: Look it over, take it apart, put it together, and keep it that way.",
        f"topics: [{words.key(guide.topic)}]",
        f"authors: [{guide.person['key']}]",
        "structure: parts",
        f"related: [{', '.join(dict.fromkeys(handbook.slug(other) for other in guide.others if other != guide.number))}]",
        f"date: 2026-{guide.number % 9 + 1:02}-{guide.number % 28 + 1:02}",
        "---",
        "",
    ]
    return "\n".join(head) + body(guide, Editors(guide, handbook))


def common_markdown(guide, handbook, name):
    topics = f'["{guide.topic}"]'
    grouped = f"topics = {topics}\n" if name == "hugo" else f"[taxonomies]\ntopics = {topics}\n"
    date = f"date = 2026-{guide.number % 9 + 1:02}-{guide.number % 28 + 1:02}\n"
    head = f'+++\ntitle = "{guide.title}"\ndescription = "Look it over, take it apart, put it together."\n{date}{grouped}+++\n'
    writer = Common(guide, handbook)
    return head + body(guide, writer) + writer.end()


def body(guide, writer):
    def cited():
        claim, index, page = guide.claim()
        return f"{claim} {writer.cite(index, page)}."

    # Every reference of the guide is cited at least once, here.
    opening = [f"{guide.claim()[0]} {writer.cite(index, 3 + index)}." for index in range(len(guide.references))]
    text = [f"\n{' '.join(opening[:4])}\n", f"\nBegin with a {writer.term()}, and read {writer.link(guide.others[0])} first.\n"]
    for part, name in enumerate(["Get ready", "Do the work", "Keep it up"]):
        text.append(f"\n## {name}\n")
        for step in range(3):
            heading = words.STEPS[part * 3 + step]
            text.append(f"\n### {heading}\n\n{' '.join(guide.instructions(4))}\n")
            text.append(f"\n{cited()} {opening[4 + (part * 3 + step) % 6]}\n\n")
            text.extend(f"- {sentence}\n" for sentence in guide.instructions(4))
        text.append(f"\n{writer.quote(guide.fill(guide.chance.choice(words.WISDOM)), writer.cite(part, 9 + part))}")
        text.append(f"\n{writer.worksheet(part)}")
    text.append("\n## Tips\n\n" + "".join(f"- {sentence}\n" for sentence in guide.instructions(3)))
    text.append("\n## Warnings\n\n" + "".join(f"- {sentence}\n" for sentence in guide.instructions(2)))
    text.append("\n## Questions\n")
    for question in guide.chance.sample(words.QUESTIONS, 2):
        text.append(f"\n### {question}\n\n{' '.join(guide.instructions(2))} Then read {writer.link(guide.others[1])}.\n")
    return "".join(text)
