// How long it takes from saving a file to seeing it, in a browser and at the server alone, and what a day of edits does to memory.
//
//     node tests/bench/serve.mjs PROJECT [EDITS]
//
// VADEMECUM names the program (default: the release build). An edit is a sentence of a guide written anew, as an editor saves it. In
// the browser the clock stops when the sentence is in the page; at the server, when the event with the page has come. The first
// saves are passed over, for a browser has to warm up.

import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { get } from "node:http";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
process.env.VADEMECUM ??= resolve(HERE, "../../target/release/vademecum");
const { launch, page: openPage } = await import("../browser/support/browser.mjs");
const { preview } = await import("../browser/support/preview.mjs");

const WARM_UP = 10;
const SAVES = 100;
const [project, edits = "0"] = process.argv.slice(2);

const site = await preview({ project: resolve(project) });
const guides = (await readdir(join(site.folder, "content/guides"))).filter((file) => file.endsWith(".md")).sort();
const file = `content/guides/${guides[Math.floor(guides.length / 2)]}`;
const address = `/guides/${guides[Math.floor(guides.length / 2)].replace(/\.md$/, "")}/`;
const text = await site.read(file);
const behindHead = text.indexOf("\n---\n", 4) + "\n---\n".length;
const edited = (words) => `${text.slice(0, behindHead)}\n${words}\n${text.slice(behindHead)}`;

const inBrowser = await browserTimes();
const atServer = await serverTimes();
console.log(`${guides.length} guides, ${SAVES} saves; from saving to seeing, in ms:`);
console.log(`  in the browser   ${told(inBrowser)}`);
console.log(`  at the server    ${told(atServer)}`);
if (Number(edits) > 0) await day(Number(edits));
await site.close();

async function browserTimes() {
  const browser = await launch();
  const page = await openPage(browser, site.origin);
  await page.goto(site.origin + address);
  await page.locator(".preview-tally", { hasText: "found" }).or(page.locator(".preview-tally[data-worst]")).first().waitFor();
  await page.evaluate(() => {
    window.seen = new Map();
    new MutationObserver(() => {
      const found = document.querySelector("main").textContent.match(/Rest for (\d+) days/);
      if (found && !window.seen.has(found[1])) window.seen.set(found[1], performance.timeOrigin + performance.now());
    }).observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true });
  });
  const times = [];
  for (let save = 0; save < WARM_UP + SAVES; save += 1) {
    const begun = performance.timeOrigin + performance.now();
    await site.write(file, edited(`Rest for ${save} days.`));
    await page.waitForFunction((name) => window.seen.has(name), String(save), { polling: 20 });
    times.push(await page.evaluate((name) => window.seen.get(name), String(save)) - begun);
    await pause(60);
  }
  await browser.close();
  return times.slice(WARM_UP);
}

async function serverTimes() {
  const events = await listen();
  const times = [];
  for (let save = 0; save < WARM_UP + SAVES; save += 1) {
    const words = `Sleep for ${save} days.`;
    const begun = performance.now();
    const heard = events.until(words);
    await site.write(file, edited(words));
    times.push(await heard - begun);
    await pause(60);
  }
  events.close();
  return times.slice(WARM_UP);
}

function listen() {
  return new Promise((done) => {
    const request = get(`${site.origin}/-/events?page=${encodeURIComponent(address)}`, (response) => {
      let wanted = null;
      let answer = null;
      let held = "";
      response.setEncoding("utf8").on("data", (piece) => {
        held = (held + piece).slice(-2_000_000);
        if (wanted && held.includes(wanted)) {
          answer(performance.now());
          wanted = null;
          held = "";
        }
      });
      const until = (words) => new Promise((heard) => {
        wanted = words;
        answer = heard;
      });
      done({ until, close: () => request.destroy() });
    });
  });
}

/** So many edits one after the other, a page looked at after each. */
async function day(count) {
  const events = await listen();
  const memory = () => Number(readFileSync(`/proc/${site.program.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
  const marks = [];
  for (let edit = 0; edit < count; edit += 1) {
    const words = `Walk for ${edit} days.`;
    const heard = events.until(words);
    await site.write(file, edited(words));
    await heard;
    if (edit % Math.ceil(count / 10) === 0) marks.push(Math.round(memory()));
  }
  marks.push(Math.round(memory()));
  events.close();
  console.log(`  memory over ${count} edits, in MiB: ${marks.join(" ")}`);
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function told(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(6);
  return `median ${at(0.5)}   nine in ten below ${at(0.9)}   the slowest ${at(1)}`;
}
