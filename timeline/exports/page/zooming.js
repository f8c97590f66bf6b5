// Gestures on the strip and the chart: the wheel with Ctrl or ⌘ and two fingers zoom, a drag chooses or moves, keys do the same.
const SHORTEST = 60_000;
const limited = ([first, last]) => {
  const middle = (first + last) / 2;
  const half = Math.max((last - first) / 2, SHORTEST / 2);
  return [Math.max(middle - half, -FARTHEST), Math.min(middle + half, FARTHEST)];
};
const zoomAround = ([first, last], moment, factor) => limited([moment - (moment - first) * factor, moment + (last - moment) * factor]);
const move = (range) => change({ range: limited(range) });

// The share of the way across the plot at which the pointer is.
const shareAt = (place, x) => {
  const box = place.getBoundingClientRect();
  if (place.id === "strip") return Math.min(Math.max((x - box.left) / (box.width - 1), 0), 1);
  const { narrow, plot_width: width } = chartSizes();
  return (x - box.left - (narrow ? GAP + 1 : LEFT + GAP)) / width;
};
const momentUnder = (place, x) => {
  const share = shareAt(place, x);
  if (place.id === "strip") return momentAt(share);
  const [first, last] = chartRange();
  return first + share * (last - first);
};
const currentRange = (place) => (place.id === "strip" ? (state.range ?? [momentAt(0), momentAt(1)]) : chartRange());

const onWheel = (happening) => {
  if (!happening.ctrlKey && !happening.metaKey) return;
  happening.preventDefault();
  const place = happening.currentTarget;
  move(zoomAround(currentRange(place), momentUnder(place, happening.clientX), Math.exp(happening.deltaY * 0.002)));
};

// One pointer drags: over the strip it chooses a range, or moves the one it starts in; in the chart it moves. Two pointers zoom.
const pointers = new Map();
let drag = null;
const FEWEST_PIXELS = 4;
const onDown = (happening) => {
  if (happening.button !== 0) return;
  const place = happening.currentTarget;
  pointers.set(happening.pointerId, happening.clientX);
  const moment = momentUnder(place, happening.clientX);
  const range = currentRange(place);
  const isMove = place.id !== "strip" || (state.range !== null && moment >= range[0] && moment <= range[1]);
  drag = { place, moment, range, isMove, x: happening.clientX, isReal: false, spread: spreadOf() };
};
const spreadOf = () => {
  const [one, other] = [...pointers.values()];
  return other === undefined ? 0 : Math.max(Math.abs(one - other), 1);
};
const onMove = (happening) => {
  if (!drag || !pointers.has(happening.pointerId)) return;
  pointers.set(happening.pointerId, happening.clientX);
  if (pointers.size > 1) {
    move(zoomAround(drag.range, drag.moment, drag.spread / spreadOf()));
    return;
  }
  if (!drag.isReal && Math.abs(happening.clientX - drag.x) < FEWEST_PIXELS) return;
  if (!drag.isReal) drag.place.setPointerCapture(happening.pointerId);
  drag.isReal = true;
  drag.place.classList.add("dragging");
  dragTo(happening.clientX);
};
const dragTo = (x) => {
  const { place, moment, range, isMove } = drag;
  if (place.id === "strip") {
    const now = momentUnder(place, x);
    if (isMove) move([range[0] + now - moment, range[1] + now - moment]);
    else move([Math.min(moment, now), Math.max(moment, now)]);
    return;
  }
  const by = ((drag.x - x) / chartSizes().plot_width) * (range[1] - range[0]);
  move([range[0] + by, range[1] + by]);
};
const swallow = (click) => click.stopPropagation();
const onUp = (happening) => {
  pointers.delete(happening.pointerId);
  drag?.place.classList.remove("dragging");
  if (drag?.isReal) {
    addEventListener("click", swallow, { capture: true }); // the end of a drag is no click on an event
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  }
  drag = null;
};

const KEYS = { ArrowLeft: [-0.25, 1], ArrowRight: [0.25, 1], "+": [0, 0.5], "=": [0, 0.5], "-": [0, 2] };
const onKey = (happening) => {
  if (happening.ctrlKey || happening.altKey || happening.metaKey || happening.target !== happening.currentTarget) return;
  if (happening.key === "Escape") change({ range: null });
  else if (KEYS[happening.key]) {
    const [shift, zoom] = KEYS[happening.key];
    const [first, last] = currentRange(happening.currentTarget);
    const middle = (first + last) / 2 + (last - first) * shift;
    move([middle - ((last - first) / 2) * zoom, middle + ((last - first) / 2) * zoom]);
  } else return;
  happening.preventDefault();
};

const startZooming = () => {
  for (const place of [byId("strip"), byId("chart")]) {
    place.addEventListener("wheel", onWheel, { passive: false });
    place.addEventListener("pointerdown", onDown);
    place.addEventListener("pointermove", onMove);
    for (const name of ["pointerup", "pointercancel"]) place.addEventListener(name, onUp);
    place.addEventListener("keydown", onKey);
  }
  byId("strip").addEventListener("dblclick", () => change({ range: null }));
  byId("chart").addEventListener("dblclick", (happening) => {
    const place = happening.currentTarget;
    move(zoomAround(currentRange(place), momentUnder(place, happening.clientX), 0.5));
  });
};
