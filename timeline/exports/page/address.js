// The state in the address, so that a view can be sent, reloaded and undone. A crafted address chooses a view at most:
// only words that the page knows are taken from it.
const MOMENT = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;
const FARTHEST = 8.64e15;

const momentWords = (moment) => {
  const at = new Date(moment);
  const year = at.getUTCFullYear();
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const two = (number) => String(number).padStart(2, "0");
  const day = `${sign}${String(Math.abs(year)).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  return moment % 86_400_000 === 0 ? day : `${day}T${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
};
const momentOf = (text) => {
  const match = MOMENT.exec(text ?? "");
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute);
  return Math.abs(at.getTime()) <= FARTHEST ? at.getTime() : null;
};

const fragmentOf = (chosen) => {
  const fresh = freshState();
  const named = new URLSearchParams();
  for (const name of ["view", "level", "lanes", "axis"]) if (chosen[name] !== fresh[name]) named.set(name, chosen[name]);
  if (chosen.range) {
    named.set("from", momentWords(Math.floor(chosen.range[0] / 60_000) * 60_000));
    named.set("to", momentWords(Math.ceil(chosen.range[1] / 60_000) * 60_000));
  }
  if (chosen.words) named.set("q", chosen.words);
  for (const facet of FACETS) for (const value of chosen.filters[facet]) named.append(facet, value);
  if (chosen.event && !chosen.isSuggested) named.set("event", chosen.event);
  return named.toString();
};

const stateOf = (fragment) => {
  const chosen = freshState();
  const named = new URLSearchParams(fragment.includes("=") ? fragment : "");
  const known = { view: VIEWS, level: LEVELS, lanes: Object.keys(data.lanes), axis: AXES };
  for (const [name, values] of Object.entries(known)) if (values.includes(named.get(name))) chosen[name] = named.get(name);
  const range = [momentOf(named.get("from")), momentOf(named.get("to"))];
  if (range[0] !== null && range[1] !== null && range[0] < range[1]) chosen.range = range;
  chosen.words = (named.get("q") ?? "").slice(0, 200);
  for (const facet of FACETS) {
    chosen.filters[facet] = named.getAll(facet).filter((value) => dated.some((event) => valuesOf(event, facet).includes(value)));
  }
  const event = named.get("event") ?? plainId(fragment);
  return eventById.has(event) ? { ...chosen, event } : { ...chosen, ...suggestion() };
};

// A link may be to an event alone; it may also be cut, and half an escape is invalid.
const plainId = (fragment) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
};

// A step is a new entry of the history; a gesture or a word typed in one go is one step, written when it pauses, since
// browsers refuse to rewrite the address hundreds of times.
let lastStep = { what: "", at: 0 };
let rewriting = 0;
const ONE_GO = 1200;
const PAUSE = 50;
const remember = (what) => {
  const isSame = lastStep.what === what && Date.now() - lastStep.at < ONE_GO;
  lastStep = { what, at: Date.now() };
  clearTimeout(rewriting);
  if (isSame) rewriting = setTimeout(() => writeAddress("replaceState"), PAUSE);
  else writeAddress("pushState");
};
const writeAddress = (method) => {
  try {
    history[method](null, "", location.pathname + location.search + "#" + fragmentOf(state));
  } catch {
    // Some frames and some browsers refuse; the view is the same.
  }
};

const followAddress = () => {
  const before = state.event;
  clearTimeout(rewriting);
  change(stateOf(location.hash.slice(1)), { remembered: false });
  if (state.event !== before && !state.isSuggested) requestAnimationFrame(showSelected); // after the list is drawn
};
