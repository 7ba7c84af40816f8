// Every kind of worksheet as a form: by keyboard alone, kept, cleared, saved as a file, and that file printed where it belongs.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { build, run } from "./support/project.mjs";
import { shared } from "./support/shared.mjs";
import { fillAll, readAll } from "./support/sheets.mjs";

const GUIDE = "every-worksheet";
const ADDRESSES = { english: `/guides/${GUIDE}/`, arabic: `/ar/guides/${GUIDE}/` };
const text = (name) => readFile(new URL(`projects/${name}`, import.meta.url), "utf8");

const browser = await shared(launch());
const site = await shared(build({
  "content/vademecum.yaml": "title: Sheets\nbase-url: https://sheets.example.org/\n",
  [`content/guides/${GUIDE}.md`]: await text(`${GUIDE}.md`),
  [`content/guides/${GUIDE}.ar.md`]: await text(`${GUIDE}.ar.md`),
}));

let page;

async function open(options, address = ADDRESSES.english) {
  page = await openPage(browser, site.origin, options);
  await page.goto(site.origin + address);
}

afterEach(async () => {
  assert.deepEqual({ wrong: page.wrong, foreign: page.foreign }, { wrong: [], foreign: [] });
  await page.end();
});

const sheet = (id) => page.locator(`[data-sheet=worksheet-${id}]`);

/** A sentence to cross out of several lines, by its name. */
const LONG = "i-miss-you-more-than-i-can-say-in-a-letter-that";

/** What a reader enters, as the file says it: by worksheet and field. */
const ENTRIES = {
  ruled: { words: "Peace at last\nand a second line" },
  dotted: { words: "Dotted words" },
  blank: { words: "Framed words" },
  plan: {
    "who-can-help": "Aunt Olga",
    "how-i-begin": "At the top",
    "it-gets-late": "leave it",
    "i-remember": ["the bell rings", "my coat"],
    "it-rains": "stay in",
  },
  letter: { "greeting": "Sam", "i-am-cross-with-you": true, [LONG]: true, "i-remember": "the pier", "i-wish": "you well", "closing": "Kim" },
  days: { days: [1, 10] },
  weeks: { "slept-well": [2, 3, 4], "walked": [18], "streak": ["3", "1"], "notes": "Rain on Friday" },
  bag: { "water": true, "a-map-or-two": true },
  numbers: { "getting-up": 7, "getting-up~after": 3, "going-out~after": 10 },
  faces: { rating: 2 },
  many: { rating: 8 },
  words: { "i-rest": 4, "i-ask-for-help": 1 },
  gauge: { rating: 13 },
  log: { "day": ["Monday", "", "Sunday"], "what-set-it-off": ["", "A smell"], "what-i-did": ["Hummed"] },
  record: { "what-happened": ["The mail", "A call"], "what-i-thought": ["", "Not again"], "what-speaks-against-it": ["Nothing came"] },
  balance: { go: ["New rooms", "Long trains"], stay: ["Old friends"] },
  agreement: { added: ["We sing.", "We rest."], me: ["Kim", "May 2"], you: ["Sam"] },
};

