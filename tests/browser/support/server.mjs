// A web server for one folder, on this machine only: what any plain web host does, and nothing more.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".vtt": "text/vtt; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webm": "video/webm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder; gives its address and a way to end. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    answer(folder, request.url, response).catch(() => response.destroy());
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

async function answer(folder, url, response) {
  const file = await find(folder, url);
  if (!file) {
    const page = await readFile(join(folder, "404.html")).catch(() => "Not found");
    response.writeHead(404, { "content-type": TYPES[".html"] }).end(page);
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

/** The file an address stands for: itself, or `index.html` of a folder named with a final stroke. */
async function find(folder, url) {
  const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  const file = normalize(join(folder, path, path.endsWith("/") ? "index.html" : ""));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}
