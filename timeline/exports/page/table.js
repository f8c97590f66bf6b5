// The table: the same events, sorted by any column.
const COLUMNS = [
  ["when", (event) => event.order],
  ["what", (event) => plainTexts[data.events.columns.what[event.order]]],
  ["people", (event) => plainText(actingIn(event))],
  ["where", (event) => plainTexts[data.events.columns.where[event.order]]],
  ["sure", (event) => certaintyOf(event)],
  ["sources", (event) => event.independent],
];
const sorting = { column: 0, isDown: false };
const actingIn = (event) => event.who + (event.whom ? "; " + event.whom : "");

const tableOrder = () => {
  const keyOf = COLUMNS[sorting.column][1];
  if (sorting.column === 0) return sorting.isDown ? [...choice.shown].reverse() : choice.shown;
  makePlain();
  const keyed = choice.shown.map((event) => [keyOf(event), event]);
  const ordered = keyed.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one.order - other.order)).map(([, event]) => event);
  return sorting.isDown ? ordered.reverse() : ordered;
};

const tableRow = (event) => {
  const cell = (className, ...children) => make("td", { className, dir: "auto" }, ...children);
  const address = make("a", { href: addressOf(event), data: { event: event.id } }, event.when);
  if (event.id === state.event) address.setAttribute("aria-current", "true");
  const made = make("tr", { className: event.id === state.event ? "current" : "" });
  made.append(
    cell("when", address), cell("what", ...marked(event.what), ...readingTags(event).flatMap((tag) => [" ", tag]), ...articleOf(event)),
    cell("", ...marked(event.who), event.whom ? make("p", { className: "whom" }, ...marked(event.whom)) : ""), cell("", ...marked(event.where)), cell("", certaintyOf(event)), cell("", dotsOf(event) ?? make("span", { className: "dots" }, "●")),
  );
  made.addEventListener("click", (happening) => happening.target.closest("a") || select(event, { from: "list" }));
  return made;
};

const headCell = ([name], at) => {
  const made = make("th", { scope: "col" });
  made.append(
    button(say(name), () => {
      sorting.isDown = sorting.column === at && !sorting.isDown;
      sorting.column = at;
      drawTable();
      byId("list").querySelectorAll("th button")[at].focus();
    }),
  );
  const order = sorting.isDown ? "descending" : "ascending";
  made.setAttribute("aria-sort", sorting.column === at ? order : "none");
  return made;
};

const drawTable = () => {
  const table = make("table", { className: "events", ariaLabel: say("table") });
  byId("list").replaceChildren(table);
  drawInChunks(table, chunksOf(tableOrder(), () => 1), { tag: "tbody", elementsOf: tableRow, heightOf: () => (namesArticles ? 51 : 34) });
  table.prepend(make("thead", {}, make("tr", {}, ...COLUMNS.map(headCell))));
};
