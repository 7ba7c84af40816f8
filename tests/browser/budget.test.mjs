// What a page weighs, and that nothing on it moves while it comes.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

/** A page with its styles and scripts, uncompressed and before pictures and typefaces, has less than this many bytes. */
const HEAVIEST = 100_000;

/** Less than this is a good cumulative layout shift (https://web.dev/articles/cls); ours is nothing, but for rounding. */
const MOST_SHIFT = 0.01;

const browser = await shared(launch());
const site = await shared(open());

test("every page with its styles and scripts is below 100 kB", async () => {
  const heavy = {};
  for (const address of site.pages) {
    const page = join(site.folder, address.endsWith("/") ? `${address}index.html` : address);
    const html = await readFile(page, "utf8");
    const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map(([, href]) => href);
    assert.ok(parts.length >= 2, `${address} has its styles and its script`);
    const at = new URL(address, "http://site");
    const files = [...new Set(parts)].map((href) => readFile(join(site.folder, new URL(href, at).pathname)));
    const weight = (await Promise.all(files)).reduce((sum, bytes) => sum + bytes.length, Buffer.byteLength(html));
    if (weight >= HEAVIEST) heavy[address] = weight;
  }
  assert.deepEqual(heavy, {});
});

for (const screen of ["phone", "desktop"]) {
  test(`nothing moves while a page comes, though its typefaces come late, ${screen}`, async () => {
    const page = await openPage(browser, site.origin, { screen });
    await page.route("**/*.woff2", async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    const moved = {};
    for (const [kind, address] of site.kinds) {
      await page.goto(site.origin + address);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(100);
      const shift = await page.evaluate(() => new Promise((told) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => told(sum), 100);
      }));
      if (shift >= MOST_SHIFT) moved[kind] = shift;
    }
    assert.deepEqual(moved, {});
    await page.end();
  });
}
