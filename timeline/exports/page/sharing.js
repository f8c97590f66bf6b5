// Links and embed code for what is on the screen, and the layout inside another page.
const isEmbedded = () => new URLSearchParams(location.search).has("embed");
const pageAddress = (search) => location.href.split(/[?#]/)[0] + search + "#" + fragmentOf(state);

const inAttribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const embedCode = () => {
  const [address, title] = [pageAddress("?embed"), document.title].map(inAttribute);
  return `<iframe src="${address}" title="${title}" width="100%" height="520" loading="lazy" style="border:0"></iframe>`;
};

// Copies the text; where the browser refuses, the text is shown to copy by hand.
const copy = async (text, trigger) => {
  try {
    await navigator.clipboard.writeText(text);
    trigger.textContent = say("copied");
  } catch {
    const field = make("textarea", { className: "copying", value: text, readOnly: true, ariaLabel: say("copy_by_hand") });
    trigger.after(field);
    field.select();
  }
};

const sharesMenu = () => {
  const copier = (name, textOf) => button(say(name), (happening) => copy(textOf(), happening.currentTarget));
  return [
    copier("link", () => pageAddress(location.search)),
    copier("embed", embedCode),
    button(say("csv"), saveCsv),
    ...(dated.length ? [button(say("png"), () => savePicture("png")), button(say("svg"), () => savePicture("svg"))] : []),
    button(say("print"), () => {
      closeMenu();
      print();
    }),
  ];
};

// The page around an embedded one learns its height, and nothing else.
const startEmbedding = () => {
  if (!isEmbedded()) return;
  document.body.classList.add("embed");
  const tell = () => parent.postMessage({ type: "timeline-height", height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.body);
};
