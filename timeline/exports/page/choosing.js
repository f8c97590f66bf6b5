// Which events are shown: those that match the search, the filters and the range; of these, the most important ones.
const MOST = { key: 15, more: 60, all: Infinity };
const MOST_A_DAY = { key: 2, more: 5, all: Infinity };
const DAY = 86_400_000;

const namesIn = (text) => (text ? text.split("; ") : []);
const VALUES = {
  who: (event) => [...namesIn(event.who), ...namesIn(event.whom)],
  place: (event) => (event.where ? [event.where] : []),
  source: (event) => event.articles.map((at) => documents[at]?.name ?? ""),
  certainty: (event) => [event.certainty],
  basis: (event) => (event.basis ? [event.basis] : []),
};
const valuesOf = (event, facet) => VALUES[facet](event);

const passesFilters = (event, { except = "" } = {}) =>
  FACETS.every((facet) => {
    const wanted = state.filters[facet];
    return facet === except || wanted.length === 0 || valuesOf(event, facet).some((value) => wanted.includes(value));
  });
const isInside = (event) =>
  !state.range || ((event.reach_to ?? event.to) > state.range[0] && (event.reach_from ?? event.from) < state.range[1]);

// Events that last as long as the range or longer are its background.
const spanShown = () => {
  if (state.range) return state.range[1] - state.range[0];
  const { edges } = data.strips.calendar;
  return edges.at(-1) - edges[0];
};
const isBackground = (event) => event.to - event.from >= Math.max(spanShown(), 2 * DAY);

const mostImportant = (candidates) => {
  const [most, aDay] = [MOST[state.level], MOST_A_DAY[state.level]];
  if (candidates.length <= most) return candidates;
  const ofHead = new Map();
  const selected = eventById.get(state.event);
  const taken = new Set(candidates.includes(selected) && !state.isSuggested ? [selected] : []);
  for (const event of [...candidates].sort((one, other) => one.rank - other.rank)) {
    const already = ofHead.get(event.head) ?? 0;
    if (taken.size < most && already < aDay) {
      taken.add(event);
      ofHead.set(event.head, already + 1);
    }
  }
  return candidates.filter((event) => taken.has(event));
};

// Everything that the views show, worked out once for each change of the state.
let choice = { matching: [], inside: [], front: [], shown: [], behind: [], undated: [] };
const choose = () => {
  const terms = termsOf(state.words);
  const matches = (event) => passesFilters(event) && finds(event, terms);
  const matching = isFiltered() ? dated.filter(matches) : dated;
  const inside = state.range ? matching.filter(isInside) : matching;
  const behind = dated.length ? inside.filter(isBackground) : [];
  const front = behind.length ? inside.filter((event) => !isBackground(event)) : inside;
  const undated = events.filter((event) => event.to === null && !state.range && matches(event));
  choice = { matching, inside, front, behind, undated, shown: mostImportant(front) };
};
