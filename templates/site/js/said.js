// Tells the reader what has happened, and asks before something is lost.

let silence;

/** Says something: shown for a while, and read out by screen readers. */
function say(message) {
  const place = one(".said");
  if (!place) return;
  clearTimeout(silence);
  // The same message twice is two messages, so the place is emptied in between.
  place.textContent = "";
  silence = setTimeout(() => {
    place.textContent = message;
    silence = setTimeout(() => {
      place.textContent = "";
    }, 8000);
  }, 50);
}

/** Asks a question with one way forward and one back; the browser keeps the focus in it, and Escape leaves it. */
function ask(question, yes) {
  const dialog = one(".ask");
  const go = one("[value=yes]", dialog);
  dialog.firstElementChild.textContent = question;
  go.textContent = yes;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => {
    const listening = new AbortController();
    const { signal } = listening;
    for (const button of all("button", dialog)) {
      on(button, "click", () => dialog.close(button.value), { signal });
    }
    on(dialog, "close", () => {
      listening.abort();
      answer(dialog.returnValue === "yes");
    }, { signal });
  });
}
