// The table: the events of the chart, sorted by any column.
(() => {
  const MOST_ROWS = 1000;
  const MOST_PRINTED = 5000;
  const COLUMNS = ["order", "what", "who", "where", "certainty", null, "source"];
  const NAMES = ["When", "What", "Who \u2192 whom", "Where", "Certainty", "Sentence", "Source"];
  const { state, isInside, matches } = timelinePage;
  const byId = (id) => document.getElementById(id);
  const body = document.querySelector("#events tbody");
  const undated = [...document.querySelectorAll("#undated tbody tr")];
  const written = new Map([...document.querySelectorAll("#events tbody tr")].map((row) => [row.id, row]));
  const sort = { column: "order", down: false };
  let shown = [];

  const notice = (text) => {
    const row = document.createElement("tr");
    const made = document.createElement("td");
    made.colSpan = NAMES.length;
    made.textContent = text;
    row.append(made);
    return row;
  };

  const cell = (name, text) => {
    const made = document.createElement("td");
    made.dataset.label = name;
    made.dir = "auto";
    made.setAttribute("role", "cell");
    made.textContent = text;
    return made;
  };

  // Rows that are not in the HTML, because there are too many; all text is inserted as text.
  const newRow = (event) => {
    const row = document.createElement("tr");
    row.id = event.event_id;
    row.tabIndex = -1;
    row.setAttribute("role", "row");
    const acting = event.who + (event.whom ? " \u2192 " + event.whom : "");
    const texts = [event.when, event.what, acting, event.where, event.certainty, event.sentence, event.source];
    row.append(...texts.map((text, number) => cell(NAMES[number], text)));
    const address = document.createElement("a");
    address.href = "#" + encodeURIComponent(event.event_id);
    address.textContent = event.when;
    const why = document.createElement("p");
    why.className = "reason";
    why.textContent = (event.readings ? "contested: " + event.readings + ". " : "") + event.reason;
    row.firstChild.replaceChildren(address, why);
    const link = timelinePage.data.links[event.document];
    if (link) {
      const source = document.createElement("a");
      Object.assign(source, { href: link, rel: "noopener noreferrer", target: "_blank", textContent: event.source });
      row.lastChild.replaceChildren(source);
    }
    if (event.sources) row.lastChild.append(document.createElement("br"), event.sources);
    return row;
  };
  const rowOf = (event) => {
    if (!written.has(event.event_id)) written.set(event.event_id, newRow(event));
    return written.get(event.event_id);
  };

  const compare = (one, other) => {
    const [a, b] = [one[sort.column], other[sort.column]];
    const difference = typeof a === "number" ? a - b : a.localeCompare(b) || one.order - other.order;
    return sort.down ? -difference : difference;
  };

  const showCounts = (outside) => {
    const all = timelinePage.events.length;
    const words = shown.length + " of " + all + (all === 1 ? " event" : " events");
    byId("found").textContent = words + (outside ? ". " + outside + " more outside the window" : "");
    byId("everything").hidden = shown.length === all;
    const more = byId("more");
    more.hidden = shown.length <= MOST_ROWS;
    more.textContent = (shown.length - MOST_ROWS).toLocaleString("en") + " more rows: narrow the window";
  };

  const draw = () => {
    const matching = timelinePage.events.filter(matches);
    shown = matching.filter(isInside);
    if (sort.column !== "order" || sort.down) shown.sort(compare);
    if (body) body.replaceChildren(...shown.slice(0, MOST_ROWS).map(rowOf));
    const words = state.words.toLowerCase();
    for (const row of undated) row.hidden = words !== "" && !row.textContent.toLowerCase().includes(words);
    showCounts(matching.length - shown.length);
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, 60);
  };

  const makeSortable = () => {
    const heads = [...document.querySelectorAll("#events thead th")];
    heads.forEach((head, number) => {
      if (!COLUMNS[number]) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      head.setAttribute("aria-sort", number === 0 ? "ascending" : "none");
      button.addEventListener("click", () => {
        sort.down = sort.column === COLUMNS[number] && !sort.down;
        sort.column = COLUMNS[number];
        for (const other of heads) if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
        draw();
      });
    });
  };

  const download = async () => {
    const file = new Blob([await timelinePage.csv(shown, state.words === "")], { type: "text/csv" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "events.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  // Filtered rows reappear on paper, and for an event named in the address.
  const around = (event) => {
    const air = Math.max((event.to - event.from) / 2, 3 * 86_400_000);
    return [event.from - air, event.to + air];
  };
  const drawNow = (changes) => {
    if (Object.keys(changes).length) timelinePage.change(changes);
    clearTimeout(waiting);
    draw();
  };
  const reveal = (event) => {
    const changes = matches(event) ? {} : { words: "", certainty: "", lanes: new Set() };
    if (!isInside(event)) changes.window = around(event);
    drawNow(changes);
    if (!rowOf(event).isConnected) drawNow({ window: around(event) });
  };

  timelinePage.show = (id) => {
    const event = timelinePage.byId.get(id);
    if (event) reveal(event);
    const row = event ? rowOf(event) : byId(id);
    if (!row || row.tagName !== "TR") return;
    for (const other of document.querySelectorAll("tr.chosen")) other.classList.remove("chosen");
    row.classList.add("chosen");
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
    timelinePage.point(id);
  };

  // An address may be truncated, and half an escape is invalid.
  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  timelinePage.startTable = () => {
    makeSortable();
    byId("shown").hidden = false;
    byId("download").addEventListener("click", download);
    byId("everything").addEventListener("click", () => {
      byId("find").value = byId("certainty").value = "";
      timelinePage.change({ words: "", certainty: "", lanes: new Set(), window: null });
    });
    addEventListener("beforeprint", () => {
      if (body) {
        body.replaceChildren(...timelinePage.events.slice(0, MOST_PRINTED).map(rowOf));
        const left = timelinePage.events.length - MOST_PRINTED;
        if (left > 0) body.append(notice(`${left.toLocaleString("en")} more events are not printed: see events.csv.`));
      }
      for (const row of undated) row.hidden = false;
    });
    addEventListener("afterprint", draw);
    const follow = () => timelinePage.show(named());
    addEventListener("hashchange", follow);
    timelinePage.watch(soon);
    draw();
    if (location.hash) follow();
  };
})();
