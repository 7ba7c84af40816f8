// Marks, words of the glossary and names lead to their entries at the end of the page. A card that shows the entry beside the link comes
// with the first link that is pointed at, reached or tapped.

/** The link with a card that something on the page is or is within. */
function noted(element) {
  return element.closest?.("main a[data-note], .citation a[id]");
}

function offerNotes() {
  if (!one("[data-card]")?.showPopover) return;
  for (const what of ["pointerover", "focusin", "click"]) {
    on(document, what, (event) => {
      const link = noted(event.target);
      if (!link || vademecum.hasCards) return;
      const byTap = event.pointerType === "touch";
      const isClick = event.type === "click";
      // The first tap of a finger shows the card; a mouse and a keyboard follow the link at once.
      if (byTap !== isClick) return;
      if (isClick) event.preventDefault();
      asked("offerCards", link, byTap);
    });
  }
}