/** Enters it as a reader does who goes by what each field is called. */
async function enter() {
  const write = (id, name, words, at = 0) => sheet(id).getByRole("textbox", { name }).nth(at).fill(words);
  const tick = (id, name) => sheet(id).getByRole("checkbox", { name }).check();
  const group = (id, name) => sheet(id).getByRole("group", { name, exact: true });
  const day = (id, row, name) => group(id, row).getByRole("checkbox", { name, exact: true }).check();
  const rate = (id, item, name) => group(id, item).getByRole("radio", { name, exact: true }).check();

  await write("ruled", "On ruled lines", "Peace at last\nand a second line");
  await write("dotted", "On dots", "Dotted words");
  await write("blank", "In a frame", "Framed words");

  await write("plan", "Who can help", "Aunt Olga");
  await write("plan", "How I begin", "At the top");
  await write("plan", "then (It gets late) I will", "leave it");
  await write("plan", /^If$/, "the bell rings");
  await write("plan", "then I remember", "my coat");
  await write("plan", "then (It rains)", "stay in");

  await write("letter", "Dear", "Sam");
  for (const name of ["I am cross with you.", "I miss you"]) await group("letter", "Cross out what you don’t mean.").getByRole("checkbox", { name }).check();
  await write("letter", "I remember", "the pier");
  await write("letter", "I wish", "you well");
  await write("letter", "Yours,", "Kim");

  for (const name of ["1", "10"]) await sheet("days").getByRole("checkbox", { name, exact: true }).check();
  for (const name of ["Mo 2", "Tu 3", "We 4"]) await day("weeks", "Slept well Days", name);
  await day("weeks", "Walked Days", "We 18");
  await write("weeks", "Longest run, in days (Slept well)", "3");
  await write("weeks", "Longest run, in days (Walked)", "1");
  await write("weeks", "Notes", "Rain on Friday");
  await tick("bag", "Water");
  await tick("bag", "A map. Or two.");

  await rate("numbers", "Getting up Before", "7");
  await rate("numbers", "Getting up After", "3");
  await rate("numbers", "Going out After", "10");
  await sheet("faces").getByRole("radio", { name: "2" }).check();
  await sheet("many").getByRole("radio", { name: "8" }).check();
  await rate("words", "I rest", "4 Always");
  await rate("words", "I ask for help", "1 Never");
  await sheet("gauge").getByRole("radio", { name: "13" }).check();

  await write("log", "Day", "Monday");
  await write("log", "Day", "Sunday", 2);
  await write("log", "What set it off", "A smell", 1);
  await write("log", "What I did", "Hummed");
  await write("record", "What happened", "The mail");
  const second = (name) => group("record", "2").getByRole("textbox", { name });
  await second("What happened").fill("A call");
  await second("What I thought").fill("Not again");
  await write("record", "What speaks against it", "Nothing came");
  await write("balance", "Go: What speaks for it", "New rooms");
  await write("balance", "Go: What speaks against it", "Long trains");
  await write("balance", "Stay: What speaks for it", "Old friends");
  await write("agreement", "Also agreed", "We sing.");
  await write("agreement", "Also agreed", "We rest.", 1);
  await write("agreement", "Me", "Kim");
  await write("agreement", "Date (Me)", "May 2");
  await write("agreement", "You", "Sam");
}

/** The file the page saves: its path and what it says. */
async function saved() {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save]").click()]);
  const path = await download.path();
  return { path, file: JSON.parse(await readFile(path, "utf8")) };
}

/** Entries by the names their worksheets have in the file. */
const inFile = (entries) => Object.fromEntries(Object.entries(entries).map(([id, fields]) => [`worksheet-${id}`, fields]));

const lacks = (...programs) => programs.find((program) => spawnSync(program, ["--version"]).error);
const needs = (...programs) => ({ skip: lacks(...programs) ? `${lacks(...programs)} is not installed` : false });

test("what is entered in each field stands in the file under its name, comes back, and is cleared sheet by sheet", async () => {
  await open();
  await enter();
  const { file } = await saved();
  assert.deepEqual(file.worksheets, inFile(ENTRIES));
  const before = await readAll(page);
  await page.reload();
  assert.deepEqual(await readAll(page), before);
  for (const id of Object.keys(ENTRIES)) {
    await sheet(id).locator("[data-clear]").click();
    await page.locator(".ask [value=yes]").click();
    await page.waitForFunction((name) => !Object.keys(localStorage).some((key) => key.endsWith(`:${name}`)), `worksheet-${id}`);
  }
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  assert.ok((await readAll(page)).every((each) => !each));
});

