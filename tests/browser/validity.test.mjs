// Every page is valid HTML: by the Nu checker where Java is there, otherwise by html-validate.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { shared } from "./support/shared.mjs";
import { open, openLanguages } from "./support/site.mjs";

const require = createRequire(import.meta.url);
const hasJava = spawnSync("java", ["-version"]).status === 0;

const sites = [await shared(open()), await shared(openLanguages())];
const files = sites.flatMap((site) => site.pages.map((address) => join(site.folder, address.endsWith("/") ? `${address}index.html` : address)));

const withJava = { skip: hasJava ? false : "Java is not installed" };

test("every page is valid, says the Nu checker", withJava, () => {
  assert.deepEqual(wrong(files), []);
});

/** What the Nu checker says, as lines; twenty are enough to begin with. */
function wrong(files) {
  const options = ["-Xss8m", "-jar", require("vnu-jar"), "--html", "--format", "json", "--exit-zero-always"];
  const checker = spawnSync("java", [...options, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(checker.stderr);
  // Files have no origin, so to the checker no file is the page's own; the browser tests see whether the policy holds.
  const ofPolicy = (each) => each.message.includes("violates Content Security Policy");
  const told = messages.filter((each) => (each.type !== "info" || each.subType === "warning") && !ofPolicy(each));
  const lines = told.map((each) => `${each.url?.split("/").slice(-3).join("/")}:${each.lastLine}: ${each.message}`);
  return [...new Set(lines)].slice(0, 20);
}

test("every page is valid, says html-validate", { skip: hasJava ? "the Nu checker has said it" : false }, () => {
  const program = join(require.resolve("html-validate/package.json"), "../bin/html-validate.mjs");
  const checker = spawnSync(process.execPath, [program, "--preset", "standard", ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(checker.status, 0, checker.stdout.slice(0, 4000));
});
