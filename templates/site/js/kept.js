// What is kept on the reader's own device: one entry for each worksheet, and one for the steps that are done, under names
// made of the site, the guide and the worksheet. Where the browser refuses, the reader is told, once.

const kept = { refused: false };

/** The name an entry is kept under. */
function keptAs(sheet) {
  const site = new URL(script().site, location.href).pathname;
  return ["vademecum", encodeURIComponent(site), script().guide, sheet].join(":");
}

/** What is kept for a worksheet; nothing where it can't be read. */
function recall(sheet) {
  try {
    return JSON.parse(localStorage.getItem(keptAs(sheet)));
  } catch {
    return null;
  }
}

/** Keeps what was entered in a worksheet, and forgets the worksheet when that is nothing. */
function keep(sheet, entries) {
  const empty = Object.keys(entries).length === 0;
  try {
    if (empty) localStorage.removeItem(keptAs(sheet));
    else localStorage.setItem(keptAs(sheet), JSON.stringify(entries));
    kept.refused = false;
  } catch (error) {
    if (!kept.refused) say(words(error.name === "QuotaExceededError" ? "isFull" : "notKept"));
    kept.refused = true;
  }
  showKept();
}

/** Whether this browser keeps anything at all; some do not, in private windows. */
function canKeep() {
  try {
    const name = keptAs("");
    localStorage.setItem(name, "");
    localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** Below every worksheet stands where its entries are, or that they are not kept. */
function showKept() {
  for (const line of all("[data-kept]")) {
    line.dataset.where ??= line.textContent;
    line.textContent = kept.refused ? words("notKept") : line.dataset.where;
    line.closest(".worksheet-foot").classList.toggle("not-kept", kept.refused);
  }
}
