// What pages say to machines is there, can be read, and breaks no rule of the page; who comes to a former path is sent on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

/** The types that the graph of each kind of page has, beside those of its frame. */
const SAID = {
  "home": ["CollectionPage", "ItemList"],
  "list of guides": ["CollectionPage", "ItemList", "BreadcrumbList"],
  "guide": ["WebPage", "Article", "HowTo", "BreadcrumbList"],
  "list of people": ["CollectionPage", "ItemList", "BreadcrumbList"],
  "person": ["ProfilePage", "BreadcrumbList"],
  "list of references": ["CollectionPage", "ItemList", "BreadcrumbList"],
  "reference": ["WebPage", "BreadcrumbList"],
  "list of topics": ["CollectionPage", "ItemList", "BreadcrumbList"],
  "topic": ["CollectionPage", "ItemList", "BreadcrumbList"],
  "glossary": ["WebPage", "DefinedTermSet", "BreadcrumbList"],
};

test("every kind of page says what it is, and its policy has nothing against it", async (t) => {
  const page = await openPage(browser, site.origin);
  for (const [kind, address] of site.kinds) {
    await t.test(`${kind} (${address})`, async () => {
      await page.goto(site.origin + address);
      const graphs = await page.$$eval('script[type="application/ld+json"]', (all) => all.map((each) => JSON.parse(each.textContent)));
      if (kind === "not found") return assert.deepEqual(graphs, []);
      assert.equal(graphs.length, 1);
      const types = graphs[0]["@graph"].map((node) => node["@type"]);
      assert.ok(types.includes("WebSite"));
      for (const type of SAID[kind] ?? []) assert.ok(types.includes(type), `${type} is not among ${types}`);
    });
  }
  assert.deepEqual([page.wrong, page.foreign], [[], []]);
  await page.end();
});

test("what a breadcrumb says to machines is what it shows", async () => {
  const page = await openPage(browser, site.origin);
  for (const [kind, address] of site.kinds) {
    await page.goto(site.origin + address);
    const { said, shown } = await page.evaluate(() => {
      const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{"@graph":[]}');
      const trail = graph["@graph"].find((node) => node["@type"] === "BreadcrumbList");
      const shown = [...document.querySelectorAll(".breadcrumb a")].map((link) => link.textContent.trim());
      return { said: trail?.itemListElement.slice(0, -1).map((step) => step.name), shown };
    });
    if (said) assert.deepEqual(said, shown, `${kind} (${address})`);
  }
  await page.end();
});

test("a page leads to the same as a file for programs", async () => {
  for (const address of site.guides) {
    const html = await (await fetch(site.origin + address)).text();
    const [, href] = html.match(/<link rel="alternate" href="([^"]+)" type="application\/json">/) ?? [];
    assert.ok(href, `${address} leads to no file`);
    const answer = await fetch(new URL(href, site.origin + address));
    // A site that was built alone has none.
    if (answer.ok) assert.equal((await answer.json()).version, 1);
  }
});

for (const scripts of [true, false]) {
  test(`who comes to a former path is sent on, ${scripts ? "with" : "without"} scripts`, async () => {
    assert.ok(site.former.length > 0, "the site has a former path");
    const page = await openPage(browser, site.origin, { scripts });
    for (const address of site.former) {
      await page.goto(site.origin + address);
      await page.waitForURL((url) => site.guides.includes(url.pathname));
      assert.equal((await page.goBack())?.url() ?? "about:blank", "about:blank", "the former path stays out of the history");
    }
    await page.end();
  });
}
