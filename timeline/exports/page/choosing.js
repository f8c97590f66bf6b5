// Which events are shown: those that match the search, the filters and the range; of these, the most important ones.
const MOST = { key: 15, more: 60, all: Infinity };
const MOST_A_DAY = { key: 2, more: 5, all: Infinity };
const DAY = 86_400_000;

// Names are separated once for each text, since many events share one.
const separated = new Map();
const namesIn = (text) => {
  if (!separated.has(text)) separated.set(text, text ? text.split("; ") : []);
  return separated.get(text);
};
const VALUES = {
  who: (event) => (event.whom ? [...namesIn(event.who), ...namesIn(event.whom)] : namesIn(event.who)),
  place: (event) => (event.where ? [event.where] : []),
  source: (event) => event.sourceNames,
  certainty: (event) => [event.certainty],
  basis: (event) => (event.basis ? [event.basis] : []),
};
const valuesOf = (event, facet) => VALUES[facet](event);

// The filters that are set, each with its values.
const wantedOf = ({ except = "" } = {}) =>
  FACETS.filter((facet) => facet !== except && state.filters[facet].length).map((facet) => [facet, new Set(state.filters[facet])]);
const passesFilters = (event, wanted) =>
  wanted.every(([facet, values]) => valuesOf(event, facet).some((value) => values.has(value)));
const isInside = (event) =>
  !state.range || ((event.reach_to ?? event.to) > state.range[0] && (event.reach_from ?? event.from) < state.range[1]);

// Events that last as long as the range or longer are its background.
const spanShown = () => {
  if (state.range) return state.range[1] - state.range[0];
  const { edges } = data.strips.calendar;
  return edges.at(-1) - edges[0];
};
const inFrontAndBehind = (chosen) => {
  const longest = dated.length ? Math.max(spanShown(), 2 * DAY) : Infinity;
  const [front, behind] = [[], []];
  for (const event of chosen) (event.to - event.from >= longest ? behind : front).push(event);
  return [front, behind];
};

// The most important candidates, few of each day; the one that the reader selected is among them.
const mostImportant = (candidates) => {
  const [most, aDay] = [MOST[state.level], MOST_A_DAY[state.level]];
  if (candidates.length <= most) return candidates;
  const isCandidate = new Uint8Array(events.length);
  for (const event of candidates) isCandidate[event.order] = 1;
  const selected = eventById.get(state.event);
  const taken = new Set(selected && isCandidate[selected.order] && !state.isSuggested ? [selected] : []);
  const ofHead = new Map();
  for (const event of byRank) {
    if (taken.size >= most) break;
    const already = ofHead.get(event.head) ?? 0;
    if (!isCandidate[event.order] || already >= aDay) continue;
    taken.add(event);
    ofHead.set(event.head, already + 1);
  }
  return [...taken].sort((one, other) => one.order - other.order);
};

// Everything that the views show, worked out once for each change of the state.
let choice = { inside: [], front: [], shown: [], behind: [], undated: [] };
const choose = () => {
  const [terms, wanted] = [hitsFor(state.words), wantedOf()];
  const matches = (event) => passesFilters(event, wanted) && finds(event, terms);
  const matching = isFiltered() ? dated.filter(matches) : dated;
  const inside = state.range ? matching.filter(isInside) : matching;
  const [front, behind] = inFrontAndBehind(inside);
  choice = { inside, front, behind, undated: state.range ? [] : undated.filter(matches), shown: mostImportant(front) };
};
