// Keeps what is entered as it is entered, brings it back, and clears it when asked.

function bringBack(sheet) {
  const entries = recall(sheet.dataset.sheet);
  fill(sheet, entries && typeof entries === "object" ? entries : {});
}

function keepSheet(sheet) {
  keep(sheet.dataset.sheet, entered(sheet));
}

/** Empties a worksheet, here and in what is kept. */
function empty(sheet) {
  fill(sheet, {});
  keepSheet(sheet);
}

function hasEntries() {
  return doneSteps().length > 0 || sheets().some((sheet) => Object.keys(entered(sheet)).length > 0);
}

function offerEntries() {
  if (!script().guide) return;
  kept.refused = !canKeep();
  showKept();
  for (const sheet of sheets()) {
    bringBack(sheet);
    on(sheet, "input", (event) => {
      grow(event.target);
      keepSheet(sheet);
    });
    on(one("[data-clear]", sheet), "click", () => clearSheet(sheet));
  }
  on(one("[data-clear-all]"), "click", clearAll);
  // What is entered in another window is entered here too, except where the reader is writing.
  on(window, "storage", ({ key }) => {
    for (const sheet of sheets()) {
      const isHere = key === null || key === keptAs(sheet.dataset.sheet);
      if (isHere && !sheet.contains(document.activeElement)) bringBack(sheet);
    }
    if (key === null || key === keptAs(STEPS)) markSteps(recallSteps());
  });
}

async function clearSheet(sheet) {
  const title = document.getElementById(sheet.dataset.sheet).textContent;
  if (!await ask(words("clear", { title }), words("clearYes"))) return;
  empty(sheet);
  say(words("cleared"));
}

async function clearAll() {
  if (!await ask(words("clearAll"), words("clearYes"))) return;
  sheets().forEach(empty);
  markSteps([]);
  keepSteps();
  say(words("cleared"));
}
