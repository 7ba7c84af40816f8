// What a reader asks for now and then has a script of its own, which comes when it is asked for: cards, files with
// entries, clearing, sharing. It is a plain script and not a module, which a page opened from a folder could not have.

const { src } = document.currentScript;

let asking;

/** Something beside this script, once it is there. */
function brought(name, attributes) {
  return new Promise((come, fail) => {
    const element = document.createElement(name);
    Object.assign(element, attributes, { onload: come, onerror: fail });
    document.head.append(element);
  });
}

/** Does something by its name in the other script; without one, only sees to it that the script is there. */
async function asked(deed, ...about) {
  asking ??= Promise.all([
    brought("script", { src: new URL("asked.js", src) }),
    brought("link", { rel: "stylesheet", href: new URL("asked.css", src) }),
  ]);
  try {
    await asking;
  } catch {
    asking = null;
    if (deed) say(words("notCome"));
    return;
  }
  if (deed) vademecum[deed](...about);
}

function offerAsked() {
  const deeds = {
    "[data-save]": () => asked("saveFile"),
    "[data-clear]": ({ target }) => asked("clearSheet", target.closest("[data-sheet]")),
    "[data-clear-all]": () => asked("clearAll"),
    "[data-share]": () => asked("share"),
    "a.anchor": ({ target }) => asked("copyAddress", target.href),
    "[data-print]": () => print(),
  };
  for (const [selector, deed] of Object.entries(deeds)) {
    for (const each of all(selector)) on(each, "click", deed);
  }
  const file = one(".entries input[type=file]");
  on(one("[data-open]"), "click", () => file.click());
  on(file, "change", async () => {
    const [chosen] = file.files;
    if (chosen) await asked("openFile", chosen);
    file.value = "";
  });
}

// What the other script needs of this one, and where it leaves what it can do.
globalThis.vademecum = {
  all, doneSteps, entered, fill, keepSheet, keepSteps, markSteps, noted, on, one, root, say, script, sheets, stepBoxes, stepOf, words,
};
