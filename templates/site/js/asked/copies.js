// Entries as a file: saved by the reader, opened again here or on another device. A file opened is looked at like a
// stranger: its kind, its version, its guide, and then each entry by itself.

const KIND = "vademecum-entries";
const VERSION = 1;

/** No file with entries is larger. */
const LARGEST_FILE = 2_000_000;

function copyOfEntries() {
  const { guide } = script();
  const [site, title] = [".brand", "h1"].map((each) => one(each).textContent.trim());
  const filled = sheets().map((sheet) => [sheet.dataset.sheet, entered(sheet)]);
  const worksheets = Object.fromEntries(filled.filter(([, entries]) => Object.keys(entries).length > 0));
  return { kind: KIND, version: VERSION, site, guide, title, saved: new Date().toISOString(), steps: doneSteps(), worksheets };
}

function saveFile() {
  const text = JSON.stringify(copyOfEntries(), null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "application/json" }));
  link.download = `${script().guide}.entries.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(words("saved", { file: link.download }));
}

/** What is wrong with a file, as the name of a message and its places; nothing where it belongs here. */
function fault(copy) {
  const isObject = (each) => each !== null && typeof each === "object" && !Array.isArray(each);
  if (!isObject(copy) || copy.kind !== KIND || !Number.isInteger(copy.version)) return ["fileBroken"];
  if (copy.version > VERSION) return ["fileNewer"];
  if (copy.guide !== script().guide) return ["fileOther", { title: String(copy.title ?? copy.guide).slice(0, 200) }];
  const isSound = Array.isArray(copy.steps) && isObject(copy.worksheets) && Object.values(copy.worksheets).every(isObject);
  return isSound ? null : ["fileBroken"];
}

/** The text of a file as a copy; nothing where it is none. */
async function opened(file) {
  if (file.size > LARGEST_FILE) return null;
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}

function hasEntries() {
  return doneSteps().length > 0 || sheets().some((sheet) => Object.keys(entered(sheet)).length > 0);
}

async function openFile(file) {
  const copy = await opened(file);
  const wrong = fault(copy);
  if (wrong) return say(words(...wrong));
  if (hasEntries() && !await ask(words("replace"), words("replaceYes"))) return undefined;
  return say(taken(copy));
}

/** Takes over what has a place here, and tells how much that was. */
function taken(copy) {
  const offered = Object.values(copy.worksheets).reduce((sum, entries) => sum + Object.keys(entries).length, copy.steps.length);
  const known = stepBoxes().map(stepOf);
  markSteps(copy.steps.filter((each) => known.includes(each)));
  let count = doneSteps().length;
  for (const sheet of sheets()) {
    const name = sheet.dataset.sheet;
    count += fill(sheet, Object.hasOwn(copy.worksheets, name) ? copy.worksheets[name] : {});
    keepSheet(sheet);
  }
  keepSteps();
  const left = offered - count;
  return words(left > 0 ? "openedSome" : "opened", { count, left });
}
