// Long lists are drawn in chunks as they come into view; a chunk out of view is an empty space of its height.
const ROWS_IN_CHUNK = 40;
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) target.fill();
  },
  { rootMargin: "800px" },
);

// Items in chunks of about as many rows; `rowsIn` is the number of rows of an item.
const chunksOf = (items, rowsIn) => {
  const chunks = [];
  let rows = ROWS_IN_CHUNK;
  for (const item of items) {
    if (rows >= ROWS_IN_CHUNK) {
      chunks.push([]);
      rows = 0;
    }
    chunks.at(-1).push(item);
    rows += rowsIn(item);
  }
  return chunks;
};

// Fills a place with elements, each made by `elementOf` when its chunk comes into view. The first chunk is drawn at once.
const drawInChunks = (place, chunks, { tag, elementsOf, heightOf }) => {
  for (const old of place.children) observer.unobserve(old);
  const made = chunks.map((items) => {
    const chunk = make(tag, { className: "chunk" });
    chunk.items = items;
    chunk.fill = () => {
      if (!chunk.isFilled) chunk.replaceChildren(...items.flatMap(elementsOf));
      chunk.isFilled = true;
      chunk.style.height = "";
      observer.unobserve(chunk);
    };
    chunk.style.height = items.reduce((sum, item) => sum + heightOf(item), 0) + "px";
    return chunk;
  });
  made[0]?.fill();
  place.replaceChildren(...made);
  for (const chunk of made.slice(1)) observer.observe(chunk);
};
