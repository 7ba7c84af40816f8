// The live preview as an author has it: pages that follow the files, what was found beside the sentence it concerns, the way to its
// line, and what each sentence rests on. Its server is the program's own.

import assert from "node:assert/strict";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { preview } from "./support/preview.mjs";
import { shared } from "./support/shared.mjs";

const GUIDE = "content/guides/no-contact-rule.md";
const ADDRESS = "/guides/no-contact-rule/";
const UNCITED = "\n\nAbout 3 in 5 people check their phones within the hour.\n";

const browser = await shared(launch());
const site = await preview({ environment: { VADEMECUM_EDITOR: "vscode" } });
const text = await site.read(GUIDE);

after(async () => assert.equal(await site.close(), 0, "Ctrl+C is a clean end"));

afterEach(() => site.write(GUIDE, text));

async function guide(options, address = ADDRESS) {
  const page = await openPage(browser, site.origin, options);
  await page.goto(site.origin + address);
  await page.locator(".preview-tally", { hasText: "found" }).or(page.locator(".preview-tally[data-worst]")).first().waitFor();
  return page;
}

const says = (page, words) => page.locator("main", { hasText: words }).waitFor();
const intro = () => text.split("\n---\n")[1].split("\n\n").find((part) => /^[A-Z]/.test(part.trim())).trim();
const withClaim = () => text.replace(intro(), `${intro()}${UNCITED}`);

test("an edit is put in place: scroll, entries, focus and selection stay", async () => {
  const page = await guide();
  const field = page.locator(".worksheet textarea").first();
  await field.fill("Words of my own");
  await field.evaluate((each) => each.setSelectionRange(2, 7));
  await page.evaluate(() => { window.stays = document.querySelector(".worksheet textarea"); });
  const at = await field.evaluate((each) => each.getBoundingClientRect().top);
  await site.write(GUIDE, text.replace(intro(), `A new first paragraph, some lines long so that it would move all that is below it.\n\n${intro()}`));
  await says(page, "A new first paragraph");
  assert.ok(await page.evaluate(() => window.stays === document.activeElement && window.stays.isConnected), "the same field has the focus");
  assert.deepEqual(await field.evaluate((each) => [each.value, each.selectionStart, each.selectionEnd]), ["Words of my own", 2, 7]);
  const now = await field.evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(Math.abs(now - at) < 2, `the field moved from ${at} to ${now}`);
  assert.deepEqual(page.wrong, []);
  await page.end();
});

test("a selection in a paragraph and an open card stay while another paragraph changes", async () => {
  const page = await guide();
  const mark = page.locator("main .citation a").nth(2);
  await mark.hover();
  await page.locator("[data-card]").waitFor({ state: "visible" });
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector(".summary p")));
  const chosen = await page.evaluate(() => String(getSelection()));
  await site.change(GUIDE, "## Tips", "## Tips\n\n- Breathe in for once.");
  await says(page, "Breathe in for once");
  assert.ok(await page.locator("[data-card]").isVisible(), "the card stays");
  assert.equal(await page.evaluate(() => String(getSelection())), chosen);
  await page.end();
});

test("what comes new works as the rest does", async () => {
  const page = await guide();
  const steps = await page.locator("[data-step]").count();
  await site.change(GUIDE, "### Plan how long", "### Take a walk\n\nPut your shoes on.\n\n### Plan how long");
  await says(page, "Put your shoes on");
  assert.equal(await page.locator("[data-step]").count(), steps + 1);
  await page.locator(".step", { hasText: "Put your shoes on" }).locator("[data-step]").check();
  await page.locator(`[data-progress]`, { hasText: `1 of ${steps + 1}` }).first().waitFor();
  await page.locator("[data-clear-all]").click();
  await page.locator(".ask [value=yes]").click();
  await page.locator("[data-progress]", { hasText: `0 of ${steps + 1}` }).first().waitFor();
  assert.deepEqual(page.wrong, []);
  await page.end();
});

