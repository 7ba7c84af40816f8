// A site in four languages, one of them from the right: no barriers, nothing cut off, each page in its language, and the way from one to
// the other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers } from "./support/axe.mjs";
import { launch, page as openPage } from "./support/browser.mjs";
import { shared } from "./support/shared.mjs";
import { openLanguages } from "./support/site.mjs";

const ARABIC = "/ar/guides/brew-tea/";

const browser = await shared(launch());
const site = await shared(openLanguages());

/** The pages from the right, and a guide in each of the other languages. */
function looked() {
  const others = ["/es/", "/es/guides/brew-tea/", "/zh/", "/zh/guides/brew-tea/", "/guides/mint-tea/"];
  return site.pages.filter((address) => address.startsWith("/ar/") || others.includes(address));
}

for (const [screen, colours] of [["phone", "light"], ["desktop", "dark"]]) {
  test(`no barrier on any page from the right, or in another language, ${screen}, ${colours}`, async (t) => {
    const page = await openPage(browser, site.origin, { screen, colours });
    assert.ok(looked().length > 15, looked().join(" "));
    for (const address of looked()) {
      await t.test(address, async () => {
        await page.goto(site.origin + address);
        assert.deepEqual(await barriers(page), []);
      });
    }
    await page.end();
  });
}

test("no page moves sideways on a screen of 360 px", async () => {
  const page = await openPage(browser, site.origin, { screen: "phone" });
  const wide = [];
  for (const address of site.pages) {
    await page.goto(site.origin + address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${address}: ${over} px`);
  }
  assert.deepEqual(wide, []);
  await page.end();
});

test("every page says its language and names the same page in the others, which name it", async () => {
  const page = await openPage(browser, site.origin, { scripts: false });
  const named = new Map();
  for (const address of site.pages.filter((address) => address !== "/404.html")) {
    await page.goto(site.origin + address);
    const said = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      others: [...document.querySelectorAll("link[hreflang]:not([hreflang=x-default])")].map((link) => [link.hreflang, new URL(link.href).pathname]),
    }));
    const expected = address.match(/^\/(ar|es|zh)\//)?.[1] ?? (address.startsWith("/guides/mint-tea/") ? "ar" : "en");
    assert.equal(said.lang, expected, address);
    assert.equal(said.dir, expected === "ar" ? "rtl" : "ltr", address);
    named.set(address, new Map(said.others));
  }
  for (const [address, others] of named) {
    for (const [language, there] of others) {
      assert.ok(named.has(there), `${address} names ${there} for ${language}`);
      assert.ok([...named.get(there).values()].includes(address), `${there} does not name ${address}`);
    }
  }
  assert.deepEqual([...named.get("/guides/brew-tea/").keys()], ["en", "ar", "es", "zh"]);
  assert.equal(named.get("/guides/mint-tea/").size, 0);
  await page.end();
});

test("the keyboard leads from a guide to its translation, and to the text", async () => {
  const page = await openPage(browser, site.origin);
  await page.goto(`${site.origin}/guides/brew-tea/`);
  await page.locator(".languages a", { hasText: "العربية" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.origin}${ARABIC}`);
  assert.equal(await page.locator(".languages [aria-current]").textContent(), "العربية");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest("main"))));
  await page.end();
});

test("from the right, the contents stand on the right, letters stay joined, and other languages keep to their side", async () => {
  const page = await openPage(browser, site.origin);
  await page.goto(site.origin + ARABIC);
  const [contents, text] = await page.evaluate(() => [".contents", ".guide-text"].map((name) => document.querySelector(name).getBoundingClientRect().left));
  assert.ok(contents > text, `contents at ${contents}, text at ${text}`);
  const looks = await page.evaluate(() => {
    const of = (name) => getComputedStyle(document.querySelector(name));
    const spaced = [...document.querySelectorAll("body *")].filter((each) => !["normal", "0px"].includes(getComputedStyle(each).letterSpacing));
    return { spaced: spaced.length, leans: of("main em").fontStyle, weight: of("main em").fontWeight, definition: of("dd[lang=en]").textAlign };
  });
  assert.deepEqual(looks, { spaced: 0, leans: "normal", weight: "700", definition: "right" });
  await page.end();
});

test("what a reader does on a translation is kept apart from the original", async () => {
  const page = await openPage(browser, site.origin);
  await page.goto(site.origin + ARABIC);
  await page.locator("[data-step]").first().check();
  assert.match(await page.locator(".facts [data-progress]").textContent(), /1 من 2/);
  await page.reload();
  assert.ok(await page.locator("[data-step]").first().isChecked());
  await page.goto(`${site.origin}/es/guides/brew-tea/`);
  assert.equal(await page.locator("[data-step]").first().isChecked(), false);
  await page.end();
});
