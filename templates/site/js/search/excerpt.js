// A few words around what was found, with the found ones marked; and the way to the very place.

const LENGTH = 26;

/** The stretch of a place's text in which most was found, as nodes. */
function excerptOf(place) {
  const inText = place.marks.filter((mark) => mark >= place.text);
  const most = Math.max(place.text, place.end - LENGTH);
  const starts = inText.map((mark) => Math.min(Math.max(place.text, mark - 5), most));
  const within = (start) => inText.filter((mark) => mark >= start && mark < start + LENGTH).length;
  const start = starts.reduce((best, each) => (within(each) > within(best) ? each : best), starts[0] ?? place.text);
  const end = Math.min(start + LENGTH, place.end);
  return [start > place.text ? "… " : "", ...marked(place, start, end), end < place.end ? " …" : ""];
}

/** Words from one place to another, the found ones as `<mark>`. */
function marked({ words, marks, joint }, start, end) {
  return words.slice(start, end).flatMap((word, number) => {
    const [, before, core, after] = word.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    const between = number > 0 ? joint : "";
    if (!marks.includes(start + number) || !core) return [between + word];
    const mark = document.createElement("mark");
    mark.textContent = core;
    return [between + before, mark, after];
  });
}

/** The address of a place. A browser that can is told to show the words found. */
function addressOf(place, site) {
  const url = new URL(place.url, site);
  if (place.anchor) url.hash = place.anchor;
  const first = place.marks.find((mark) => mark >= place.text);
  if (!("fragmentDirective" in document) || first === undefined || !place.joint) return url.href;
  // Several words, for one alone may stand further up the page as well.
  const text = place.words.slice(first, Math.min(first + 4, place.end)).join(" ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return `${url.href}${url.hash ? "" : "#"}:~:text=${encodeURIComponent(text).replace(/-/g, "%2D")}`;
}
