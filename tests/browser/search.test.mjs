// The search: by its link, by keys, by finger; what it finds and where it leads; what it says when it finds nothing or can't work.

import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

/** A reader on a guide's page. */
async function reader(options, address = site.kinds.get("guide")) {
  const page = await openPage(browser, site.origin, options);
  await page.goto(site.origin + address);
  return page;
}

const field = (page) => page.locator("#search-words");
const options = (page) => page.locator("#results [role=option]");
const said = (page) => page.locator(".search-said");

/** Asks, and waits for the answer. */
async function ask(page, words) {
  await field(page).fill(words);
  await answered(page);
}

/** Waits until the list is that of the words in the field. */
function answered(page) {
  return page.locator("#results[aria-busy=false]").waitFor({ state: "attached" });
}

async function begin(page) {
  await page.keyboard.press("/");
  await page.locator("dialog.search-dialog").waitFor({ state: "visible" });
}

/** What the list shows: each group with its results. */
function shown(page) {
  return page.$$eval("#results [role=group]", (groups) => groups.map((group) => ({
    kind: document.getElementById(group.getAttribute("aria-labelledby")).textContent,
    results: [...group.querySelectorAll("[role=option]")].map((option) => ({
      title: option.querySelector(".search-title")?.textContent,
      guide: option.querySelector(".search-guide")?.textContent,
      marked: [...option.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase()),
      href: option.href,
    })),
  })));
}

