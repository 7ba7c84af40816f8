// What the tests of a file share: opened before the first of them, closed after the last.

import { after } from "node:test";

/** Waits until something is open, and closes it when the tests of this file are over. */
export async function shared(opening) {
  const opened = await opening;
  after(() => opened.close());
  return opened;
}
