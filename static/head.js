// What cannot wait for the page. This script runs before the first paint.
(() => {
  // With data-js the page leaves out what is for readers without scripts.
  document.documentElement.dataset.js = "on";

  // A link that was cut off or typed by hand may hold a per cent sign that
  // escapes nothing. The program's address parser would stop at it, so it is
  // escaped itself, now and whenever the address changes.
  const mend = () => {
    const hash = location.hash.replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
    if (hash !== location.hash) {
      history.replaceState(history.state, "", hash);
    }
  };
  mend();
  addEventListener("popstate", mend);

  // With data-link the page waits for what its address holds, rather than ask
  // for it anew.
  if (location.hash.includes("=")) {
    document.documentElement.dataset.link = "on";
  }

  // The remembered theme, so that a dark page never flashes white. Without one
  // the attribute stays away and CSS follows the system.
  try {
    const theme = localStorage.getItem("tm-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
    // With data-tracked the tracker keeps the room of its chart.
    if (localStorage.getItem("tm-tracked") === "yes") {
      document.documentElement.dataset.tracked = "yes";
    }
  } catch {
    // Storage is denied: the system's theme it is.
  }

  // The program is the longest to arrive, so ask for it at once. A preload link
  // would ask for it even where it cannot run. One that ran here before is in
  // the browser's cache, so that there is no progress to show: it is compiled as
  // it comes, while the page is laid out. Should that fail, app.js gets it as it
  // is, and says so to the reader where that fails as well.
  const { wasm } = document.currentScript.dataset;
  const ranBefore = () => {
    try {
      return localStorage.getItem("tm-ran") === wasm;
    } catch {
      return false; // storage is denied
    }
  };
  if (typeof WebAssembly !== "undefined") {
    const line = new AbortController();
    const get = () => fetch(wasm, { signal: line.signal });
    const compiled = ranBefore() && Boolean(WebAssembly.compileStreaming);
    const asked = get();
    const answer = compiled
      ? WebAssembly.compileStreaming(asked).catch((error) => line.signal.aborted ? Promise.reject(error) : get())
      : asked;
    answer.catch(() => {});
    window.trimetricProgram = { answer, line, compiled };
  }

  // app.js tells how the program stands, and may fail to arrive itself. It is
  // the one script that comes after this. "Try again" puts it into the page
  // anew: to load the page anew would lose what was typed.
  let lost = null;
  addEventListener("error", ({ target }) => {
    if (target.tagName === "SCRIPT") {
      lost = target;
      document.documentElement.dataset.engine = "failed";
    }
  }, true);
  addEventListener("click", ({ target }) => {
    if (lost && target.closest?.("[data-retry]")) {
      const again = document.createElement("script");
      again.src = lost.src;
      Object.assign(again.dataset, lost.dataset);
      lost = null;
      document.documentElement.dataset.engine = "loading";
      document.head.append(again);
    }
  });
})();
