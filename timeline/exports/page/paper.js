// Paper: every event that the search, the filters and the range choose, each with its reason, and numbered sources.
const MOST_PRINTED = 5000;

const paperRow = (event) => {
  const numbers = event.articles.map((at) => at + 1).join(", ");
  const what = make("td", { dir: "auto" }, event.what, ...tagsOf(event).flatMap((tag) => [" ", tag]), make("p", {}, event.reason));
  return make("tr", {}, make("td", {}, event.to === null ? event.when : event.date), what, make("td", {}, numbers));
};
const drawPaper = () => {
  const chosen = [...choice.inside, ...choice.undated];
  const printed = chosen.slice(0, MOST_PRINTED);
  const heads = [say("when"), say("what"), say("sources")].map((text) => make("th", { scope: "col" }, text));
  const sources = documents.map(({ name, link, published }) =>
    make("li", { dir: "auto" }, [name, published, link].filter(Boolean).join(", ")));
  const more = chosen.length - printed.length;
  const part = chosen.length < events.length ? say("paper_part", { shown: count(chosen.length), all: count(events.length) }) : "";
  byId("paper").replaceChildren(
    make("p", {}, part),
    make("table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...printed.map(paperRow))),
    make("p", {}, more > 0 ? say("paper_more", { count: count(more) }) : ""),
    make("h2", {}, say("sources")),
    make("ol", {}, ...sources),
  );
};
const startPaper = () => {
  addEventListener("beforeprint", drawPaper);
  addEventListener("afterprint", () => byId("paper").replaceChildren());
};
