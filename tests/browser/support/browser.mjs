// A browser without a window, and pages in it that may ask nobody but the site under test.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const FOUND = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** Quiet: no update, no measurement, no name looked up but this machine's. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts the browser; CHROMIUM names another than Debian's. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? FOUND;
  if (!executablePath) throw new Error("no Chromium found: install it, or name one with CHROMIUM=/path/to/it");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A reader's screen. */
export const SCREENS = {
  phone: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

/** A page with its own memory (`ownStyles` lets a test add styles that the page's policy refuses), which writes down what goes wrong in it and what it asks of others. */
export async function page(browser, origin, { screen = "desktop", colours = "light", scripts = true, ownStyles = false } = {}) {
  const options = { ...SCREENS[screen], colorScheme: colours, javaScriptEnabled: scripts, reducedMotion: "reduce", bypassCSP: ownStyles };
  const context = await browser.newContext(options);
  const foreign = [];
  const wrong = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:")) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  return Object.assign(page, { foreign, wrong, end: () => context.close() });
}
