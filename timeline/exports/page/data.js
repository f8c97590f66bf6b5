// The data of the page: events as objects, made from a list for each field.
let data = null;
let words = {};
let events = [];
let dated = [];
let undated = [];
let byRank = []; // the dated ones, the most important first
let documents = [];
const eventById = new Map();
let namesArticles = false; // whether each event names its article: where few are in several, they are of different stories
const SHARED_IN = 10; // one event in so many is in several

const unpackedText = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
};

const eventsOf = ({ texts, columns, numbers, rare }) => {
  const made = columns.id.map(() => ({}));
  for (const [name, column] of Object.entries(columns)) column.forEach((text, at) => (made[at][name] = texts[text]));
  for (const [name, column] of Object.entries(numbers)) column.forEach((value, at) => (made[at][name] = value));
  for (const [name, values] of Object.entries(rare)) for (const at in values) made[at][name] = values[at];
  made.forEach((event, at) => (event.order = at));
  return made;
};

const loadData = async () => {
  const block = byId("data");
  data = JSON.parse("packed" in block.dataset ? await unpackedText(block.textContent) : block.textContent);
  block.textContent = "";
  words = data.words;
  events = eventsOf(data.events);
  documents = data.events.documents;
  dated = events.filter((event) => event.to !== null);
  undated = events.filter((event) => event.to === null);
  byRank = [...dated].sort((one, other) => one.rank - other.rank);
  const nameOf = (at) => documents[at]?.name ?? "";
  const [ownArticle, ownName] = [documents.map((_, at) => [at]), documents.map((_, at) => [nameOf(at)])];
  for (const event of events) {
    event.source = documents[event.document]?.name ?? "";
    event.articles = event.sources ?? ownArticle[event.document];
    event.sourceNames = event.sources ? event.sources.map(nameOf) : ownName[event.document];
    eventById.set(event.id, event);
  }
  const shared = events.filter((event) => event.articles.length > 1).length;
  namesArticles = documents.length > 1 && shared * SHARED_IN < events.length;
};

// The certainty of an event in words; "other" is one that a table brought along.
const certaintyOf = (event) => (event.certainty ? saidOr("certainty_" + event.certainty, event.certainty) : "");

// The colour of an event: that of its lane, by the property that the reader chose.
const laneOf = (event) => data.lanes[state.lanes].lanes[data.lanes[state.lanes].numbers[event.order]];
const colourOf = (event) => (event.to === null ? "" : laneOf(event).colour);
