// Says how the site stands on the device.
//
// <html data-device> has one of these, and CSS shows the words for it, which
// stand in the header:
//
//   (unset)   nothing to say yet
//   saving    the first visit: files are being stored
//   saved     everything is stored
//   unsaved   this browser stores nothing, or had no room
//   offline   there is no connection
//   waiting   another version is stored, and waits for the reader
//   changed   the new version has started, for another tab or late: this one
//             runs the old
//   updating  the reader has taken it here
//   late      and the browser has not started it
//
// trimetricDevice is for those that bring this about: what is known, and how it
// is said. A press on the state shows what there is to say of it.
(() => {
  const page = document.documentElement;
  const now = {}; // what is known: saving, saved, unsaved, waiting, late, changed, updating, cut

  const speak = (words) => {
    const status = document.querySelector("[data-device-said]");
    if (status && words) {
      status.textContent = words;
    }
  };
  // tell is for what a press has led to: it is shown as well.
  const tell = (words) => {
    speak(words);
    const box = document.getElementById("device-says");
    if (!box?.showPopover) {
      return;
    }
    if (!box.matches(":popover-open")) {
      box.showPopover();
    }
    box.textContent = words;
  };
  const wordsOf = (state) => document.querySelector(`[data-device-state="${state}"]`)?.dataset.say;
  const aside = (name) => document.querySelector("[data-device-words]")?.dataset[name];

  const stateOf = () => {
    if (now.updating) return "updating";
    if (now.changed) return "changed";
    if (now.waiting) return now.late ? "late" : "waiting";
    if (!navigator.onLine || now.cut) return "offline";
    if (now.saving !== undefined) return "saving";
    if (now.unsaved) return "unsaved";
    return now.saved ? "saved" : "";
  };

  // Only what has changed is read out: not that all is as it was on the last
  // visit, and not on every page that nothing can be stored.
  const announce = (state, before) => {
    const first = () => {
      const told = sessionStorage.getItem("tm-unsaved") !== null;
      try {
        sessionStorage.setItem("tm-unsaved", "told");
      } catch {
        // It is told again on the next load.
      }
      return !told;
    };
    if (state === "saved" ? before === "saving" : state === "unsaved" ? first() : state !== "saving") {
      speak(state === "offline" && !now.saved ? aside("cut") : wordsOf(state));
    }
  };

  const show = () => {
    const percent = `${Math.floor((now.saving ?? 0) * 100)}%`;
    for (const text of document.querySelectorAll("[data-saved]")) {
      text.textContent = percent;
    }
    const state = stateOf();
    const before = page.dataset.device ?? "";
    if (state !== before) {
      const focused = document.activeElement?.matches?.(".tm-device__what");
      page.dataset.device = state;
      if (focused) {
        document.querySelector(`[data-device-state="${state}"] .tm-device__what`)?.focus();
      }
      announce(state, before);
    }
  };

  addEventListener("online", show);
  addEventListener("offline", show);

  addEventListener("beforetoggle", ({ target, newState }) => {
    if (target.id === "device-says" && newState === "open") {
      const state = document.querySelector(`[data-device-state="${page.dataset.device}"]`)?.dataset;
      target.textContent = (page.dataset.device === "offline" && !now.saved ? aside("cut") : state?.more ?? state?.say) ?? "";
    }
  }, true);

  window.trimetricDevice = { now, show, speak, tell, wordsOf, aside };
})();
