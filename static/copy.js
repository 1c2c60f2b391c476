// Copies the text that a button holds in data-copy, or the lines of the element
// that it names by data-from. The button then says data-done for a while, and
// so does the page's status for those who listen.
(() => {
  const doneFor = 4000; // ms

  // The old way, for pages without a secure origin. It needs a selection, and
  // gives the focus back.
  const copyByCommand = (text) => {
    const before = document.activeElement;
    const box = document.createElement("textarea");
    box.value = text;
    box.className = "tm-vh";
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    before?.focus({ preventScroll: true });
    return copied;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand(text);
    }
  };

  // trimetricCopy promises whether it could copy. The program asks it, too.
  window.trimetricCopy = copy;

  // What could not be copied is selected, where the page shows it: in the
  // element that the button names by data-from, or its first line at least,
  // when the rest stands in other places.
  const select = (button, text) => {
    const named = document.getElementById(button.dataset.from);
    if (named) {
      getSelection().selectAllChildren(named);
      return;
    }
    const [first] = text.split("\n");
    for (let part = button.parentElement; part; part = part.parentElement) {
      const shown = Array.from(part.querySelectorAll("*")).find((one) => one.textContent.trim() === first);
      if (shown) {
        getSelection().selectAllChildren(shown);
        return;
      }
    }
  };

  const lines = (named) => Array.from(named.children, (line) => line.textContent).join("\n");

  const say = (text) => {
    document.querySelector("[data-said]").textContent = text;
  };

  // hush takes back what was said, unless another button has spoken since.
  const hush = (text) => {
    const said = document.querySelector("[data-said]");
    if (said.textContent === text) {
      said.textContent = "";
    }
  };

  addEventListener("click", async ({ target }) => {
    const button = target.closest?.("button:is([data-copy], [data-from])");
    if (!button) {
      return;
    }
    const { done, failed } = button.dataset;
    const text = button.dataset.copy ?? lines(document.getElementById(button.dataset.from));
    const label = button.querySelector("[data-label]");
    button.dataset.was ??= label.textContent;
    const copied = await copy(text);
    if (!copied) {
      select(button, text);
    }
    label.textContent = copied ? done : failed;
    say(label.textContent);
    const pressed = (button.dataset.pressed = String(Number(button.dataset.pressed ?? 0) + 1));
    setTimeout(() => {
      if (button.dataset.pressed === pressed) {
        label.textContent = button.dataset.was;
        hush(copied ? done : failed);
      }
    }, doneFor);
  });
})();
