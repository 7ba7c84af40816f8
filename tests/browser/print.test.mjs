// A guide on paper: the text without the frame, black on white, with nothing cut off at the edge.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { fillAll } from "./support/sheets.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());

async function onPaper(colours) {
  const page = await openPage(browser, site.origin, { colours });
  await page.goto(site.origin + site.kinds.get("guide"));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 960 });
  return page;
}

test("navigation stays off the paper, and the text is all there", async () => {
  const page = await onPaper("light");
  const shown = await page.$$eval("nav, .skip", (all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)));
  assert.deepEqual(shown, []);
  const hidden = await page.$$eval("main h1, main h2, main h3, main p, main li.step, main li.reference", (all) => {
    const left = (each) => each.closest("nav, .not-printed, .scripted, .said, .note, .ask, .download, .prints, .visually-hidden, .worksheet-head");
    return all.filter((each) => !left(each) && !each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80));
  });
  assert.deepEqual(hidden, []);
  await page.end();
});

test("a dark screen prints dark on light", async () => {
  const page = await onPaper("dark");
  const light = await page.evaluate(() => {
    const brightness = (colour) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      canvas.fillStyle = "white";
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      return Math.round((red * 299 + green * 587 + blue * 114) / 1000);
    };
    const text = getComputedStyle(document.querySelector("main p"));
    return { ground: brightness(getComputedStyle(document.body).backgroundColor), ink: brightness(text.color) };
  });
  assert.ok(light.ground > 240 && light.ink < 90, JSON.stringify(light));
  await page.end();
});

test("worksheets print as they are filled in", async () => {
  const page = await openPage(browser, site.origin, {});
  for (const address of site.guides) {
    await page.goto(site.origin + address);
    await fillAll(page, "A long sentence, which needs more than the lines there are. ".repeat(12));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 680, height: 960 });
    const cut = await page.$$eval(".worksheet textarea", (all) => all.filter((each) => each.scrollHeight > each.clientHeight + 2).length);
    assert.equal(cut, 0, `${address}: ${cut} fields cut off what was written`);
    const pale = await page.$$eval(".tracker-days :checked, .scale-points :checked", (all) => all.filter((each) => {
      const { backgroundColor, printColorAdjust } = getComputedStyle(each.closest("label"));
      return printColorAdjust !== "exact" || /rgba\(.*, 0\)/.test(backgroundColor);
    }).length);
    assert.equal(pale, 0, `${address}: ${pale} ticks are not printed`);
    await page.emulateMedia({ media: "screen" });
  }
  await page.end();
});

test("nothing is cut off at the edge of the paper, and the pages are not empty", async () => {
  const page = await onPaper("light");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px are cut off`);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(count >= 1 && count < 60, `${count} pages`);
  await page.end();
});
