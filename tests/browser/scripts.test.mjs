// Scripts add comfort and nothing a reader needs: without them every page says the same and leads to the same places.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

test("a page says the same without scripts", async (t) => {
  const [plain, scripted] = await Promise.all([false, true].map((scripts) => openPage(browser, site.origin, { scripts })));
  for (const [kind, address] of site.kinds) {
    await t.test(`${kind} (${address})`, async () => {
      const texts = [];
      for (const page of [plain, scripted]) {
        await page.goto(site.origin + address);
        // What stands in for a script is meant to differ, and what only a script can do.
        await page.evaluate(() => document.querySelectorAll("noscript, .scripted, [data-instead]").forEach((each) => each.remove()));
        texts.push((await page.locator("main").innerText()).replace(/\s+/g, " ").trim());
      }
      assert.ok(texts[0].length > 20, `the page says only: ${texts[0]}`);
      assert.equal(texts[0], texts[1]);
    });
  }
  await Promise.all([plain.end(), scripted.end()]);
});

test("without scripts nothing is offered that does nothing, and worksheets are plain fields", async () => {
  const page = await openPage(browser, site.origin, { scripts: false });
  for (const address of site.guides) {
    await page.goto(site.origin + address);
    const dead = await page.$$eval(".scripted, main button, .note", (all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)));
    assert.deepEqual(dead, [], address);
  }
  const field = page.locator(".worksheet textarea").first();
  await field.fill("My own words");
  assert.equal(await field.inputValue(), "My own words");
  await page.end();
});

test("marks and contents work without scripts", async () => {
  const page = await openPage(browser, site.origin, { scripts: false, screen: "phone" });
  await page.goto(site.origin + site.kinds.get("guide"));
  const mark = page.locator("main .citation a").first();
  const hash = await mark.getAttribute("href");
  await mark.click();
  assert.ok(page.url().endsWith(hash), `${page.url()} after following ${hash}`);
  const contents = page.locator(".contents a").first();
  if (!(await contents.isVisible())) await page.locator(".contents summary").click();
  await contents.click();
  assert.ok(page.url().endsWith(await contents.getAttribute("href")), page.url());
  await page.end();
});
