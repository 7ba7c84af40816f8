// Where the search stands: on its own page, or in a dialog over any other, which gets it from there with its words.

/** What is open already, or about to be. */
let opened;

/** Opens the search that a link leads to. */
export async function open(link) {
  opened ??= begin(link);
  try {
    const { field, dialog } = await opened;
    if (dialog && !dialog.open) dialog.showModal();
    field.focus();
    field.select();
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

if (document.querySelector("main #search")) open(document.getElementById("to-search")).catch(console.warn);

async function begin(link) {
  // The files of the site are beside this one; a search in another language than the site's stands deeper.
  const site = new URL("./", import.meta.url);
  await style(new URL("search.css", site));
  const languages = (search) => [document.documentElement.lang.toLowerCase(), search.dataset.own];
  const own = document.querySelector("main #search");
  if (own) return onPage(enliven(own, site, languages(own)));
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(`${answer.status} for ${link.href}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const search = document.adoptNode(page.getElementById("search"));
  return { ...enliven(search, site, languages(search)), dialog: inDialog(search) };
}

/** The page of search keeps what is asked in its address, so that it can be sent to others. */
function onPage(search) {
  const { field, find } = search;
  // What stands in for the search, and the keys of a dialog.
  document.querySelectorAll("[data-instead], #search-keys").forEach((each) => each.remove());
  field.removeAttribute("aria-describedby");
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) find();
  field.addEventListener("input", () => {
    const url = new URL(location.pathname, location.origin);
    if (field.value.trim()) url.searchParams.set("q", field.value.trim());
    history.replaceState(null, "", url);
  });
  return search;
}

function inDialog(search) {
  const dialog = element("dialog", "search-dialog");
  dialog.ariaLabel = search.ariaLabel;
  const close = element("button", "cross");
  close.type = "button";
  close.ariaLabel = search.dataset.sayClose;
  search.querySelector(".search-head").append(close);
  dialog.append(search);
  document.body.append(dialog);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    // Beside it, or on a result: this page may be the one the result stands on.
    const onResult = event.target.closest("[role=option]") && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.target === dialog || onResult) dialog.close();
  });
  return dialog;
}

/** Comes back when the styles are there, so that nothing is seen without them. */
function style(href) {
  return new Promise((there, failed) => {
    const link = element("link");
    link.rel = "stylesheet";
    link.addEventListener("load", there);
    link.addEventListener("error", failed);
    link.href = href;
    document.head.append(link);
  });
}
