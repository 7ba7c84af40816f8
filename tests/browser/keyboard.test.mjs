// A reader with a keyboard and no mouse: past the frame to the text, through the contents, to a reference and back.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { open } from "./support/site.mjs";

const browser = await shared(launch());
const site = await shared(open());
let page;

beforeEach(async () => {
  page = await openPage(browser, site.origin);
  await page.goto(site.origin + site.kinds.get("guide"));
});

afterEach(() => page.end());

/** What has the focus, as far as a test asks. */
function focused() {
  return page.evaluate(() => {
    const at = document.activeElement;
    return { id: at.id, hash: at.hash ?? "", text: at.textContent.trim(), inMain: Boolean(at.closest("main")) };
  });
}

test("the first stop leads past the frame to the text", async () => {
  await page.keyboard.press("Tab");
  const first = await focused();
  const target = await page.evaluate((hash) => document.querySelector(hash)?.tagName, first.hash);
  assert.equal(target, "MAIN", `the first stop is “${first.text}”`);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok((await focused()).inMain, "the next stop after it is not in the text");
});

test("every link of the contents leads to its heading", async () => {
  const links = await page.$$eval(".contents a", (all) => all.map((link) => link.hash));
  assert.ok(links.length > 2, "a guide has contents");
  const missing = await page.evaluate((all) => all.filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1)))), links);
  assert.deepEqual(missing, []);
  const last = page.locator(".contents a").last();
  if (!(await last.isVisible())) await page.locator(".contents summary").press("Enter");
  await last.press("Enter");
  const shown = await page.evaluate(() => document.querySelector(":target")?.getBoundingClientRect().top);
  assert.ok(shown > -5 && shown < 900, `the heading is shown at ${shown}`);
});

test("a mark leads to its reference, and back to the same place", async () => {
  const mark = page.locator("main .citation a").first();
  const id = await mark.evaluate((link) => link.id || link.closest("[id]").id);
  await mark.press("Enter");
  const reference = await page.evaluate(() => ({ id: location.hash.slice(1), kind: document.querySelector(":target")?.closest(".reference") !== null }));
  assert.ok(reference.kind, `#${reference.id} is no reference`);
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.closest(".reference") === document.querySelector(":target")), "the next stop is not in the reference");
  await page.locator(`#${CSS(reference.id)} .backlinks a`).first().press("Enter");
  assert.equal(await page.evaluate(() => location.hash.slice(1)), id);
});

test("every stop on the way through a guide can be seen", async () => {
  const unseen = [];
  const seen = new Set();
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(look);
    if (at === null || seen.has(at.path)) break;
    seen.add(at.path);
    if (!at.marked || !at.shown) unseen.push(`${at.path} “${at.text}”${at.shown ? "" : " is off the screen"}`);
  }
  assert.ok(seen.size > 20, `a guide has more than ${seen.size} stops`);
  assert.deepEqual(unseen, []);
});

/** Goes on with the tabulator until something like this has the focus. */
async function tabTo(selector) {
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`no stop leads to ${selector}`);
}

test("a reader's whole way: a search, a card, a worksheet, a step, a reload, the printer, and never a mouse", async () => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => { window.printed += 1; };
  });
  await page.goto(site.origin + "/");
  await tabTo("a[href^='guides/']:not(nav a)");
  await page.keyboard.press("Enter");
  await page.waitForURL(/guides/);
  await page.keyboard.press("/");
  await page.locator("#search-words").waitFor({ state: "visible" });
  await page.keyboard.type("contact");
  await page.locator("#results[aria-busy=false] [role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const result = await page.locator("[aria-selected=true]").getAttribute("href");
  await page.keyboard.press("Enter");
  await page.waitForURL(result);
  await page.goto(site.origin + site.kinds.get("guide"));

  await tabTo("main .citation a");
  const card = page.locator("[data-card]");
  await card.waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });

  await tabTo(".worksheet textarea, .worksheet [type=checkbox]");
  const isText = await page.evaluate(() => document.activeElement.localName === "textarea");
  if (isText) await page.keyboard.type("By hand");
  else await page.keyboard.press("Space");
  await tabTo("[data-step]");
  await page.keyboard.press("Space");
  await page.locator(".said").filter({ hasText: "is done" }).waitFor();
  const entries = () => page.$$eval(".worksheet textarea, .worksheet input, [data-step]", (all) => all.map((each) => (each.localName === "textarea" ? each.value : each.checked)));
  const before = await entries();
  assert.equal(before.filter(Boolean).length, 2);

  await page.reload();
  assert.deepEqual(await entries(), before);
  await tabTo("[data-print]");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => window.printed), 1);
  await tabTo("[data-clear]");
  await page.keyboard.press("Enter");
  await page.locator(".ask").waitFor({ state: "visible" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator(".said").filter({ hasText: "Cleared" }).waitFor();
  assert.deepEqual({ wrong: page.wrong, foreign: page.foreign }, { wrong: [], foreign: [] });
});

/** Run in the page: the focused element, whether its focus changes what is drawn, and whether it is on the screen. */
function look() {
  const at = document.activeElement;
  if (at === document.body) return null;
  const steps = [];
  for (let each = at; each !== document.documentElement; each = each.parentElement) {
    steps.unshift(`${each.localName}:${[...each.parentElement.children].indexOf(each)}`);
  }
  const around = [at, ...at.querySelectorAll("*"), at.parentElement, at.parentElement.parentElement, at.closest("li, article, section")];
  const drawn = () => around.filter(Boolean).flatMap((each) => [null, "::before", "::after"].map((part) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(each, part);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
  })).join("\n");
  const withFocus = drawn();
  at.blur();
  const marked = drawn() !== withFocus;
  at.focus();
  const box = at.getBoundingClientRect();
  const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  return { path: steps.join(">"), marked, shown, text: at.textContent.trim().slice(0, 40) };
}

/** An id as a selector. */
function CSS(id) {
  return id.replace(/[^\w-]/g, (sign) => `\\${sign}`);
}
