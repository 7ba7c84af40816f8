// Search comes when it is asked for: by its link, by `/`, or by Ctrl+K. Where it can't come, its page says why.

const siteScript = document.currentScript.src;

function offerSearch() {
  const link = one("#to-search");
  if (!link) return;
  const begin = (event) => {
    event?.preventDefault();
    const here = link.ariaCurrent;
    import(new URL("search.js", siteScript)).then((search) => search.open(link), () => here || location.assign(link.href));
  };
  on(link, "click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || begin(event));
  on(document, "keydown", (event) => {
    const { key, target } = event;
    const held = event.ctrlKey || event.metaKey;
    const writes = target.matches("input, select, textarea");
    if (held ? key === "k" : key === "/" && !writes) begin(event);
  });
  if (link.ariaCurrent) begin();
}
