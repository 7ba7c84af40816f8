"""The words guides are made of: things to do, what to do them with, and sentences with gaps.

A sentence in INSTRUCTIONS asks the reader to do something and claims nothing; one in CLAIMS says something about the world and is
always given a reference. Gaps are filled by the word lists of the same name.
"""


def key(name):
    """A name as a key: `Getting around` is `getting-around`."""
    return "".join(c if c.isalnum() else "-" for c in name.lower()).strip("-")


ACTIONS = """Plan|Set up|Look after|Repair|Sort out|Learn to use|Share|Clean|Choose|Build|Store|Mend|Improve|Prepare|Keep|
Arrange|Rescue|Measure|Paint|Restore|Move|Label|Protect|Simplify""".replace("\n", "").split("|")

QUALITIES = """a small|a shared|an old|a neglected|a first|a crowded|a borrowed|a heavy|a noisy|a sunny|a narrow|a family|
a portable|a winter|a rented|a rainy-day|a school|a weekend|a seaside|a second-hand""".replace("\n", "").split("|")

THINGS = """vegetable bed|bicycle|toolbox|bookshelf|letter box|kitchen drawer|sleeping corner|wardrobe|notebook|compost heap|
sewing kit|photo album|workbench|herb shelf|tent|fish tank|radio|picnic basket|bird table|coat rack|record collection|desk|
hallway|balcony|spice rack|chess set|pond|kite|lantern|guest room|reading lamp|doorbell|watering can|rucksack|sledge|
flower box|stove|clock|rain barrel|swing""".replace("\n", "").split("|")

SUBJECTS = """Gardening|Getting around|Cooking|Reading and writing|Sleep|Clothes|Music|Play|Visitors|Weather|Tools|Water|
Light|Paper|Wood|Animals|Travel|Neighbours|Money|Time""".replace("\n", "").split("|")

TERMS = """dry run|spare part|rest day|test corner|running list|second pair of hands|closing check|quiet hour|soft start|
parking place|trial week|safe limit|reserve|fixed day|opening round""".replace("\n", "").split("|")

FIRST = """Adela Bertram Cosima Dorian Emeric Florina Gustav Helvig Isidor Jolanda Kasimir Leopold Mathilda Norbert Octavia
Philippa Quentin Rosalind Sigmund Theodora Ulrika Valentin Winifred Xaver Yolanda Zacharias""".split()

LAST = """Abernathy Brockhurst Cunningham Delacroix Eisenberg Fairweather Goldsmith Hollingworth Ingersoll Jankowski
Kaltenbach Lindqvist Montague Nightingale Oppenheim Pemberton Quackenbush Rosenthal Silverstein Thistlewood Underhill
Vanderbilt Wetherby Yarborough Zimmermann""".split()

ROLES = """Cabinet maker|Head gardener|Bicycle mechanic|Librarian|Tailor|School cook|Instrument maker|Lighthouse keeper|Bookbinder|
Youth leader|Potter|Museum guide""".replace("\n", "").split("|")

PARTS = """edge corner base lid handle front back rim frame hook strap seam surface joint cover""".split()

STUFF = """a dry cloth|a soft brush|warm water|a little oil|a pencil|a strip of tape|a clean rag|a piece of string|a small mirror|
fine sandpaper|a wooden peg|an old newspaper""".replace("\n", "").split("|")

PLACES = """table|window sill|floor|back step|workbench|kitchen counter|balcony|blanket|shelf|doorstep""".split("|")

TIMES = """ten minutes|an hour|one evening|two days|a week|half an hour|a full day|a few minutes""".split("|")

WAYS = """slowly|evenly|by hand|from the inside out|one piece at a time|twice|with both hands|along the grain|without haste""".split("|")

ENDS = """it feels smooth|nothing rattles|the colour is even|it stands straight|you can close it with one finger|
the water runs clear|everything has its place""".replace("\n", "").split("|")

GAINS = """fewer mistakes|less waste|a longer life|less noise|an easier second round|fewer arguments|a steadier hand""".split("|")

CAUSES = """a slow start|a short list|good light|a fixed place for every part|a second pair of eyes|an early rest|a dry room|
a written plan""".replace("\n", "").split("|")

INSTRUCTIONS = [
    "Rub the {PARTS} with {STUFF} until {ENDS}.",
    "Leave the {PARTS} on the {PLACES} for {TIMES}, and cover it with {STUFF}.",
    "Lift the {PARTS} {WAYS}, and set it down on the {PLACES}.",
    "Check the {PARTS} first, then the {PARTS}.",
    "Wait {TIMES} before you touch the {PARTS} again.",
    "Write down what you took off, and in which order.",
    "Ask somebody to hold the {PARTS} while you work {WAYS}.",
    "Put everything you took off on the {PLACES}, from left to right.",
    "Stop when {ENDS}, and go on to the {PARTS}.",
    "Wipe the {PARTS} with {STUFF}, and let it dry for {TIMES}.",
    "Turn the {PARTS} {WAYS} until {ENDS}.",
    "Mark the {PARTS} with {STUFF} so that you find it again.",
    "Take a photo of the {PARTS} before you change anything.",
    "Start at the {PARTS}, and work {WAYS} toward the {PARTS}.",
    "Keep {STUFF} at hand, and use it whenever the {PARTS} gets wet.",
    "Put {STUFF} between the {PARTS} and the {PLACES}.",
]

CLAIMS = [
    "{CAUSES} leads to {GAINS}",
    "{CAUSES} reduces the risk of damage to the {PARTS}",
    "In a made-up count, {N} in 10 people began with the {PARTS}",
    "{CAUSES} brings {GAINS}, even when it takes {TIMES} longer",
    "Most beginners forget the {PARTS}",
    "The {PARTS} is the first part to fail",
    "About {N}0 percent of the work is done at the {PARTS}",
]

WISDOM = [
    "Look at the {PARTS} before you look at the whole.",
    "Whoever hurries past the {PARTS} comes back to it.",
    "Leave the {PARTS} alone until you know why it is there.",
    "Do the dull part first; the {PARTS} can wait.",
]

STEPS = """Lay out what you have|Look it over|Take it apart|Clean what you keep|Mend what is broken|Put it together|Try it out|
Give it a place|Look after it""".replace("\n", "").split("|")

QUESTIONS = """Can I do it in one day?|What if a part is missing?|May children help?|Where do I keep what is left over?""".split("|")
