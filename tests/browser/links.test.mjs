// Every link of every page leads somewhere: to a page that is there, to a place that is in it, and from a mark to the list
// and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());
const pages = new Map();

const page = await openPage(browser, site.origin);
for (const address of site.pages) {
  await page.goto(site.origin + address);
  pages.set(address, await page.evaluate(read));
}
await page.end();

/** Run in the page: its places, its links, and its marks and references with where they lead. */
function read() {
  const ids = (selector) => [...document.querySelectorAll(selector)].map((each) => each.id);
  const leads = (scope, selector) => [...scope.querySelectorAll(selector)].map((link) => decodeURIComponent(link.hash.slice(1)));
  return {
    ids: ids("[id]"),
    links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
    marks: [...document.querySelectorAll("main .citation a")].map((link) => ({ id: link.id, to: decodeURIComponent(link.hash.slice(1)) })),
    references: [...document.querySelectorAll("main .references > .reference")].map((each) => ({ id: each.id, back: leads(each, ".backlinks a") })),
  };
}

test("no id stands twice on a page", () => {
  const twice = [...pages].flatMap(([address, { ids }]) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address} ${id}`));
  assert.deepEqual(twice, []);
});

test("every link within the site leads to a page or file, and to a place in it", async () => {
  const dead = new Set();
  const known = new Map();
  for (const [from, { links }] of pages) {
    for (const link of links.filter((each) => each.startsWith(`${site.origin}/`))) {
      const { pathname, hash } = new URL(link);
      if (!pages.has(pathname) && !known.has(pathname)) known.set(pathname, (await fetch(site.origin + pathname)).ok);
      const place = decodeURIComponent(hash.slice(1));
      const isWorkbook = pathname.endsWith(".pdf") && process.env.WORKBOOKS !== "1";
      const isThere = pages.has(pathname) ? !place || pages.get(pathname).ids.includes(place) : known.get(pathname) || isWorkbook;
      if (!isThere) dead.add(`${from} → ${pathname}${hash}`);
    }
  }
  assert.deepEqual([...dead], []);
});

test("marks and references lead to each other", () => {
  const wrong = [];
  let count = 0;
  for (const [address, { marks, references }] of pages) {
    const backs = new Map(references.map(({ id, back }) => [id, back]));
    for (const mark of marks) {
      count += 1;
      if (!backs.get(mark.to)?.includes(mark.id)) wrong.push(`${address}: #${mark.to} doesn't lead back to the mark #${mark.id}`);
    }
    for (const [id, back] of backs) {
      const stray = back.filter((to) => !marks.some((mark) => mark.id === to && mark.to === id));
      wrong.push(...stray.map((to) => `${address}: #${id} leads back to #${to}, which is no mark of it`));
    }
  }
  assert.ok(count > 10, "the guides have marks");
  assert.deepEqual(wrong, []);
});
