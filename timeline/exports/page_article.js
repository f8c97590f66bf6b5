// The article: the meaning of a time expression, shown beside it on hover and on keyboard focus.
(() => {
  let current = null;

  const place = () => {
    const note = current && document.getElementById(current.getAttribute("aria-describedby"));
    if (!note) return;
    note.classList.add("shown");
    const box = current.getBoundingClientRect();
    note.style.left = Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8)) + "px";
    const below = box.bottom + 6;
    note.style.top = (below + note.offsetHeight > innerHeight ? box.top - note.offsetHeight - 6 : below) + "px";
  };
  const hide = () => {
    current = null;
    for (const note of document.querySelectorAll(".note.shown")) note.classList.remove("shown");
  };
  const show = (event) => {
    hide();
    current = event.currentTarget;
    place();
  };

  timelinePage.startArticle = () => {
    for (const words of document.querySelectorAll("#article .time")) {
      for (const name of ["mouseenter", "focus"]) words.addEventListener(name, show);
      for (const name of ["mouseleave", "blur"]) words.addEventListener(name, hide);
    }
    addEventListener("scroll", place, { passive: true });
    addEventListener("keydown", (event) => event.key === "Escape" && hide());
  };
})();
