// Puts into the page what has changed in it, and leaves everything else as it is: where the reader is, what is open, what has the
// focus, what is selected and what was entered.
//
// Three pages are looked at: the one the server made before, the one it makes now, and the one on the screen, which scripts and
// the reader have changed since. Only what differs between the first two is done to the third.

import { aligned } from "./align.js";

/** The node on the screen for each node of the page as the server made it last. */
let screen = new WeakMap();
let last = null;

/** Takes the page on the screen for the one the server made: to be called before any script has changed it. */
export function begin() {
  last = document.cloneNode(true);
  // The scripts of the page's head have begun already.
  for (const { name } of [...last.documentElement.attributes]) {
    if (name.startsWith("data-")) last.documentElement.removeAttribute(name);
  }
  pair(last.documentElement, document.documentElement);
}

function pair(made, shown) {
  screen.set(made, shown);
  const [theirs, ours] = [made.childNodes, shown.childNodes];
  for (let at = 0; at < theirs.length; at += 1) pair(theirs[at], ours[at]);
}

/** Puts the page the server makes now in place. Tells whether anything was other than before. */
export function patch(html) {
  const now = new DOMParser().parseFromString(html, "text/html");
  const count = { changed: 0 };
  const keep = anchor();
  element(last.documentElement, now.documentElement, count);
  last = now;
  if (count.changed > 0) keep();
  return count.changed > 0;
}

function element(old, made, count) {
  const shown = screen.get(old);
  screen.set(made, shown);
  attributes(old, made, shown, count);
  children(old, made, shown, count);
}

function attributes(old, made, shown, count) {
  for (const { name, value } of made.attributes) {
    if (old.getAttribute(name) === value) continue;
    // Places move with every line above them; that alone is nothing to see.
    count.changed += Number(name !== "data-at");
    shown.setAttribute(name, value);
  }
  for (const { name } of old.attributes) {
    if (made.hasAttribute(name)) continue;
    count.changed += 1;
    shown.removeAttribute(name);
  }
}

function children(old, made, shown, count) {
  const pairs = aligned([...old.childNodes], [...made.childNodes]);
  const kept = new Set(pairs.map(([before]) => before));
  for (const gone of old.childNodes) {
    if (kept.has(gone)) continue;
    count.changed += 1;
    screen.get(gone)?.remove();
  }
  let before = null;
  for (const [was, is] of pairs) {
    const node = was ? updated(was, is, count) : fresh(is, shown, before, count);
    // What a script has put elsewhere or taken away stays so.
    if (node.parentNode === shown) before = node;
  }
}

function updated(was, is, count) {
  if (is.nodeType === Node.ELEMENT_NODE) {
    element(was, is, count);
  } else {
    screen.set(is, screen.get(was));
    if (was.data !== is.data) {
      count.changed += 1;
      text(screen.get(was), is.data);
    }
  }
  return screen.get(is);
}

/** Changes as few letters of a text as possible, so that a selection in it stays where it was. */
function text(shown, now) {
  const { data } = shown;
  let start = 0;
  while (start < data.length && start < now.length && data[start] === now[start]) start += 1;
  let end = 0;
  while (end < data.length - start && end < now.length - start && data.at(-1 - end) === now.at(-1 - end)) end += 1;
  shown.replaceData(start, data.length - start - end, now.slice(start, now.length - end));
}

function fresh(made, shown, before, count) {
  count.changed += 1;
  const node = document.importNode(made, true);
  pair(made, node);
  const next = before ? before.nextSibling : shown.firstChild;
  shown.insertBefore(node, next);
  return node;
}

/** Remembers what the reader sees at the top, so that what comes or goes above it moves nothing. */
function anchor() {
  const at = [0.1, 0.3, 0.5].map((share) => document.elementFromPoint(innerWidth / 2, innerHeight * share));
  const place = at.map((each) => each?.closest("main *")).find(Boolean);
  const top = place?.getBoundingClientRect().top;
  return () => {
    if (place?.isConnected) scrollBy({ top: place.getBoundingClientRect().top - top, behavior: "instant" });
  };
}
