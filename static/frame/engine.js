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
  if (act[0] === "click" || act[0] === "key") {
    waiting.push(act);
  }
  start();
};

// early is what was done while there was no program. What was typed stands in
// the fields of the first form, so it is taken up before a choice brings
// another; what was pressed comes last.
const early = () => {
  const fields = Array.from(frame.querySelectorAll("input"));
  const typed = fields.filter((field) => field.type === "text" && field.value !== field.defaultValue);
  const chosen = fields.filter((field) => field.type === "radio" && field.checked && !field.defaultChecked);
  return [...typed.map(({ id, value }) => ["input", id, value]), ...chosen.map(({ id }) => ["change", id]), ...waiting.splice(0)];
};

// start fetches the program, once.
const start = async () => {
  if (asked) {
    return;
  }
  asked = true;
  if (typeof WebAssembly === "undefined") {
    state("missing");
    return;
  }
  const late = setTimeout(state, patience, "loading");
  try {
    await load(wasm);
  } catch (error) {
    console.error(error);
    state("failed");
    asked = false;
    return;
  } finally {
    clearTimeout(late);
  }
  const done = early();
  state("ready");
  all([["open", name, location.search.slice(1)], ...done]);
};
