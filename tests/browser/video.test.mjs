// Videos: nothing is asked of anybody before the reader presses play, and nobody needs to see or hear one.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { build } from "./support/project.mjs";
import { shared } from "./support/shared.mjs";

const FRONT = "---\ntitle: Pour water\nsummary: Hold the jar, and pour.\n";
const VIDEO = `video:
  url: https://www.youtube.com/watch?v=pour-1
  title: How to pour
  poster: { path: jar.svg, description: A jar. }
  duration: 3 minutes
  transcript: |
    Hold the jar with both hands.
`;
const FILE = "```video\nurl: pour.webm\ntitle: The pour itself\ncaptions: pour.vtt\ntranscript: Only water is heard.\n```\n";
const BODY = "---\n\nHold it well.\n\n## Pour\n\n### Hold the jar\n\nHold it.\n";

const project = (videos) => build({
  "content/vademecum.yaml": `title: Water\nvideos: ${videos}\n`,
  "content/guides/pour/index.md": `${FRONT}${VIDEO}${BODY}\n${FILE}`,
  "content/guides/pour/jar.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M6 2h4v6H6z"/></svg>',
  "content/guides/pour/pour.webm": "not yet a recording",
  "content/guides/pour/pour.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n(water)\n",
  "content/guides/hold.md": `${FRONT}${BODY}`,
});

const browser = await shared(launch());
const sites = { link: await shared(project("link")), embed: await shared(project("embed")) };

async function open(kind, options = {}) {
  const page = await openPage(browser, sites[kind].origin, options);
  const asked = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await page.goto(`${sites[kind].origin}/guides/pour/`);
  return Object.assign(page, { asked });
}

const policy = async (kind, guide) => {
  const html = await readFile(join(sites[kind].folder, "guides", guide, "index.html"), "utf8");
  return html.match(/Content-Security-Policy" content="([^"]+)"/)[1];
};

test("only the page of an embedded video may show another's page, and only that one", async () => {
  assert.match(await policy("embed", "pour"), /; frame-src https:\/\/www\.youtube-nocookie\.com; media-src 'self';/);
  assert.doesNotMatch(await policy("link", "pour"), /frame-src/);
  assert.doesNotMatch(await policy("embed", "hold"), /frame-src|media-src/);
});

for (const scripts of [true, false]) {
  test(`a video that is linked opens where it is, in a tab of its own, ${scripts ? "with" : "without"} scripts`, async () => {
    const page = await open("link", { scripts });
    assert.deepEqual(page.foreign, []);
    const play = page.getByRole("link", { name: /How to pour.*Opens youtube\.com in a new tab/ });
    await play.focus();
    const tab = page.context().waitForEvent("page");
    await page.keyboard.press("Enter");
    await tab;
    await assert.doesNotReject(page.waitForTimeout(100));
    assert.ok(page.foreign.every((url) => url === "https://www.youtube.com/watch?v=pour-1"), page.foreign.join(" "));
    assert.equal(page.url(), `${sites.link.origin}/guides/pour/`);
    await page.end();
  });
}

test("an embedded video plays on the page once it is pressed, and not before", async () => {
  const page = await open("embed");
  assert.deepEqual(page.foreign, []);
  assert.equal(await page.locator("iframe").count(), 0);
  await page.locator("[data-embed]").focus();
  await page.keyboard.press("Enter");
  const frame = page.locator("iframe");
  await frame.waitFor();
  assert.equal(await frame.getAttribute("title"), "How to pour");
  assert.ok(await frame.evaluate((each) => document.activeElement === each), "the focus goes on to the video");
  await page.waitForTimeout(100);
  assert.deepEqual([...new Set(page.foreign)], ["https://www.youtube-nocookie.com/embed/pour-1?autoplay=1"]);
  assert.deepEqual(page.wrong.filter((message) => message.includes("Content Security Policy")), []);
  await page.end();
});

test("without scripts an embedded video is a link", async () => {
  const page = await open("embed", { scripts: false });
  const link = page.locator(".video-play");
  assert.deepEqual([await link.getAttribute("href"), await link.getAttribute("target")], ["https://www.youtube.com/watch?v=pour-1", "_blank"]);
  assert.deepEqual(page.foreign, []);
  await page.end();
});

test("a file of the site isn't fetched before it plays, and has its captions", async () => {
  const page = await open("link");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(page.asked.filter((url) => url.endsWith(".webm")), []);
  const video = page.locator("video");
  assert.deepEqual(await video.evaluate((each) => [each.preload, each.controls, each.querySelector("track").kind]), ["none", true, "captions"]);
  await page.end();
});

test("the transcript opens by keyboard, and is on paper", async () => {
  const page = await open("link");
  const words = page.getByText("Hold the jar with both hands.");
  assert.ok(!(await words.isVisible()));
  await page.locator("summary", { hasText: "Transcript" }).first().focus();
  await page.keyboard.press("Enter");
  assert.ok(await words.isVisible());
  await page.keyboard.press("Enter");
  await page.emulateMedia({ media: "print" });
  assert.ok(await words.isVisible());
  assert.ok(await page.getByText("https://www.youtube.com/watch?v=pour-1").isVisible());
  await page.end();
});

for (const colours of ["light", "dark"]) {
  test(`no barrier about a video, ${colours}`, async () => {
    const page = await open("embed", { colours });
    await page.$$eval(".video details", (all) => all.forEach((each) => { each.open = true; }));
    assert.deepEqual(await barriers(page), []);
    await page.end();
  });
}
