// Shows in the contents which step is being read.

function followReading() {
  const details = one(".contents details");
  if (!details) return;
  const here = one(".contents-here", details);
  const narrow = matchMedia("(width < 64rem)");
  const links = new Map();
  for (const link of all("a", details)) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
    on(link, "click", () => {
      if (narrow.matches) details.open = false;
    });
  }
  const places = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let current;

  function mark() {
    const line = innerHeight / 3;
    const place = places.findLast((each) => each.getBoundingClientRect().top < line);
    const link = place && links.get(place.id);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    here.textContent = link ? link.lastElementChild.textContent : "";
    current = link;
    if (link && !narrow.matches) keepInView(link);
  }

  /** Moves the rail, and nothing else, so that the step being read can be seen in it. */
  function keepInView(link) {
    const rail = details.closest(".contents");
    const [above, below] = [rail.getBoundingClientRect(), link.getBoundingClientRect()];
    if (below.top < above.top || below.bottom > above.bottom) rail.scrollTop += below.top - above.top - above.height / 3;
  }

  let asked = false;
  on(window, "scroll", () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  }, { passive: true });
  mark();
}
