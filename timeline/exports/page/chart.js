// The chart: the events that are shown, each on a row of its own, along the time of the range.
let chartView = null;
const MOST_DRAWN = 60;
const LEFT = 150;
const NARROW_LEFT = 104;
const GAP = 6;
const NARROW_BELOW = 620;
const ROW = 20;
const NARROW_ROW = 38;
const SAMPLE = "The ministers of both countries met on Friday (reported, 4 sources)";

// Fonts differ in width from machine to machine: labels get the room that they need in this one.
const letterWidth = () => {
  const context = document.createElement("canvas").getContext("2d");
  context.font = "12px " + data.detail.config.font;
  return (context.measureText(SAMPLE).width / SAMPLE.length) * 1.04;
};

// The range of the chart: the one that the reader chose, or that of the events shown; those outside the strip are at its edges
// where they are few.
const FEW = 0.4;
const chartRange = () => {
  if (state.range) return state.range;
  const drawn = choice.shown.length ? choice.shown : choice.inside;
  if (!drawn.length) return data.whole;
  const { edges } = data.strips.calendar;
  const core = drawn.filter((event) => event.from >= edges[0] && event.to <= edges.at(-1));
  const framed = core.length >= (1 - FEW) * drawn.length ? core : drawn;
  const first = framed.reduce((least, event) => Math.min(least, event.from), Infinity);
  const last = framed.reduce((most, event) => Math.max(most, event.to), -Infinity);
  const air = Math.max((last - first) * 0.03, 3_600_000);
  return [Math.max(first - air, -FARTHEST), Math.min(last + air, FARTHEST)];
};

const chartSizes = () => {
  const all = Math.max(byId("chart").clientWidth - 2, 200);
  const narrow = all < NARROW_BELOW;
  const left = narrow ? NARROW_LEFT : LEFT;
  const plot = narrow ? all - GAP - 1 : all - left - GAP;
  const step = narrow ? NARROW_ROW : ROW;
  return {
    narrow, left_width: left, dates_width: narrow ? 1 : LEFT, plot_width: plot, events_width: plot,
    dates_y_step: step, events_y_step: step, letter_width: letterWidth(),
  };
};
const chartValues = () => {
  const [first, last] = chartRange();
  return { ...inks(), ...chartSizes(), window_first: first, window_last: last, pointed: state.event };
};

const drawnEvents = () => {
  if (choice.shown.length <= MOST_DRAWN) return choice.shown;
  const best = new Set([...choice.shown].sort((one, other) => one.rank - other.rank).slice(0, MOST_DRAWN));
  return choice.shown.filter((event) => best.has(event));
};
const chartRow = (event, order) => ({
  order, rank: event.rank, lane: data.lanes[state.lanes].numbers[event.order], hue: data.colours.indexOf(colourOf(event)),
  event_id: event.id, what: event.what, label: event.label, when: event.when, kind: event.kind, from: event.from, to: event.to,
  ahead: Boolean(event.ahead), certainty: certaintyOf(event), who: event.who || "–", whom: event.whom, where: event.where || "–",
  source: event.source, sentence: event.sentence || event.paragraph, reason: event.reason,
  ...(event.independent > 1 ? { corroboration: event.independent } : {}),
  ...(event.other_days ? { other_days: event.other_days, reach_from: event.reach_from, reach_to: event.reach_to } : {}),
});

const drawHues = () => {
  const used = new Set(drawnEvents().map(laneOf));
  const lanes = data.lanes[state.lanes].lanes.filter((lane) => used.has(lane));
  return make("div", { id: "hues" }, ...(lanes.length < 2 ? [] : lanes.map(({ words: name, colour }) => {
    const swatch = make("i");
    swatch.style.background = colour;
    return make("span", { dir: "auto" }, swatch, name);
  })));
};

const drawDetail = async () => {
  const place = byId("chart");
  const picture = make("div");
  const more = choice.shown.length > MOST_DRAWN ? " " + say("chart_most", { count: MOST_DRAWN }) : "";
  place.replaceChildren(drawHues(), picture, make("p", {}, say("zoom_hint") + more));
  place.dataset.state = "drawing";
  const [, detail] = data.detail.vconcat; // the names of the lanes are above, as text
  const spec = { ...data.detail, vconcat: [detail], padding: { left: 0, right: 0, top: 2, bottom: 2 }, background: "transparent" };
  spec.datasets = { ...spec.datasets, [data.rows]: drawnEvents().map(chartRow) };
  chartView = await drawChart(picture, spec, chartValues());
  chartView.addEventListener("click", (happening, item) => {
    const event = eventById.get(item?.datum?.event_id);
    if (event) select(event);
  });
  place.dataset.state = "drawn";
};
const updateDetail = (changed) => {
  if (!chartView || changed.some((name) => ["lanes", "view"].includes(name))) {
    drawDetail().catch(showFailure(byId("chart")));
    return;
  }
  if (changed.some((name) => name !== "event")) {
    chartView.data(data.rows, drawnEvents().map(chartRow));
    byId("hues").replaceWith(drawHues());
  }
  setSignals(chartView, chartValues()).then(() => hideParts(byId("chart")));
};
const startChart = () => {
  const resize = () => state.view === "chart" && chartView && setSignals(chartView, chartValues());
  new ResizeObserver(resize).observe(byId("chart"));
  darkness.addEventListener("change", resize);
};
