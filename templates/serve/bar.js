// The quiet bar at the foot of the screen: that this is a preview, and the buttons of what it shows.

/** An element with a class and a text. */
export function made(name, className, text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A number of things: `2 errors`. */
export function counted(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** What was found, in numbers; empty where nothing was. */
export function tally({ errors, warnings, hints }) {
  const all = [[errors, "error"], [warnings, "warning"], [hints, "hint"]];
  return all.filter(([number]) => number > 0).map(([number, word]) => counted(number, word)).join(", ");
}

/** Whether a key is meant for the preview, and not for something that is being written or chosen. */
export function isFree(event) {
  const { target, key } = event;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const writes = target instanceof Element && target.closest("input, textarea, select, dialog[open], [contenteditable]");
  return key.length === 1 && !isHeld && !writes;
}

let bar = null;

/** Puts the bar on the page; gives the place for all that is the preview's own. */
export function makeBar() {
  const layer = made("aside", "preview");
  layer.lang = "en";
  layer.dir = "ltr";
  layer.setAttribute("aria-label", "Preview");
  bar = made("div", "preview-bar");
  bar.append(made("b", "preview-name", "Preview"));
  layer.append(bar);
  document.body.append(layer);
  return layer;
}

/** Adds a button to the bar. */
export function button(className, text, title) {
  const element = made("button", className, text);
  element.type = "button";
  element.title = title;
  bar.append(element);
  return element;
}
