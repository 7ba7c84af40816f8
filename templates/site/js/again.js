// Only in a preview, whose pages change while they are open: what listens to an element does so once, however often the page
// begins anew, and always with what it knows now.

const listening = new WeakMap();

on = (element, what, listener, options) => {
  if (!element) return;
  if (!options?.signal) {
    if (!listening.has(element)) listening.set(element, new Map());
    const name = `${what} ${listener}`;
    element.removeEventListener(what, listening.get(element).get(name));
    listening.get(element).set(name, listener);
  }
  element.addEventListener(what, listener, options);
};
