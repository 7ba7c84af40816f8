// Nothing is cut off and nothing is fetched from elsewhere: every page, on the smallest screen and on the largest text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

/** Run in the page: how far it can be moved sideways, and what reaches out of it. */
function overflow() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  const out = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
  return [`${wide} px`, ...out.slice(0, 3).map((each) => each.outerHTML.slice(0, 100))];
}

test("no page moves sideways on a screen of 360 px", async () => {
  const page = await openPage(browser, site.origin, { screen: "phone" });
  const wide = {};
  for (const address of site.pages) {
    await page.goto(site.origin + address);
    const found = await page.evaluate(overflow);
    if (found.length > 0) wide[address] = found;
  }
  assert.deepEqual(wide, {});
  await page.end();
});

test("no kind of page moves sideways with text of double size", async () => {
  const page = await openPage(browser, site.origin, { screen: "desktop", ownStyles: true });
  await page.setViewportSize({ width: 720, height: 900 });
  const wide = {};
  for (const address of site.kinds.values()) {
    await page.goto(site.origin + address);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    const found = await page.evaluate(overflow);
    if (found.length > 0) wide[address] = found;
  }
  assert.deepEqual(wide, {});
  await page.end();
});

test("no page asks anything of another machine, and nothing goes wrong on it", async () => {
  const page = await openPage(browser, site.origin);
  const missing = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  for (const address of site.pages) await page.goto(site.origin + address, { waitUntil: "load" });
  assert.deepEqual({ foreign: page.foreign, missing, wrong: page.wrong }, { foreign: [], missing: [], wrong: [] });
  await page.end();
});
