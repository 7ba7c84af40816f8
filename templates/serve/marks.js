// Marks beside the sentences in which something was found: the sentence underlined, and a sign behind it that tells what.

import { made } from "./bar.js";
import { hideNote, hideSoon, offerNote, showNote } from "./note.js";
import { placeOf, placed } from "./places.js";

/** The severities, the worst first. */
const SEVERITIES = ["error", "warning", "hint"];

/** What was found in each sentence, by its sign. */
let signs = new Map();
let focused = null;

/** Begins to tell what marks mean. */
export function offerMarks(layer) {
  offerNote(layer);
  document.addEventListener("pointerover", ({ target }) => {
    const sign = target instanceof Element && signOf(target);
    if (sign) tell(sign);
  });
  document.addEventListener("pointerout", ({ target }) => {
    if (target instanceof Element && signOf(target)) hideSoon();
  });
  document.addEventListener("focusin", ({ target }) => signs.has(target) && tell(target));
  document.addEventListener("focusout", ({ target }) => signs.has(target) && hideNote());
}

/** Takes all marks away, before the page changes. */
export function clearMarks() {
  focused = signs.get(document.activeElement)?.[0].message ?? null;
  for (const sign of signs.keys()) sign.remove();
  signs = new Map();
  for (const each of document.querySelectorAll("[data-preview-severity]")) delete each.dataset.previewSeverity;
}

/** Marks the sentences in which something was found. */
export function showMarks({ findings }) {
  const all = placed().map((element) => ({ element, place: placeOf(element) }));
  const bySentence = new Map();
  for (const finding of findings) {
    const found = all.find(({ place }) => overlaps(place, finding.at));
    if (!found) continue;
    const name = found.element.dataset.at;
    if (!bySentence.has(name)) bySentence.set(name, []);
    bySentence.get(name).push(finding);
  }
  for (const [name, found] of bySentence) mark(all.filter(({ element }) => element.dataset.at === name).map(({ element }) => element), found);
  const again = focused !== null && [...signs].find(([, [first]]) => first.message === focused);
  if (again) again[0].focus({ preventScroll: true });
}

function overlaps(place, { source, start, end }) {
  return place.source === source && place.start < Math.max(end, start + 1) && start < place.end;
}

function mark(elements, findings) {
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  for (const element of elements) element.dataset.previewSeverity = worst;
  const sign = made("button", "preview-sign");
  sign.type = "button";
  sign.lang = "en";
  sign.dataset.severity = worst;
  sign.setAttribute("aria-label", findings.map((finding) => `${finding.severity}: ${finding.message}`).join("; "));
  const last = elements.at(-1);
  // Behind the marks of the sentence's references, and never within something else that can be pressed.
  const outer = last.closest("a, button, label, summary") ?? last;
  const citation = outer.nextElementSibling?.matches(".citation") && !outer.nextSibling.data?.trim() ? outer.nextElementSibling : outer;
  citation.after(sign);
  signs.set(sign, findings);
}

function signOf(element) {
  const sign = element.closest(".preview-sign");
  if (sign) return sign;
  const sentence = element.closest("[data-preview-severity]");
  const behind = sentence && [...signs.keys()].find((each) => each.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_PRECEDING && belongs(each, sentence));
  return behind || null;
}

function belongs(sign, sentence) {
  const place = placeOf(sentence);
  return signs.get(sign).some((finding) => overlaps(place, finding.at));
}

function tell(sign) {
  const content = (signs.get(sign) ?? []).map((finding) => {
    const each = made("div", "preview-told");
    each.dataset.severity = finding.severity;
    each.append(made("p", "preview-message", finding.message), ...finding.help.map((help) => made("p", "preview-help", `help: ${help}`)));
    each.append(made("p", "preview-rule", `${finding.severity}[${finding.rule}] ${finding.place}`));
    return each;
  });
  if (content.length > 0) showNote(sign, ...content);
}

function signFor(finding) {
  return [...signs].find(([, found]) => found.includes(finding))?.[0];
}

/** Whether a finding is marked on this page. */
export function hasMark(finding) {
  return signFor(finding) !== undefined;
}

/** Goes to the mark of a finding. */
export function goToMark(finding) {
  const sign = signFor(finding);
  sign?.scrollIntoView({ block: "center", behavior: "instant" });
  sign?.focus({ preventScroll: true });
}
