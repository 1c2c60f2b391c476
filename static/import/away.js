// What is taken away from the result, and what is saved of it: files and copies
// are the work of export.js, the scores that of the tracker.
const answered = 10000; // ms for the tracker to answer
let table = []; // the table of the scores, as text and as markup, to be copied
let tracking = false; // scores are on their way to the tracker

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// prepare readies what the menu has. A browser copies only what is at hand when
// the reader asks for it.
const prepare = () => {
  const { theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" } = document.documentElement.dataset;
  tell("day", "", today()); // it may be another than when the page was opened
  tell("export", "", theme);
  tell("table");
};

// took tells the program whether something was taken away, so that the button
// says so for a while.
const saysFor = 4000; // ms
let said;
const took = (id, well) => {
  clearTimeout(said);
  tell("took", id, well ? "" : "no");
  if (well) {
    said = setTimeout(tell, saysFor, "took");
  }
};

const takeAway = async (id) => {
  if (id === "print") {
    window.print();
  } else if (id === "copy") {
    took(id, await window.trimetricCopyTable(...table));
  } else {
    tell("download", id, `${today()} ${address()}`);
  }
};

const copySummary = async (text) => took("summary", await window.trimetricCopy(text));

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
};

// address is where the site is, for people to read, "" where it is not known.
const address = () => {
  const { href } = document.querySelector("link[rel=canonical]") ?? {};
  return href ? href.replace(/^https?:\/\//, "").replace(/\/[^/]*$/, "") : "";
};

const handOver = async ({ download, name, type, text }) => took(download, await window.trimetricSave(name, type, text));

// saveScores has the program write the scores down. The tracker cannot tell that
// two of them are one while the first is on its way.
const saveScores = () => {
  if (worker && !tracking) {
    tracking = true;
    tell("save", "", String(Date.now()));
  }
};

// track hands scores to the tracker, once the page's own program is there to take
// them, and tells what it answered. What is late is not told to be lost before it
// was handed over: a slow program would save it all the same.
const track = async (lines) => {
  try {
    const { added, same, problem, note = "" } = await tracked(lines);
    tell("saved", problem ?? "", added === undefined ? "" : `${added}\t${same}\t${note}`);
  } catch {
    tell("saved", "", "");
  } finally {
    tracking = false;
  }
};

const tracked = async (lines) => {
  if (!lines) {
    return { added: 0, same: 0 };
  }
  const until = performance.now() + answered;
  while (!window.trimetricTake && performance.now() < until) {
    await later(50);
  }
  return window.trimetricTake ? Promise.race([window.trimetricTrack(lines), later(answered).then(() => ({}))]) : {};
};
