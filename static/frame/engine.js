// How the program stands: <html data-engine> is (unset), loading, ready,
// missing, failed or stopped. CSS shows the block that fits.
const patience = 300; // ms before a word about loading
const pause = 600; // ms until the result is read out
let asked = false;
let resting;

// state also says that the program is loading, in a place where nothing moves
// for it.
let stood = null; // what that place says otherwise
const state = (engine) => {
  page.dataset.engine = engine;
  const place = frame.querySelector(".tm-frame__says, .tm-frame__ways > span");
  const words = document.querySelector(".tm-engine-loading");
  if (place && engine === "loading") {
    stood = place.textContent;
    place.textContent = words.textContent;
  } else if (place && stood !== null) {
    place.textContent = stood;
    stood = null;
  }
};

// lack says that there is no program, in the room of what it would have shown.
const lack = (engine) => {
  frame.querySelector(".tm-frame__result, .tm-frame__ways").append(document.querySelector(`.tm-engine-${engine}`));
  page.toggleAttribute("data-other", otherForm); // has the room of a form that will not come
  state(engine);
  lead();
  tellHeight();
};

// ask tells the program what was done, and returns what the frame is then. The
// program's memory is a new buffer whenever it has grown, so each is taken
// after the call.
const ask = (what, id = "", value = "") => {
  const message = new TextEncoder().encode([what, id, value.slice(0, 4000)].join("\0"));
  const to = program.in();
  new Uint8Array(program.memory.buffer, to, message.length).set(message);
  const length = program.act(message.length);
  const from = program.out();
  return new TextDecoder().decode(new Uint8Array(program.memory.buffer, from, length));
};

const show = (html) => {
  const next = document.createElement("template");
  next.innerHTML = html;
  const held = frame.contains(document.activeElement);
  patch(frame, next.content.firstElementChild);
  document.title = `${frame.getAttribute("aria-label")} – Trimetric`;
  if (frame.dataset.focus) {
    document.getElementById(frame.dataset.focus)?.focus();
  } else if (held && document.activeElement === document.body) {
    frame.querySelector("input[type=text]")?.focus(); // what had the focus is no more
  }
  tellHeight();
  tellResult();
};

// all hands on what was done, in its order, and shows what comes of it in the
// end: a field that is being typed in never loses its text between two.
let changing = false;
const meanwhile = []; // a field that is taken out loses its focus, and says so
const all = (acts) => {
  changing = true;
  try {
    show(acts.map((act) => ask(...act)).at(-1));
  } catch (error) {
    console.error(error);
    state("stopped");
  }
  changing = false;
  clearTimeout(resting);
  if (!["pause", "open"].includes(acts.at(-1)[0])) {
    resting = setTimeout(send, pause, "pause");
  }
  if (meanwhile.length > 0) {
    all(meanwhile.splice(0));
  }
};

// send is for one act. While the program is on its way, presses wait for it.
// Once it has failed they do nothing that could be seen, and are not kept.
const waiting = [];
const send = (...act) => {
  if (changing) {
    meanwhile.push(act);
    return;
  }
  if (page.dataset.engine === "ready") {
    all([act]);
    return;
  }
  if (["click", "key"].includes(act[0]) && !["failed", "missing"].includes(page.dataset.engine)) {
    waiting.push(act);
  }
  start();
};

// early is what was done while there was no program. What was typed stands in
// the fields of the first form, so it is taken up before a choice brings
// another; what was pressed comes last.
const early = () => {
  const radios = Array.from(frame.querySelectorAll("input[type=radio]"));
  return [
    ...texts().filter(typed).map(({ id, value }) => ["input", id, value]),
    ...radios.filter(chosen).map(({ id }) => ["change", id]), ...waiting.splice(0),
  ];
};

// start fetches the program, once: after a failure only retry asks again.
const start = async () => {
  if (asked) {
    return;
  }
  asked = true;
  if (typeof WebAssembly === "undefined") {
    lack("missing");
    return;
  }
  const late = setTimeout(state, patience, "loading");
  try {
    await load(wasm);
  } catch (error) {
    console.error(error);
    lack("failed");
    return;
  } finally {
    clearTimeout(late);
  }
  const done = early();
  state("ready");
  all([["open", name, location.search.slice(1)], ...done]);
};

// retry is for a program that has failed to come. The button goes meanwhile,
// and who has pressed it is led on.
const retry = async ({ type }) => {
  if (page.dataset.engine !== "failed") {
    return;
  }
  asked = false;
  await start();
  if (type === "click" && document.activeElement === document.body) {
    document.querySelector(page.dataset.engine === "failed" ? "[data-retry]" : ".tm-frame__body input[type=text], .tm-pick input")?.focus();
  }
};
