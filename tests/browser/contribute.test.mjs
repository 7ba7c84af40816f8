// What readers send in: by each of the three ways, with scripts and without, by keyboard alone, and never before they ask for it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { build } from "./support/project.mjs";
import { shared } from "./support/shared.mjs";

const GUIDE = "---\ntitle: Pour “water” & tea\nsummary: Hold the jar, and pour.\n---\n\n## Pour\n\n### Hold the jar\n\nHold it well.\n";
const PATH = "/guides/pour/";
const WORDS = "Tilt it & wait; 50 % is “enough” + a bit.";

/** A project whose readers' words go this way. */
const project = (way) => build({
  "content/vademecum.yaml": `title: Water\nbase-url: https://water.example.org/\n${way ? `contribute: ${way}\n` : ""}`,
  "content/guides/pour.md": GUIDE,
});

const browser = await shared(launch());
const endpoint = await shared(listen());
const sites = {
  endpoint: await shared(project(`{ to: "${endpoint.address}" }`)),
  issue: await shared(project("{ issues: https://github.com/owner/water }")),
  mail: await shared(project("{ mail: tips+tea@example.org, forms: [tip, helpful] }")),
  none: await shared(project("")),
};

/** A server that takes forms, and writes down what it was sent. */
async function listen() {
  const received = [];
  const state = { status: 200 };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => { body += part; });
    request.on("end", () => {
      received.push(Object.fromEntries(new URLSearchParams(body)));
      response.writeHead(state.status, { "access-control-allow-origin": "*", "content-type": "text/html" }).end("<title>Taken</title>");
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  return { address: `http://127.0.0.1:${server.address().port}/readers`, received, state, close };
}

/** The guide's page; one that may reach the endpoint where a test wants that. */
async function open(way, options = {}) {
  const page = await openPage(browser, sites[way].origin, options);
  if (way === "endpoint") await page.context().route(`${endpoint.address}*`, (route) => route.continue());
  await page.goto(sites[way].origin + PATH);
  return page;
}

const form = (page, name) => page.locator(`[data-form=${name}]`);

async function write(page, name, words = WORDS) {
  await page.locator(`details:has([data-form=${name}])`).evaluate((each) => { each.open = true; });
  await form(page, name).locator("textarea").fill(words);
  await form(page, name).locator("[type=checkbox]").check();
}

test("where nothing is set there is nothing", async () => {
  const html = await readFile(join(sites.none.folder, "guides/pour/index.html"), "utf8");
  assert.doesNotMatch(html, /contribute|readers\.css/);
  assert.match(html, /form-action 'none'"/);
  const set = await readFile(join(sites.endpoint.folder, "guides/pour/index.html"), "utf8");
  const origin = new URL(endpoint.address).origin;
  assert.ok(set.includes(`form-action ${origin}"`), "forms go to the endpoint and nowhere else");
  assert.match(set, new RegExp(`connect-src ('self' )?${origin};`));
  const home = await readFile(join(sites.endpoint.folder, "index.html"), "utf8");
  assert.match(home, /form-action 'none'"/);
});

test("by keyboard: a mistake is told at its field, then the tip is sent and confirmed in place", async () => {
  endpoint.received.length = 0;
  const page = await open("endpoint");
  await page.locator("summary", { hasText: "Submit a tip" }).focus();
  await page.keyboard.press("Enter");
  const tip = form(page, "tip");
  await tip.locator("button").focus();
  await page.keyboard.press("Enter");
  const text = tip.locator("textarea");
  assert.ok(await text.evaluate((field) => document.activeElement === field && field.getAttribute("aria-invalid") === "true"));
  assert.match(await tip.locator(".contribute-error:visible").first().textContent(), /Write something/);
  assert.equal(await tip.locator(".contribute-error:visible").count(), 2, "the box that isn't ticked is told of too");
  assert.deepEqual(endpoint.received, []);
  await page.keyboard.type(WORDS);
  assert.equal(await text.getAttribute("aria-invalid"), null);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Edda <3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  assert.deepEqual(endpoint.received, [], "nothing is sent before the button is pressed");
  await page.keyboard.press("Enter");
  await tip.locator("[role=status]", { hasText: "it has arrived" }).waitFor();
  assert.equal(await text.inputValue(), "");
  assert.deepEqual(endpoint.received, [{
    kind: "tip", guide: "pour", title: "Pour “water” & tea", page: "https://water.example.org/guides/pour/", "leave-empty": "",
    text: WORDS, name: "Edda <3", consent: "yes",
  }]);
  assert.deepEqual(page.wrong, []);
  await page.end();
});

test("what isn't taken is told, and no word is lost", async () => {
  const page = await open("endpoint");
  await write(page, "story");
  endpoint.state.status = 503;
  await form(page, "story").locator("button").click();
  await form(page, "story").locator("[role=status]", { hasText: "503" }).waitFor();
  endpoint.state.status = 200;
  await page.context().route(`${endpoint.address}*`, (route) => route.abort());
  await form(page, "story").locator("button").click();
  await form(page, "story").locator("[role=status]", { hasText: "may not have arrived" }).waitFor();
  assert.equal(await form(page, "story").locator("textarea").inputValue(), WORDS);
  await page.end();
});

test("whether it helped is asked first, and why once that is answered", async () => {
  endpoint.received.length = 0;
  const page = await open("endpoint");
  const helpful = form(page, "helpful");
  assert.ok(!(await helpful.locator("textarea").isVisible()));
  await helpful.getByLabel("No").check();
  await helpful.locator("textarea").fill("Too short.");
  await helpful.locator("button").click();
  await helpful.locator("[role=status]", { hasText: "it has arrived" }).waitFor();
  const [{ kind, helpful: answer, text }] = endpoint.received;
  assert.deepEqual([kind, answer, text], ["helpful", "no", "Too short."]);
  await page.end();
});

test("without scripts the form is posted as it is", async () => {
  endpoint.received.length = 0;
  const page = await open("endpoint", { scripts: false });
  await page.locator("summary", { hasText: "Ask a question" }).click();
  const question = form(page, "question");
  await question.locator("textarea").fill(WORDS);
  await question.locator("button").click();
  assert.deepEqual(endpoint.received, [], "without consent the browser itself sends nothing");
  await question.locator("[type=checkbox]").check();
  await question.locator("button").click();
  await page.waitForURL(endpoint.address);
  assert.deepEqual([endpoint.received[0].kind, endpoint.received[0].text, endpoint.received[0].consent], ["question", WORDS, "yes"]);
  await page.end();
});

for (const scripts of [true, false]) {
  test(`an issue opens in a new tab with the words in it, ${scripts ? "with" : "without"} scripts`, async () => {
    const page = await open("issue", { scripts });
    await page.locator("summary", { hasText: "Submit a tip" }).click();
    const tip = form(page, "tip");
    await tip.locator("textarea").fill(WORDS);
    assert.equal(await tip.locator("[data-name]").isVisible(), scripts, "only a script can put a name into the text");
    if (scripts) await tip.locator("[data-name]").fill("Edda");
    await tip.locator("[type=checkbox]").check();
    assert.deepEqual(page.foreign, []);
    const asked = page.context().waitForEvent("request", (request) => request.url().startsWith("https://github.com/"));
    await tip.locator("button").click();
    const url = new URL((await asked).url());
    assert.equal(url.pathname, "/owner/water/issues/new");
    assert.deepEqual([...url.searchParams.keys()], ["title", "body"]);
    assert.equal(url.searchParams.get("title"), "A tip: Pour “water” & tea (pour)");
    const body = url.searchParams.get("body");
    if (scripts) {
      const parts = body.replaceAll("\r\n", "\n").split("\n\n");
      assert.deepEqual([parts[0], parts[1]], [WORDS, "— Edda"]);
      assert.match(parts[2], /may be published/);
      assert.equal(parts[3], "Pour “water” & tea\nhttps://water.example.org/guides/pour/");
      await tip.locator("[role=status]", { hasText: "in the new tab" }).waitFor();
    } else assert.equal(body, WORDS);
    assert.equal(await tip.locator("textarea").inputValue(), WORDS, "the words stay here too");
    await page.end();
  });
}

test("an issue that no address can hold is not begun", async () => {
  const page = await open("issue");
  await write(page, "story", "水".repeat(1900));
  await form(page, "story").locator("button").click();
  assert.match(await form(page, "story").locator(".contribute-error:visible").textContent(), /too long/);
  assert.deepEqual(page.foreign, []);
  await page.end();
});

test("a mail has its subject and the words, and offers what the project chose", async () => {
  const page = await open("mail");
  assert.deepEqual(await page.$$eval("[data-form]", (all) => all.map((each) => each.dataset.form)), ["helpful", "tip"]);
  await write(page, "tip");
  const mail = await form(page, "tip").evaluate((each) => ({ action: each.action, method: each.method, fields: [...new FormData(each)] }));
  assert.deepEqual([mail.action, mail.method], ["mailto:tips+tea@example.org", "get"]);
  const fields = Object.fromEntries(mail.fields);
  assert.deepEqual(Object.keys(fields), ["subject", "body"]);
  assert.equal(fields.subject, "A tip: Pour “water” & tea (pour)");
  assert.ok(fields.body.startsWith(WORDS));
  await form(page, "tip").locator("button").click();
  await form(page, "tip").locator("[role=status]", { hasText: "tips+tea@example.org" }).waitFor();
  assert.deepEqual(page.wrong.filter((message) => message.includes("Content Security Policy")), []);
  assert.equal(await form(page, "tip").locator("textarea").inputValue(), WORDS);
  await page.end();
});

/** From the top of the page, or the contents, which stay in sight, would lie over half of something. */
async function fromTop(page) {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  return barriers(page);
}

for (const colours of ["light", "dark"]) {
  test(`no barrier in any form, with mistakes and without, ${colours}`, async (t) => {
    for (const way of ["endpoint", "issue", "mail"]) {
      await t.test(way, async () => {
        const page = await open(way, { colours, screen: "phone" });
        await page.$$eval(".contribute details", (all) => all.forEach((each) => { each.open = true; }));
        await page.locator("[data-answer=yes]").check();
        assert.deepEqual(await fromTop(page), []);
        for (const button of await page.locator("[data-form]:not([data-form=helpful]) button").all()) await button.click();
        assert.ok(await page.locator(".contribute-error:visible").count() > 0);
        assert.deepEqual(await fromTop(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.ok(!wide, "the page is wider than the screen");
        await page.end();
      });
    }
  });
}
