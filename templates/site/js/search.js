// Search comes when it is asked for: by its link, by `/`, or by Ctrl+K. Where it can't come, its page says why.

function offerSearch() {
  const link = one("#to-search");
  on(link, "click", async (event) => {
    event.preventDefault();
    try {
      (await import(new URL("search.js", src))).open(link);
    } catch {
      location = link.href;
    }
  });
  on(link && document, "keydown", (event) => {
    const { key, target } = event;
    if (key === "/" ? target.matches("input, select, textarea") : key !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    link.click();
  });
}
