// Clears what was entered, after asking: here, and in what is kept.

function empty(sheet) {
  fill(sheet, {});
  keepSheet(sheet);
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
