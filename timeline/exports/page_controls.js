// The controls above the chart: everything the mouse can do on it, for the keyboard.
(() => {
  const { state } = timelinePage;
  const byId = (id) => document.getElementById(id);

  const button = (words, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", act);
    return made;
  };
  const press = (element, isPressed) => element.setAttribute("aria-pressed", String(isPressed));

  // Moves and zooms are by shares of the window, or of the whole where no window is chosen.
  const shift = (share, zoom) => {
    const [all] = timelinePage.data.presets;
    const [first, last] = state.window || [all.first, all.last];
    const middle = (first + last) / 2 + (last - first) * share;
    const half = Math.max(((last - first) / 2) * zoom, 30_000);
    timelinePage.change({ window: [Math.max(middle - half, -8.64e15), Math.min(middle + half, 8.64e15)] });
  };
  const moves = { ArrowLeft: [-0.25, 1], ArrowRight: [0.25, 1], "+": [0, 0.5], "=": [0, 0.5], "-": [0, 2] };

  const startPresets = () => {
    const made = timelinePage.data.presets.map(({ words, first, last }, number) => {
      const edges = number === 0 ? null : [first, last];
      const one = button(words, () => timelinePage.change({ window: edges }));
      return [one, () => press(one, JSON.stringify(state.window) === JSON.stringify(edges))];
    });
    const steps = [["earlier", "ArrowLeft"], ["later", "ArrowRight"], ["narrower", "+"], ["wider", "-"]];
    byId("presets").append(
      ...made.map(([one]) => one),
      ...steps.map(([words, key]) => {
        const step = button(words, () => shift(...moves[key]));
        step.className = "step";
        return step;
      }),
    );
    return made.map(([, update]) => update);
  };

  const showLanes = () => {
    byId("lanes").replaceChildren();
    return timelinePage.lanes().lanes.map(({ words, count, colour }, lane) => {
      const one = button(words + " " + count.toLocaleString("en"), () => {
        const lanes = new Set(state.lanes);
        if (!lanes.delete(lane)) lanes.add(lane);
        timelinePage.change({ lanes });
      });
      const swatch = document.createElement("i");
      swatch.style.background = colour;
      one.prepend(swatch);
      one.dir = "auto";
      byId("lanes").append(one);
      return () => press(one, state.lanes.has(lane));
    });
  };

  // Properties that would put everything into one lane are not offered.
  const startLanesBy = () => {
    const kinds = Object.entries(timelinePage.data.lanes);
    const distinguishing = kinds.filter(([by, { lanes }]) => lanes.length > 1 || by === state.lanesBy);
    byId("laning").append(...distinguishing.map(([by]) => new Option(by, by, false, by === state.lanesBy)));
    byId("laning").addEventListener("change", (event) => timelinePage.change({ lanesBy: event.target.value }));
  };

  const startCertainty = () => {
    const words = [...new Set(timelinePage.events.map((event) => event.certainty))].sort();
    if (words.length < 2) return;
    byId("certainty").append(...words.map((word) => new Option(word)));
    byId("certainty").addEventListener("change", (event) => timelinePage.change({ certainty: event.target.value }));
  };

  timelinePage.startControls = () => {
    const updates = startPresets();
    let ofLanes = showLanes();
    startLanesBy();
    startCertainty();
    byId("controls").hidden = timelinePage.events.length === 0;
    byId("controls").addEventListener("submit", (event) => event.preventDefault());
    byId("find").addEventListener("input", (event) => timelinePage.change({ words: event.target.value }));
    byId("chart").addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target !== byId("chart")) return;
      if (event.key === "Escape") timelinePage.change({ window: null });
      else if (moves[event.key]) shift(...moves[event.key]);
      else return;
      event.preventDefault();
    });
    const update = (changed) => {
      if (changed.includes("lanesBy")) ofLanes = showLanes();
      byId("sureness").hidden = state.lanesBy === "certainty" || byId("certainty").length < 3;
      for (const one of [...updates, ...ofLanes]) one();
      if (byId("find").value !== state.words) byId("find").value = state.words;
      byId("certainty").value = state.certainty;
    };
    timelinePage.watch(update);
    update([]);
  };
})();
