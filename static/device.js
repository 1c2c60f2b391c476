// Keeps the site on the device, and says how that stands.
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
// A new version is never forced on anybody. Who takes it gets the page anew, and
// what was typed is carried over. Other tabs go on with what they have loaded,
// and say so; what they read from now on comes from the new version.
(() => {
  const { worker: address } = document.currentScript.dataset;
  const page = document.documentElement;
  const { base } = page.dataset; // where the site lies; another of its kind may lie above it
  const hour = 3600000; // ms
  const retry = 60000; // ms until a lost connection is asked for again
  const answersIn = 10000; // ms for a version to take over; it takes a fifth of that
  const restsIn = 500; // ms until nothing is asked for any more: see update
  const now = {}; // what is known: saving, saved, unsaved, waiting, late, changed, updating
  let registration;

  // Without a secure origin there is none, and a sandbox denies it.
  const container = (() => {
    try {
      return navigator.serviceWorker;
    } catch {
      return undefined;
    }
  })();

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

  // look takes in how the workers stand. A page that no worker answers for runs
  // no stored version that another could replace.
  const look = () => {
    const { installing, waiting, active } = registration;
    now.saved = Boolean(active);
    now.waiting = Boolean(waiting && controller());
    now.saving = !active && (installing || waiting) ? now.saving ?? 0 : undefined;
    now.unsaved = !installing && !waiting && !active;
    show();
  };

  const follow = (worker) => worker?.addEventListener("statechange", look);

  const watch = (found) => {
    if (!found || found === registration) {
      return;
    }
    registration = found;
    follow(found.installing);
    follow(found.waiting);
    found.addEventListener("updatefound", () => {
      follow(found.installing);
      look();
    });
    look();
  };

  // controller is the worker of this site that answers for the page. Before there
  // is one, that of a site above it may do so.
  const controller = () => {
    const by = container.controller;
    return by && new URL(by.scriptURL).pathname === address ? by : null;
  };

  // ask looks for a new version. Who has none to ask has no connection, whatever
  // the browser knows of its network; it asks again after a while.
  let asked = 0;
  let next;
  const ask = async () => {
    asked = Date.now();
    clearTimeout(next);
    try {
      await registration.update();
      now.cut = false;
    } catch {
      now.cut = true;
      next = setTimeout(ask, retry);
    }
    show();
  };

  // register comes when the program runs and the page rests: what is stored is
  // then in the browser's own cache, and is not fetched again.
  const register = async () => {
    try {
      watch(await container.register(address, { updateViaCache: "none" }));
      if (registration.active) {
        registration.active.postMessage("which");
        ask();
      }
    } catch {
      now.unsaved = !registration?.active; // without a connection there may be one
      show();
    }
  };
  addEventListener("trimetric-ready", () => {
    if (window.trimetricCarried && !window.trimetricCarried.anew) {
      speak(aside("updated"));
    }
    const idle = window.requestIdleCallback ?? ((later) => setTimeout(later, 200));
    idle(register, { timeout: 2000 });
  }, { once: true });

  const kept = `tm-carry-1 ${base}`; // in the tab's own storage

  // carry keeps what the visit knows for the page that comes next: see early.js.
  // It reports whether there was room.
  const carry = (more) => {
    const fields = Array.from(document.querySelectorAll("main :is(input, select)"))
      .filter((field) => field.id && (field.type !== "radio" || field.checked))
      .map(({ id, value, checked }) => ({ id, value, checked: checked === true }));
    let app;
    try {
      const known = window.trimetricCarry?.();
      app = known && { ...known, ...more };
    } catch {
      // The program has stopped. The fields still hold what they show.
    }
    try {
      sessionStorage.setItem(kept, JSON.stringify({ path: location.pathname, fields, app }));
      return true;
    } catch {
      tell(aside("full"));
      return false;
    }
  };

  // again loads the page that the new version has.
  let answer; // the time it has for that
  const again = () => {
    clearTimeout(answer);
    if (carry()) {
      location.reload();
      return;
    }
    now.updating = false;
    show();
  };

  // trimetricAnew loads a page that is more when it is served than when it is
  // moved to. Nothing is said of it. A page that was loaded so and still lacks
  // something would lack it for ever, so it stays.
  window.trimetricAnew = () => !window.trimetricCarried?.anew && carry({ anew: true }) && location.reload();

  // update asks the new version to take over, once the page rests. Chromium stops
  // the old worker first. A page that asks that worker for a file in the very
  // moment starts it again, and the change is put off until it has had nothing
  // to do for half a minute. In a private window Chromium itself asks for the
  // icon whenever the address changes, as it does when the program writes down
  // what was typed: see "route" in sw.js.
  const update = () => {
    if (now.changed || !registration?.waiting) {
      again();
      return;
    }
    if (!carry()) {
      return;
    }
    now.updating = true;
    show();
    setTimeout(() => registration.waiting?.postMessage("update"), restsIn);
    clearTimeout(answer);
    answer = setTimeout(() => {
      now.late = now.updating;
      now.updating = false;
      sessionStorage.removeItem(kept); // it is of now, and the update of later
      look();
      if (now.late) {
        tell(wordsOf("late"));
      }
    }, answersIn);
  };

  addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-update]")) {
      update();
    }
  });
  addEventListener("online", show);
  addEventListener("offline", show);

  if (!container) {
    return;
  }
  let controlled = Boolean(controller());
  container.addEventListener("controllerchange", () => {
    if (now.updating) {
      again();
    } else if (controlled) {
      now.changed = true;
      show();
    }
    controlled = Boolean(controller());
  });
  // inspect looks at what the worker of this page has stored, and has the rest
  // seen to. Storage that cannot be read holds nothing.
  const inspect = async ({ name, files }, worker) => {
    try {
      const ours = (await caches.keys()).filter((key) => key.startsWith(`trimetric ${base} `));
      const stored = ours.includes(name) ? await (await caches.open(name)).keys() : [];
      const there = new Set(stored.map(({ url }) => url));
      if (files.some((file) => !there.has(file))) {
        worker.postMessage("mend");
      } else if (ours.length > 1 && !registration.installing && !registration.waiting) {
        worker.postMessage("tidy");
      }
    } catch {
      now.unsaved = true;
      now.saved = false;
      show();
    }
  };

  container.addEventListener("message", ({ data, source }) => {
    if (new URL(source.scriptURL).pathname !== address) {
      return; // of a site above this one
    }
    if (data?.name) {
      inspect(data, source);
    }
    if (data?.saved !== undefined && now.saving !== undefined) {
      now.saving = data.saved;
    }
    if (data?.whole !== undefined) {
      now.saved = data.whole;
      now.unsaved = !data.whole;
    }
    show();
  });

  // A version that waits is offered even where the program of this one fails.
  container.getRegistration(base).then((found) => {
    if (found && new URL(found.scope).pathname === base) {
      watch(found);
    }
  }, () => {});

  // An app that stays open for days looks for a new version now and then.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && registration && Date.now() - asked > hour) {
      ask();
    }
  });
  addEventListener("online", () => now.cut && ask());

  // A press on the state shows what there is to say of it.
  addEventListener("beforetoggle", ({ target, newState }) => {
    if (target.id === "device-says" && newState === "open") {
      const state = document.querySelector(`[data-device-state="${page.dataset.device}"]`)?.dataset;
      target.textContent = (page.dataset.device === "offline" && !now.saved ? aside("cut") : state?.more ?? state?.say) ?? "";
    }
  }, true);
})();
