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

// What is dragged over the page. It leaves the page when it enters nothing.
const dragged = (event) => here() && event.dataTransfer?.types.includes("Files");
const over = (on) => place.toggleAttribute("data-over", on);
addEventListener("dragenter", (event) => {
  if (dragged(event)) {
    over(true);
    start();
  }
});
addEventListener("dragover", (event) => {
  if (dragged(event)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  }
});
addEventListener("dragleave", (event) => {
  if (here() && !event.relatedTarget) {
    over(false);
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

// Rows that are pasted anywhere but into another field, or a file. Spreadsheets
// put a picture of the cells beside their text.
addEventListener("paste", (event) => {
  const field = event.target.closest?.("input, textarea, select");
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
