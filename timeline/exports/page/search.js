// Search: all words in any order, or a phrase in quotation marks; capitals and accents do not matter.
const plainText = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("<", "‹").toLowerCase(); // as in the data
const termsOf = (typed) =>
  [...typed.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)].map((match) => plainText(match[1] ?? match[2]).trim()).filter(Boolean);

const searched = new Map();
const textOf = (event) => {
  if (!searched.has(event)) {
    const sources = event.articles.map((at) => documents[at]?.name ?? "");
    const parts = [event.what, event.sentence || event.paragraph, event.who, event.whom, event.where, event.date, ...sources];
    searched.set(event, plainText(parts.join(" \n ")));
  }
  return searched.get(event);
};
const finds = (event, terms) => terms.length === 0 || terms.every((term) => textOf(event).includes(term));

// The text with its hits marked, as nodes.
const marked = (text) => {
  const terms = termsOf(state.words);
  if (terms.length === 0) return [text];
  const plain = plainText(text);
  if (plain.length !== text.length) return [text]; // places in the plain text are not those of the text
  const pattern = new RegExp(terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
  const nodes = [];
  let at = 0;
  for (const match of plain.matchAll(pattern)) {
    nodes.push(text.slice(at, match.index), make("mark", {}, text.slice(match.index, match.index + match[0].length)));
    at = match.index + match[0].length;
  }
  return [...nodes, text.slice(at)];
};
