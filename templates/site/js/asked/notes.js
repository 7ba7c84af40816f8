// What stands behind a mark, a word of the glossary or a name, as a card beside it: the entry at the end of the page, shown
// where it is needed. The card comes with the pointer, the focus or a tap; it can be pointed at; Escape or its button sends it
// away; it stays until then (WCAG 1.4.13).

/** How long the pointer has to rest before the card comes, and to be away before it goes, in milliseconds. */
const COMES = 250;
const GOES = 300;

const card = {
  link: null,
  timer: 0,
  byTap: false,
  get place() {
    return one("[data-card]");
  },
};

/** Shows the card of the link that was first pointed at, reached or tapped, and from then on of each. */
function offerCards(link, byTap) {
  if (!vademecum.hasCards) followLinks();
  vademecum.hasCards = true;
  if (byTap) showCard(link, true);
  else if (link.matches(":hover")) later(COMES, () => showCard(link));
  else if (link.matches(":focus-visible")) showCard(link);
}

function followLinks() {
  on(document, "pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const link = noted(target);
    if (link) later(COMES, () => showCard(link));
    else if (card.place.contains(target)) clearTimeout(card.timer);
  });
  on(document, "pointerout", ({ target, relatedTarget: next, pointerType }) => {
    const left = noted(target) ?? target.closest("[data-card]");
    if (pointerType !== "touch" && left && !left.contains(next)) later(GOES, hideCard);
  });
  on(document, "focusin", ({ target }) => {
    const link = noted(target);
    if (link?.matches(":focus-visible")) showCard(link);
  });
  on(document, "focusout", ({ target, relatedTarget: next }) => {
    if (!noted(target)) return;
    // Who goes on with the keyboard must not come upon a card that has been left behind.
    if (next && !card.place.contains(next)) hideCard();
    else later(GOES, hideCard);
  });
  on(document, "click", (event) => {
    const link = noted(event.target);
    if (link) tap(link, event);
    else if (event.target.closest(".cross, .note-place a")) hideCard();
  });
  on(window, "keydown", ({ key }) => {
    if (key === "Escape") hideCard();
  });
  on(window, "pointerdown", ({ target }) => {
    if (card.byTap && !card.place.contains(target) && target !== card.link) hideCard();
  });
  on(window, "resize", hideCard);
}

function later(delay, what) {
  clearTimeout(card.timer);
  card.timer = setTimeout(what, delay);
}

/** The first tap of a finger shows the card, the second follows the link; a mouse and a keyboard follow it at once. */
function tap(link, event) {
  const isTouch = event.pointerType === "touch";
  if (isTouch && card.link !== link) {
    event.preventDefault();
    showCard(link, true);
  } else hideCard();
}

function showCard(link, byTap = false) {
  clearTimeout(card.timer);
  const entry = document.getElementById(link.dataset.note ?? link.hash.slice(1));
  if (!entry) return;
  hideCard();
  tell(entry, link);
  card.link = link;
  card.byTap = byTap;
  link.setAttribute("aria-describedby", card.place.id);
  card.place.showPopover();
  putBeside(link);
}

function hideCard() {
  clearTimeout(card.timer);
  card.link?.removeAttribute("aria-describedby");
  card.link = null;
  if (card.place.matches(":popover-open")) card.place.hidePopover();
}

/** Fills the card: the entry without its own way back, then the place in the source, and the way to the list. */
function tell(entry, link) {
  const parts = [...entry.children].filter((each) => !each.matches(".reference-foot"));
  // A word and what it means belong to a list of words, here as at the end of the page.
  const body = document.createElement(entry.parentElement.localName === "dl" ? "dl" : "div");
  body.className = "note-body";
  body.append(...parts.map((each) => each.cloneNode(true)));
  one(".note-body", card.place).replaceWith(body);
  const [place, onward] = all(".note-place", card.place);
  place.hidden = !link.dataset.place;
  place.textContent = words("place", { place: link.dataset.place });
  onward.hidden = !link.closest(".citation");
  onward.firstElementChild.href = link.hash;
}

/** Puts the card below the link, or above it where there is no room below; on a phone the style sheet puts it at the bottom. */
function putBeside(link) {
  const { style } = card.place;
  style.removeProperty("left");
  style.removeProperty("top");
  if (matchMedia("(width < 40rem)").matches) return;
  const rects = link.getClientRects();
  const at = rects[0] ?? link.getBoundingClientRect();
  const own = card.place.getBoundingClientRect();
  const gap = 8;
  const below = at.bottom + gap + own.height <= innerHeight || at.top - gap < own.height;
  const top = below ? at.bottom + gap : at.top - gap - own.height;
  const left = Math.max(gap, Math.min(at.left + at.width / 2 - own.width / 2, root.clientWidth - own.width - gap));
  style.left = `${left + scrollX}px`;
  style.top = `${top + scrollY}px`;
}
