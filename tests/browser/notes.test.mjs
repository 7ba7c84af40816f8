// The cards behind marks, words and names: by pointer, focus and finger; sent away by Escape; there to be pointed at (WCAG
// 1.4.13).

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

async function guide(options) {
  const page = await openPage(browser, site.origin, options);
  await page.goto(site.origin + site.kinds.get("guide"));
  return page;
}

const card = (page) => page.locator("[data-card]");
const comes = (page) => card(page).waitFor({ state: "visible" });
const goes = (page) => card(page).waitFor({ state: "hidden" });

test("the pointer brings the card, may rest on it, and takes it away again", async () => {
  const page = await guide();
  const mark = page.locator("main .citation a").first();
  const entry = await page.evaluate((hash) => document.querySelector(hash).querySelector("p").textContent, await mark.getAttribute("href"));
  await mark.hover();
  await comes(page);
  assert.ok((await card(page).textContent()).includes(entry), "the card holds the entry");
  await card(page).hover();
  await page.waitForTimeout(600);
  assert.ok(await card(page).isVisible(), "the card stays while the pointer is on it");
  await page.mouse.move(2, 2);
  await goes(page);
  assert.deepEqual(page.wrong, []);
  await page.end();
});

test("Escape sends the card away and leaves the focus; Enter follows the link", async () => {
  const page = await guide();
  const mark = page.locator("main .citation a").first();
  await page.keyboard.press("Tab");
  await mark.focus();
  await comes(page);
  assert.equal(await mark.getAttribute("aria-describedby"), await card(page).getAttribute("id"));
  await page.keyboard.press("Escape");
  await goes(page);
  assert.ok(await mark.evaluate((link) => document.activeElement === link));
  assert.equal(await mark.getAttribute("aria-describedby"), null);
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith(await mark.getAttribute("href")));
  await page.end();
});

test("who goes on with the keyboard leaves the card behind at once", async () => {
  const page = await guide();
  const last = page.locator("main a[data-note]").last();
  await page.keyboard.press("Tab");
  await last.focus();
  await comes(page);
  // In one turn of the page: nothing may have to wait for a clock.
  const isLeft = await last.evaluate((link) => {
    document.querySelector(".site-footer a").focus();
    return !document.querySelector("[data-card]").matches(":popover-open") && document.activeElement !== link;
  });
  assert.ok(isLeft, "the card is still there");
  await page.end();
});

test("a finger's first tap shows the card, the second follows the link, and a tap beside it sends it away", async () => {
  const page = await guide({ screen: "phone" });
  const mark = page.locator("main .citation a").first();
  const address = page.url();
  await mark.tap();
  await comes(page);
  assert.equal(page.url(), address, "the first tap stays on the spot");
  const box = await card(page).boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 781, JSON.stringify(box));
  await page.locator("main h1").evaluate((each) => each.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
  await goes(page);
  await mark.tap();
  await comes(page);
  await card(page).locator(".cross").tap();
  await goes(page);
  await mark.tap();
  await comes(page);
  await mark.tap();
  assert.ok(page.url().endsWith(await mark.getAttribute("href")));
  await page.end();
});

test("words of the glossary and people have cards too, on every guide", async () => {
  const page = await guide();
  const kinds = { "a[data-note^='term']": 0, "a[data-note^='person']": 0, ".citation a": 0 };
  for (const address of site.guides) {
    await page.goto(site.origin + address);
    const dead = await page.$$eval("a[data-note]", (all) => all.filter((link) => !document.getElementById(link.dataset.note)).map((link) => link.outerHTML));
    assert.deepEqual(dead, [], address);
    for (const kind of Object.keys(kinds)) {
      const link = page.locator(`main ${kind}`).first();
      if ((await link.count()) === 0) continue;
      kinds[kind] += 1;
      await link.focus();
      await link.hover();
      await comes(page);
      assert.ok((await card(page).textContent()).trim().length > 10);
      const box = await card(page).boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 1280, JSON.stringify(box));
      await page.keyboard.press("Escape");
      await goes(page);
      await page.mouse.move(2, 2);
    }
  }
  assert.ok(Object.values(kinds).every((count) => count > 0), JSON.stringify(kinds));
  await page.end();
});

test("a term is linked where a guide first mentions it, and only there", async () => {
  const page = await guide();
  let count = 0;
  for (const address of site.guides) {
    await page.goto(site.origin + address);
    const terms = await page.$$eval("main .guide-text a.to-term", (all) => all.map((link) => ({ note: link.dataset.note, wrong: Boolean(link.closest("h1, h2, h3, h4, blockquote, code, .worksheet")) })));
    const auto = terms.filter((each) => each.wrong);
    assert.deepEqual(auto, [], address);
    count += terms.length;
  }
  assert.ok(count > 5, `${count} words of the glossary are linked`);
  await page.end();
});

test("the address is shared or copied, and the reader is told", async () => {
  const page = await openPage(browser, site.origin);
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined, configurable: true }));
  await page.goto(site.origin + site.kinds.get("guide"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator("[data-share]").click();
  await page.locator(".said").filter({ hasText: "copied" }).waitFor();
  assert.equal(await copied(), await page.locator("link[rel=canonical]").getAttribute("href"));
  const anchor = page.locator(".step .anchor").first();
  await anchor.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((url) => navigator.clipboard.readText().then((text) => text === url), await anchor.evaluate((each) => each.href));
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: async (what) => { window.shared = what; } }));
  await page.locator("[data-share]").click();
  assert.match(await page.evaluate(() => window.shared.url), /guides/);
  assert.deepEqual(page.wrong, []);
  await page.end();
});
