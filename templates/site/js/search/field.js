// The field and its list: a combobox after the ARIA Authoring Practices. The focus stays in the field; the arrow keys choose.

/** Milliseconds without a key before the index is asked. */
const PAUSE = 120;

/** Milliseconds after which a reader wants to know that something is going on. */
const LONG = 400;

/** Brings a search to life: `site` is the address of the first page. */
function enliven(search, site, languages) {
  const [field, said, list, none, meant] = ["input", ".search-said", "#results", ".search-none", ".search-meant"].map((each) => search.querySelector(each));
  const pieces = new Map(search.dataset.indexes.split(" ").map((each) => each.split("=")).map(([each, count]) => [each, Number(count)]));
  const say = (name, places = {}) => search.dataset[`say${name}`].replace(/\{(\w+)\}/g, (_, place) => places[place]);
  let [indexes, asked, chosen, timer] = [null, 0, null, 0];

  const options = () => [...list.querySelectorAll("[role=option]")];

  function choose(option) {
    if (chosen) chosen.ariaSelected = "false";
    chosen = option;
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.ariaSelected = "true";
    field.setAttribute("aria-activedescendant", option.id);
    return option.scrollIntoView({ block: "nearest" });
  }

  function show(groups, words) {
    choose(null);
    list.replaceChildren(...groups);
    list.ariaBusy = "false";
    field.ariaExpanded = String(groups.length > 0);
    none.hidden = groups.length > 0 || !words;
    search.classList.toggle("search-open", Boolean(words));
    list.parentElement.scrollTop = 0;
  }

  async function find() {
    const words = field.value.trim();
    const turn = asked += 1;
    const isLate = () => turn !== asked;
    if (!words) {
      said.textContent = "";
      return show([], "");
    }
    const waiting = setTimeout(() => isLate() || (said.textContent = say("Loading")), LONG);
    try {
      indexes ??= openIndex(site, pieces, languages);
      const parts = words.split(/\s+/).map(plain).filter(Boolean);
      const { found, total, isAll } = await ask(await indexes, words);
      const some = total > 0 ? [] : await askForSome(await indexes, parts);
      if (isLate()) return undefined;
      const places = placesOf([...found, ...some], parts);
      const groups = groupsOf(places, search, site);
      const count = groups.reduce((sum, group) => sum + group.querySelectorAll("[role=option]").length, 0);
      const open = unanswered(parts, places);
      const outcome = { None: count === 0, Some: parts.length > 1 && (total === 0 || open.length > 0), Found: isAll, Best: true };
      said.textContent = say(Object.keys(outcome).find((each) => outcome[each]), { count, total, words });
      show(groups, words);
      return open.length > 0 ? offer(parts, open, isLate) : undefined;
    } catch (error) {
      // Tried anew with the next letter: what failed may have been the network.
      indexes = null;
      console.warn(error);
      if (isLate()) return undefined;
      said.textContent = say("Failed");
      show([], words);
    } finally {
      clearTimeout(waiting);
    }
    return undefined;
  }

  async function offer(parts, open, isLate) {
    const known = await wordsThere(await indexes);
    const better = parts.map((part) => (open.includes(part) && nearest(part, known)) || part).join(" ");
    if (isLate() || better === parts.join(" ")) return;
    const button = element("button", "quiet", say("Meant", { word: better }));
    button.type = "button";
    button.addEventListener("click", () => {
      field.value = better;
      field.focus();
      field.dispatchEvent(new Event("input"));
    });
    meant.replaceChildren(button);
  }

  field.addEventListener("input", () => {
    list.ariaBusy = "true";
    meant.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });

  field.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.indexOf(chosen);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1 }[event.key];
    if (to !== undefined && all.length > 0) choose(all[to] ?? null);
    else if (event.key === "Enter" && all.length > 0) (chosen ?? all[0]).click();
    else if (event.key !== "Enter") return;
    event.preventDefault();
  });

  return { field, find };
}
