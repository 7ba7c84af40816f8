// Remembers the reader's colours.

const root = document.documentElement;

// Before the first paint: what only works with scripts is shown, and a dark reader never sees a white flash.
root.dataset.scripts = "";
wear(rememberedColours());

function rememberedColours() {
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

function offerColours() {
  const worn = root.dataset.colours ?? "device";
  for (const choice of all("input[name=colours]")) {
    choice.checked = choice.value === worn;
    on(choice, "change", () => {
      wear(choice.value);
      try {
        localStorage.setItem("colours", choice.value);
      } catch {
        // A browser that keeps nothing still changes the colours of this page.
      }
    });
  }
}
