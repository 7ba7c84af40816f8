// Asks before something is lost.

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
