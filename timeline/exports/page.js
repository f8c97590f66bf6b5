// The chart: drawn by Vega, in step with the state of the page in both directions.
(() => {
  const LEFT_AND_MARGINS = 204;
  const NARROWEST = 420;
  const WIDEST = 1180;
  const MOST_ON_A_SHEET = 60;
  const FIRST_LOOK = 1500;
  const DAY = 86_400_000;
  const box = document.getElementById("chart");
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const options = {
    mode: "vega-lite",
    ast: true,
    renderer: "svg",
    defaultStyle: false,
    forceActionsMenu: true,
    downloadFileName: "timeline",
    scaleFactor: 2,
    actions: { export: true, source: false, compiled: false, editor: false },
    tooltip: { disableDefaultStyle: true },
  };
  timelinePage.point = () => {};

  // Whatever goes wrong is told as text: a message may quote the article.
  const fail = (error) => {
    const line = document.createElement("p");
    line.textContent = "The chart could not be drawn: " + error.message;
    box.replaceChildren(line);
    box.dataset.state = "failed";
  };

  const plotWidth = () => Math.max(NARROWEST, Math.min(WIDEST, box.clientWidth - LEFT_AND_MARGINS));
  const widen = (part, width) => {
    if (part.width >= NARROWEST) part.width = width;
    for (const child of [...(part.vconcat || []), ...(part.hconcat || [])]) widen(child, width);
  };
  const theme = () => timelinePage.data.inks[darkness.matches ? "dark" : "light"];
  const paint = (view, colours) => {
    for (const [name, colour] of Object.entries(colours)) view.signal(name, colour);
    return view.runAsync();
  };

  // The selections of the chart are rows of two data sets of its own; writing these is choosing.
  const toPlace = (moment) => {
    const { now } = timelinePage.data;
    return now === null ? moment : (moment - now) / DAY;
  };
  const windowRow = ([first, last]) => ({
    unit: "page",
    fields: [{ type: "R", channel: "x", field: "place" }],
    values: [[toPlace(first), toPlace(last)]],
  });
  const laneRow = (lane) => ({ unit: "lane_names_0", fields: [{ type: "E", field: "lane" }], values: [lane] });
  const plain = (value) => JSON.stringify(value instanceof Set ? [...value].sort() : value);

  const write = (view) => (changed) => {
    const { state } = timelinePage;
    if (changed.includes("words")) view.signal("find", state.words);
    if (changed.includes("certainty")) view.signal("certainty_shown", state.certainty || null);
    if (changed.includes("window")) view.data("window_store", state.window ? [windowRow(state.window)] : []);
    if (changed.includes("lanes")) view.data("lanes_store", [...state.lanes].map(laneRow));
    view.runAsync();
  };

  const follow = (view) => {
    const { state } = timelinePage;
    const writeAll = write(view);
    let isReading = false;
    timelinePage.watch((changed) => isReading || writeAll(changed));
    const read = (key, value) => {
      if (plain(state[key]) === plain(value)) return;
      isReading = true;
      timelinePage.change({ [key]: value });
      isReading = false;
    };
    const readWindow = () => {
      const rows = view.data("window_store");
      if (rows.length && rows[0].unit === "page") return;
      read("window", rows.length ? [view.signal("window_first"), view.signal("window_last")] : null);
    };
    for (const edge of ["window_first", "window_last"]) view.addSignalListener(edge, () => queueMicrotask(readWindow));
    view.addDataListener("lanes_store", (name, rows) => read("lanes", new Set(rows.map((row) => row.values[0]))));
    // A window that the page chose is not one that Vega would clear.
    view.addEventListener("dblclick", (event) => event.target.closest(".legend_group") || timelinePage.change({ window: null }));
    timelinePage.point = (id) => view.signal("pointed", id).runAsync();
    readWindow();
  };

  // What Vega draws without a name: its menu, the brush, which is a means for the mouse alone, and groups without marks.
  const nameParts = () => {
    const menu = box.querySelector("summary");
    if (menu) menu.setAttribute("aria-label", "Save the picture");
    for (const group of box.querySelectorAll("[class*=window_brush], g.role-mark[role=graphics-symbol]:not([aria-label])")) {
      group.removeAttribute("role");
      group.removeAttribute("aria-roledescription");
      group.setAttribute("aria-hidden", String(group.matches("[class*=window_brush]")));
    }
  };

  const attach = ({ view }) => {
    nameParts();
    timelinePage.watch(() => setTimeout(nameParts, 200));
    if (timelinePage.events.length) follow(view);
    darkness.addEventListener("change", () => paint(view, theme()));
    view.addEventListener("click", (event, item) => {
      if (!item || !item.datum || !item.datum.event_id) return;
      history.replaceState(null, "", "#" + encodeURIComponent(item.datum.event_id));
      timelinePage.show(item.datum.event_id);
    });
    const widths = Object.keys(view.getState({ signals: (key) => /_width$|^childWidth$/.test(key) }).signals)
      .filter((name) => name !== "window_width" && view.signal(name) >= NARROWEST);
    new ResizeObserver(() => {
      const width = plotWidth();
      if (widths.every((name) => view.signal(name) === width)) return;
      for (const name of widths) view.signal(name, width);
      view.runAsync();
    }).observe(box);
  };

  const prepared = (spec) => {
    const start = plotWidth();
    spec.datasets = timelinePage.data.datasets;
    for (const child of spec.vconcat) widen(child, start);
    const colours = theme();
    for (const param of spec.params || []) {
      if (param.name === "plot_width") param.value = start;
      delete param.bind;
      if (Object.hasOwn(colours, param.name)) param.value = colours[param.name];
    }
    return spec;
  };

  // Paper gets the static figure, a sheet at a time, drawn when the reader's browser has nothing else to do.
  const drawFigures = async () => {
    const { print } = timelinePage.data;
    const place = document.getElementById("figures");
    if (!print) return;
    const last = print.params.find((param) => param.name === "last_row").value;
    const sheets = Math.ceil(last / MOST_ON_A_SHEET);
    const each = Math.ceil(last / sheets);
    for (let first = 0; first < last; first += each) {
      const sheet = document.createElement("div");
      place.append(sheet);
      const spec = structuredClone(print);
      spec.datasets = timelinePage.data.datasets;
      for (const param of spec.params) {
        if (param.name === "first_row") param.value = first;
        if (param.name === "last_row") param.value = Math.min(first + each, last);
      }
      await vegaEmbed(sheet, spec, { ...options, actions: false, tooltip: () => {} });
    }
    box.dataset.paper = "ready";
  };
  const whenIdle = (act) => setTimeout(() => (window.requestIdleCallback || setTimeout)(act), FIRST_LOOK);

  timelinePage.load().then(async () => {
    timelinePage.startControls();
    const result = await vegaEmbed(box, prepared(timelinePage.data.spec), options);
    attach(result);
    timelinePage.startTable();
    timelinePage.startArticle();
    box.dataset.state = "drawn";
    whenIdle(() => drawFigures().catch(() => {}));
  }).catch(fail);
})();
