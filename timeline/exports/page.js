
"use strict";
(() => {
  const box = document.getElementById("chart");
  const finder = document.getElementById("find");
  const found = document.getElementById("found");
  const spec = JSON.parse(document.getElementById("chart-data").textContent);
  const rows = [...document.querySelectorAll("main tbody tr")];
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const inks = {
    light: { ink: "#1f2328", muted: "#5c6570", paper: "#ffffff", lines: "#e3e6ea", ahead: "#e9f1fb" },
    dark: { ink: "#e4e7eb", muted: "#a0a8b3", paper: "#16181d", lines: "#343942", ahead: "#1d2a40" },
  };
  const LEFT_AND_MARGINS = 204;
  const NARROWEST = 420;
  const WIDEST = 1180;

  // Whatever goes wrong is told as text: a message may quote the article.
  const tell = (words) => {
    const line = document.createElement("p");
    line.textContent = words;
    box.replaceChildren(line);
  };

  const plotWidth = () => Math.max(NARROWEST, Math.min(WIDEST, box.clientWidth - LEFT_AND_MARGINS));

  const widen = (part, width) => {
    if (part.width >= NARROWEST) part.width = width;
    for (const child of [...(part.vconcat || []), ...(part.hconcat || [])]) widen(child, width);
  };

  const paint = (view, theme) => {
    for (const [name, colour] of Object.entries(inks[theme])) view.signal(name, colour);
    return view.runAsync();
  };

  const show = (id) => {
    const row = document.getElementById(id);
    if (!row) return;
    for (const other of rows) other.classList.toggle("chosen", other === row);
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  };

  const filterRows = (words) => {
    const wanted = words.toLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = wanted !== "" && !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) count += 1;
    }
    found.textContent = wanted === "" ? "" : count + " of " + rows.length + " rows below";
  };

  const attach = ({ view }) => {
    const has = (name) => Object.hasOwn(view.getState({ signals: (key) => key === name }).signals, name);
    const searchable = has("find");
    finder.addEventListener("input", () => {
      filterRows(finder.value);
      if (searchable) view.signal("find", finder.value).runAsync();
    });
    darkness.addEventListener("change", () => paint(view, darkness.matches ? "dark" : "light"));
    addEventListener("beforeprint", () => paint(view, "light"));
    addEventListener("afterprint", () => paint(view, darkness.matches ? "dark" : "light"));
    view.addEventListener("click", (event, item) => {
      if (item && item.datum && item.datum.event_id) show(item.datum.event_id);
    });
    const widths = Object.keys(view.getState({ signals: (key) => /_width$|^childWidth$/.test(key) }).signals)
      .filter((name) => name !== "window_width" && view.signal(name) >= NARROWEST);
    new ResizeObserver(() => {
      const width = plotWidth();
      if (widths.every((name) => view.signal(name) === width)) return;
      for (const name of widths) view.signal(name, width);
      view.runAsync();
    }).observe(box);
    box.dataset.state = "drawn";
  };

  const start = plotWidth();
  for (const child of spec.vconcat.slice(0, 1).concat(spec.vconcat.slice(2))) widen(child, start);
  for (const param of spec.params || []) {
    if (param.name === "plot_width") param.value = start;
    if (param.name === "find") delete param.bind;
    const theme = inks[darkness.matches ? "dark" : "light"];
    if (Object.hasOwn(theme, param.name)) param.value = theme[param.name];
  }
  vegaEmbed(box, spec, {
    mode: "vega-lite",
    ast: true,
    renderer: "svg",
    defaultStyle: false,
    forceActionsMenu: true,
    downloadFileName: "timeline",
    scaleFactor: 2,
    actions: { export: true, source: false, compiled: false, editor: false },
    tooltip: { disableDefaultStyle: true },
  }).then(attach).catch((error) => {
    tell("The chart could not be drawn: " + error.message);
    box.dataset.state = "failed";
  });
})();
