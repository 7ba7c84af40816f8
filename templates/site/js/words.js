// The words scripts say, and short ways to what is on the page. The page carries the words, in its own language, so that no
// script holds any.

/** The first element of a page, or of a part of it, that a selector finds; nothing where there is none. */
function one(selector, within = document) {
  return within.querySelector(selector);
}

/** All elements a selector finds, in the order of the page. */
function all(selector, within = document) {
  return [...within.querySelectorAll(selector)];
}

/** Listens to something that happens to an element, where there is one. */
function on(element, what, listener, options) {
  element?.addEventListener(what, listener, options);
}

/** What the page tells scripts: its words, its guide, its way to the site's first page. */
function script() {
  return document.getElementById("script:words")?.dataset ?? {};
}

/** A message with its places filled. */
function words(name, places = {}) {
  const filled = (whole, place) => places[place] ?? whole;
  const said = script()[`say${name[0].toUpperCase()}${name.slice(1)}`];
  return (said ?? name).replace(/\{(\w+)\}/g, filled);
}
