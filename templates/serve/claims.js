// The claims view: every sentence shaded by what it rests on, with a legend; the rule comes with the pointer or the focus.

import { button, isFree, made } from "./bar.js";
import { hideNote, hideSoon, showNote } from "./note.js";
import { leadFromKeyboard, placeOf, placed } from "./places.js";

/** What a sentence may rest on, and what that means. */
const STANDINGS = {
  cited: "has a reference inside",
  covered: "is covered by a reference nearby",
  exempt: "needs none",
  waived: "an editor said why it has none",
  missing: "needs a reference and has none",
};

/** The same as a sentence about a sentence. */
const MEANINGS = {
  cited: "This sentence has a reference inside.",
  covered: "A reference nearby covers this sentence.",
  exempt: "This sentence needs no reference.",
  waived: "An editor said why this sentence has no reference.",
  missing: "This sentence needs a reference and has none.",
};

const view = { isOn: false, button: null, legend: null, units: new Map() };

/** Makes the button and the legend. */
export function offerClaims(layer) {
  view.button = button("preview-claims", "Claims", "Shade every sentence by what it rests on (c)");
  view.button.setAttribute("aria-pressed", "false");
  view.button.addEventListener("click", toggle);
  view.legend = made("dl", "preview-legend");
  view.legend.hidden = true;
  layer.prepend(view.legend);
  addEventListener("keydown", (event) => {
    if (!isFree(event)) return;
    if (event.key === "c" && !view.button.hidden) toggle();
    if (event.key === "e") leadFromKeyboard();
  });
  for (const [come, go] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(come, ({ target }) => tell(sentenceAt(target)));
    document.addEventListener(go, ({ target }) => sentenceAt(target) && (go === "focusout" ? hideNote() : hideSoon()));
  }
}

function sentenceAt(target) {
  const sentence = view.isOn && target instanceof Element && target.closest("[data-preview-standing]");
  // What was found in a sentence says more than what it rests on.
  return sentence && !sentence.dataset.previewSeverity ? sentence : null;
}

function toggle() {
  view.isOn = !view.isOn;
  wear();
}

function wear() {
  document.documentElement.toggleAttribute("data-preview-claims", view.isOn);
  view.button.setAttribute("aria-pressed", String(view.isOn));
  view.legend.hidden = !view.isOn;
  // While the view is shown, the Tab key goes from sentence to sentence.
  const seen = new Set();
  for (const each of document.querySelectorAll("[data-preview-standing]")) {
    const isFirst = !seen.has(each.dataset.at) && !each.closest("a, button, label, summary");
    if (isFirst) seen.add(each.dataset.at);
    if (view.isOn && isFirst) each.tabIndex = 0;
    else each.removeAttribute("tabindex");
  }
}

/** Takes up what each sentence rests on now. */
export function showClaims({ units }) {
  view.units = new Map(units.map((unit) => [`${unit.source}:${unit.start}`, unit]));
  const counts = Object.fromEntries(Object.keys(STANDINGS).map((standing) => [standing, 0]));
  for (const unit of units) counts[unit.standing] += 1;
  for (const element of document.querySelectorAll("[data-preview-standing]")) delete element.dataset.previewStanding;
  for (const element of placed()) {
    const unit = unitOf(element);
    if (unit) element.dataset.previewStanding = unit.standing;
  }
  view.legend.replaceChildren(...Object.entries(STANDINGS).map(([standing, means]) => {
    const row = made("div", "");
    const name = made("dt", "");
    const sample = made("span", "", standing);
    sample.dataset.previewStanding = standing;
    name.append(sample);
    row.append(name, made("dd", "", `${counts[standing]} · ${means}`));
    return row;
  }));
  view.button.hidden = units.length === 0;
  if (units.length === 0) view.isOn = false;
  wear();
}

function unitOf(element) {
  const { source, start } = placeOf(element);
  return view.units.get(`${source}:${start}`);
}

function tell(sentence) {
  if (!sentence?.dataset.at) return;
  const unit = unitOf(sentence);
  if (!unit) return;
  const by = unit.standing === "exempt" ? `exempt: ${unit.rule}` : [unit.standing, unit.rule].filter(Boolean).join(": ");
  const content = [made("p", "preview-message", by), made("p", "preview-help", MEANINGS[unit.standing])];
  if (unit.reason) content.push(made("p", "preview-help", unit.reason));
  if (unit.references.length > 0) content.push(made("p", "preview-rule", unit.references.map((key) => `@${key}`).join(", ")));
  showNote(sentence, ...content);
}
