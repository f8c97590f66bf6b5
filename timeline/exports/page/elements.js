// Elements and words of the page. Text is only ever inserted as text.
const byId = (id) => document.getElementById(id);

// An element with properties and children; a child is an element or a text.
const make = (tag, properties = {}, ...children) => {
  const { data = {}, aria = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(tag), rest);
  Object.assign(made.dataset, data);
  for (const [name, value] of Object.entries(aria)) made.setAttribute("aria-" + name, value);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
};

const button = (words, act, properties = {}) => {
  const made = make("button", { type: "button", ...properties }, words);
  made.addEventListener("click", act);
  return made;
};

// The words of the page by name, with values for the names in braces.
const say = (name, values = {}) =>
  words[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));

const saidOr = (name, otherwise) => (Object.hasOwn(words, name) ? say(name) : otherwise);

const count = (number) => number.toLocaleString(document.documentElement.lang);
