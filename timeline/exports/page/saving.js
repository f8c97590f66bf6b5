// Files to save: the CSV of the events shown, and a picture with its title, its key and its sources.
const saveFile = (content, type, name) => {
  const link = make("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

// The lines are already safe for spreadsheets; here they are only chosen.
const saveCsv = async () => {
  const [head, ...lines] = JSON.parse(await unpackedText(byId("csv").textContent));
  const chosen = [...choice.inside, ...choice.undated];
  saveFile("\ufeff" + [head, ...chosen.map((event) => lines[event.order])].join("\r\n") + "\r\n", "text/csv", "events.csv");
};

const MOST_NAMED = 6;
const LINE = 190; // characters of a line of notes
const PICTURE = 1000; // pixels of the plot
const sourceLine = (drawn) => {
  const names = [...new Set(drawn.flatMap((event) => event.articles).map((at) => documents[at].name))];
  const more = names.length - MOST_NAMED;
  return say("sources") + ": " + names.slice(0, MOST_NAMED).join("; ") + (more > 0 ? ` + ${count(more)}` : "");
};
const linesOf = (text) => text.match(new RegExp(`.{1,${LINE}}(?:\\s|$)|\\S{${LINE}}`, "g")) ?? [];
const laneRows = (drawn) => {
  const used = new Set(drawn.map(laneOf));
  const lanes = data.lanes[state.lanes].lanes.filter((lane) => used.has(lane));
  return lanes.map(({ words: name, count: number, colour }, lane) => ({ lane, name, count: count(number), colour }));
};
const pictureSpec = () => {
  const drawn = drawnEvents();
  const spec = structuredClone(data.detail);
  spec.datasets = { ...spec.datasets, [data.rows]: drawn.map(chartRow), [data.lane_rows]: laneRows(drawn) };
  const notes = [byId("found").textContent, ...data.key_notes, sourceLine(drawn)].flatMap(linesOf);
  spec.title = {
    text: document.title, subtitle: notes, anchor: "start", fontSize: 18, subtitleFontSize: 11, subtitlePadding: 4, offset: 10,
    color: data.inks.light.ink, subtitleColor: data.inks.light.muted,
  };
  return spec;
};
const pictureValues = () => {
  const sizes = { left_width: LEFT, dates_width: LEFT, plot_width: PICTURE, events_width: PICTURE, dates_y_step: ROW, events_y_step: ROW };
  return { ...chartValues(), ...data.inks.light, ...sizes, narrow: false, pointed: "" };
};
const savePicture = async (kind) => {
  const place = make("div", { hidden: true });
  document.body.append(place);
  const view = await drawChart(place, pictureSpec(), pictureValues(), { tooltip: () => {} });
  if (kind === "svg") saveFile(await view.toSVG(), "image/svg+xml", "timeline.svg");
  else {
    const canvas = await view.toCanvas(2);
    canvas.toBlob((picture) => saveFile(picture, "image/png", "timeline.png"), "image/png");
  }
  view.finalize();
  place.remove();
};
