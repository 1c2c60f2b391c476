// Runs a frame below /embed/: takes up what the host page has set, starts the
// program when a reader comes near, hands it what is done, and changes the page
// to what it answers. The page is whole without it, but for the score.
//
// <html data-engine> says how the program stands: (unset), loading, ready,
// missing, failed, stopped. CSS shows the block that fits.
(() => {
  const { wasm, name } = document.currentScript.dataset;
  const page = document.documentElement;
  page.dataset.js = "on"; // shows what is for readers with scripts
  const query = new URLSearchParams(location.search);
  const secret = new URLSearchParams(location.hash.replace(/^#\?/, "")).get("secret");
  const wants = (key) => query.has(key) && !["0", "false"].includes(query.get(key));
  const share = wants("share-results");
  const patience = 300; // ms before a word about loading
  const pause = 600; // ms until the result is read out

  // tell speaks to the page around the frame. It learns nothing but how high the
  // frame is, and the result where it asks for it.
  const tell = (type, more) => {
    if (parent !== window) {
      parent.postMessage({ source: "trimetric", v: 1, type, ...more }, "*");
    }
  };
  // WordPress has words of its own, and hears only those who know its secret.
  const tellWordPress = (message, value) => {
    if (secret && parent !== window) {
      parent.postMessage({ message, value, secret }, "*");
    }
  };

  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") {
    page.dataset.theme = theme;
  }
  if (wants("tabs")) {
    page.dataset.tabs = "on";
  }

  // The accent is for marks, so it has to stand out from the surface (WCAG
  // 1.4.11). One that does not is left out.
  const channels = (color) => getComputedStyle(color).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1).map(Number);
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const setAccent = () => {
    const accent = query.get("accent");
    page.style.removeProperty("--tm-own");
    delete page.dataset.accent;
    if (!accent || !CSS.supports("color", accent)) {
      return;
    }
    const probe = document.createElement("span");
    document.body.append(probe);
    probe.style.color = accent;
    const own = channels(probe);
    probe.style.color = "var(--tm-surface)";
    const surface = channels(probe);
    probe.remove();
    if (own && surface && contrast(luminance(own), luminance(surface)) >= 3) {
      page.style.setProperty("--tm-own", accent);
      page.dataset.accent = "own";
    }
  };

  let frame; // the root element
  let program; // what it exports
  let asked = false;
  let resting;

  // patch changes an element into another, and leaves alone what is alike: the
  // focus, the caret, and what somebody is typing stay.
  const patch = (was, now) => {
    if (was.nodeType === Node.TEXT_NODE) {
      if (was.data !== now.data) {
        was.data = now.data;
      }
      return;
    }
    for (const { name: key } of Array.from(was.attributes)) {
      if (!now.hasAttribute(key)) {
        was.removeAttribute(key);
      }
    }
    for (const { name: key, value } of now.attributes) {
      if (was.getAttribute(key) !== value) {
        was.setAttribute(key, value);
      }
    }
    if (was.type === "radio") {
      was.checked = now.checked;
    } else if (was.localName === "input" && was.value !== now.value) {
      was.value = now.value;
    }
    const old = Array.from(was.childNodes);
    const kids = Array.from(now.childNodes);
    for (const [i, kid] of kids.entries()) {
      if (!old[i]) {
        was.append(kid);
      } else if (old[i].nodeName !== kid.nodeName || old[i].dataset?.key !== kid.dataset?.key) {
        old[i].replaceWith(kid);
      } else {
        patch(old[i], kid);
      }
    }
    old.slice(kids.length).forEach((one) => one.remove());
  };

  // act tells the program what was done, and shows what comes of it.
  const act = (what, id = "", value = "") => {
    const message = new TextEncoder().encode([what, id, value.slice(0, 4000)].join("\0"));
    new Uint8Array(program.memory.buffer, program.in(), message.length).set(message);
    const length = program.act(message.length);
    const html = new TextDecoder().decode(new Uint8Array(program.memory.buffer, program.out(), length));
    const next = document.createElement("template");
    next.innerHTML = html;
    patch(frame, next.content.firstElementChild);
    if (frame.dataset.focus) {
      document.getElementById(frame.dataset.focus)?.focus();
    }
    tellHeight();
    tellResult();
    clearTimeout(resting);
    if (what !== "pause" && what !== "open") {
      resting = setTimeout(send, pause, "pause");
    }
  };

  // send is act for a program that may be on its way, or have ended.
  const send = (...args) => {
    if (page.dataset.engine !== "ready") {
      start();
      return;
    }
    try {
      act(...args);
    } catch (error) {
      console.error(error);
      state("stopped");
    }
  };

  // tellHeight passes the height on when it has changed. A frame that is not in
  // view is not painted, and then no observer reports: whoever changes the page
  // says so.
  let high = 0;
  const tellHeight = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== high) {
      high = height;
      tell("height", { height });
      tellWordPress("height", height);
    }
  };

  // tellResult passes a result on when it has changed, if the host page asks.
  let told = "";
  const tellResult = () => {
    if (!share || name === "quiz") {
      return;
    }
    const value = (hook) => frame.querySelector(`[data-result="${hook}"]`)?.value;
    const number = (hook) => (value(hook) === undefined ? null : Number(value(hook)));
    const result = {
      metric: frame.dataset.metric, score: number("score"), low: number("low"), high: number("high"),
      band: value("band") ?? null, responses: number("responses") ?? 0,
    };
    const text = JSON.stringify(result);
    if (text !== told && (result.score !== null || told)) {
      told = text;
      tell("result", { result });
    }
  };

  // state also says that the program is loading, in a place where nothing moves
  // for it.
  let stood = null; // what that place says otherwise
  const state = (engine) => {
    page.dataset.engine = engine;
    const place = frame.querySelector(".tm-frame__says, .tm-frame__ways > span");
    const words = document.querySelector(".tm-engine-loading");
    if (place && engine === "loading") {
      stood = place.textContent;
      place.textContent = words.textContent;
    } else if (place && stood !== null) {
      place.textContent = stood;
      stood = null;
    }
  };

  // What the program asks of its surroundings (WASI, preview 1): the time, chance
  // and a place to say why it ended.
  const system = (memory) => {
    const view = () => new DataView(memory().buffer);
    const none = (count, size) => {
      view().setUint32(count, 0, true);
      view().setUint32(size, 0, true);
      return 0;
    };
    return {
      args_get: () => 0,
      args_sizes_get: none,
      clock_time_get: (_, __, at) => {
        view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
        return 0;
      },
      environ_get: () => 0,
      environ_sizes_get: none,
      fd_write: (_, list, count, at) => {
        let bytes = 0;
        for (let i = 0; i < count; i++) {
          const [from, length] = [view().getUint32(list + 8 * i, true), view().getUint32(list + 8 * i + 4, true)];
          console.error(new TextDecoder().decode(new Uint8Array(memory().buffer, from, length)));
          bytes += length;
        }
        view().setUint32(at, bytes, true);
        return 0;
      },
      poll_oneoff: (_, __, count, at) => {
        view().setUint32(at, count, true);
        return 0;
      },
      proc_exit: (code) => {
        throw new Error(`the program has ended: ${code}`);
      },
      random_get: (at, length) => {
        crypto.getRandomValues(new Uint8Array(memory().buffer, at, length));
        return 0;
      },
      sched_yield: () => 0,
    };
  };

  const load = async () => {
    const imports = { wasi_snapshot_preview1: system(() => program.memory) };
    const response = await fetch(wasm);
    if (!response.ok) {
      throw new Error(`${wasm}: status ${response.status}`);
    }
    const type = response.headers.get("Content-Type") ?? "";
    const { instance } = WebAssembly.instantiateStreaming && type.startsWith("application/wasm")
      ? await WebAssembly.instantiateStreaming(response, imports)
      : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
    program = instance.exports;
    program._initialize();
  };

  // start fetches the program, once. What is typed meanwhile it takes up then.
  const start = async () => {
    if (asked) {
      return;
    }
    asked = true;
    if (typeof WebAssembly === "undefined") {
      state("missing");
      return;
    }
    const late = setTimeout(state, patience, "loading");
    try {
      await load();
    } catch (error) {
      console.error(error);
      state("failed");
      asked = false;
      return;
    } finally {
      clearTimeout(late);
    }
    const fields = Array.from(frame.querySelectorAll("input"));
    const chosen = fields.filter((field) => field.type === "radio" && field.checked && !field.defaultChecked);
    const typed = fields.filter((field) => field.type === "text" && field.value !== field.defaultValue);
    const early = [...chosen.map(({ id }) => ["change", id]), ...typed.map(({ id, value }) => ["input", id, value])];
    state("ready");
    send("open", name, location.search.slice(1));
    early.forEach((one) => send(...one));
  };

  const listen = () => {
    const text = (target) => target.matches?.("input[type=text]");
    frame.addEventListener("input", ({ target }) => text(target) && send("input", target.id, target.value));
    frame.addEventListener("focusout", ({ target }) => text(target) && send("left", target.id));
    frame.addEventListener("change", ({ target }) => target.type === "radio" && send("change", target.id));
    frame.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
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
    document.addEventListener("click", ({ target }) => target.closest?.("[data-retry]") && start());
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
    setAccent();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", setAccent);
    listen();
    watch();
    tell("ready");
    tellHeight();
  });
})();