test("what was found is shown as the terminal shows it, beside its sentence, and goes when it is mended", async () => {
  const page = await guide();
  await site.write(GUIDE, withClaim());
  const panel = page.locator(".preview-findings");
  await panel.waitFor();
  assert.match(await page.locator(".preview-tally").textContent(), /^1 error/);
  const line = withClaim().split("\n").findIndex((each) => each.startsWith("About 3 in 5")) + 1;
  const told = await panel.locator(".preview-text").first().textContent();
  assert.match(told, new RegExp(`^error\\[uncited-figure\\][^]*--> ${GUIDE}:${line}:7`));
  assert.equal(await page.locator(".preview-said").textContent(), await page.locator(".preview-tally").textContent(), "it is read out");
  const sentence = page.locator("main .guide-text [data-preview-severity=error]");
  assert.equal(await sentence.first().textContent(), UNCITED.trim());
  await page.locator(".preview-sign").first().focus();
  await page.locator(".preview-note", { hasText: "uncited-figure" }).waitFor();
  assert.match(await page.locator(".preview-sign").first().getAttribute("aria-label"), /^error: /);
  await page.keyboard.press("Escape");
  await page.locator(".preview-note").waitFor({ state: "hidden" });
  await sentence.first().hover();
  await page.locator(".preview-note", { hasText: "uncited-figure" }).waitFor();
  await site.write(GUIDE, text);
  await panel.waitFor({ state: "hidden" });
  assert.equal(await page.locator(".preview-sign, [data-preview-severity]").count(), 0);
  assert.ok(site.printed.text.includes(`--> ${GUIDE}:${line}:7`), "the terminal shows it too");
  await page.end();
});

test("the panel is opened, closed and left by keyboard, and stays closed when its author closed it", async () => {
  const page = await guide();
  await site.write(GUIDE, withClaim());
  await page.locator(".preview-findings").waitFor();
  await page.keyboard.press("f");
  await page.locator(".preview-findings").waitFor({ state: "hidden" });
  await site.write(GUIDE, text);
  await page.locator(".preview-tally", { hasText: "Nothing found" }).waitFor();
  await site.write(GUIDE, withClaim());
  await page.locator(".preview-tally", { hasText: "1 error" }).waitFor();
  assert.ok(await page.locator(".preview-findings").isHidden());
  await page.locator(".preview-tally").focus();
  await page.keyboard.press("Enter");
  await page.locator(".preview-findings .preview-text").first().focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.className), "preview-tally");
  const field = page.locator(".worksheet textarea").first();
  await field.focus();
  await page.keyboard.type("face");
  assert.equal(await field.inputValue(), "face");
  assert.ok(await page.locator(".preview-findings").isHidden(), "letters that are written are no commands");
  await page.end();
});

test("the claims view shades every sentence by its standing and tells the rule", async () => {
  const page = await guide();
  await site.write(GUIDE, withClaim());
  await says(page, "within the hour");
  await page.keyboard.press("c");
  await page.locator(".preview-legend").waitFor();
  const found = await page.$$eval("main .guide-text [data-preview-standing]", (all) => [...new Set(all.map((each) => each.dataset.previewStanding))].sort());
  assert.ok(["cited", "exempt", "missing"].every((standing) => found.includes(standing)), found.join());
  const bare = await page.$$eval("main .guide-text .step p > [data-at]:not([data-preview-standing])", (all) => all.map((each) => each.textContent));
  assert.deepEqual(bare, [], "every sentence has a standing");
  const exempt = page.locator("main .guide-text p > [data-preview-standing=exempt][tabindex]").first();
  await exempt.focus();
  await page.locator(".preview-note", { hasText: "exempt: " }).waitFor();
  await page.locator(".preview-claims").click();
  await page.locator(".preview-legend").waitFor({ state: "hidden" });
  assert.equal(await page.locator("[data-preview-standing][tabindex]").count(), 0);
  await page.end();
});

test("each block leads to its line, by pointer and by keyboard", async () => {
  const page = await guide();
  const place = page.locator(".preview-place");
  const step = page.locator(".step").nth(1);
  const line = text.split("\n").findIndex((each) => each.includes("Plan how long")) + 1;
  await step.locator("h3").hover();
  assert.equal(await place.textContent(), `${GUIDE}:${line}`);
  assert.equal(await place.getAttribute("href"), `vscode://file${encodeURI(join(site.folder, GUIDE))}:${line}:1`);
  await page.mouse.move(1, 1);
  await page.locator("[data-share]").focus();
  await page.keyboard.press("e");
  assert.ok(await place.evaluate((each) => each === document.activeElement));
  await page.keyboard.press("Escape");
  await place.waitFor({ state: "hidden" });
  await page.end();
});

