// A worksheet as entries, and entries on a worksheet. An entry is a text, a tick, a number, a list of ticked days, or the
// texts of a column; each is put into its field as a value, never as part of the page.

/** No text is longer: a letter has room, a file made to fill the memory has not. */
const LONGEST_TEXT = 20000;

function sheets() {
  return all("[data-sheet]");
}

/** The controls of a worksheet, by the name of their field. */
function fields(sheet) {
  const byName = new Map();
  for (const control of all("input, textarea", sheet)) {
    const name = control.dataset.field ?? control.closest("[data-field]").dataset.field;
    if (!byName.has(name)) byName.set(name, []);
    byName.get(name).push(control);
  }
  return byName;
}

/** What is entered in a worksheet; fields without an entry are left out. */
function entered(sheet) {
  const entries = {};
  for (const [name, controls] of fields(sheet)) {
    const entry = read(controls);
    if (entry !== null) entries[name] = entry;
  }
  return entries;
}

function read(controls) {
  const [first] = controls;
  const isOne = controls.length === 1;
  if (first.type === "radio") {
    const chosen = controls.find((each) => each.checked);
    return chosen ? Number(chosen.value) : null;
  }
  if (first.type === "checkbox") {
    if (isOne) return first.checked || null;
    const days = controls.flatMap((each, at) => (each.checked ? [at + 1] : []));
    return days.length > 0 ? days : null;
  }
  if (isOne) return first.value || null;
  const texts = controls.map((each) => each.value);
  const last = texts.findLastIndex((each) => each !== "");
  return last < 0 ? null : texts.slice(0, last + 1);
}

/** Puts entries into a worksheet and empties the fields that have none. Gives how many found their place. */
function fill(sheet, entries) {
  let filled = 0;
  for (const [name, controls] of fields(sheet)) {
    const entry = Object.hasOwn(entries, name) ? entries[name] : null;
    const isTaken = entry !== null && fits(controls, entry);
    write(controls, isTaken ? entry : null);
    filled += Number(isTaken);
  }
  return filled;
}

/** Whether an entry is of the kind a field takes. */
function fits(controls, entry) {
  const [first] = controls;
  const isOne = controls.length === 1;
  const isText = (each) => typeof each === "string" && each.length <= LONGEST_TEXT;
  const isAmong = (each, most) => Number.isInteger(each) && each >= 1 && each <= most;
  if (first.type === "radio") return controls.some((each) => Number(each.value) === entry);
  if (first.type === "checkbox" && isOne) return entry === true;
  if (first.type === "checkbox") return Array.isArray(entry) && entry.every((each) => isAmong(each, controls.length));
  if (isOne) return isText(entry);
  return Array.isArray(entry) && entry.length <= controls.length && entry.every(isText);
}

function write(controls, entry) {
  const [first] = controls;
  const isOne = controls.length === 1;
  controls.forEach((control, at) => {
    if (first.type === "radio") control.checked = Number(control.value) === entry;
    else if (first.type === "checkbox") control.checked = isOne ? entry === true : (entry ?? []).includes(at + 1);
    else control.value = (isOne ? entry : entry?.[at]) ?? "";
    grow(control);
  });
}

/** Lets a field be as tall as its text, on the screen and on paper: its frame holds the same text, unseen. */
function grow(control) {
  if (control.localName === "textarea") control.parentElement.dataset.words = control.value;
}