test("every field of the PDF is one of the page, and every one of the page is in the PDF", needs("qpdf"), async () => {
  await open();
  const out = join(site.project, "fillable.pdf");
  run("workbook", GUIDE, "--project", site.project, "--fillable", "--out", out);
  const { acroform } = JSON.parse(execFileSync("qpdf", ["--json", "--json-key=acroform", out], { encoding: "utf8", maxBuffer: 1 << 28 }));
  // Paper has an owner, and room for notes at the foot of a page that is left empty.
  const isOfPaper = (name) => name.startsWith("cover/") || name.endsWith("/spare/notes") || name === `${GUIDE}/in-boxes/notes`;
  const onPaper = new Set(acroform.fields.map((field) => field.fullname).filter((name) => !isOfPaper(name)));
  const onPage = await page.evaluate((guide) => [...document.querySelectorAll("[data-sheet]")].flatMap((sheet) => {
    const controls = [...sheet.querySelectorAll("textarea, input")].filter((each) => each.type !== "radio" || each === each.closest("fieldset").querySelector("input"));
    const named = controls.map((each) => each.dataset.field ?? each.closest("[data-field]").dataset.field);
    const seen = {};
    return named.map((name) => {
      seen[name] = (seen[name] ?? 0) + 1;
      // Days and rows are told apart by their numbers; so are those of a list that has one now and could have more.
      const isOfMany = named.filter((each) => each === name).length > 1;
      return [guide, sheet.dataset.sheet.replace("worksheet-", ""), name, ...(isOfMany ? [seen[name]] : [])].join("/");
    });
  }), GUIDE);
  assert.deepEqual([...onPaper].sort(), [...new Set(onPage)].sort());
});

