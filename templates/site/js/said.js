// Tells the reader what has happened.

let silence;

/** Says something: shown for a while, and read out by screen readers. */
function say(message) {
  const place = one(".said");
  if (!place) return;
  clearTimeout(silence);
  // The same message twice is two messages, so the place is emptied in between.
  place.textContent = "";
  silence = setTimeout(() => {
    place.textContent = message;
    silence = setTimeout(() => {
      place.textContent = "";
    }, 8000);
  }, 50);
}
