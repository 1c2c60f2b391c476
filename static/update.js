// Keeps the site on the device, and brings a new version of it.
//
// A new version is never forced on anybody. Who takes it gets the page anew, and
// what was typed is carried over. Other tabs go on with what they have loaded,
// and say so; what they read from now on comes from the new version.
(() => {
  const { worker: address } = document.currentScript.dataset;
  const { base } = document.documentElement.dataset; // another site of its kind may lie above
  const { now, show, speak, tell, wordsOf, aside } = window.trimetricDevice;
  const hour = 3600000; // ms
  const retry = 60000; // ms until a lost connection is asked for again
  const answersIn = 10000; // ms for a version to take over; it takes a fifth of that
  const restsIn = 500; // ms until nothing is asked for any more: see update
  let registration;

  // Without a secure origin there is none, and a sandbox denies it.
  const container = (() => {
    try {
      return navigator.serviceWorker;
    } catch {
      return undefined;
    }
  })();

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

  // again loads the page that the new version has.
  let answer; // the time it has for that
  const again = () => {
    clearTimeout(answer);
    if (window.trimetricKeep()) {
      location.reload();
      return;
    }
    now.updating = false;
    show();
  };

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
    if (!window.trimetricKeep()) {
      return;
    }
    now.updating = true;
    show();
    setTimeout(() => registration.waiting?.postMessage("update"), restsIn);
    clearTimeout(answer);
    answer = setTimeout(() => {
      now.late = now.updating;
      now.updating = false;
      window.trimetricForget();
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
})();
