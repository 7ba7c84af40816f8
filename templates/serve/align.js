// Which of the nodes a page had are which of those it has now: the same, changed a little, new or gone.

/** How much of a node's text tells it from others. */
const ENOUGH = 400;

/** No more pairs are weighed than this; longer lists are matched from both ends and in order. */
const MOST_PAIRS = 40_000;

/** What a node is, apart from its words: a node of another kind never takes its place. */
function kind(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return `#${node.nodeType}`;
  return `${node.localName} ${node.id} ${node.dataset?.sheet ?? ""} ${node.getAttribute("data-field") ?? ""}`;
}

/** What a node is, with its words. */
function whole(node) {
  return `${kind(node)} ${node.textContent.slice(0, ENOUGH)}`;
}

/**
 * Pairs of old and new nodes, in the order of the new: `[old, new]`, where old is null for a node that is new. Old nodes in no
 * pair are gone.
 */
export function aligned(olds, news) {
  const partner = new Array(news.length).fill(null);
  // Mostly nothing came and nothing went, and then nobody has to read.
  const stays = olds.length === news.length && news.every((each, at) => kind(each) === kind(olds[at]));
  if (stays) return news.map((each, at) => [olds[at], each]);
  const isSame = (old, made) => kind(old) === kind(made) && whole(old) === whole(made);
  let start = 0;
  while (start < olds.length && start < news.length && isSame(olds[start], news[start])) {
    partner[start] = olds[start];
    start += 1;
  }
  let [oldEnd, newEnd] = [olds.length, news.length];
  while (oldEnd > start && newEnd > start && isSame(olds[oldEnd - 1], news[newEnd - 1])) {
    oldEnd -= 1;
    newEnd -= 1;
    partner[newEnd] = olds[oldEnd];
  }
  const middle = olds.slice(start, oldEnd);
  for (const [old, at] of common(middle.map(whole), news.slice(start, newEnd).map(whole))) partner[start + at] = middle[old];
  pairTheRest(middle, news, partner, start, newEnd);
  return news.map((each, at) => [partner[at], each]);
}

/** The longest common part of two lists, as pairs of places. */
function common(before, after) {
  const [rows, columns] = [before.length, after.length];
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      longest[here] = before[row] === after[column] ? longest[here + width + 1] + 1 : Math.max(longest[here + width], longest[here + 1]);
    }
  }
  const pairs = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = row * width + column;
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (longest[here + width] >= longest[here + 1]) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Between nodes that are the same, those of one kind are each other changed a little, in their order. */
function pairTheRest(olds, news, partner, start, end) {
  const taken = new Set(partner);
  let from = 0;
  for (let at = start; at < end; at += 1) {
    if (partner[at]) {
      from = olds.indexOf(partner[at]) + 1;
      continue;
    }
    const found = olds.findIndex((old, place) => place >= from && !taken.has(old) && kind(old) === kind(news[at]));
    const isBarred = found < 0 || olds.slice(from, found).some((old) => taken.has(old));
    if (isBarred) continue;
    partner[at] = olds[found];
    taken.add(olds[found]);
    from = found + 1;
  }
}
