// The selected event, and the way from one to the next.
const LISTED = "#list, #behind, #undated, #chart";

const select = (event, { from = "" } = {}) => {
  change({ event: event ? event.id : "", isSuggested: false });
  if (from !== "list") requestAnimationFrame(showSelected); // after the list is drawn
};

// The events in the order in which a reader steps through them.
const inOrder = () => [...(state.view === "table" ? tableOrder() : choice.shown), ...choice.undated];
const step = (by) => {
  const order = inOrder();
  const current = eventById.get(state.event);
  const at = order.indexOf(current);
  if (at >= 0) return order[at + by];
  if (!current) return by > 0 ? order[0] : order.at(-1);
  return by > 0 ? order.find((event) => event.order > current.order) : order.findLast((event) => event.order < current.order);
};
const selectNext = (by) => {
  const next = step(by);
  if (next) select(next);
};

// Marks the row of the selected event.
const markSelected = () => {
  for (const row of document.querySelectorAll("[aria-current=true]")) row.removeAttribute("aria-current");
  for (const row of document.querySelectorAll("tr.current")) row.classList.remove("current");
  const row = rowOf(state.event);
  row?.setAttribute("aria-current", "true");
  row?.closest("tr")?.classList.add("current");
};
const rowOf = (id) => (id ? document.querySelector(`:is(${LISTED}) [data-event="${CSS.escape(id)}"]`) : null);

// Brings the row into view; one that is not drawn yet, or not among those shown, is drawn first.
const showSelected = () => {
  const event = eventById.get(state.event);
  if (!event || state.view === "chart") return;
  if (!rowOf(event.id)) drawRowOf(event);
  markSelected();
  rowOf(event.id)?.scrollIntoView({ block: "nearest" });
};
const drawRowOf = (event) => {
  for (const chunk of byId("list").querySelectorAll(".chunk")) {
    if (chunk.items.some((item) => item === event || item.events?.includes(event) || item.rest?.includes(event))) {
      const group = chunk.items.find((item) => item.rest?.includes(event));
      if (group) opened.add(group.head);
      chunk.isFilled = chunk.isFilled && !group;
      chunk.fill();
    }
  }
  if (choice.behind.includes(event) && byId("behind").hidden) byId("background").click();
};

const readSelected = () => byId("reader").querySelector(".headline")?.focus();
// The focus goes back to the row; a sheet that covers the list closes.
const leaveReader = () => {
  const { event } = state;
  if (byId("reader").querySelector(".close")?.checkVisibility()) select(null);
  requestAnimationFrame(() => rowOf(event)?.focus());
};

const startSelection = () => {
  document.addEventListener("click", (happening) => {
    const row = happening.target.closest("a[data-event]");
    if (!row || happening.ctrlKey || happening.metaKey || happening.shiftKey) return;
    happening.preventDefault();
    select(eventById.get(row.dataset.event), { from: "list" });
    if (happening.detail === 0) requestAnimationFrame(readSelected); // the Enter key follows the link into the panel
  });
  byId("reader").addEventListener("keydown", (happening) => happening.key === "Escape" && leaveReader());
  document.addEventListener("keydown", (happening) => {
    const isTyping = happening.target.closest("input, textarea, select, .menu, #strip, #chart");
    if (isTyping || happening.ctrlKey || happening.altKey || happening.metaKey || happening.shiftKey) return;
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[happening.key];
    const isInside = happening.target.closest("#list, #reader") || happening.target === document.body;
    if (!by || !isInside || !state.event) return;
    happening.preventDefault();
    selectNext(by);
    if (happening.target.closest("#list")) rowOf(state.event)?.focus({ preventScroll: true });
  });
};
