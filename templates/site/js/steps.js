// Which steps are done: kept like a worksheet, ticked in the contents, counted at the top.

/** The name the steps are kept under; no worksheet has it, for theirs begin with `worksheet-`. */
const STEPS = "steps";

function stepBoxes() {
  return all("[data-step]");
}

/** The name a step is kept under: its place in the page, which outlives a step put in before it. */
function stepOf(box) {
  return box.closest(".step").id;
}

function doneSteps() {
  return stepBoxes().filter((box) => box.checked).map(stepOf);
}

function markSteps(done) {
  for (const box of stepBoxes()) box.checked = done.includes(stepOf(box));
  showProgress();
}

/** The steps that are kept, as far as they are names. */
function recallSteps() {
  const done = recall(STEPS)?.done;
  return Array.isArray(done) ? done.filter((each) => typeof each === "string") : [];
}

function keepSteps() {
  const done = doneSteps();
  keep(STEPS, done.length > 0 ? { done } : {});
}

function progress() {
  return { done: doneSteps().length, total: stepBoxes().length };
}

function showProgress() {
  const { done, total } = progress();
  for (const line of all("[data-progress]")) line.textContent = words("progress", { done, total });
  for (const bar of all("progress")) bar.value = done;
  const links = all(".contents a");
  for (const box of stepBoxes()) {
    box.closest(".step").classList.toggle("is-done", box.checked);
    const link = links.find((each) => decodeURIComponent(each.hash.slice(1)) === stepOf(box));
    if (link) showDone(link, box.checked);
  }
}

/** A step's line in the contents says that it is done, to the eye and to the ear. */
function showDone(link, isDone) {
  link.classList.toggle("is-done", isDone);
  const said = one(".contents-done", link);
  if (!isDone) said?.remove();
  else if (!said) {
    const mark = document.createElement("span");
    mark.className = "contents-done visually-hidden";
    mark.textContent = ` (${words("done")})`;
    link.firstElementChild.append(mark);
  }
}

function offerSteps() {
  if (stepBoxes().length === 0) return;
  markSteps(recallSteps());
  for (const box of stepBoxes()) {
    on(box, "change", () => {
      showProgress();
      const { done, total } = progress();
      const number = stepBoxes().indexOf(box) + 1;
      const told = words(box.checked ? "stepDone" : "stepOpen", { number, done, total });
      say(done === total ? `${told} ${words("allDone")}` : told);
      keepSteps();
    });
  }
}
