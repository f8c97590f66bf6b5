// The reading panel: one event with its paragraph, the reason for its date, and its sources.
const languageOf = (event) => documents[event.document]?.lang ?? "";
const articleLink = (at) => {
  const { name, link } = documents[at];
  if (!link) return make("span", { dir: "auto" }, name);
  return make("a", { href: link, rel: "noopener noreferrer", target: "_blank", dir: "auto" }, name, " ↗");
};

// The paragraph, with the clause in full ink and the time words marked.
const paragraphOf = (event) => {
  const { paragraph: text, clause = [0, text.length], time } = event;
  const cuts = [...new Set([0, ...clause, ...(time ?? []), text.length])].sort((one, other) => one - other);
  const pieces = cuts.slice(1).map((end, at) => [cuts[at], end]);
  const quote = make("blockquote", { dir: "auto", lang: languageOf(event) });
  for (const [start, end] of pieces) {
    const part = text.slice(start, end);
    if (time && start >= time[0] && end <= time[1]) quote.append(make("mark", {}, part));
    else if (start >= clause[0] && end <= clause[1]) quote.append(make("b", {}, part));
    else quote.append(part);
  }
  return quote;
};

const publishedWords = (at) => (documents[at]?.published ? " · " + say("published", { words: documents[at].published }) : "");
const sourceItem = (at) => make("li", {}, articleLink(at), make("small", {}, publishedWords(at)));

const facts = (event) => {
  const list = make("dl");
  const fact = (name, ...parts) => list.append(make("dt", {}, say(name)), make("dd", {}, ...parts));
  const basis = "basis_" + event.basis;
  fact(event.to === null ? "why_none" : "why", event.reason || "–", basis in words ? make("p", { className: "basis" }, say(basis)) : "");
  if (event.alternatives) fact("alternatives", event.alternatives.join(" · "));
  if (event.readings) {
    const readings = event.readings.map(({ day, documents: named }) =>
      make("div", {}, [day, named.map((at) => documents[at].name).join("; ")].filter(Boolean).join(": ")));
    fact("contested", ...readings);
  }
  if (event.who) fact("people", event.who);
  if (event.whom) fact("whom", event.whom);
  if (event.where) fact("where", event.where);
  if (event.certainty !== "happened") fact("sure", certaintyOf(event));
  if (event.articles.length > 1) fact("sources", make("ol", {}, ...event.articles.map(sourceItem)));
  return list;
};

const stepsOf = () => {
  const stepButton = (name, by, arrow) => {
    const made = button(by < 0 ? `${arrow} ${say(name)}` : `${say(name)} ${arrow}`, () => {
      selectNext(by);
      byId("reader").querySelector(`[data-step="${by}"]`)?.focus();
    }, { data: { step: by } });
    made.disabled = !step(by);
    return made;
  };
  return make("nav", { aria: { label: say("steps") } }, stepButton("previous", -1, "◂"), stepButton("next", 1, "▸"));
};

const drawReader = () => {
  const place = byId("reader");
  const event = eventById.get(state.event);
  place.hidden = !event;
  if (!event) return;
  const date = event.to === null ? (event.when === "“”" ? say("no_date") : event.when) : event.date;
  const isRead = document.activeElement?.matches("#reader .headline");
  const headline = make("h2", { className: "headline", dir: "auto", tabIndex: -1 }, ...marked(event.what));
  const steps = stepsOf();
  steps.append(make("a", { className: "link", href: addressOf(event) }, say("link_event")));
  place.replaceChildren(
    make("p", { className: event.to === null ? "date quoted" : "date" }, date),
    headline,
    paragraphOf(event),
    make("p", { className: "from" }, articleLink(event.document), publishedWords(event.document)),
    facts(event),
    steps,
    button("×", leaveReader, { className: "close", ariaLabel: say("close") }),
  );
  place.scrollTop = 0;
  if (isRead) headline.focus({ preventScroll: true });
  if (isEmbedded()) placeBelowRow(place, rowOf(event.id));
};

// In a frame as high as its content, a panel at the bottom of the frame may be out of view: it is below the row.
const placeBelowRow = (place, row) => {
  const lowest = document.body.offsetHeight - place.offsetHeight;
  const below = row ? row.getBoundingClientRect().bottom + scrollY + 4 : lowest;
  place.style.top = Math.max(0, Math.min(below, lowest)) + "px";
};
