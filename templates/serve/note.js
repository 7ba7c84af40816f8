// A small card beside a sentence: what was found in it, or what it rests on. It comes with the pointer or the focus, may be pointed
// at, and goes with Escape (WCAG 1.4.13).

import { made } from "./bar.js";

const note = { place: null, by: null, timer: 0 };

/** Makes the card. */
export function offerNote(layer) {
  note.place = made("div", "preview-note");
  note.place.id = "preview:note";
  note.place.setAttribute("role", "tooltip");
  note.place.hidden = true;
  layer.append(note.place);
  note.place.addEventListener("pointerenter", () => clearTimeout(note.timer));
  note.place.addEventListener("pointerleave", hideSoon);
  addEventListener("keydown", ({ key }) => key === "Escape" && hideNote());
  addEventListener("resize", hideNote);
  // The focus may bring its sentence into view, and the card goes along.
  addEventListener("scroll", () => (note.by && note.by === document.activeElement ? putBeside() : hideNote()), { passive: true });
}

/** Shows what is given beside an element. */
export function showNote(by, ...content) {
  clearTimeout(note.timer);
  note.by?.removeAttribute("aria-describedby");
  note.by = by;
  if (by.matches("button, [tabindex]")) by.setAttribute("aria-describedby", note.place.id);
  note.place.replaceChildren(...content);
  note.place.hidden = false;
  putBeside();
}

function putBeside() {
  const at = note.by.getClientRects()[0] ?? note.by.getBoundingClientRect();
  const own = note.place.getBoundingClientRect();
  const below = at.bottom + own.height + 8 <= innerHeight || at.top < own.height + 8;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - own.width - 8));
  note.place.style.left = `${left}px`;
  note.place.style.top = `${(below ? at.bottom + 6 : at.top - own.height - 6)}px`;
}

/** Lets the card go, unless the pointer comes to it in time. */
export function hideSoon() {
  clearTimeout(note.timer);
  note.timer = setTimeout(hideNote, 200);
}

export function hideNote() {
  clearTimeout(note.timer);
  note.by?.removeAttribute("aria-describedby");
  note.by = null;
  note.place.hidden = true;
}
