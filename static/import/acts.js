// What a reader does in the tool, and where it begins.
const listen = () => {
  tool.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button || button.disabled) {
      return;
    }
    const { download: wanted, save, paste, summary } = button.dataset;
    if (paste) {
      takeText(document.getElementById("pasted").value);
    } else if (wanted !== undefined) {
      takeAway(wanted);
    } else if (summary !== undefined) {
      copySummary(summary);
    } else if (save !== undefined) {
      saveScores();
    } else if (button.id === "export") {
      prepare();
    } else {
      tell("click", button.id);
    }
  });
  tool.addEventListener("change", ({ target }) => {
    touched(target);
    if (target.type === "file") {
      if (target.files.length > 0) {
        take(target.files);
        target.value = ""; // so that the same can be chosen again
      }
    } else if (target.type !== "text") {
      tell("change", target.id, target.value);
    }
  });
  // A text is told with each key, and no more when its field is left: that may be
  // since another file has come.
  tool.addEventListener("input", ({ target }) => {
    touched(target);
    if (target.type === "text") {
      tellText(target.id, target.value);
    }
  });
};

// begun takes up what was done before this script was here.
const begun = () => {
  const chosen = document.getElementById("file");
  const pasted = document.getElementById("pasted");
  if (chosen?.files.length > 0) {
    take(chosen.files);
  } else if (/[\n\t]/.test(pasted?.value ?? "")) {
    takeText(pasted.value);
  }
};

// The program is fetched when the page has nothing else to do, or somebody takes
// a file in hand. Who saves data has it fetched with the file. One that has
// failed meanwhile stays so until it is asked for.
const idle = window.requestIdleCallback ?? ((later) => setTimeout(later, 200));
const near = () => {
  if (!navigator.connection?.saveData) {
    idle(() => ended || start(), { timeout: 2000 });
  }
};

class Import extends HTMLElement {
  connectedCallback() {
    if (place === this) {
      return; // it was moved
    }
    place = this;
    tool = document.getElementById("import");
    tool.tabIndex = -1;
    listen();
    begun();
    near();
    this.addEventListener("click", ({ target }) => target.closest("[data-import-again]") && start());
  }
}
customElements.define("tm-import", Import);
addEventListener("online", () => ["offline", "failed"].includes(place?.dataset.state) && start());
