// Two comforts, nothing the page needs: it remembers the reader's colours,
// and it shows in the contents which step is being read.
"use strict";

const root = document.documentElement;

function remembered() {
  try {
    return localStorage.getItem("colours");
  } catch {
    return null;
  }
}

function wear(colours) {
  if (colours === "light" || colours === "dark") root.dataset.colours = colours;
  else delete root.dataset.colours;
}

// Before the first paint, so that a dark reader never sees a white flash.
wear(remembered());

function offerColours() {
  const worn = root.dataset.colours ?? "device";
  for (const choice of document.querySelectorAll("input[name=colours]")) {
    choice.checked = choice.value === worn;
    choice.addEventListener("change", () => {
      wear(choice.value);
      try {
        localStorage.setItem("colours", choice.value);
      } catch {
        // A browser that keeps nothing still changes the colours of this page.
      }
    });
  }
}

function followReading() {
  const details = document.querySelector(".contents details");
  if (!details) return;
  const here = details.querySelector(".contents-here");
  const narrow = matchMedia("(width < 64rem)");
  const links = new Map();
  for (const link of details.querySelectorAll("a")) {
    links.set(link.hash.slice(1), link);
    link.addEventListener("click", () => {
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
  }

  let asked = false;
  addEventListener("scroll", () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  }, { passive: true });
  mark();
}

addEventListener("DOMContentLoaded", () => {
  offerColours();
  followReading();
});
