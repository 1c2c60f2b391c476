// How a file gets here: chosen, dropped anywhere on the page, or pasted.
const most = 2e9; // bytes of a file

// take has one file read, and says what is wrong with anything else.
const take = (files) => {
  const [file] = files;
  if (files.length > 1) {
    say("several");
  } else if (file.size > most) {
    say("large");
  } else {
    open(file, file.name);
  }
};

const takeText = (text) => open(new Blob([text]), "");

// here reports whether the tool is on the page in view.
const here = () => place?.isConnected;

// What is dragged over the page says so at least every 350 ms (HTML standard,
// drag-and-drop processing model). When it has left, browsers differ, and so its
// silence tells.
const silence = 700; // ms
const dragged = (event) => here() && event.dataTransfer?.types.includes("Files");
let gone;
const over = (on) => {
  clearTimeout(gone);
  place.toggleAttribute("data-over", on);
};
addEventListener("dragenter", (event) => dragged(event) && start());
addEventListener("dragover", (event) => {
  if (dragged(event)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    over(true);
    gone = setTimeout(over, silence, false);
  }
});
addEventListener("drop", (event) => {
  if (!dragged(event)) {
    return;
  }
  event.preventDefault();
  over(false);
  const { items, files } = event.dataTransfer;
  if (Array.from(items).some((item) => item.webkitGetAsEntry?.()?.isDirectory)) {
    say("folder");
  } else if (files.length > 0) {
    take(files);
  }
});

// Rows that are pasted anywhere but into another text, or a file. Spreadsheets
// put a picture of the cells beside their text.
addEventListener("paste", (event) => {
  const field = event.target.closest?.("input[type=text], textarea");
  if (!here() || field && field.id !== "pasted") {
    return;
  }
  const { files } = event.clipboardData;
  const text = event.clipboardData.getData("text/plain");
  if (/[\n\t]/.test(text)) {
    event.preventDefault();
    takeText(text);
  } else if (!text && files.length > 0) {
    event.preventDefault();
    take(files);
  }
});
