// The index, read by Pagefind: in the language of the page, and in that of the site where it is another.

/** So many guides, and so many other things, are looked at for one search: each is a file of a few kilobytes. */
const MOST_GUIDES = 10;
const MOST_OTHERS = 12;

/** Ready to be asked. `pieces` tells by language how many indexes there are. */
async function openIndex(site, pieces, languages) {
  const known = languages.map((language) => [language, language.split("-")[0]].find((each) => pieces.has(each)));
  const wanted = new Set(known.filter(Boolean));
  if (wanted.size === 0) pieces.forEach((_, language) => wanted.add(language));
  return Promise.all([...wanted].map((language) => openLanguage(new URL(`pagefind/${language}/`, site), pieces.get(language), language)));
}

async function openLanguage(folder, pieces, language) {
  const { createInstance } = await import(new URL("pagefind.js", folder));
  const index = createInstance({ ranking: { metaWeights: { title: 6 } } });
  await index.init();
  for (let piece = 1; piece < pieces; piece += 1) {
    await index.mergeIndex(new URL(`${piece}/`, folder).href, { language });
  }
  return { folder, pieces, search: (words, options) => index.search(words, options) };
}

/** What is found in all indexes: the best guides, the best of the rest, and how many there are of all. */
async function ask(indexes, words) {
  const asked = await Promise.all(indexes.flatMap((index) => [
    index.search(words, { filters: { kind: "guide" } }),
    index.search(words, { filters: { kind: { not: "guide" } } }),
  ]));
  const best = (at, most) => asked.filter((_, number) => number % 2 === at)
    .flatMap(({ results }) => results).sort((a, b) => b.score - a.score).slice(0, most);
  const chosen = [...best(0, MOST_GUIDES), ...best(1, MOST_OTHERS)];
  const found = await Promise.all(chosen.map(async (result) => ({ ...(await result.data()), score: result.score })));
  const total = asked.reduce((sum, { results }) => sum + results.length, 0);
  return { found, total, isAll: total === chosen.length };
}

/** What has some of these words, where nothing has them all. A short word is in everything. */
async function askForSome(indexes, words) {
  const long = words.filter((word) => word.length > 2);
  if (words.length < 2 || long.length === 0) return [];
  const found = new Map();
  for (const { found: all } of await Promise.all(long.map((word) => ask(indexes, word)))) {
    for (const record of all) {
      const known = found.get(record.raw_url);
      if (!known) found.set(record.raw_url, record);
      else Object.assign(known, { score: known.score + record.score, weighted_locations: [...known.weighted_locations, ...record.weighted_locations] });
    }
  }
  return [...found.values()];
}

/** The words there are, those most worth first. */
async function wordsThere([{ folder, pieces }]) {
  const files = Array.from({ length: pieces }, (_, piece) => new URL(`${piece ? `${piece}/` : ""}words.txt`, folder));
  const texts = await Promise.all(files.map((file) => fetch(file).then((answer) => (answer.ok ? answer.text() : ""))));
  return texts.flatMap((text) => text.split("\n").filter(Boolean));
}
