// The story: one list of events, grouped by day.
const opened = new Set();
const MOST_DOTS = 5;
const WIDTHS = [[9, "widest"], [6, "wide"]]; // from a year, from a week on: the numbers of grains in the data

const glyphOf = (event) => {
  if (event.to === null) return make("i", { className: "glyph none" });
  const width = WIDTHS.find(([grain]) => event.grain >= grain)?.[1] ?? "";
  const made = make("i", { className: `glyph ${event.kind} ${event.kind.includes("clock") ? "" : width}` });
  made.style.color = colourOf(event);
  return made;
};
const dotsOf = (event) => {
  if (event.independent < 2) return null;
  const isMany = event.independent > MOST_DOTS;
  const made = make("span", { className: isMany ? "dots many" : "dots" });
  made.append(
    make("span", { aria: { hidden: "true" } }, isMany ? "● " + count(event.independent) : "●".repeat(event.independent)),
    make("span", { className: "out-of-sight" }, say("sources_count", { count: event.independent })),
  );
  return made;
};
const otherDays = (event) => event.readings.slice(1).map(({ day }) => day).filter(Boolean).join(", ");
const readingTags = (event) => {
  if (!event.readings) return [];
  return [make("span", { className: "tag or" }, otherDays(event) ? say("or", { days: otherDays(event) }) : say("contested"))];
};
const PLAIN = ["", "happened", "other", "unknown"];
const tagsOf = (event) => [
  ...(PLAIN.includes(event.certainty) ? [] : [make("span", { className: "tag" }, certaintyOf(event))]),
  ...readingTags(event),
];

// The article below a headline that may not say by itself whom and what it is about.
const articleOf = (event) => (namesArticles && event.source ? [" ", make("small", { className: "article", dir: "auto" }, event.source)] : []);
const addressOf = (event) => "#event=" + encodeURIComponent(event.id);
const rowElement = (event, { time = event.clock } = {}) => {
  const row = make("a", { className: "row", href: addressOf(event), data: { event: event.id } });
  const isLong = time !== null && time.length > 9;
  row.append(glyphOf(event));
  if (time !== null) row.append(make("span", { className: isLong ? "time long" : "time" }, time));
  row.append(make("span", { className: "what", dir: "auto" }, ...marked(event.what), ...tagsOf(event).flatMap((tag) => [" ", tag]), ...articleOf(event)));
  const dots = dotsOf(event);
  if (dots) row.append(dots);
  if (event.id === state.event) row.setAttribute("aria-current", "true");
  return row;
};

// The days with their events: those shown, and the rest, which a button opens.
let isBriefList = false; // no event of it has a time of day: then there is no column for that

const groupsOf = (shown, front) => {
  const isShown = new Set(shown);
  const groups = [];
  const heads = new Set(shown.map((event) => event.head));
  for (const event of front) {
    if (!heads.has(event.head)) continue;
    if (groups.at(-1)?.head !== event.head) groups.push({ head: event.head, events: [], rest: [] });
    groups.at(-1)[isShown.has(event) ? "events" : "rest"].push(event);
  }
  return groups.filter((group) => group.events.length);
};
const rowsIn = (group) => group.events.length + (opened.has(group.head) ? group.rest.length : 0);

const isInADay = (event) => event.to - event.from <= DAY && event.kind !== "since" && event.kind !== "until";
const groupElement = (group) => {
  const isOpen = opened.has(group.head);
  const all = isOpen ? [...group.events, ...group.rest].sort((one, other) => one.order - other.order) : group.events;
  const isDay = group.events.every(isInADay);
  const section = make("section", { className: isBriefList ? "day brief" : "day" });
  const heading = make("h2", { id: "at-" + group.events[0].order }, group.head);
  section.append(heading);
  const rows = all.map((event) => rowElement(event, { time: isBriefList ? null : event.clock }));
  for (const row of rows) row.setAttribute("aria-describedby", heading.id);
  section.append(make("ol", {}, ...rows.map((row) => make("li", {}, row))));
  if (group.rest.length) {
    const words = isOpen ? say("fewer") : say(isDay ? "more_that_day" : "more_then", { count: count(group.rest.length) });
    section.append(
      button(words, () => {
        if (!opened.delete(group.head)) opened.add(group.head);
        const redrawn = groupElement(group);
        section.replaceWith(redrawn);
        redrawn.querySelector(".more").focus();
      }, { className: "more", ariaExpanded: String(isOpen) }),
    );
  }
  return section;
};

const drawStory = () => {
  const groups = groupsOf(choice.shown, choice.front);
  isBriefList = choice.front.every((event) => event.clock === "");
  const height = (group) => 34 + (namesArticles ? 47 : 30) * rowsIn(group) + (group.rest.length ? 26 : 0);
  drawInChunks(byId("list"), chunksOf(groups, rowsIn), { tag: "div", elementsOf: groupElement, heightOf: height });
};

const drawBackground = () => {
  const { behind } = choice;
  byId("background").hidden = behind.length === 0;
  byId("background").textContent = (byId("behind").hidden ? "▸ " : "▾ ") + say("background", { count: count(behind.length) });
  const most = [...behind].sort((one, other) => one.rank - other.rank).slice(0, 100).sort((one, other) => one.order - other.order);
  const rows = byId("behind").hidden ? [] : most.map((event) => make("li", {}, rowElement(event, { time: event.when })));
  byId("behind").replaceChildren(make("ol", {}, ...rows));
};
const startBackground = () =>
  byId("background").addEventListener("click", () => {
    byId("behind").hidden = !byId("behind").hidden;
    byId("background").setAttribute("aria-expanded", String(!byId("behind").hidden));
    drawBackground();
  });

const undatedElement = (event) => {
  const row = rowElement(event, { time: null });
  row.append(make("span", { className: "why" }, event.when === "“”" ? event.reason : `${event.when}: ${event.reason}`));
  return make("li", {}, row);
};
const drawUndated = () => {
  const place = byId("undated");
  const list = make("div");
  const heading = choice.undated.length ? [make("h2", {}, say("undated", { count: count(choice.undated.length) })), list] : [];
  place.replaceChildren(...(state.view === "chart" ? [] : heading));
  drawInChunks(list, chunksOf(choice.undated, () => 1), { tag: "ol", elementsOf: undatedElement, heightOf: () => (namesArticles ? 69 : 52) });
};
