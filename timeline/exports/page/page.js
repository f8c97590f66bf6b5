// The page: draws what the state asks for, and starts the parts.
const drawFound = () => {
  const [shown, all] = [choice.shown.length, dated.length];
  byId("found").textContent = all === 1 && shown === 1 ? say("shown_one") : say("shown", { shown: count(shown), all: count(all) });
};

const drawLevels = () => {
  const place = byId("levels");
  place.hidden = choice.front.length <= MOST.key;
  if (!place.firstChild) {
    const slider = make("input", { type: "range", min: 0, max: 2, step: 1, ariaLabel: say("level") });
    slider.addEventListener("input", () => change({ level: LEVELS[slider.value] }));
    const end = (level) => make("span", { data: { level } }, say(level));
    place.append(make("label", {}, end("key"), slider, end("all")));
  }
  const slider = place.querySelector("input");
  slider.value = LEVELS.indexOf(state.level);
  slider.setAttribute("aria-valuetext", say("level_" + state.level));
  for (const word of place.querySelectorAll("[data-level]")) word.classList.toggle("on", word.dataset.level === state.level);
};

// What to say where there is nothing to show.
const drawNothing = () => {
  const isEmpty = choice.inside.length === 0 && choice.undated.length === 0;
  if (!isEmpty || events.length === 0) {
    if (dated.length === 0) byId("list").replaceChildren(make("p", { className: "nothing" }, say(events.length ? "none_dated" : "no_events")));
    return isEmpty || dated.length === 0;
  }
  const words = state.words ? say("nothing", { words: state.words }) : say("nothing_here");
  byId("list").replaceChildren(make("p", { className: "nothing" }, words, button(say("everything"), showEverything, { className: "linkish" })));
  return true;
};

const drawKey = () => {
  const [kinds, used] = [new Set(), []];
  let [isCorroborated, isContested] = [false, false];
  for (const event of choice.inside) {
    kinds.add(event.kind);
    isCorroborated ||= event.independent > 1;
    isContested ||= Boolean(event.readings);
  }
  const has = (kind) => [...kinds].some((one) => one.includes(kind));
  const sign = (className, name) => make("li", {}, make("i", { className: "glyph " + className }), say(name));
  const signs = [
    ["clock", "clock", "sign_clock"], ["within", "within", "sign_within"], ["throughout", "throughout", "sign_throughout"],
    ["about", "about within", "sign_about"], ["since", "since", "sign_since"], ["until", "until", "sign_since"],
  ];
  used.push(...signs.filter(([kind]) => has(kind)).map(([, className, name]) => sign(className, name)));
  const inWords = (className, text, name) => make("li", {}, make("span", { className }, text), " " + say(name));
  if (isCorroborated) used.push(inWords("dots", "●●● ", "sign_dots"));
  if (isContested) used.push(inWords("tag or", say("or", { days: "…" }), "sign_or"));
  byId("key").hidden = used.length === 0;
  byId("key").querySelector("ul").replaceChildren(...used);
};

const LISTS = { story: drawStory, table: drawTable };
const drawList = () => {
  choose();
  suggestAnother();
  drawFound();
  drawLevels();
  drawBackground();
  drawUndated();
  byId("chart").hidden = state.view !== "chart" || choice.inside.length === 0;
  byId("list").hidden = !byId("chart").hidden;
  if (drawNothing()) return;
  LISTS[state.view]?.();
};

// An event that is selected from elsewhere, such as the article, joins those shown.
const isOutOfTheList = (event) => choice.front.includes(event) && !choice.shown.includes(event) && !rowOf(event.id);

// The list follows in the next frame, so that typing and dragging stay quick.
let waiting = new Set();
const drawSoon = (changed) => {
  if (waiting.size === 0) requestAnimationFrame(drawNow);
  for (const name of changed) waiting.add(name);
};
const drawNow = () => {
  hideTooltip(); // its mark may be gone
  const changed = [...waiting];
  waiting = new Set();
  const isOnlyEvent = changed.every((name) => name === "event" || name === "isSuggested");
  if (!isOnlyEvent || isOutOfTheList(eventById.get(state.event))) {
    drawList();
    drawKey();
    updateStrip(changed);
    refreshMenu();
  }
  if (state.view === "chart" && choice.inside.length) updateDetail(changed);
  updateTools();
  markSelected();
  drawReader();
};

const startPage = async () => {
  await loadData();
  state = stateOf(location.hash.slice(1));
  startEmbedding();
  byId("body").hidden = false;
  for (const start of [startTools, startSelection, startBackground, startPaper, startArticle, startZooming, startChart]) start();
  watch(drawSoon);
  drawList();
  drawKey();
  updateTools();
  drawReader();
  if (!state.isSuggested) showSelected();
  document.body.dataset.state = "ready";
  await startStrip();
  if (state.view === "chart") updateDetail(["view"]);
  document.body.dataset.state = "drawn";
  makePlainWhenIdle();
  addEventListener("popstate", followAddress);
  addEventListener("hashchange", followAddress);
};

startPage().catch((error) => {
  document.body.append(make("p", {}, error.message));
  document.body.dataset.state = "failed";
});