test("a reader with a keyboard finds a step and lands on it", async () => {
  const page = await reader();
  await begin(page);
  await page.keyboard.type("emergency midnight");
  await answered(page);
  const groups = await shown(page);
  const steps = groups.find(({ kind }) => kind === "Steps");
  assert.equal(steps?.results[0].title, "Plan how long", JSON.stringify(groups, null, 1));
  assert.deepEqual(steps.results[0].marked.sort(), ["emergency", "midnight"]);
  assert.match(steps.results[0].guide, /no-contact rule/);
  const all = await options(page).count();
  const chosen = () => page.evaluate(() => document.getElementById(document.querySelector("#search-words").getAttribute("aria-activedescendant"))?.querySelector(".search-title")?.textContent);
  for (let number = 0; number < all && (await chosen()) !== "Plan how long"; number += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await chosen(), "Plan how long");
  assert.equal(await page.locator("[aria-selected=true]").count(), 1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/no-contact-rule\/#plan-how-long(:~:|$)/);
  await page.waitForFunction(() => {
    const { top, bottom } = document.getElementById("plan-how-long").getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  assert.deepEqual({ wrong: page.wrong, foreign: page.foreign }, { wrong: [], foreign: [] });
  await page.end();
});

test("a result on the same page closes the dialog and goes there", async () => {
  const page = await reader({}, "/guides/no-contact-rule/");
  await begin(page);
  await ask(page, "emergency midnight");
  await options(page).filter({ hasText: "Plan how long" }).first().click();
  await page.waitForURL(/#plan-how-long(:~:|$)/);
  assert.equal(await page.locator("dialog[open]").count(), 0);
  const top = await page.evaluate(() => document.getElementById("plan-how-long").getBoundingClientRect().top);
  assert.ok(top < 900, `the step is at ${top}`);
  await page.end();
});

test("who or what is called by the words asked for comes first", async () => {
  const page = await reader();
  await begin(page);
  for (const [words, kind, title] of [["schewitz", "People", /^Sarah Schewitz/], ["no-contact rule", "Guides", /no-contact rule/]]) {
    await ask(page, words);
    const [first] = await shown(page);
    assert.equal(first.kind, kind);
    assert.match(first.results[0].title, title);
  }
  await page.end();
});

test("everything is found under its kind", async () => {
  const page = await reader();
  await begin(page);
  const found = {};
  for (const words of ["no contact", "therapist", "Schewitz", "headspace", "ghosting", "work if I ended it"]) {
    await ask(page, words);
    for (const { kind, results } of await shown(page)) found[kind] = (found[kind] ?? []).concat(results);
  }
  assert.deepEqual(Object.keys(found).sort(), ["Guides", "People", "Questions", "References", "Steps", "Tips and warnings", "Words"]);
  for (const { href } of Object.values(found).flat()) {
    const answer = await page.request.get(href.replace(/#.*/, ""));
    assert.equal(answer.status(), 200, href);
    const anchor = decodeURIComponent(new URL(href).hash.slice(1).replace(/:~:.*/, ""));
    if (anchor) assert.ok((await answer.text()).includes(`id="${anchor}"`), href);
  }
  await page.end();
});

test("words are found by their stems, by how they begin, and in spite of a slip", async () => {
  const page = await reader();
  await begin(page);
  for (const [words, wanted] of [["texting", /text/i], ["grie", /grie/i], ["boundary", /boundar/i]]) {
    await ask(page, words);
    const marked = (await shown(page)).flatMap(({ results }) => results.flatMap((each) => each.marked));
    assert.ok(marked.some((word) => wanted.test(word)), `${words}: ${marked}`);
  }
  for (const [slip, wanted] of [["jounraling", "journaling"], ["no contcat", "no contact"]]) {
    await ask(page, slip);
    const instead = page.locator(".search-meant button");
    assert.equal(await instead.textContent(), `Search for “${wanted}” instead`);
    await instead.click();
    await answered(page);
    assert.ok((await options(page).count()) > 0, wanted);
    assert.equal(await field(page).inputValue(), wanted);
    assert.equal(await instead.count(), 0);
  }
  await page.end();
});

test("where nothing is found, the reader is told what to do next", async () => {
  const page = await reader();
  await begin(page);
  await ask(page, "xqzzwv");
  assert.equal(await said(page).textContent(), "Nothing found for “xqzzwv”.");
  assert.equal(await options(page).count(), 0);
  assert.equal(await field(page).getAttribute("aria-expanded"), "false");
  assert.ok(await page.locator(".search-none a[href$='guides/']").isVisible());
  await page.locator(".search-none a[href$='guides/']").click();
  await page.waitForURL(/\/guides\/$/);
  await page.end();
});

test("where nothing has all the words, what has some of them is shown", async () => {
  const page = await reader();
  await begin(page);
  await ask(page, "journaling xqzzwv");
  assert.match(await said(page).textContent(), /some of them: \d/);
  assert.match(await page.locator("#results").textContent(), /journaling/i);
  await page.end();
});

test("words are shown as words, whatever they look like", async () => {
  const page = await reader();
  await begin(page);
  for (const words of ["<img src=x onerror=alert(1)>", "“no contact”", "a.b*c[", "%", "___PAGEFIND_ANCHOR___step:1:x"]) {
    await ask(page, words);
    assert.equal(await page.locator(".search-dialog img").count(), 0);
  }
  assert.deepEqual(page.wrong, []);
  await page.end();
});

test("Escape closes, and gives the focus back", async () => {
  const page = await reader();
  const link = page.locator("#to-search");
  await link.focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.search-dialog").waitFor({ state: "visible" });
  await ask(page, "contact");
  await page.keyboard.press("Escape");
  await page.locator("dialog.search-dialog").waitFor({ state: "hidden" });
  assert.ok(await link.evaluate((each) => each === document.activeElement));
  await page.keyboard.press("Control+k");
  await page.locator("dialog.search-dialog").waitFor({ state: "visible" });
  assert.equal(await field(page).inputValue(), "contact", "what was asked stays");
  await page.locator(".search-dialog .cross").click();
  await page.locator("dialog.search-dialog").waitFor({ state: "hidden" });
  await page.end();
});

test("a stroke typed into a worksheet stays a stroke", async () => {
  const page = await reader({}, "/guides/no-contact-rule/");
  const sheet = page.locator(".worksheet textarea").first();
  await sheet.focus();
  await page.keyboard.type("and/or");
  assert.equal(await sheet.inputValue(), "and/or");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.end();
});

test("a search has an address that can be sent to others", async () => {
  const page = await reader({}, "/search/?q=emergency%20midnight");
  await options(page).filter({ hasText: "Plan how long" }).first().waitFor();
  assert.equal(await field(page).inputValue(), "emergency midnight");
  await ask(page, "ghosting");
  assert.match(page.url(), /\?q=ghosting$/);
  assert.equal(await page.locator("[data-instead]").count(), 0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("/");
  assert.ok(await field(page).evaluate((each) => each === document.activeElement));
  await page.end();
});

test("without scripts the page of search says so and leads to the lists", async () => {
  const page = await reader({ scripts: false });
  await page.locator("#to-search").click();
  await page.waitForURL(/\/search\/$/);
  assert.ok(await page.locator("[data-instead]").isVisible());
  assert.ok(!(await field(page).isVisible()));
  await page.locator("main nav[aria-labelledby=lists] a[href$='guides/']").click();
  await page.waitForURL(/\/guides\/$/);
  await page.end();
});

test("opened from a disk, the page of search says that it needs a web server", async () => {
  const page = await openPage(browser, "file://");
  await page.goto(pathToFileURL(join(site.folder, "search/index.html")).href);
  await page.waitForTimeout(300);
  assert.match(await page.locator("[data-instead]").textContent(), /web server/);
  assert.ok(await page.locator("[data-instead]").isVisible());
  await page.end();
});

test("an index that doesn't come is told, and asked for again", async () => {
  const page = await reader();
  let broken = true;
  await page.context().route("**/pagefind/**", (route) => (broken ? route.abort() : route.continue()));
  await begin(page);
  await field(page).fill("contact");
  await said(page).filter({ hasText: "could not be loaded" }).waitFor();
  broken = false;
  await ask(page, "contacts");
  assert.ok((await options(page).count()) > 0);
  await page.end();
});

test("a page loads nothing of the search before it is asked for", async () => {
  const page = await openPage(browser, site.origin);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.origin + site.kinds.get("guide"), { waitUntil: "networkidle" });
  assert.deepEqual(asked.filter((path) => /search|pagefind/.test(path)), []);
  await page.end();
});

for (const screen of ["phone", "desktop"]) {
  for (const colours of ["light", "dark"]) {
    test(`no barrier in the dialog, ${screen}, ${colours}`, async () => {
      const page = await reader({ screen, colours });
      if (screen === "phone") await page.locator("#to-search").tap();
      else await page.keyboard.press("/");
      await page.locator("dialog.search-dialog").waitFor({ state: "visible" });
      assert.deepEqual(await barriers(page), []);
      await ask(page, "contact");
      await page.keyboard.press("ArrowDown");
      assert.deepEqual(await barriers(page), []);
      if (screen === "phone") {
        const box = await page.locator("dialog.search-dialog").boundingBox();
        assert.deepEqual([box.x, box.y, box.width, box.height].map(Math.round), [0, 0, 360, 780]);
        const wide = await page.evaluate(() => document.querySelector(".search-dialog").scrollWidth);
        assert.ok(wide <= 360, `${wide} wide`);
      }
      await ask(page, "xqzzwv");
      assert.deepEqual(await barriers(page), []);
      await page.end();
    });
  }
}

test("the index is there in whole", async () => {
  const files = await readdir(join(site.folder, "pagefind/en"), { recursive: true });
  for (const wanted of [/^pagefind\.js$/, /^pagefind-worker\.js$/, /^pagefind-entry\.json$/, /^wasm\.en\.pagefind$/, /\.pf_meta$/, /\.pf_index$/, /\.pf_fragment$/]) {
    const found = files.find((file) => wanted.test(file));
    assert.ok(found, `no ${wanted}`);
    assert.ok((await stat(join(site.folder, "pagefind/en", found))).size > 0, found);
  }
});
