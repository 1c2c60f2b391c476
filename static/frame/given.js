// While no program runs, nobody but this script knows the figures that the host
// page has given and those that were typed. They stand in the fields, and "Open
// in Trimetric" takes them along under the keys of a share link.
const totals = {
  csat: { s: "satisfied", n: "all" },
  nps: { p: "promoters", pa: "passives", d: "detractors" },
  ces: { sum: "sum", n: "all" },
  quiz: {},
}[name];
const settings = ["scale", "from", "dir", "level", "industry"];

// digits are those of a count as calc.ParseCount reads it, or "".
const count = /^(\d+|\d{1,3}([,.'’ \u00a0\u2009\u202f])\d{3}(\2\d{3})*)$/;
const digits = (text) => (count.test(text.trim()) ? text.replace(/\D/g, "").replace(/^0+(?=\d)/, "") : "");

const texts = () => Array.from(frame.querySelectorAll("input[type=text]"));
const typed = (field) => field.value !== field.defaultValue;
const chosen = (field) => field.checked && !field.defaultChecked;

// give puts the host page's figures into the fields that were served. What was
// typed meanwhile stays: only the default is changed.
const give = () => {
  const fields = texts();
  const rates = fields.filter(({ id }) => /^r\d/.test(id));
  const counts = query.get("r")?.split("-");
  const pairs = Object.entries(totals).map(([key, id]) => [fields.find((field) => field.id === id), query.get(key)]);
  if (counts?.length === rates.length) {
    pairs.push(...rates.map((field, i) => [field, counts[i]]));
  }
  for (const [field, text] of pairs) {
    if (field && text && digits(text)) {
      field.setAttribute("value", text);
    }
  }
};

// entered are the figures of the served form; one that is empty or cannot be
// read is left out, but of counts per rating that would be another score.
const entered = () => {
  const fields = texts();
  const total = (id) => digits(fields.find((field) => field.id === id)?.value ?? "");
  const pairs = Object.entries(totals).map(([key, id]) => [key, total(id)]);
  if (!/^r\d/.test(fields[0]?.id)) {
    return pairs;
  }
  const r = fields.some(({ value }) => value.trim()) ? fields.map(({ value }) => (value.trim() ? digits(value) : "0")).join("-") : "";
  return [["mode", "ratings"], ["r", r]];
};

// asGiven are the host page's own figures, which may be of another form than
// the one that was served: frame.Open in Go chooses it alike.
const asGiven = () => {
  const keys = Object.keys(totals);
  const mode = query.get("mode");
  const open = !keys.some((key) => query.has(key)) && (query.has("r") || name === "ces" && mode === null);
  if (mode === "ratings" || open) {
    return [["mode", "ratings"], ["r", query.get("r")?.split("-").map(digits).join("-")]];
  }
  return keys.map((key) => [key, digits(query.get(key) ?? "")]);
};

// lead sets where "Open in Trimetric" leads; plain is that without figures.
let plain;
const lead = () => {
  if (["ready", "stopped"].includes(page.dataset.engine)) {
    return; // the program sets it
  }
  const link = document.getElementById("open");
  plain ??= link.getAttribute("href").split("#")[0];
  page.toggleAttribute("data-figures", texts().some(({ value }) => value));
  const answers = Array.from(frame.querySelectorAll(".tm-pick > input")).filter(chosen).map((field) => [field.name, field.value]);
  const figures = otherForm && !texts().some(typed) ? asGiven() : entered();
  const all = name === "quiz" ? answers : [...figures, ...settings.map((key) => [key, query.get(key)])];
  const pairs = all.filter(([, value]) => value).map(([key, value]) => `&${key}=${encodeURIComponent(value)}`);
  link.setAttribute("href", pairs.length > 0 ? `${plain}#v=1${pairs.join("")}` : plain);
};