test("drafts are shown and marked, on their pages and in lists", async () => {
  await site.write("content/guides/later.md", "---\ntitle: For later\nsummary: Wait.\nstructure: steps\npublish-on: 2999-01-01\n---\n\n## Wait\n\nSit down.\n");
  const page = await guide({}, "/guides/");
  await page.locator("main li", { hasText: "For later" }).locator(".unpublished").waitFor();
  await page.goto(`${site.origin}/guides/later/`);
  await page.locator(".unpublished", { hasText: "2999" }).waitFor();
  await site.remove("content/guides/later.md");
  await page.locator(".unpublished").waitFor({ state: "hidden" });
  await page.end();
});

test("a template with a fault leaves the page as it was, and says what is wrong", async () => {
  const page = await guide();
  await mkdir(join(site.folder, "templates/site"), { recursive: true });
  await site.write("templates/site/footer.html", "{{ nothing.here }}");
  await page.locator(".preview-findings", { hasText: "templates/site/footer.html" }).waitFor();
  assert.ok(await page.locator("h1").isVisible());
  await page.reload();
  await page.locator(".preview-findings", { hasText: "footer.html" }).waitFor();
  assert.ok(await page.locator("h1").isVisible(), "the last good page is still there");
  const other = await openPage(browser, site.origin);
  await other.goto(`${site.origin}/people/`);
  await other.locator("h1", { hasText: "can't be shown" }).waitFor();
  await site.write("templates/site/footer.html", "<footer>A footer of our own</footer>");
  await page.locator("footer", { hasText: "A footer of our own" }).waitFor();
  await other.locator("footer", { hasText: "A footer of our own" }).waitFor();
  await site.remove("templates");
  await page.locator("footer.site-footer, .site-footer").first().waitFor();
  await other.end();
  await page.end();
});

test("styles are put on without loading the page anew", async () => {
  const page = await guide();
  await page.evaluate(() => { window.stays = true; });
  await mkdir(join(site.folder, "templates/site/css"), { recursive: true });
  await site.write("templates/site/css/print.css", "h1 { letter-spacing: 7px }");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing === "7px");
  assert.ok(await page.evaluate(() => window.stays), "the page stayed");
  await site.remove("templates");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing !== "7px");
  await page.end();
});

test("a folder that goes and comes back, and a page that does", async () => {
  const page = await guide();
  await rename(join(site.folder, "content"), join(site.folder, "away"));
  await page.locator(".preview-findings", { hasText: "content" }).waitFor();
  assert.ok(await page.locator("h1").isVisible());
  await rename(join(site.folder, "away"), join(site.folder, "content"));
  await page.locator(".preview-findings").waitFor({ state: "hidden" });
  await site.remove(GUIDE);
  await page.locator("h1", { hasNotText: "no-contact" }).waitFor();
  await site.write(GUIDE, text);
  await page.locator("h1", { hasText: "no-contact" }).waitFor();
  await page.end();
});

for (const colours of ["light", "dark"]) {
  test(`no barrier in what the preview adds, ${colours}`, async () => {
    for (const screen of ["desktop", "phone"]) {
      const page = await guide({ colours, screen });
      await site.write(GUIDE, withClaim());
      await page.locator(".preview-findings").waitFor();
      await page.keyboard.press("c");
      await page.locator(".preview-sign").first().focus();
      await page.locator(".preview-note").waitFor();
      assert.deepEqual(await barriers(page), [], screen);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide}px too wide on a ${screen}`);
      assert.deepEqual(page.foreign, []);
      await page.end();
      await site.write(GUIDE, text);
    }
  });
}

test("nothing of it is printed", async () => {
  const page = await guide();
  await site.write(GUIDE, withClaim());
  await page.locator(".preview-sign").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".preview").isHidden());
  assert.ok(await page.locator(".preview-sign").first().isHidden());
  await page.end();
});