test("the program prints what the browser saved where it was entered", needs("pdftotext"), async () => {
  await open();
  await enter();
  const { path } = await saved();
  const out = join(site.project, "filled.pdf");
  run("workbook", GUIDE, "--project", site.project, "--fill", path, "--out", out);
  const printed = execFileSync("pdftotext", ["-raw", out, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  // Behind the list of contents each title stands once more.
  const titles = await page.$$eval(".worksheet h4", (all) => all.map((each) => each.textContent.trim()));
  const starts = titles.map((title) => printed.lastIndexOf(title));
  assert.deepEqual(starts, [...starts].sort((a, b) => a - b), "the sheets stand in the order of the page");
  for (const [at, id] of Object.keys(ENTRIES).entries()) {
    const own = printed.slice(starts[at], starts[at + 1]);
    const texts = Object.values(ENTRIES[id]).flat().filter((entry) => typeof entry === "string" && entry);
    for (const words of texts) assert.ok(own.includes(words.replace("\n", " ")), `“${words}” is not on the sheet “${titles[at]}”: ${own}`);
  }
});

test("each mark is drawn on its page", needs("pdftoppm"), async (t) => {
  await open();
  const { file } = await saved();
  /** The pages of a print with these entries, each as a picture. */
  const pages = async (worksheets) => {
    const [entries, out] = ["mark.json", "mark.pdf"].map((name) => join(site.project, name));
    await writeFile(entries, JSON.stringify({ ...file, worksheets: inFile(worksheets) }));
    run("workbook", GUIDE, "--project", site.project, "--fill", entries, "--out", out);
    return execFileSync("pdftoppm", ["-r", "30", "-gray", out], { maxBuffer: 1 << 28 });
  };
  const blank = await pages({});
  const marks = {
    "a tick": { bag: { water: true } },
    "a day": { weeks: { walked: [18] } },
    "a sentence crossed out": { letter: { "i-am-cross-with-you": true } },
    "a sentence of several lines crossed out": { letter: { [LONG]: true } },
    "a number": { numbers: { "going-out~after": 10 } },
    "a face": { faces: { rating: 2 } },
    "a word": { words: { "i-rest": 4 } },
    "a number on a line": { gauge: { rating: 13 } },
  };
  for (const [what, entries] of Object.entries(marks)) {
    await t.test(what, async () => assert.notDeepEqual(await pages(entries), blank));
  }
});

/** What has the focus, once the page has moved to where it is: whether that is marked, and stands on the screen with its first line. */
function focused() {
  return page.evaluate(async (line) => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const each = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    const box = (each.matches("[type=radio], [type=checkbox]") ? each.closest("label") : each).getBoundingClientRect();
    const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    const isOnScreen = box.top >= 0 && box.top + Math.min(box.height, line) <= innerHeight;
    return {
      kind: each.type || each.localName,
      isInSheet: each.matches(".worksheet *"),
      isBehind: each.matches(".entries *"),
      unseen: isMarked && isOnScreen ? null : `${box.top} to ${box.bottom} of ${innerHeight}, ${outlineStyle}: ${each.outerHTML.slice(0, 90)}`,
    };
  }, 36);
}

test("each field is reached and filled in by keyboard alone, and shows that it has the focus", async () => {
  await open();
  await page.locator(".worksheet summary").first().focus();
  const keys = { checkbox: ["Space"], summary: ["Enter"], radio: ["ArrowRight", "ArrowRight"] };
  const unseen = [];
  for (let at = await focused(); !at.isBehind; at = await focused()) {
    if (at.isInSheet) {
      if (at.unseen) unseen.push(at.unseen);
      if (at.kind === "textarea") await page.keyboard.type("by hand");
      for (const key of keys[at.kind] ?? []) await page.keyboard.press(key);
    }
    await page.keyboard.press("Tab");
  }
  assert.deepEqual(unseen, []);
  const written = await page.$$eval(".worksheet textarea", (all) => all.map((each) => each.value));
  assert.ok(written.every((words) => words === "by hand"), `${written}`);
  assert.equal(await page.locator(".worksheet [type=checkbox]:not(:checked)").count(), 0, "every box is ticked");
  const chosen = await page.$$eval(".worksheet fieldset:has([type=radio])", (all) => all.map((each) => [...each.querySelectorAll("input")].findIndex((point) => point.checked)));
  assert.ok(chosen.every((at) => at === 2), `the third of each is chosen: ${chosen}`);
  assert.equal(await page.locator(".worksheet details:not([open])").count(), 0, "every example is open");
});

test("what is crossed out looks so, and an example is nobody's entry", async () => {
  await open();
  await page.locator(".worksheet summary").first().click();
  await page.getByText("Some quiet, and a door to close.").waitFor();
  const sentence = sheet("letter").locator(".letter-struck label").first();
  const line = () => sentence.locator("span").evaluate((each) => getComputedStyle(each).textDecorationLine);
  assert.equal(await line(), "none");
  await sentence.click();
  assert.equal(await line(), "line-through");
  assert.deepEqual((await saved()).file.worksheets, inFile({ letter: { "i-am-cross-with-you": true } }));
});

for (const [language, address] of Object.entries(ADDRESSES)) {
  for (const [screen, colours] of [["phone", "light"], ["phone", "dark"], ["desktop", "light"], ["desktop", "dark"]]) {
    test(`no barrier in any form, and nothing beyond the edge of the screen, ${language}, ${screen}, ${colours}`, async () => {
      await open({ screen, colours }, address);
      for (const filled of [false, true]) {
        if (filled) await fillAll(page, "Words that a reader wrote, one_of_them_so_long_that_it_does_not_fit_on_any_line_of_a_narrow_screen_at_all");
        for (const each of await page.locator(".worksheet details").all()) await each.evaluate((details, isOpen) => { details.open = isOpen; }, filled);
        assert.deepEqual(await barriers(page), []);
        const beyond = await page.$$eval(".worksheet :is(label, textarea, td, legend, dd)", (all) => {
          const within = (each, edge) => each.left >= edge.left - 1 && each.right <= edge.right + 1;
          const shown = all.filter((each) => !each.closest(".visually-hidden"));
          return shown.filter((each) => !within(each.getBoundingClientRect(), each.closest(".worksheet").getBoundingClientRect())).map((each) => each.outerHTML.slice(0, 90));
        });
        assert.deepEqual(beyond, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "the page moves sideways");
      }
    });
  }
}
