// The filters: by who, place, source and certainty; several at once, each value with the number of its events.
const MOST_VALUES = 60;
// The events that the search, the range and all other filters choose.
const insideBut = (facet) => {
  const [terms, wanted] = [hitsFor(state.words), wantedOf({ except: facet })];
  return dated.filter((event) => isInside(event) && passesFilters(event, wanted) && finds(event, terms));
};
const facetCounts = (facet) => {
  const counts = new Map(state.filters[facet].map((value) => [value, 0]));
  for (const event of counts.size ? insideBut(facet) : choice.inside) {
    const values = valuesOf(event, facet);
    for (const value of values.length > 1 ? new Set(values) : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).slice(0, MOST_VALUES);
};

// Values that are words of the page are said in its words.
const labelOf = (facet, value) => ({ certainty: saidOr("certainty_" + value, value), basis: saidOr("value_" + value, value) })[facet] ?? value;

const facetElement = (facet) => {
  const counts = facetCounts(facet);
  if (counts.length < 2 && state.filters[facet].length === 0) return null;
  const boxes = counts.map(([value, number]) => {
    const box = make("input", { type: "checkbox", checked: state.filters[facet].includes(value) });
    box.addEventListener("change", () => {
      const kept = state.filters[facet].filter((other) => other !== value);
      change({ filters: { ...state.filters, [facet]: box.checked ? [...kept, value] : kept } });
    });
    return make("label", {}, box, make("span", { dir: "auto" }, labelOf(facet, value)), make("small", {}, count(number)));
  });
  return make("fieldset", {}, make("legend", {}, say(facet)), make("div", {}, ...boxes));
};

const filtersMenu = () => {
  const facets = FACETS.map(facetElement).filter(Boolean);
  if (facets.length === 0) return [make("p", {}, say("filters_none"))];
  const clear = button(say("clear"), () => change({ filters: freshState().filters }));
  return [make("div", { className: "facets" }, ...facets), ...(isFiltered() ? [clear] : [])];
};
