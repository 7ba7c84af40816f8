// What axe has against a page, by the standards we hold to.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each barrier in a line. */
export async function barriers(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), STANDARDS);
  return found.violations.map(told);
}

function told({ id, help, nodes }) {
  return `${id}: ${help}; ${nodes.slice(0, 3).map((node) => `${node.target} ${node.html.slice(0, 120)}`).join("; ")}`;
}
