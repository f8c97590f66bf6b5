// The chart: drawn by Vega, and synchronised with the state of the page in both directions.
(() => {
  const MARGINS = 42;
  const GAP = 6;
  const LEFT = 150;
  const NARROW_BELOW = 620;
  const NARROW_LEFT = 104;
  const NARROWEST = 200;
  const WIDEST = 1180;
  const ROW = 18;
  const NARROW_ROW = 36;
  const MOST_ROWS = 60;
  const CAPTION_LINE = 14;
  const SAMPLE = "The ministers of both countries met on Friday (reported, 4 sources)";
  const MOST_ON_A_SHEET = 60;
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

  // Errors are shown as text, since a message may quote the article.
  const fail = (error) => {
    const line = document.createElement("p");
    line.textContent = "The chart could not be drawn: " + error.message;
    box.replaceChildren(line);
    box.dataset.state = "failed";
  };

  // Fonts differ in width from machine to machine: labels get the room that they need in this one.
  const letterWidth = () => {
    const context = document.createElement("canvas").getContext("2d");
    context.font = "11.5px " + timelinePage.data.spec.config.font;
    return (context.measureText(SAMPLE).width / SAMPLE.length) * 1.04;
  };

  // The sizes of the views, by the names of their signals. A narrow screen has no column for dates: the date is before
  // the headline, below the mark.
  const sizes = () => {
    const narrow = box.clientWidth < NARROW_BELOW;
    const all = Math.max(NARROWEST, Math.min(WIDEST + LEFT, box.clientWidth - MARGINS));
    const left = narrow ? NARROW_LEFT : LEFT;
    const plot = Math.max(all - left - GAP, NARROWEST / 2);
    const rows = narrow ? all - GAP - 1 : plot;
    const step = narrow ? NARROW_ROW : ROW;
    const captionLines = timelinePage.events.length > MOST_ROWS ? 3 : 2;
    return {
      narrow, left_width: left, legend_width: left, counts_legend_width: left, counts_width: plot, overview_width: plot,
      caption_width: all, caption_height: narrow ? captionLines * CAPTION_LINE : CAPTION_LINE, dates_width: narrow ? 1 : LEFT, dates_y_step: step, events_width: rows, events_y_step: step,
      plot_width: rows, letter_width: letterWidth(),
    };
  };
  const theme = () => timelinePage.data.inks[darkness.matches ? "dark" : "light"];
  const paint = (view, colours) => {
    for (const [name, colour] of Object.entries(colours)) view.signal(name, colour);
    return view.runAsync();
  };

  // Vega keeps the selections of a chart as rows of two data sets; to select is to write these rows.
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

  const relane = (view, events) => {
    const { names } = timelinePage.data;
    view.data(names.rows, structuredClone(events)); // Vega tags rows that it has seen, and would recognise these
    view.data(names.lanes, structuredClone(timelinePage.lanes().rows));
  };

  const write = (view) => (changed) => {
    const { state } = timelinePage;
    if (changed.includes("words")) view.signal("find", state.words);
    if (changed.includes("certainty")) view.signal("certainty_shown", state.certainty || null);
    if (changed.includes("window")) view.data("window_store", state.window ? [windowRow(state.window)] : []);
    if (changed.includes("lanesBy")) relane(view, timelinePage.events);
    if (changed.includes("lanes") || changed.includes("lanesBy")) {
      view.data("lanes_store", [...state.lanes].map(laneRow));
    }
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
    // Vega clears only windows of its own, not one that the page set.
    view.addEventListener("dblclick", (event) => event.target.closest(".legend_group") || timelinePage.change({ window: null }));
    timelinePage.point = (id) => view.signal("pointed", id).runAsync();
    readWindow();
  };

  // Names for parts that Vega leaves unnamed: its menu, the brush, which only the mouse can use, and groups without marks.
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
    const known = new Set(Object.keys(view.getState().signals));
    new ResizeObserver(() => {
      const changed = Object.entries(sizes()).filter(([name, size]) => known.has(name) && view.signal(name) !== size);
      for (const [name, size] of changed) view.signal(name, size);
      if (changed.length) view.runAsync();
    }).observe(box);
  };

  // The page replaces the controls of the chart, and sets sizes and colours for this screen from the start.
  const prepared = (spec) => {
    spec.datasets = timelinePage.data.datasets;
    for (const param of spec.params || []) delete param.bind;
    return spec;
  };
  const patch = (vega) => {
    const values = { ...theme(), ...sizes() };
    for (const signal of vega.signals) if (Object.hasOwn(values, signal.name)) signal.value = values[signal.name];
    return vega;
  };

  // The static figure is for paper, a sheet at a time, with the current lanes. It is complete before the browser lays out
  // the paper, since nothing here waits for anything but promises that resolve at once.
  const drawFigures = async () => {
    const { print } = timelinePage.data;
    const place = document.getElementById("figures");
    place.replaceChildren();
    if (!print) return;
    const last = print.params.find((param) => param.name === "last_row").value;
    const sheets = Math.ceil(last / MOST_ON_A_SHEET);
    const each = Math.ceil(last / sheets);
    for (let first = 0; first < last; first += each) {
      const sheet = document.createElement("div");
      place.append(sheet);
      const spec = structuredClone(print);
      const { datasets, names } = timelinePage.data;
      const ofLanes = { [names.rows]: timelinePage.events.slice(0, last), [names.lanes]: timelinePage.lanes().rows };
      spec.datasets = { ...datasets, ...ofLanes };
      for (const param of spec.params) {
        if (param.name === "first_row") param.value = first;
        if (param.name === "letter_width") param.value = letterWidth();
        if (param.name === "last_row") param.value = Math.min(first + each, last);
      }
      await vegaEmbed(sheet, spec, { ...options, actions: false, tooltip: () => {} });
    }
  };

  timelinePage.load().then(async () => {
    timelinePage.startControls();
    const result = await vegaEmbed(box, prepared(timelinePage.data.spec), { ...options, patch });
    attach(result);
    timelinePage.startTable();
    timelinePage.startArticle();
    box.dataset.state = "drawn";
    addEventListener("beforeprint", () => drawFigures().catch(fail));
  }).catch(fail);
})();
