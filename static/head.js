// What cannot wait for the page. This script runs before the first paint.
(() => {
  // With data-js the page leaves out what is for readers without scripts.
  document.documentElement.dataset.js = "on";

  // The remembered theme, so that a dark page never flashes white. Without one
  // the attribute stays away and CSS follows the system.
  try {
    const theme = localStorage.getItem("tm-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage is denied: the system's theme it is.
  }

  // The program is the longest to arrive, so ask for it at once. A preload link
  // would ask for it even where it cannot run.
  if (typeof WebAssembly !== "undefined") {
    window.trimetricProgram = fetch(document.currentScript.dataset.wasm);
    window.trimetricProgram.catch(() => {}); // app.js says so to the reader
  }
})();
