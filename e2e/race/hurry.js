// The same person as in robot.js, in a frame of an article: types figures until
// the score shows, and calls finished() with the time of day in ms.
(() => {
  if (window === top) {
    window.tasks = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
    return;
  }
  const look = () => {
    for (const [id, figure] of Object.entries({ promoters: "60", passives: "30", detractors: "10" })) {
      const field = document.getElementById(id);
      if (field && field.value !== figure) {
        field.value = figure;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
    if (document.querySelector('[data-result-for] [data-result="score"]')?.value === "50") {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => finished(String(performance.timeOrigin + performance.now()));
      port2.postMessage(0);
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
