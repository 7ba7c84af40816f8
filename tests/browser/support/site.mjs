// The site under test: this repository's own content, built by the program and served on this machine.
//
// SITE names a folder that is built already; otherwise VADEMECUM (default: the debug build) builds one below `target`. The site in
// several languages is always built.

import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./server.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The kinds of page, by the shape of their addresses. */
const KINDS = {
  "home": /^\/$/,
  "list of guides": /^\/guides\/$/,
  "guide": /^\/guides\/[^/]+\/$/,
  "list of people": /^\/people\/$/,
  "person": /^\/people\/[^/]+\/$/,
  "list of references": /^\/references\/$/,
  "reference": /^\/references\/[^/]+\/$/,
  "list of topics": /^\/topics\/$/,
  "topic": /^\/topics\/[^/]+\/$/,
  "glossary": /^\/glossary\/$/,
  "search": /^\/search\/$/,
  "ledger": /^\/ledger\/$/,
  "not found": /^\/404\.html$/,
};

/** Builds the site where it isn't built, and serves it: its address, its pages, its guides, and a way to end. */
export async function open() {
  return served(process.env.SITE ? resolve(process.env.SITE) : build(ROOT, "browser-site"));
}

/** The same of a small project in several languages. */
export async function openLanguages() {
  return served(build(join(ROOT, "tests/golden/languages/in"), "browser-languages"));
}

async function served(folder) {
  const { origin, close } = await serve(folder);
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  const moved = files.includes("_redirects") ? await readFile(join(folder, "_redirects"), "utf8") : "";
  // A former path is no page to look at: whoever comes there is sent on at once.
  const former = moved.split("\n").map((line) => line.split(" ")[0]);
  const all = pages.map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`).sort();
  const addresses = all.filter((address) => !former.includes(address));
  const guides = addresses.filter((address) => KINDS.guide.test(address));
  return { folder, origin, close, pages: addresses, former: all.filter((address) => former.includes(address)), guides, kinds: kinds(addresses) };
}

function build(project, name) {
  const target = process.env.CARGO_TARGET_DIR ? resolve(ROOT, process.env.CARGO_TARGET_DIR) : join(ROOT, "target");
  const program = process.env.VADEMECUM ?? join(target, "debug/vademecum");
  const folder = join(target, name);
  execFileSync(program, ["build", "--project", project, "--only", "site", "--out", folder], { stdio: "inherit" });
  return folder;
}

/** One page of each kind there is, and every page of no known kind. */
function kinds(addresses) {
  const found = new Map();
  for (const address of addresses) {
    const kind = Object.keys(KINDS).find((name) => KINDS[name].test(address)) ?? address;
    if (!found.has(kind)) found.set(kind, address);
  }
  return found;
}
