// What is found, by its places: Pagefind finds a guide, and a reader wants the step.

/** No more of a kind than these are shown. */
const MOST = { guide: 6, step: 8, tip: 5, question: 5, person: 5, reference: 5, term: 5 };

/** The words of a record as Pagefind counts them. In a language without blanks they are parted by what can't be seen. */
function wordsOf(record) {
  const text = record.raw_content.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
  const isWhole = text.includes("\u200B");
  return { joint: isWhole ? "" : " ", words: text.split(isWhole ? "\u200B" : /[^\S\uFEFF]+/) };
}

/** The sections of a record. Each begins with a mark of its kind, and its text with another. */
function sectionsOf(record, words) {
  const marks = [...record.anchors].sort((a, b) => a.location - b.location);
  const heads = marks.filter((mark) => mark.element !== "text");
  const texts = marks.filter((mark) => mark.element === "text");
  return heads.map((head, number) => ({
    kind: head.element,
    anchor: head.id,
    start: head.location,
    text: texts[number].location,
    end: heads[number + 1]?.location ?? words.length,
  }));
}

/** The places found, by kind, the best first; before all others the kinds in which something is called by the words asked for. */
function placesOf(found, asked) {
  const places = found.flatMap((record) => placesIn(record, asked));
  const best = (kind) => places.filter((place) => place.kind === kind).sort((a, b) => b.score - a.score).slice(0, MOST[kind]);
  const groups = Object.keys(MOST).map((kind) => [kind, best(kind)]).filter(([, all]) => all.length > 0);
  const isCalled = ([, all]) => all.some(({ title }) => covered(title.split(/\s+/), asked) === asked.length);
  return [...groups.filter(isCalled), ...groups.filter((group) => !isCalled(group))];
}

/** A record as a whole where its name or what it begins with answers, and those of its sections that answer best. */
function placesIn(record, asked) {
  const { words, joint } = wordsOf(record);
  const title = record.meta.title;
  const shared = { words, joint, url: record.raw_url, guide: title };
  const [whole, ...rest] = sectionsOf(record, words).map((section) => weighed(section, record, words, asked));
  const most = Math.max(1, ...rest.map((section) => section.covers));
  const places = rest.filter((section) => section.covers === most).map((section) => ({
    ...shared,
    ...section,
    title: words.slice(section.start, section.text).join(joint),
    score: record.score + section.covers + section.weight / (1 + section.weight),
  }));
  const named = covered(title.split(/\s+/), asked);
  if (named > 0 || whole.covers > 0 || places.length === 0) {
    places.push({ ...shared, ...whole, kind: record.filters.kind[0], title, anchor: "", score: record.score + 2 * named + whole.covers });
  }
  return places;
}

/** A section with the words found in it, what they weigh, and how many of the words asked for they answer. */
function weighed(section, record, words, asked) {
  const marks = record.weighted_locations.filter(({ location }) => location >= section.start && location < section.end);
  const weight = marks.reduce((sum, mark) => sum + mark.balanced_score, 0);
  return { ...section, marks: marks.map(({ location }) => location), weight, covers: covered(marks.map(({ location }) => words[location]), asked) };
}

/** How many of the words asked for are among these, but for their endings. */
function covered(words, asked) {
  const letters = words.map(plain);
  const isLike = (each, word) => each.startsWith(word.slice(0, Math.max(3, word.length - 2))) ||
    (each.length > 2 && word.startsWith(each)) || (word.length > 2 && each.includes(word));
  return asked.filter((word) => letters.some((each) => isLike(each, word))).length;
}

/** The words asked for that nothing shown has in it. Pagefind drops letters of a word until it finds something. */
function unanswered(asked, places) {
  const all = places.flatMap(([, group]) => group);
  const shown = all.flatMap(({ title, words, marks }) => [...title.split(/\s+/), ...marks.map((mark) => words[mark])]);
  return asked.filter((word) => covered(shown, [word]) === 0);
}

/** A word in small letters, without signs and accents. */
function plain(word) {
  return word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
