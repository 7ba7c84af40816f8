// Each kind of page in axe's eyes: in light and dark colours, on a phone and on a desktop.

import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { fillAll } from "./support/sheets.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

for (const screen of ["phone", "desktop"]) {
  for (const colours of ["light", "dark"]) {
    test(`no barrier on any kind of page, ${screen}, ${colours}`, async (t) => {
      const page = await openPage(browser, site.origin, { screen, colours });
      for (const [kind, address] of site.kinds) {
        await t.test(`${kind} (${address})`, async () => {
          await page.goto(site.origin + address);
          assert.deepEqual(await barriers(page), []);
        });
      }
      await page.end();
    });
  }
}

for (const colours of ["light", "dark"]) {
  test(`no barrier in what comes and goes: a card, a question, entries, done steps, ${colours}`, async (t) => {
    const page = await openPage(browser, site.origin, { colours });
    for (const address of site.guides) {
      await t.test(address, async () => {
        await page.goto(site.origin + address);
        await fillAll(page, "Some words");
        for (const box of await page.locator("[data-step]").all()) await box.check();
        await page.locator(".citation a").first().hover();
        await page.locator("[data-card]").waitFor({ state: "visible" });
        assert.deepEqual(await barriers(page), []);
        await page.keyboard.press("Escape");
        await page.locator("[data-clear-all]").click();
        assert.deepEqual(await barriers(page), []);
      });
    }
    await page.end();
  });
}
