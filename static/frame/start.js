const listen = () => {
  const text = (target) => target.matches?.("input[type=text]");
  frame.addEventListener("input", lead); // and of a radio button
  frame.addEventListener("input", ({ target }) => text(target) && send("input", target.id, target.value));
  frame.addEventListener("focusout", ({ target }) => text(target) && send("left", target.id));
  frame.addEventListener("change", ({ target }) => target.type === "radio" && send("change", target.id));
  frame.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.id) {
      send("click", button.id);
    }
    const link = event.target.closest("a");
    if (link && secret) {
      event.preventDefault(); // the frame may open nothing: WordPress does
      tellWordPress("link", link.href);
    }
  });
  frame.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const held = event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
    if (name !== "quiz" || held || text(target) || key === "Enter" && target.closest("a, button")) {
      return;
    }
    if (key === "Enter" || /^[abc]$/i.test(key)) {
      event.preventDefault();
      send("key", "", key === "Enter" ? key : key.toLowerCase());
    }
  });
  for (const first of ["pointerdown", "focusin", "keydown"]) {
    document.addEventListener(first, start, { once: true, capture: true });
  }
  document.addEventListener("click", (event) => event.target.closest?.("[data-retry]") && retry(event));
  addEventListener("online", retry);
  document.addEventListener("click", ({ target }) => target.closest?.("[data-reload]") && location.reload());
};

// The program is for those who come near, and waits until nothing else is to
// be done.
const watch = () => {
  const idle = window.requestIdleCallback ?? ((later) => setTimeout(later, 200));
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) {
      seen.disconnect();
      idle(start, { timeout: 2000 });
    }
  });
  seen.observe(frame);
  new ResizeObserver(tellHeight).observe(document.body);
};

addEventListener("DOMContentLoaded", () => {
  frame = document.body.firstElementChild;
  give();
  lead();
  setAccent();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", setAccent);
  listen();
  watch();
  tell("ready");
  tellHeight();
});
