// Each kind of page in axe's eyes: in light and dark colours, on a phone and on a desktop.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { open } from "./support/site.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site;
let browser;

before(async () => {
  site = await open();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

for (const screen of ["phone", "desktop"]) {
  for (const colours of ["light", "dark"]) {
    test(`no barrier on any kind of page, ${screen}, ${colours}`, async (t) => {
      const page = await openPage(browser, site.origin, { screen, colours });
      for (const [kind, address] of site.kinds) {
        await t.test(`${kind} (${address})`, async () => {
          await page.goto(site.origin + address);
          await page.evaluate(AXE);
          const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), STANDARDS);
          assert.deepEqual(found.violations.map(told), []);
        });
      }
      await page.end();
    });
  }
}

function told({ id, help, nodes }) {
  return `${id}: ${help}; ${nodes.slice(0, 3).map((node) => `${node.target} ${node.html.slice(0, 120)}`).join("; ")}`;
}
