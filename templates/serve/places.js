// Where in the author's files a sentence stands: told by an element's `data-at`, and led to by a small link beside its block.

/** The place an element tells: the number of the source, the bytes, and the line. */
export function placeOf(element) {
  const [, source, start, end, line] = element.dataset.at.match(/^(\d+):(\d+)-(\d+):(\d+)$/).map(Number);
  return { source, start, end, line };
}

/** The elements that tell where they stand, but for those that repeat what stands elsewhere on the page. */
export function placed() {
  return [...document.querySelectorAll("[data-at]")].filter((each) => !each.closest("nav, .contents, [data-card]"));
}

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, figure, pre, label";

let told = null;
let chip = null;
let current = null;

/** Begins to lead from blocks to their lines. */
export function offerPlaces(layer) {
  chip = document.createElement("a");
  chip.className = "preview-place";
  chip.hidden = true;
  layer.append(chip);
  document.addEventListener("pointerover", ({ target }) => {
    // What was asked for by key stays until it is left.
    if (target instanceof Element && !chip.contains(target) && chip !== document.activeElement) lead(target);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (!chip.contains(target)) lead(target);
  });
  addEventListener("scroll", () => chip !== document.activeElement && hide(), { passive: true });
  addEventListener("resize", hide);
  chip.addEventListener("click", follow);
  chip.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const back = current;
    hide();
    back?.querySelector("a, button, input, textarea")?.focus();
  });
}

/** What was told last: the names of files, and the author's editor. */
export function knowPlaces(news) {
  told = news;
  hide();
}

/** The address that opens a place in the author's editor; nothing where no editor is named. */
export function editorAddress(path, line, column = 1) {
  if (!told?.editor) return null;
  const file = encodeURI(`${told.home.startsWith("/") ? "" : "/"}${told.home}/${path}`);
  const filled = { file, line, column };
  return told.editor.replace(/\{(file|line|column)\}/g, (_, name) => filled[name]);
}

/** Leads to the line of what the reader is at: with the focus, else near the top of the screen. */
export function leadFromKeyboard() {
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const near = placed().find((each) => each.getBoundingClientRect().bottom > innerHeight / 4);
  const block = focused?.closest(BLOCKS);
  lead(block?.matches("[data-at]") || block?.querySelector("[data-at]") ? focused : near);
  if (!chip.hidden) chip.focus();
}

function lead(target) {
  const block = target?.closest(BLOCKS);
  if (block === current && !chip.hidden) return;
  const first = block?.matches("[data-at]") ? block : block?.querySelector("[data-at]");
  if (!first || !told || first.closest("nav, .contents, [data-card]")) {
    if (!chip.matches(":hover")) hide();
    return;
  }
  const { source, line } = placeOf(first);
  const path = told.files[source];
  if (!path) return;
  current = block;
  chip.textContent = `${path}:${line}`;
  chip.dataset.place = `${path}:${line}`;
  const address = editorAddress(path, line);
  chip.href = address ?? "#";
  chip.title = address ? "Open in the editor" : "Copy the place";
  chip.hidden = false;
  const box = block.getBoundingClientRect();
  const own = chip.getBoundingClientRect();
  const isRight = getComputedStyle(block).direction === "rtl";
  const left = isRight ? box.left : box.right - own.width;
  chip.style.left = `${Math.max(4, Math.min(left, innerWidth - own.width - 4))}px`;
  chip.style.top = `${Math.max(4, box.top - own.height + 2)}px`;
}

function hide() {
  if (!chip) return;
  chip.hidden = true;
  current = null;
}

async function follow(event) {
  if (chip.getAttribute("href") !== "#") return;
  event.preventDefault();
  const { place } = chip.dataset;
  try {
    await navigator.clipboard.writeText(place);
    chip.textContent = `${place} copied`;
  } catch {
    chip.textContent = `${place} could not be copied`;
  }
}
