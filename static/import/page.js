// The page's half of /import: it hands what is done to the program that reads
// files, which works on a thread of its own, and changes the page to what comes
// back. The files of this folder but worker.js are one script, with
// frame/patch.js, in the order of web/import.go.
//
// <tm-import data-state> says what else there is to say, and CSS shows the
// notice that fits: loading, failed, offline, stopped, missing, or what was
// wrong with what was dropped, see take.js. The element is moved with the text
// around it when the reader comes back, see read.js, so the tool stays as it was.
const patience = 300; // ms before a word about loading
const script = document.currentScript.src;
let place; // the <tm-import> on this page, or on one that was left
let tool; // in it, the element that the program's HTML goes into
let worker; // undefined until it is wanted, and after it has ended
let source; // what is being read, kept for a program that has to begin anew
let ready = false; // the program runs
let ended = false; // one has, or did not arrive
let typed = 0; // texts that it was told, one for each key
let late;

const say = (state) => {
  clearTimeout(late);
  place.dataset.state = state;
};

// start fetches the program, unless it is there or on its way, and has it read
// what was given before.
const start = () => {
  if (worker) {
    return;
  }
  if (typeof WebAssembly === "undefined" || typeof Worker === "undefined") {
    say("missing");
    return;
  }
  worker = new Worker(new URL(workerName, script));
  worker.addEventListener("message", ({ data, currentTarget }) => currentTarget === worker && hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    if (event.currentTarget === worker) {
      end("load");
    }
  });
  if (source) {
    worker.postMessage(source);
  }
  ready = false;
  typed = 0;
  wait();
};

// wait has a word said if the program takes its time, and there is something to
// read.
const wait = () => {
  say("");
  if (!ready) {
    late = setTimeout(() => source && say("loading"), patience);
  }
};

// end lets a program go that is of no more use. That it could not be fetched
// ahead, nobody needs to know who has a connection to fetch it by.
const end = (reason) => {
  worker.terminate();
  worker = undefined;
  ended = true;
  tracking = false;
  if (reason === "load") {
    const offline = !navigator.onLine;
    say(offline ? "offline" : source ? "failed" : "");
    return;
  }
  say(reason);
};

const hear = (data) => {
  if (data.ready) {
    ready = true;
    clearTimeout(late);
    if (place.dataset.state === "loading") {
      say("");
    }
    tell("day", "", today());
    keep(data.ready);
  } else if (data.failed) {
    end(data.failed);
  } else if (data.parts) {
    show(data.parts, data.working, data.heard);
  } else if (data.download) {
    handOver(data);
  } else if (data.table) {
    table = data.table;
  } else if (data.save !== undefined) {
    track(data.save);
  }
};

// open has a file read, or a pasted text.
const open = (file, name) => {
  source = { open: file, name };
  if (worker) {
    worker.postMessage(source);
    wait();
  } else {
    start();
  }
};

// tell passes on what a reader has done. Without a program there is nothing that
// it could be done to.
const tell = (...act) => worker?.postMessage({ act });
const tellText = (id, text) => {
  typed += 1;
  tell("input", id, text);
};

// keep has the program stored on the device by the worker that sees to that. It
// does so by itself for a page that it answers for, which a first visit is not.
const keep = async (address) => {
  const { serviceWorker } = navigator;
  if (serviceWorker && !serviceWorker.controller) {
    (await serviceWorker.ready).active.postMessage({ keep: address });
  }
};
