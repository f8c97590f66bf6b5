// Ranges to choose by name or to type: 2024-05-03, 2024-05, 2024, 500 BC.
const TYPED = /^(\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const typedYearBefore1 = (text) => {
  const [before, after] = say("year_bc").toLowerCase().split("{year}").map((part) => part.trim());
  const typed = text.toLowerCase();
  if (!typed.startsWith(before) || !typed.endsWith(after)) return null;
  return /^\d{1,6}$/.exec(typed.slice(before.length, typed.length - after.length).trim())?.[0] ?? null;
};

// The first moment of a typed time, or with `isEnd` the first after it.
const typedMoment = (text, isEnd) => {
  const match = TYPED.exec(text.trim());
  const before1 = match ? null : typedYearBefore1(text.trim());
  if (!match && before1 === null) return null;
  const [year, month, day] = match ? match.slice(1, 4).map((part) => (part ? Number(part) : undefined)) : [1 - Number(before1)];
  if (month > 12 || month === 0 || day > 31 || day === 0) return null;
  const at = new Date(0);
  const end = isEnd ? 1 : 0;
  if (month === undefined) at.setUTCFullYear(year + end, 0, 1);
  else if (day === undefined) at.setUTCFullYear(year, month - 1 + end, 1);
  else at.setUTCFullYear(year, month - 1, day + end);
  return Number.isNaN(at.getTime()) ? null : at.getTime();
};
const typedWords = (moment) => {
  const year = new Date(moment).getUTCFullYear();
  return year < 1 ? say("year_bc", { year: 1 - year }) : momentWords(moment).split("T")[0];
};

const rangesMenu = () => {
  const named = data.presets.map(({ words: name, first, last, days }, number) => {
    const range = number === 0 ? null : [first, last];
    const made = button(number === 0 ? say("all_time") : name, () => change({ range }));
    made.append(" ", make("small", {}, days));
    made.setAttribute("aria-pressed", String(JSON.stringify(state.range) === JSON.stringify(range)));
    return made;
  });
  const field = (name, moment) => {
    const input = make("input", { value: moment === undefined ? "" : typedWords(moment), placeholder: "2024-05-03" });
    return [input, make("label", {}, say(name), input)];
  };
  const [first, firstLabel] = field("from", state.range?.[0]);
  const [last, lastLabel] = field("to", state.range ? state.range[1] - 1 : undefined);
  const wrong = make("p", { hidden: true, role: "alert" }, say("range_wrong"));
  const set = button(say("set"), () => {
    const from = first.value.trim() ? typedMoment(first.value, false) : data.whole[0];
    const to = last.value.trim() ? typedMoment(last.value, true) : data.whole[1];
    wrong.hidden = from !== null && to !== null && from < to;
    if (wrong.hidden) change({ range: [from, to] });
  });
  return [...named, make("div", { className: "span" }, firstLabel, lastLabel, set), wrong];
};
