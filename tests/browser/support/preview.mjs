// A preview of a small project of its own: the program at work on a copy, and what a test does to its files.

import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const PROGRAM = process.env.VADEMECUM ?? join(ROOT, "target/debug/vademecum");

/** Shows a copy of a project (our own, unless another is named): its address, its files, and a way to end. */
export async function preview({ project = ROOT, environment = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "preview-"));
  await cp(join(project, "content"), join(folder, "content"), { recursive: true });
  const program = spawn(PROGRAM, ["serve", "--project", folder], {
    env: { ...process.env, NO_COLOR: "1", VADEMECUM_EDITOR: "", TERM_PROGRAM: "", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const printed = { text: "" };
  program.stderr.setEncoding("utf8").on("data", (text) => {
    printed.text += text;
  });
  const origin = await opened(program, printed);
  const path = (file) => join(folder, file);
  return {
    folder,
    origin,
    program,
    printed,
    read: (file) => readFile(path(file), "utf8"),
    write: (file, text) => writeFile(path(file), text),
    remove: (file) => rm(path(file), { recursive: true }),
    change: async (file, from, to) => {
      const text = await readFile(path(file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} doesn't say ${from}`);
      await writeFile(path(file), text.replace(from, to));
    },
    close: async () => {
      const ended = new Promise((done) => program.once("exit", done));
      program.kill("SIGINT");
      const code = await ended;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function opened(program, printed) {
  return new Promise((done, fail) => {
    program.once("exit", (code) => fail(new Error(`the preview ended with ${code}: ${printed.text}`)));
    program.stderr.on("data", () => {
      const address = printed.text.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (address) done(address[0]);
    });
  });
}
