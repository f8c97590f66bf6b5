// Search: all words in any order, or a phrase in quotation marks; capitals and accents do not matter.
const IS_ASCII = /^[\x00-\x7f]*$/;
const withoutAccents = (text) => (IS_ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, ""));
const plainText = (text) => withoutAccents(text).replaceAll("<", "‹").toLowerCase(); // as in the data
const termsOf = (typed) =>
  [...typed.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)].map((match) => plainText(match[1] ?? match[2]).trim()).filter(Boolean);

// Each text of the data is made plain once: in idle time, or by a search that does not wait for it.
const plainTexts = [];
const makePlain = (most = Infinity) => {
  const { texts } = data.events;
  const end = Math.min(texts.length, plainTexts.length + most);
  for (let at = plainTexts.length; at < end; at += 1) plainTexts.push(plainText(texts[at]));
  return end < texts.length;
};
const AT_ONCE = 5000;
const whenIdle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 20));
const makePlainWhenIdle = () => whenIdle(() => makePlain(AT_ONCE) && makePlainWhenIdle());

// Which texts and which documents have a term, by their numbers; many events share a text.
const hits = new Map();
const MOST_REMEMBERED = 20;
const hitsOf = (term) => {
  makePlain();
  const texts = new Uint8Array(plainTexts.length);
  plainTexts.forEach((text, at) => (texts[at] = text.includes(term)));
  return { texts, sources: documents.map(({ name }) => plainText(name).includes(term)) };
};
const hitsFor = (typed) =>
  termsOf(typed).map((term) => {
    if (hits.size > MOST_REMEMBERED) hits.clear();
    if (!hits.has(term)) hits.set(term, hitsOf(term));
    return hits.get(term);
  });

const SEARCHED = ["what", "who", "whom", "where", "date"];
const finds = ({ order, sentence, articles }, terms) => {
  const { columns } = data.events;
  const passage = columns[sentence ? "sentence" : "paragraph"][order];
  const isIn = ({ texts, sources }) =>
    texts[passage] || SEARCHED.some((name) => texts[columns[name][order]]) || articles.some((at) => sources[at]);
  return terms.every(isIn);
};

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
