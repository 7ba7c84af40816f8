// Search comes when it is asked for: by its link, by `/`, or by Ctrl+K. Where it can't come, its page says why.

function offerSearch() {
  const link = one("#to-search");
  on(link, "click", (event) => {
    event.preventDefault();
    import(new URL("search.js", src)).then((search) => search.open(link)).catch(() => { location = link; });
  });
  on(link && document, "keydown", (event) => {
    const { key } = event;
    const held = event.ctrlKey || event.metaKey;
    if (key === "/" ? event.target.matches("input,select,textarea") : key !== "k" || !held) return;
    event.preventDefault();
    link.click();
  });
}
