// Styles, scripts and pictures that have changed.

let known = null;

/** Takes up what has changed in how pages look. Tells whether the page has to be loaded anew for it. */
export function wear(told) {
  const before = known;
  known = told;
  if (!before) return false;
  if (before.script !== told.script) return true;
  if (before.styles !== told.styles) all("link[rel=stylesheet]").filter((link) => !link.href.includes("/-/")).forEach((link) => renew(link, told.styles));
  if (before.pictures !== told.pictures) all("img").forEach((image) => load(image, told.pictures));
  return false;
}

function all(selector) {
  return [...document.querySelectorAll(selector)];
}

/** The old styles stay until the new ones are there, so that nothing flashes. */
function renew(link, version) {
  const url = new URL(link.href);
  url.search = `?${version}`;
  const next = link.cloneNode();
  next.addEventListener("load", () => link.remove(), { once: true });
  next.addEventListener("error", () => next.remove(), { once: true });
  next.href = url.href;
  link.after(next);
}

function load(image, version) {
  const renewed = (address) => `${address.split("?")[0]}?${version}`;
  if (image.srcset) image.srcset = image.srcset.split(", ").map((each) => each.replace(/^\S+/, renewed)).join(", ");
  image.src = renewed(image.src);
}
