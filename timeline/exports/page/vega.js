// Vega, which draws every picture of time. It is unpacked when the list is already on the screen.
const VEGA = {
  mode: "vega-lite", ast: true, renderer: "svg", defaultStyle: false, actions: false, tooltip: { disableDefaultStyle: true },
};
const darkness = matchMedia("(prefers-color-scheme: dark)");
const inks = () => data.inks[darkness.matches ? "dark" : "light"];
let vegaLoaded = null;
const loadVega = () => {
  vegaLoaded ??= unpackedText(byId("vega").textContent).then((script) => {
    byId("vega").textContent = "";
    document.head.append(make("script", { textContent: script }));
  });
  return vegaLoaded;
};

// The names of days and months for the axes, which have their short forms alone.
const timeWords = () => {
  const [[...days], months] = [say("weekdays").split(" "), say("months").split(" ")];
  days.unshift(days.pop()); // a week of Vega begins on Sunday
  const formats = { dateTime: "%c", date: "%x", time: "%X", periods: ["", ""] };
  return { ...formats, days, shortDays: days, months, shortMonths: months };
};

// Draws a chart into a place. `values` are those of its signals from the start.
const drawChart = async (place, spec, values, options = {}) => {
  await loadVega();
  const patch = (vega) => {
    for (const signal of vega.signals) if (Object.hasOwn(values, signal.name)) signal.value = values[signal.name];
    return vega;
  };
  const { view } = await vegaEmbed(place, { ...structuredClone(spec), description: say("time") }, { ...VEGA, timeFormatLocale: timeWords(), ...options, patch });
  hideParts(place);
  return view;
};

// A chart is a picture of what the list says in words: its parts are no stops for a screen reader.
const hideParts = (place) => {
  for (const drawn of place.querySelectorAll("svg.marks")) drawn.setAttribute("aria-hidden", "true");
};

const hideTooltip = () => byId("vg-tooltip-element")?.classList.remove("visible");

const setSignals = (view, values) => {
  const known = view.getState().signals;
  for (const [name, value] of Object.entries(values)) if (name in known) view.signal(name, value);
  return view.runAsync();
};

// Errors are shown as text, since a message may quote the article.
const showFailure = (place) => (error) => {
  place.replaceChildren(make("p", {}, say("failed", { words: error.message })));
  place.dataset.state = "failed";
};
