// Keeps what is entered as it is entered, and brings it back.

function bringBack(sheet) {
  const entries = recall(sheet.dataset.sheet);
  fill(sheet, entries && typeof entries === "object" ? entries : {});
}

function keepSheet(sheet) {
  keep(sheet.dataset.sheet, entered(sheet));
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
      // Who has something to save may be without a connection when saving it.
      asked();
    });
  }
  // What is entered in another window is entered here too, except where the reader is writing.
  on(window, "storage", ({ key }) => {
    for (const sheet of sheets()) {
      const isHere = key === null || key === keptAs(sheet.dataset.sheet);
      if (isHere && !sheet.contains(document.activeElement)) bringBack(sheet);
    }
    if (key === null || key === keptAs(STEPS)) markSteps(recallSteps());
  });
}
