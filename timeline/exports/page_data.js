"use strict";
// The data of the page, and the state of its window and filters.
const timelinePage = {};

(() => {
  const unpacked = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  };

  timelinePage.load = async () => {
    const block = document.getElementById("chart-data");
    const text = "packed" in block.dataset ? await unpacked(block.textContent) : block.textContent;
    block.textContent = "";
    timelinePage.data = JSON.parse(text);
    timelinePage.events = timelinePage.data.datasets[timelinePage.data.names.rows] || [];
    timelinePage.lanes = () => timelinePage.data.lanes[timelinePage.state.lanesBy];
    timelinePage.state.lanesBy = timelinePage.data.lanesBy;
    timelinePage.byId = new Map(timelinePage.events.map((event) => [event.event_id, event]));
  };

  // The cells are already safe for spreadsheets; here they are only chosen and quoted.
  timelinePage.csv = async (chosen, withUndated) => {
    const { cells, drawn } = JSON.parse(await unpacked(document.getElementById("csv-data").textContent));
    const names = Object.keys(cells);
    const quoted = (texts) => texts.map((text) => '"' + text.replaceAll('"', '""') + '"').join(",") + "\r\n";
    const line = (number, event) => quoted(names.map((name) => cells[name][number] ?? event[drawn[name]]));
    const lines = chosen.map((event) => line(event.order, event));
    for (let number = timelinePage.events.length; withUndated && number < cells[names[0]].length; number += 1) {
      lines.push(line(number));
    }
    return "\ufeff" + quoted(names) + lines.join("");
  };

  // One state for chart and table. `window` is null for the whole; `lanes` is empty for all of them.
  const state = { words: "", certainty: "", window: null, lanes: new Set(), lanesBy: "certainty" };
  const watchers = [];
  timelinePage.state = state;
  timelinePage.watch = (watcher) => watchers.push(watcher);
  // New lanes change the lane numbers and colours of the rows, so the lanes chosen before are no longer valid.
  const relane = () => {
    const { lanes, numbers } = timelinePage.lanes();
    const hues = lanes.map(({ colour }) => timelinePage.data.colours.indexOf(colour));
    timelinePage.events.forEach((event, at) => Object.assign(event, { lane: numbers[at], hue: hues[numbers[at]] }));
    state.lanes = new Set();
    state.certainty = "";
  };
  timelinePage.change = (changes) => {
    Object.assign(state, changes);
    if ("lanesBy" in changes) relane();
    for (const watcher of watchers) watcher(Object.keys(changes));
  };

  const searched = new Map();
  const textOf = (event) => {
    if (!searched.has(event)) {
      const parts = [event.what, event.sentence, event.who, event.whom, event.where, event.source, event.sources];
      searched.set(event, parts.join(" ").toLowerCase());
    }
    return searched.get(event);
  };

  timelinePage.isInside = (event) =>
    !state.window ||
    ((event.reach_to ?? event.to) > state.window[0] && (event.reach_from ?? event.from) < state.window[1]);
  timelinePage.matches = (event) =>
    (state.lanes.size === 0 || state.lanes.has(event.lane)) &&
    (state.certainty === "" || event.certainty === state.certainty) &&
    (state.words === "" || textOf(event).includes(state.words.toLowerCase()));
})();
