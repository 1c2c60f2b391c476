// What a frame below /embed/ hears from the page around it, and tells it.
//
// The files of this folder are one script, in the order of web/frame.go, and
// see one another's names. It takes up what the host page has set, starts the
// program when a reader comes near, hands it what is done, and changes the page
// to what it answers. The page is whole without it, but for the score.
const { wasm, name } = document.currentScript.dataset;
const page = document.documentElement;
page.dataset.js = "on"; // shows what is for readers with scripts
const query = new URLSearchParams(location.search);
const secret = new URLSearchParams(location.hash.replace(/^#\?/, "")).get("secret");
const wants = (key) => query.has(key) && !["0", "false"].includes(query.get(key));
const share = wants("share-results");

let frame; // the root element

// tell speaks to the page around the frame. It learns nothing but how high
// the frame is, and the result where it asks for it.
const tell = (type, more) => {
  if (parent !== window) {
    parent.postMessage({ source: "trimetric", v: 1, type, ...more }, "*");
  }
};

// WordPress has words of its own, and hears only those who know its secret.
const tellWordPress = (message, value) => {
  if (secret && parent !== window) {
    parent.postMessage({ message, value, secret }, "*");
  }
};

// tellHeight passes the height on when it has changed. A frame that is not in
// view is not painted, and then no observer reports: whoever changes the page
// says so. The page around it has kept room for what its options ask for. Where
// that is another form than the one that was served, or a score, it is the first
// to be told; and where no program comes, the served one is told if it needs more.
let high = 0;
const otherForm = ["mode", "scale", "s", "n", "p", "pa", "d", "sum", "r"].some((key) => query.has(key));
const tellHeight = () => {
  const { engine } = page.dataset;
  if (otherForm && ["loading", undefined].includes(engine)) {
    return;
  }
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (otherForm && ["failed", "missing"].includes(engine) && height <= innerHeight) {
    return;
  }
  if (height !== high) {
    high = height;
    tell("height", { height });
    tellWordPress("height", height);
  }
};

// tellResult passes a result on when it has changed, if the host page asks.
let told = "";
const tellResult = () => {
  if (!share || name === "quiz") {
    return;
  }
  const value = (hook) => frame.querySelector(`[data-result="${hook}"]`)?.value;
  const number = (hook) => (value(hook) === undefined ? null : Number(value(hook)));
  const result = {
    metric: frame.dataset.metric, score: number("score"), low: number("low"), high: number("high"),
    band: value("band") ?? null, responses: number("responses") ?? 0,
  };
  const text = JSON.stringify(result);
  if (text !== told && (result.score !== null || told)) {
    told = text;
    tell("result", { result });
  }
};
