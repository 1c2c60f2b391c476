// Text that is only read stands in the pages, and not in the program.
//
// The program puts an empty <tm-read page="/guide" part="text"> where such a
// text belongs, or leaves the one that was served with all it holds. An empty one
// fills itself: with the nodes of the page that was served, so that a reader
// notices nothing; or, for those who come from another page, with the nodes of
// that page, which was fetched while the reader was busy with this one.
// data-state is "loading" or "failed" while there is nothing to show.
(() => {
  const patience = 300; // ms before a word about loading
  const holders = new Map(); // page and part, to the element that has the text
  const pages = new Map(); // path, to what came of it: a promise, then a document

  const fetchPage = (path) => {
    if (!pages.has(path)) {
      const asked = fetch(path).then(async (response) => {
        if (!response.ok) {
          throw new Error(`${path}: status ${response.status}`);
        }
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        pages.set(path, page);
        return page;
      });
      pages.set(path, asked);
      asked.catch(() => pages.delete(path)); // to be asked again
    }
    return pages.get(path);
  };

  // A page may have a script of its own, which comes with its text. The others
  // are here, or of a newer version of the site.
  const bring = (page) => {
    for (const { src, defer } of page.querySelectorAll("head script[defer]:not([data-wasm])")) {
      if (!Array.from(document.scripts).some((script) => script.src === src)) {
        const script = document.createElement("script");
        Object.assign(script, { src, defer });
        document.head.append(script);
      }
    }
  };

  class Read extends HTMLElement {
    get page() { return this.getAttribute("page"); }
    get key() { return `${this.page} ${this.getAttribute("part")}`; }

    connectedCallback() {
      const holder = holders.get(this.key);
      holders.set(this.key, this);
      if (this.firstChild) {
        return;
      }
      if (holder?.firstChild) {
        this.append(...holder.childNodes);
        refocus(this);
      } else {
        this.load();
      }
    }

    take(page) {
      const same = Array.from(page.querySelectorAll("tm-read")).find((one) => {
        return one.getAttribute("page") === this.page && one.getAttribute("part") === this.getAttribute("part");
      });
      if (!same?.firstChild) {
        throw new Error(`${this.key}: no text`);
      }
      this.append(...same.childNodes);
      bring(page);
    }

    async load() {
      const late = setTimeout(() => { this.dataset.state = "loading"; }, patience);
      try {
        const page = await fetchPage(this.page);
        if (this.isConnected && !this.firstChild) {
          this.take(page);
          window.trimetricArrive(this);
        }
        delete this.dataset.state;
      } catch {
        pages.delete(this.page); // the reader is told, and may ask again
        this.dataset.state = "failed";
      } finally {
        clearTimeout(late);
      }
    }
  }

  // A link or a button that has the focus loses it where the program's page
  // replaces the served one. Once it is there, the served page is the program's.
  const served = document.body.firstElementChild;
  let focused = null;
  addEventListener("focusin", ({ target }) => {
    const text = target.closest?.("tm-read");
    const early = document.documentElement.dataset.engine !== "ready";
    focused = early && text && served.contains(text) ? target : null;
  });
  const refocus = (text) => {
    if (focused && text.contains(focused)) {
      if (document.activeElement === document.body) {
        focused.focus({ preventScroll: true });
      }
      focused = null;
    }
  };

  // "Try again" goes away when it has worked, and the focus on to the text.
  addEventListener("click", async (event) => {
    const again = event.target.closest?.("[data-reread]");
    const text = again?.closest("[data-reading]").querySelector("tm-read");
    await text?.load();
    if (text?.firstChild) {
      text.tabIndex = -1;
      text.focus({ preventScroll: true });
    }
  });

  // The program names the pages whose text a reader may want next.
  window.trimetricAhead = (paths) => {
    const idle = window.requestIdleCallback ?? ((later) => setTimeout(later, 1000));
    if (!navigator.connection?.saveData) {
      idle(() => paths.forEach((path) => {
        if (path !== location.pathname) {
          Promise.resolve(fetchPage(path)).catch(() => {}); // the reader is told on that page
        }
      }));
    }
  };

  customElements.define("tm-read", Read);
})();
