// What was found, as the terminal shows it, in a panel over the bar. It opens when something stands in the way of publishing, unless
// the author closed it, and it says what has changed to those who can't see it.

import { button, counted, isFree, made, tally } from "./bar.js";
import { goToMark, hasMark } from "./marks.js";
import { editorAddress } from "./places.js";

const panel = { place: null, list: null, opener: null, said: null, isClosed: remembered(), wasClean: true };

function remembered() {
  try {
    return sessionStorage.getItem("preview-findings") === "closed";
  } catch {
    return false;
  }
}

/** Makes the panel, and the button that opens it. */
export function offerFindings(layer) {
  panel.place = made("section", "preview-findings");
  panel.place.id = "preview:findings";
  panel.place.setAttribute("aria-label", "Findings");
  panel.place.hidden = true;
  panel.list = made("ol", "preview-list");
  panel.list.setAttribute("role", "list");
  panel.place.append(panel.list);
  panel.said = made("p", "preview-said");
  panel.said.setAttribute("role", "status");
  layer.prepend(panel.place);
  layer.append(panel.said);
  panel.opener = button("preview-tally", "…", "What was found (f)");
  panel.opener.setAttribute("aria-expanded", "false");
  panel.opener.setAttribute("aria-controls", panel.place.id);
  panel.opener.addEventListener("click", () => toggle());
  addEventListener("keydown", (event) => {
    if (event.key === "f" && isFree(event)) toggle();
    if (event.key === "Escape" && panel.place.contains(document.activeElement)) {
      toggle(false);
      panel.opener.focus();
    }
  });
}

function toggle(open = panel.place.hidden) {
  if (open && panel.list.childElementCount === 0) return;
  show(open);
  panel.isClosed = !open;
  try {
    sessionStorage.setItem("preview-findings", open ? "open" : "closed");
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

function show(open) {
  panel.place.hidden = !open;
  panel.opener.setAttribute("aria-expanded", String(open));
}

/** Shows what was found now. */
export function showFindings(told) {
  const { failure, findings, more } = told;
  const items = findings.map(item);
  if (failure) items.unshift(failureItem(failure));
  if (more > 0) items.push(made("li", "preview-more", `${counted(more, "finding")} more: vademecum check`));
  const { scrollTop } = panel.place;
  const focused = [...panel.list.querySelectorAll("a, button, pre")].indexOf(document.activeElement);
  panel.list.replaceChildren(...items);
  panel.place.scrollTop = scrollTop;
  if (focused >= 0) (panel.list.querySelectorAll("a, button, pre")[focused] ?? panel.opener).focus();
  say(failure ? "The page can't be shown as it is" : tally(told.tally) || "Nothing found");
  panel.opener.dataset.worst = failure || told.tally.errors ? "error" : told.tally.warnings ? "warning" : "none";
  const stands = Boolean(failure) || told.tally.errors > 0;
  if (items.length === 0) show(false);
  else if (failure || (stands && panel.wasClean && !panel.isClosed)) show(true);
  panel.wasClean = !stands;
}

function say(words) {
  panel.opener.textContent = words;
  if (panel.said.textContent !== words) panel.said.textContent = words;
}

function failureItem(failure) {
  const li = made("li", "preview-finding");
  li.dataset.severity = "error";
  li.append(made("pre", "preview-text", failure));
  return li;
}

function item(finding) {
  const li = made("li", "preview-finding");
  li.dataset.severity = finding.severity;
  const text = made("pre", "preview-text");
  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", `${finding.severity}: ${finding.message}`);
  // The server made this of text, every character of which it escaped.
  text.innerHTML = finding.html;
  const ways = made("p", "preview-ways");
  if (hasMark(finding)) {
    const go = made("button", "", "Show in the page");
    go.type = "button";
    go.addEventListener("click", () => goToMark(finding));
    ways.append(go);
  } else if (finding.page && finding.page !== location.pathname) {
    const link = made("a", "", "Go to its page");
    link.href = finding.page;
    ways.append(link);
  }
  const address = editorAddress(...placeIn(finding.place));
  if (address) {
    const edit = made("a", "", "Edit");
    edit.href = address;
    edit.setAttribute("aria-label", `Edit ${finding.place}`);
    ways.append(edit);
  }
  li.append(text, ways);
  return li;
}

function placeIn(place) {
  const [, path, line, column] = place.match(/^(.*):(\d+):(\d+)$/);
  return [path, line, column];
}
