// Worksheets and steps on the page: kept on this device, brought back, saved as a file and opened again, cleared when asked.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { fillAll, readAll } from "./support/sheets.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());
let page;

beforeEach(async () => {
  page = await openPage(browser, site.origin);
  await page.goto(site.origin + site.kinds.get("guide"));
});

afterEach(async () => {
  assert.deepEqual({ wrong: page.wrong, foreign: page.foreign }, { wrong: [], foreign: [] });
  await page.end();
});

const said = () => page.locator(".said");

/** Waits until the page says something like this. */
const hears = (what) => said().filter({ hasText: what }).waitFor();

function copy() {
  const download = page.waitForEvent("download");
  return Promise.all([download, page.locator("[data-save]").click()]).then(async ([file]) => ({
    name: file.suggestedFilename(),
    text: await readFile(await file.path(), "utf8"),
  }));
}

function give(text, name = "entries.json") {
  return page.locator(".entries input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

test("every field of every guide has a name, and what is entered in it survives a reload", async () => {
  const kinds = new Set();
  for (const address of site.guides) {
    await page.goto(site.origin + address);
    for (const kind of await page.$$eval(".worksheet", (all) => all.map((each) => each.className))) kinds.add(kind);
    await fillAll(page, "Words with “quotes”, <b>marks</b> and 水.\nTwo lines.");
    for (const box of await page.locator("[data-step]").all()) await box.check();
    const before = await readAll(page);
    await page.reload();
    assert.deepEqual(await readAll(page), before, address);
  }
  assert.ok(kinds.size >= 7, `these kinds of worksheets were seen: ${[...kinds].join(", ")}`);
});

test("entries are kept under the site, the guide and the worksheet", async () => {
  const sheet = await page.locator(".worksheet textarea").first().evaluate((field) => field.closest("[data-sheet]").dataset.sheet);
  await page.locator(".worksheet textarea").first().fill("Kept");
  const slug = site.kinds.get("guide").split("/").at(-2);
  const names = await page.evaluate(() => Object.keys(localStorage));
  assert.deepEqual(names, [`vademecum:%2F:${slug}:${sheet}`]);
  await page.goto(site.origin + site.guides.at(-1));
  assert.ok((await readAll(page)).every((each) => !each), "another guide shows what was entered in this one");
});

test("a step that is done is counted, ticked in the contents and told", async () => {
  const total = await page.locator("[data-step]").count();
  const box = page.locator("[data-step]").nth(1);
  await box.focus();
  await page.keyboard.press("Space");
  await hears(`1 of ${total}`);
  assert.deepEqual(await page.$$eval("[data-progress]", (all) => all.map((each) => each.textContent)), Array(2).fill(`1 of ${total} steps done`));
  assert.deepEqual(await page.$$eval("progress", (all) => all.map((each) => each.value)), [1, 1]);
  const ticked = page.locator(".contents a.is-done");
  assert.match(await ticked.textContent(), /\(done\)/);
  await page.reload();
  assert.ok(await box.isChecked());
  await box.uncheck();
  await hears(`0 of ${total}`);
  assert.equal(await ticked.count(), 0);
});

test("a copy holds all entries, and brings them back after all were cleared", async () => {
  await fillAll(page, "Words </script><img src=x onerror=alert(1)>");
  await page.locator("[data-step]").first().check();
  const before = await readAll(page);
  const { name, text } = await copy();
  const saved = JSON.parse(text);
  const slug = site.kinds.get("guide").split("/").at(-2);
  assert.equal(name, `${slug}.entries.json`);
  assert.deepEqual([saved.kind, saved.version, saved.guide, saved.steps.length], ["vademecum-entries", 1, slug, 1]);

  const clear = page.locator("[data-clear-all]");
  await clear.click();
  await page.keyboard.press("Escape");
  assert.deepEqual(await readAll(page), before, "Escape keeps everything");
  assert.ok(await clear.evaluate((button) => document.activeElement === button), "the focus is back where it was");
  await clear.click();
  assert.ok(await page.locator(".ask [value=no]").evaluate((button) => document.activeElement === button), "the way back is the first choice");
  await page.locator(".ask [value=yes]").click();
  await hears("Cleared");
  assert.ok((await readAll(page)).every((each) => !each));
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);

  await give(text);
  await hears("Opened");
  assert.deepEqual(await readAll(page), before);
  await page.reload();
  assert.deepEqual(await readAll(page), before);
});

test("one worksheet is cleared alone", async () => {
  await fillAll(page, "Words");
  const sheet = page.locator(".worksheet").first();
  const others = page.locator(".worksheet:has(textarea)");
  await sheet.locator("[data-clear]").click();
  await page.locator(".ask [value=yes]").click();
  await hears("Cleared");
  assert.deepEqual(await sheet.locator("textarea").evaluateAll((all) => all.map((each) => each.value).filter(Boolean)), []);
  assert.ok((await others.locator("textarea").evaluateAll((all) => all.some((each) => each.value))) || (await others.count()) === 1);
});

test("a file that doesn't belong here changes nothing, and its kind of wrong is told", async () => {
  await fillAll(page, "Mine");
  const before = await readAll(page);
  const slug = site.kinds.get("guide").split("/").at(-2);
  const sound = { kind: "vademecum-entries", version: 1, guide: slug, steps: [], worksheets: {} };
  for (const [text, told] of [
    ["{", "damaged"],
    ["null", "damaged"],
    ["[]", "damaged"],
    [JSON.stringify({ ...sound, kind: "other" }), "damaged"],
    [JSON.stringify({ ...sound, worksheets: { a: 1 } }), "damaged"],
    [JSON.stringify({ ...sound, steps: "all" }), "damaged"],
    [JSON.stringify({ ...sound, version: 2 }), "newer"],
    [JSON.stringify({ ...sound, guide: "other", title: "<b>Other</b>" }), "“<b>Other</b>”"],
    [" ".repeat(2_000_001), "damaged"],
  ]) {
    await give(text);
    await hears(told);
    assert.deepEqual(await readAll(page), before, told);
  }
});

test("of a file only what has a place here is taken, each as what its field holds", async () => {
  const slug = site.kinds.get("guide").split("/").at(-2);
  const first = page.locator(".worksheet:has(textarea)").first();
  const sheet = await first.getAttribute("data-sheet");
  const field = await first.locator("textarea").first().evaluate((each) => each.dataset.field);
  const tracker = await page.locator(".worksheet.tracker, .worksheet.checklist").first();
  const boxes = await tracker.evaluate((each) => ({ sheet: each.dataset.sheet, field: each.querySelector("[data-field]").dataset.field }));
  const worksheets = {
    [sheet]: { [field]: 7, __proto__x: "x", nothing: "y" },
    [boxes.sheet]: { [boxes.field]: "<img src=x onerror=alert(1)>" },
    elsewhere: { a: "b" },
  };
  await give(JSON.stringify({ kind: "vademecum-entries", version: 1, guide: slug, steps: ["no-step"], worksheets }));
  await hears("Left out, because this guide has no place for them: 6");
  assert.ok((await readAll(page)).every((each) => !each));
});

test("a browser that has no room left, or keeps nothing, is told of and nothing breaks", async (t) => {
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  };
  const shut = () => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("shut", "SecurityError"); } });
  };
  for (const [name, way, told] of [["full", full, "no room left"], ["shut", shut, "keeps nothing"]]) {
    await t.test(name, async () => {
      const other = await openPage(browser, site.origin);
      if (way === shut) await other.addInitScript(way);
      await other.goto(site.origin + site.kinds.get("guide"));
      if (way === full) await other.evaluate(way);
      await other.locator(".worksheet textarea").first().fill("Not kept");
      if (way === full) await other.locator(".said").filter({ hasText: told }).waitFor();
      assert.match(await other.locator(".worksheet-foot").first().textContent(), /keeps nothing/);
      await other.locator("[data-step]").first().check();
      assert.deepEqual(other.wrong, []);
      await other.end();
    });
  }
});

test("what is entered in one window is in the other", async () => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator(".worksheet textarea").first().fill("From the other window");
  await other.locator("[data-step]").first().check();
  await page.waitForFunction(() => document.querySelector(".worksheet textarea").value === "From the other window");
  await page.waitForFunction(() => document.querySelector("[data-step]").checked);
});

test("who has entered something can save it without a connection, and who asks for what can't come is told", async () => {
  await page.context().setOffline(true);
  await page.locator("[data-share]").click();
  await hears("connected");
  page.wrong.length = 0;
  await page.context().setOffline(false);
  const come = page.waitForEvent("response", (response) => response.url().endsWith("/asked.js"));
  await page.locator(".worksheet textarea").first().fill("On a train");
  await (await come).finished();
  await page.context().setOffline(true);
  assert.match((await copy()).text, /On a train/);
});
