// What the reader chose: one state for all views. `range` is null for everything.
const VIEWS = ["story", "chart", "table"];
const LEVELS = ["key", "more", "all"];
const FACETS = ["who", "place", "source", "certainty", "basis"];
const AXES = ["calendar", "stretched"];

const freshState = () => ({
  view: "story", range: null, words: "", level: "key", lanes: data.lanesBy, axis: "calendar", event: "", isSuggested: false,
  filters: Object.fromEntries(FACETS.map((facet) => [facet, []])),
});
let state = null;
const watchers = [];
const watch = (watcher) => watchers.push(watcher);

// Changes the state, tells everyone, and remembers the step, so that Back undoes it.
const change = (changes, { remembered = true } = {}) => {
  state = { ...state, ...changes };
  for (const watcher of watchers) watcher(Object.keys(changes));
  if (remembered) remember(Object.keys(changes).join());
};

// A wide screen has room for the panel: it opens on the most important event, until the reader chooses one.
const bestOf = (chosen) => chosen.reduce((least, event) => (least && least.rank < event.rank ? least : event), null);
const suggestion = () => {
  const isWide = matchMedia("(min-width: 901px)").matches && !isEmbedded();
  const best = isWide && bestOf(dated);
  return best ? { event: best.id, isSuggested: true } : {};
};
const suggestAnother = () => {
  if (!state.isSuggested || choice.shown.includes(eventById.get(state.event))) return;
  state = { ...state, event: bestOf(choice.shown)?.id ?? state.event };
};

const isFiltered = () => state.words !== "" || FACETS.some((facet) => state.filters[facet].length > 0);
const showEverything = () => {
  const { words, range, filters } = freshState();
  change({ words, range, filters });
};
