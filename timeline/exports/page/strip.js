// The strip: how many events there are over time, and the range.
let stripView = null;
const strip = () => data.strips[state.axis];
const STRETCH = 0.25; // days around publication that are drawn on a linear scale

// Places of the axis: milliseconds, or days from publication on the stretched axis, which is a symmetric logarithm.
const stretched = (days) => Math.sign(days) * Math.log1p(Math.abs(days) / STRETCH);
const unstretched = (drawn) => Math.sign(drawn) * Math.expm1(Math.abs(drawn)) * STRETCH;
const momentAt = (share) => {
  const { places, now } = strip();
  if (now === null) return places[0] + share * (places[1] - places[0]);
  const [first, last] = places.map(stretched);
  return now + unstretched(first + share * (last - first)) * DAY;
};

// The bars that the events are in, by their order, for each strip.
const barsOf = new Map();
const barNumbers = (edges) => {
  if (!barsOf.has(edges)) barsOf.set(edges, dated.map((event) => barOf(event, edges)));
  return barsOf.get(edges);
};
const barRows = () => {
  const { edges } = strip();
  const numbers = barNumbers(edges);
  const countOf = (chosen) => {
    const counts = new Array(edges.length - 1).fill(0);
    for (const { order } of chosen) if (numbers[order] >= 0) counts[numbers[order]] += 1;
    return counts;
  };
  const [all, shown] = [countOf(dated), countOf(choice.inside)];
  return all.map((events, at) => ({ from: edges[at], to: edges[at + 1], events, shown: shown[at] }));
};
// The bar that an event is in; an event much longer than a bar is in none.
const barOf = (event, edges) => {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= event.from) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  if (at < 0 || at >= edges.length - 1) return -1;
  return event.to - event.from <= 1.1 * (edges[at + 1] - edges[at]) ? at : -1;
};

// What is outside the strip, beside it.
const drawStubs = () => {
  const { before, after, edges } = strip();
  const [first, last] = data.whole;
  const stub = (name, [left, right], { words: edge, count: number }, range) => {
    const made = button(left, () => change({ range, level: "more" }));
    made.append(make("span", {}, say(name, { words: edge })), ` (${count(number)})${right}`);
    byId(name).replaceChildren(...(number ? [made] : []));
  };
  stub("before", ["◂ ", ""], before, [first, edges[0]]);
  stub("after", ["", " ▸"], after, [edges.at(-1), last]);
};

const stripValues = () => {
  const [first, last] = state.range ?? [-FARTHEST, FARTHEST];
  const width = byId("strip").clientWidth - 1;
  return { ...inks(), window_first: first, window_last: last, strip_width: width, width, narrow: width < 600 };
};
const drawStrip = async () => {
  const place = byId("strip");
  const { spec, bars } = strip();
  const bare = { ...spec, padding: { left: 0, right: 0, top: 1, bottom: 6 }, background: "transparent" };
  const picture = make("div");
  place.classList.toggle("stretched", state.axis === "stretched");
  place.replaceChildren(picture);
  stripView = await drawChart(picture, bare, stripValues());
  stripView.data(bars, barRows());
  await stripView.runAsync();
  place.dataset.state = "drawn";
};
const updateStrip = (changed) => {
  if (!stripView) return;
  if (changed.includes("axis")) {
    drawStubs();
    drawStrip().catch(showFailure(byId("strip")));
    return;
  }
  stripView.data(strip().bars, barRows());
  setSignals(stripView, stripValues());
};

const startStrip = async () => {
  if (dated.length === 0) return;
  byId("time").hidden = false;
  drawStubs();
  await drawStrip().catch(showFailure(byId("strip")));
  new ResizeObserver(() => stripView && setSignals(stripView, stripValues())).observe(byId("strip"));
  darkness.addEventListener("change", () => stripView && setSignals(stripView, stripValues()));
};
