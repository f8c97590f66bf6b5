// The toolbar: the search, and menus that open below their buttons.
let openMenu = null;
const closeMenu = () => {
  if (!openMenu) return;
  openMenu.trigger.setAttribute("aria-expanded", "false");
  openMenu.box.remove();
  openMenu = null;
};

const choicesOf = (name, values, key) => {
  const radios = values.map((value) => {
    const radio = make("input", { type: "radio", name, value, checked: state[key] === value });
    radio.addEventListener("change", () => change({ [key]: value }));
    return make("label", {}, radio, make("span", {}, say(value)));
  });
  return make("fieldset", {}, make("legend", {}, say(name)), ...radios);
};
const viewsMenu = () => {
  const colours = Object.entries(data.lanes)
    .filter(([by, { lanes }]) => by === state.lanes || (lanes.length > 1 && by !== "document"))
    .map(([by]) => by);
  return [
    choicesOf("as", VIEWS, "view"),
    ...(colours.length > 1 ? [choicesOf("colour", colours, "lanes")] : []),
    ...(typeof data.strips.stretched?.now === "number" ? [choicesOf("axis", AXES, "axis")] : []),
  ];
};

const MENUS = { ranges: rangesMenu, filters: filtersMenu, views: viewsMenu, shares: () => sharesMenu() };
const showMenu = (trigger) => {
  const name = trigger.dataset.menu;
  const isOpen = openMenu?.trigger === trigger;
  closeMenu();
  if (isOpen) return;
  const box = make("div", { className: "menu", id: "menu-" + name, role: "group", ariaLabel: trigger.textContent.trim() }, ...MENUS[name]());
  trigger.setAttribute("aria-expanded", "true");
  trigger.setAttribute("aria-controls", box.id);
  byId("menus").append(box);
  openMenu = { trigger, box };
  box.querySelector("input, button")?.focus();
};

// A menu that stays open shows the new counts, and the focus stays where it was.
const refreshMenu = () => {
  if (!openMenu || openMenu.trigger.dataset.menu !== "filters") return;
  const { box } = openMenu;
  const all = () => [...box.querySelectorAll("label")];
  const focused = all().find((label) => label.contains(document.activeElement))?.querySelector("span").textContent;
  const places = [...box.querySelectorAll("fieldset > div")].map((place) => place.scrollTop);
  box.replaceChildren(...filtersMenu());
  box.querySelectorAll("fieldset > div").forEach((place, at) => (place.scrollTop = places[at] ?? 0));
  all().find((label) => label.querySelector("span").textContent === focused)?.querySelector("input").focus();
};

const updateTools = () => {
  const find = byId("find");
  if (find.value !== state.words) find.value = state.words;
  const active = { ranges: state.range !== null, filters: FACETS.some((facet) => state.filters[facet].length > 0) };
  for (const tool of document.querySelectorAll(".tool")) tool.classList.toggle("active", Boolean(active[tool.dataset.menu]));
};

const startTools = () => {
  byId("tools").hidden = events.length === 0;
  byId("tools").addEventListener("submit", (happening) => happening.preventDefault());
  byId("find").addEventListener("input", (happening) => change({ words: happening.target.value }));
  for (const tool of document.querySelectorAll(".tool")) {
    tool.setAttribute("aria-expanded", "false");
    tool.addEventListener("click", () => showMenu(tool));
  }
  document.addEventListener("pointerdown", (happening) => {
    if (openMenu && !openMenu.box.contains(happening.target) && !openMenu.trigger.contains(happening.target)) closeMenu();
  });
  document.addEventListener("keydown", (happening) => {
    if (happening.key !== "Escape" || !openMenu) return;
    const { trigger } = openMenu;
    closeMenu();
    trigger.focus();
  });
};
