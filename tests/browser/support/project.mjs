// A small project of a test's own, built by the program and served on this machine.

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./server.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Lets the program do something; what it says is shown. */
export function run(...words) {
  const program = process.env.VADEMECUM ?? join(ROOT, "target/debug/vademecum");
  execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
}

/** Builds a project from its files, by their paths: its folders, its address, and a way to end that leaves nothing behind. */
export async function build(files) {
  const project = await mkdtemp(join(tmpdir(), "vademecum-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), content);
  }
  run("build", "--project", project, "--only", "site");
  const folder = join(project, "public");
  const { origin, close } = await serve(folder);
  const end = async () => {
    await close();
    await rm(project, { recursive: true });
  };
  return { project, folder, origin, close: end };
}
