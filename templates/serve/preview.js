// The preview: keeps the page as the author's files have it, and shows beside it what was found.

import { makeBar } from "./bar.js";
import { offerClaims, showClaims } from "./claims.js";
import { offerFindings, showFindings } from "./findings.js";
import { wear } from "./looks.js";
import { clearMarks, offerMarks, showMarks } from "./marks.js";
import { begin, patch } from "./morph.js";
import { knowPlaces, offerPlaces } from "./places.js";

/** How long to wait before asking again when the server refused, in milliseconds. */
const AGAIN = 1000;

begin();
const layer = makeBar();
offerFindings(layer);
offerMarks(layer);
offerClaims(layer);
offerPlaces(layer);

let stream = null;
let shown = null;

function listen() {
  if (stream || document.hidden) return;
  stream = new EventSource(`/-/events?page=${encodeURIComponent(location.pathname)}`);
  stream.addEventListener("message", ({ data }) => take(JSON.parse(data)));
  stream.addEventListener("open", () => layer.removeAttribute("data-waiting"));
  stream.addEventListener("error", () => {
    layer.dataset.waiting = "";
    if (stream?.readyState !== EventSource.CLOSED) return;
    leave();
    setTimeout(listen, AGAIN);
  });
}

function leave() {
  stream?.close();
  stream = null;
}

function take(told) {
  const standsIn = document.body.classList.contains("preview-stand-in");
  if (wear(told) || (standsIn && told.html !== null)) return location.reload();
  // What is said of a page comes a moment after the page; until then stands what was said before.
  if (told.judged) clearMarks();
  // What is new is given its comforts as if the page had just come.
  const isNew = told.html !== null && told.html !== shown;
  shown = told.html ?? shown;
  if (isNew && patch(told.html)) dispatchEvent(new Event("DOMContentLoaded"));
  knowPlaces(told);
  if (!told.judged) return undefined;
  showMarks(told);
  showClaims(told);
  showFindings(told);
  return undefined;
}

// A browser holds few connections to one server: a window nobody sees does without one, and is told everything when it is seen.
document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
addEventListener("pagehide", leave);
addEventListener("pageshow", listen);
listen();
