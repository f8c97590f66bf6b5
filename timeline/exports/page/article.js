// The article: the meaning of a time expression, shown beside it on hover and on keyboard focus.
let noted = null;

const placeNote = () => {
  const note = noted && document.getElementById(noted.getAttribute("aria-describedby"));
  if (!note) return;
  note.classList.add("shown");
  const box = noted.getBoundingClientRect();
  note.style.left = Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8)) + "px";
  const below = box.bottom + 6;
  note.style.top = (below + note.offsetHeight > innerHeight ? box.top - note.offsetHeight - 6 : below) + "px";
};
const hideNote = () => {
  noted = null;
  for (const note of document.querySelectorAll(".note.shown")) note.classList.remove("shown");
};
const showNote = (event) => {
  hideNote();
  noted = event.currentTarget;
  placeNote();
};

const startArticle = () => {
  for (const words of document.querySelectorAll("#article .time")) {
    for (const name of ["mouseenter", "focus"]) words.addEventListener(name, showNote);
    for (const name of ["mouseleave", "blur"]) words.addEventListener(name, hideNote);
  }
  addEventListener("scroll", placeNote, { passive: true });
  addEventListener("keydown", (event) => event.key === "Escape" && hideNote());
};
