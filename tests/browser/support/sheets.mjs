// Worksheets filled in and read by a test, without the site's own scripts.

/** Writes these words into every field of the page, marks every second box, and takes the last point of every scale. */
export function fillAll(page, text) {
  return page.evaluate((words) => {
    const changed = (control) => control.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelectorAll(".worksheet textarea").forEach((field) => {
      field.value = words;
      changed(field);
    });
    document.querySelectorAll(".worksheet [type=checkbox]").forEach((box, at) => {
      box.checked = at % 2 === 0;
      changed(box);
    });
    document.querySelectorAll(".worksheet .scale-points").forEach((points) => {
      const last = [...points.querySelectorAll("[type=radio]")].at(-1);
      last.checked = true;
      changed(last);
    });
  }, text);
}

/** What is in every control of the page, and which steps are marked. */
export function readAll(page) {
  return page.$$eval(".worksheet textarea, .worksheet input, [data-step]", (all) => all.map((each) => (each.localName === "textarea" ? each.value : each.checked)));
}
