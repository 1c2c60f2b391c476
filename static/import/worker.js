// The program that reads files, on a thread of its own, so that the page stays
// at hand.
//
// From the page come {open: file, name} and {act: [what, id, value]}; to it go
// {parts, working, heard}, what the tool shows now, whether there is more to do,
// and how many texts of fields it knows of; {download: id, name, type, text};
// {table: [plain, markup]}, to be copied; {save: lines}, for the tracker;
// {ready: address}, once the program runs; and {failed}, with the reason "load"
// when it could not be fetched and "stopped" when it has ended, after which
// nothing more comes.
//
// What the program is told and answers, app/importer says at Act.
const most = 65536; // bytes of a message to the program, see app/reader
let file; // what the program reads
let before; // the file that it goes back to when this one is no good
let settled = false; // its columns are on show: what is read next goes back to it
let working = false;
let heard = 0;

// A call for a part of the file takes milliseconds, whatever its size. So one that
// goes on where the last ended is made for four times as much as that, up to reach,
// and what the program asks for is taken from it.
const reach = 8 << 20; // bytes
let held = {}; // the part that was fetched last, and of which file
const part = (from, length) => {
  const end = held.file === file ? held.from + held.bytes.length : -1;
  if (from < held.from || from + length > end) {
    const size = from === end ? Math.max(length, Math.min(4 * held.bytes.length, reach)) : length;
    const bytes = new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.slice(from, from + size)));
    held = { file, from, bytes };
  }
  return held.bytes.subarray(from - held.from, from - held.from + length);
};

// read gives the program bytes of the file. It waits for them, as only a worker
// may. -1 says that the file cannot be read any more: it was moved, or changed.
const read = (offset, to, length) => {
  try {
    const bytes = part(Number(offset), length);
    new Uint8Array(program.memory.buffer, to, bytes.length).set(bytes);
    return bytes.length;
  } catch {
    return -1;
  }
};

const answers = {
  W: (html) => show(html, true),
  I: (html) => show(html, false),
  B: (html) => {
    show(html, false);
    file = before;
    act("back");
  },
  D: (rest, download) => {
    const [name, type, file] = text(rest).split("\0");
    postMessage({ download, name, type, text: file.replace(/^\ufeff/, "") }); // export.js sets the mark itself
  },
  T: (rest) => postMessage({ table: text(rest).split("\0") }),
  S: (rest) => postMessage({ save: text(rest) }),
};

const text = (bytes) => new TextDecoder().decode(bytes);
const show = (html, more) => {
  working = more;
  if (html.length === 0) {
    return; // as it was
  }
  const page = text(html);
  settled ||= page.includes('id="match"');
  postMessage({ parts: page.split("\0"), working, heard });
};

// act tells the program what was done, and passes on what it answers. Its memory
// is a new buffer whenever it has grown, so each is taken after the call.
const act = (what, id = "", value = "") => {
  const message = new TextEncoder().encode([what, id, value].join("\0"));
  if (message.length > most) {
    return; // no field takes so much
  }
  const to = program.in();
  new Uint8Array(program.memory.buffer, to, message.length).set(message);
  const length = program.act(message.length);
  const answer = new Uint8Array(program.memory.buffer, program.out(), length);
  answers[String.fromCharCode(answer[0])](answer.subarray(1), id);
};

// A step of the work is a message among those of the page, which so are heard in
// between.
const steps = new MessageChannel();
let due = false;
const next = () => {
  if (working && !due) {
    due = true;
    steps.port2.postMessage(0);
  }
};
steps.port1.onmessage = () => {
  due = false;
  if (working) {
    guarded(() => act("step", "", String(Math.round(performance.now()))));
  }
};

// guarded does something with the program, and says so when that has ended.
const guarded = (work) => {
  try {
    work();
    next();
  } catch (error) {
    console.error(error);
    postMessage({ failed: "stopped" });
    close();
  }
};

const loaded = load(address, { trimetric: { read } }).then(() => {
  postMessage({ ready: address });
  return true;
}, (error) => {
  if (!(error instanceof TypeError)) {
    console.warn(String(error)); // the browser itself tells what it could not fetch
  }
  postMessage({ failed: "load" });
  close();
  return false;
});

addEventListener("message", async ({ data }) => {
  if (!await loaded) {
    return;
  }
  guarded(() => {
    if (data.open) {
      before = settled ? file : before;
      file = data.open;
      settled = false;
      act("file", data.name, String(file.size));
    } else {
      heard += data.act[0] === "input" ? 1 : 0;
      act(...data.act);
    }
  });
});
