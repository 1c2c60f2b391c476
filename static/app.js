// Starts the program, in place of go-app's own script: that one covers the
// page while it loads, and says nothing when it cannot.
//
// Of the functions that go-app's script defines, the program looks for each
// before it calls it. None is needed here: without goappGetenv it reads the
// empty environment below.
//
// <html data-engine> says how it stands, and CSS shows the block that fits:
//
//   (unset)   the first moments, which need no words
//   loading   it takes longer than that
//   ready     the program said so
//   missing   this browser has no WebAssembly
//   failed    the program could not be fetched, or not be compiled, or nothing
//             more of it arrives (head.js says so when it is this script that
//             has not arrived)
//   stopped   the program ended, which it never should
(() => {
  const { wasm, size } = document.currentScript.dataset; // URL, and bytes uncompressed
  const patience = 300; // ms before a word about loading
  const silence = 30_000; // ms without a byte after which a line counts as dead
  const unheard = 120_000; // ms for one that tells of no bytes
  const least = 600; // ms that another try is seen to last
  const page = document.documentElement;
  let timer;
  let pressed = false; // by "Try again", which goes meanwhile
  let begun = -least; // when another try did, on the clock of the page
  let asked; // the last line that was opened to the program: no other may start it
  let go; // what runs the program, from wasm_exec.js above in this file

  const state = (engine) => {
    clearTimeout(timer);
    page.dataset.engine = engine;
  };

  // lead takes a reader whose button has gone to where it goes on: the first of
  // some places that is on show.
  const lead = (...places) => {
    if (pressed && document.activeElement === document.body) {
      places.flatMap((place) => Array.from(document.querySelectorAll(place)))
        .find((one) => one.checkVisibility())?.focus({ preventScroll: true });
    }
    pressed = false;
  };

  const failed = () => {
    state("failed");
    lead("[data-retry]");
  };

  // loading says so, and that the program has failed once it is silent for too
  // long. Should it come after all, it starts then.
  const loading = () => {
    if (page.dataset.engine === "loading") {
      clearTimeout(timer);
    } else {
      state("loading");
    }
    timer = setTimeout(failed, asked.compiled ? unheard : silence);
  };

  // progress shows how much is here, on whichever page is in view.
  const progress = (fraction) => {
    const percent = `${Math.min(100, Math.floor(fraction * 100))}`;
    for (const bar of document.querySelectorAll(".tm-progress")) {
      bar.style.setProperty("--tm-progress", `${percent}%`);
    }
    for (const bar of document.querySelectorAll("[role=progressbar]")) {
      bar.setAttribute("aria-valuenow", percent);
    }
    for (const text of document.querySelectorAll("[data-progress]")) {
      text.textContent = `Loading the calculator, ${percent}%`;
    }
  };

  const count = async (response, mine) => {
    let bytes = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done && mine === asked; part = await reader.read()) {
      bytes += part.value.length;
      if (page.dataset.engine !== "ready") {
        progress(bytes / Number(size));
      }
      if (page.dataset.engine === "loading" || page.dataset.engine === "failed") {
        loading();
      }
    }
  };

  // ask opens a line to the program, and ends the one before. The first is that of
  // head.js, which may have the program compiled as it comes.
  const ask = () => {
    asked?.line.abort();
    const line = new AbortController();
    asked = window.trimetricProgram ?? { answer: fetch(wasm, { signal: line.signal }), line };
    window.trimetricProgram = undefined;
    return asked;
  };

  // The answer is a program that is compiled already, or a response.
  const instantiate = async (imports, mine) => {
    const answer = await mine.answer;
    if (answer instanceof WebAssembly.Module) {
      return WebAssembly.instantiate(answer, imports);
    }
    if (!answer.ok) {
      throw new Error(`${wasm}: status ${answer.status}`);
    }
    count(answer.clone(), mine).catch(() => {}); // the other reader tells what is wrong
    // A server in between may have changed the type, which streaming insists on.
    const type = answer.headers.get("Content-Type") ?? "";
    if (WebAssembly.instantiateStreaming && type.startsWith("application/wasm")) {
      return (await WebAssembly.instantiateStreaming(answer, imports)).instance;
    }
    return (await WebAssembly.instantiate(await answer.arrayBuffer(), imports)).instance;
  };

  // breath lets the page answer what has been waiting. Work that goes on at once
  // would be one long task with what came before it.
  const breath = () => new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resume;
    port2.postMessage(0);
  });

  // stopped says that the program has ended. What still calls it would throw,
  // event for event, or run on in what a trap has left half done. A timer asks
  // for the program until its entry is gone.
  const stopped = () => {
    go._resume = () => go._scheduledTimeouts.clear();
    state("stopped");
  };

  const start = async () => {
    if (typeof WebAssembly === "undefined") {
      state("missing");
      return;
    }
    const mine = ask();
    timer = setTimeout(loading, patience);
    const next = new Go();
    let instance;
    try {
      instance = await instantiate(next.importObject, mine);
      await breath();
    } catch (error) {
      if (mine === asked) {
        console.error(error);
        mine.line.abort(); // what still comes of it is of no use
        asked = undefined;
        clearTimeout(timer);
        timer = setTimeout(failed, begun + least - performance.now());
      }
      return;
    }
    if (mine === asked) {
      go = next;
      go.run(instance).then(stopped, stopped);
    }
  };

  // trimetricReady is called by the program once its page is in place.
  window.trimetricReady = () => {
    state("ready");
    lead("main input[type=text]", "main h1");
    dispatchEvent(new Event("trimetric-ready"));
    window.trimetricStore("tm-ran", wasm);
  };

  // A trap in WebAssembly (no memory left, say) surfaces in whichever event or
  // promise the program was handling, and not where it was started.
  const trapped = (error) => {
    if (typeof WebAssembly !== "undefined" && error instanceof WebAssembly.RuntimeError) {
      stopped();
    }
  };
  addEventListener("error", ({ error }) => trapped(error));
  addEventListener("unhandledrejection", ({ reason }) => trapped(reason));

  const again = () => {
    if (page.dataset.engine === "failed") {
      begun = performance.now();
      state("loading");
      start();
    }
  };
  addEventListener("online", again);
  addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-retry]")) {
      pressed = true;
      again();
    }
    if (target.closest?.("[data-reload]")) {
      location.reload();
    }
  });

  // go-app takes every click on a link for itself. Shift and Alt mean a new
  // window and a download: leave those to the browser.
  addEventListener("click", (event) => {
    if ((event.shiftKey || event.altKey) && event.target.closest?.("a")) {
      event.stopPropagation();
    }
  }, true);

  start();
})();
