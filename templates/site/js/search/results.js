// What was found, as a list: a group for each kind, and in it the places, with the words found marked.

const HEADS = { guide: "guides", step: "steps", tip: "tips", question: "questions", person: "people", reference: "references", term: "terms" };

/** An element with a class and what stands in it. */
function element(name, className, ...inside) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** The groups, as options of the list. */
function groupsOf(places, search, site) {
  let number = 0;
  return places.map(([kind, all]) => {
    const head = element("p", "search-kind", search.dataset[HEADS[kind]]);
    head.id = `result:${kind}`;
    const options = all.map((place) => optionOf(place, `result:${number += 1}`, site));
    const group = element("div", "search-group", head, ...options);
    group.role = "group";
    group.setAttribute("aria-labelledby", head.id);
    return group;
  });
}

/** A place as a link: its name, what it is part of, and a few of its words. A tip has no name. */
function optionOf(place, id, site) {
  const excerpt = element("span", "search-excerpt", ...excerptOf(place));
  const isPart = place.guide !== place.title;
  const inside = [
    ...(place.title ? [element("b", "search-title", place.title)] : []),
    ...(isPart ? [element("span", "search-guide", place.guide)] : []),
    ...(excerpt.textContent ? [excerpt] : []),
  ];
  // A reader of the screen makes a pause between them.
  const option = element("a", "search-option", ...inside.flatMap((each) => [each, " "]));
  option.href = addressOf(place, site);
  option.id = id;
  option.role = "option";
  option.tabIndex = -1;
  option.ariaSelected = "false";
  return option;
}
