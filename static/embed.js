// Puts calculators and the quiz into pages of other people:
//
//   <trimetric-widget metric="nps">
//     <a href="…/nps">NPS calculator</a>
//   </trimetric-widget>
//
// The link inside works before this has run, without it, and where the page
// forbids our frame. Nothing else is fetched before a reader comes near. The
// page is told how high the frame is and, with share-results, the result; only
// our own frame is believed.
(() => {
  const src = document.currentScript?.src;
  if (!src || customElements.get("trimetric-widget")) {
    return; // a module, or the second time
  }
  const site = new URL(".", src);
  const near = "600px"; // of the window: time to load before it is in view
  const options = ["tabs", "theme", "accent", "mode", "scale", "from", "dir", "level", "industry", "s", "n", "p", "pa", "d", "sum", "r", "share-results"];
  // How high a frame is at first, in px, at its widest; then a width, and by how
  // much it is higher when narrower; and so on. Counts per rating go by their
  // number; + is with figures. app/embed_room.go says the same.
  const rooms = {
    csat: [338, 640, 119, 440, -31, 328, 20, 300, 20],
    csat10: [338, 640, 119, 440, -31, 331, 20, 328, 20],
    nps: [448, 640, 9, 440, -31],
    ces: [338, 640, 119, 440, -31, 292, 20],
    quiz: [393, 501, 26, 492, 8, 478, 8, 466, 8, 302, 22, 294, 22, 287, 22],
    5: [463, 440, -31, 320, 76],
    7: [463, 440, 45],
    10: [463, 640, 76, 440, 45, 311, 20],
    11: [463, 658, 76, 440, 45, 291, 20],
    "csat+": [338, 640, 119, 590, 3, 440, 31, 402, 20, 363, 18, 328, 20, 300, 20],
    "nps+": [448, 640, 9, 560, 18, 490, 3, 440, 31, 347, 20, 289, 18],
    "ces+": [338, 640, 151, 524, 18, 440, 34, 292, 20],
    "5+": [463, 578, 3, 508, 11, 440, 20, 390, 20, 363, 18, 320, 87],
    "7+": [463, 519, 3, 502, 18, 440, 107, 332, 20],
    "10+": [463, 640, 76, 590, 3, 440, 107, 402, 20, 378, 18, 311, 20],
    "11+": [463, 658, 76, 560, 18, 502, 3, 440, 107, 358, 20, 291, 20],
  };
  const foot = [387, 34];
  const sharing = [604, 34, 489, 18]; // the foot when it says that results are passed on
  const tabs = 49;
  const scales = { csat: [5, 7, 10], nps: [11], ces: [7, 5], quiz: [] };

  // room is that height as CSS, in which 100% is the width: to ask for the width
  // here would make the browser lay the article out before it is read in.
  const room = (metric, get) => {
    const sizes = scales[metric];
    const totals = get("mode") ? get("mode") !== "ratings" : metric !== "ces" || get("sum");
    const counts = (get("r") || !totals) && (sizes.find((n) => n == get("scale")) ?? sizes[0]);
    const plus = ["s", "p", "sum", "r"].some(get) ? "+" : "";
    const [high, ...steps] = rooms[(counts || metric + get("scale")) + plus] ?? rooms[metric + plus] ?? rooms.quiz;
    const all = steps.concat(sizes[0] && get("share-results") !== null ? sharing : foot);
    return `calc(${high + (sizes[0] && get("tabs") !== null ? tabs : 0)}px` +
      `${all.map((n, i) => (i % 2 ? `*${n}` : ` + clamp(0px,(${n}px - 100%)*99,1px)`)).join("")})`;
  };

  // The canvas has no height. It is as wide as we want to be, and gives way
  // in whatever shrinks to what is in it.
  const look = new CSSStyleSheet();
  look.replaceSync(":host{display:block;min-width:280px;max-width:720px;height:auto!important;padding:0!important}" +
    "canvas{display:block;width:720px;min-width:280px;max-width:100%;height:0}div{position:relative}" +
    "iframe{position:absolute;inset:0;width:100%;height:100%;border:0}");

  const widgets = new Set();
  const nearby = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        nearby.unobserve(target);
        target.load();
      }
    }
  }, { rootMargin: near });

  class Widget extends HTMLElement {
    static observedAttributes = ["metric", ...options];

    connectedCallback() {
      widgets.add(this);
      this.renew();
    }

    connectedMoveCallback() {} // moved whole: the frame stays as it is

    disconnectedCallback() {
      widgets.delete(this);
    }

    // Several attributes that change at once make one new frame.
    attributeChangedCallback(_, was, now) {
      if (was !== now && this.isConnected && !this.stale) {
        this.stale = true;
        queueMicrotask(() => this.isConnected && this.renew());
      }
    }

    // renew keeps the place of a frame that is still to be made. A new address
    // in the old one would be a step in the page's history.
    renew() {
      this.stale = false;
      const asked = this.getAttribute("metric");
      const metric = Object.hasOwn(scales, asked) ? asked : "nps";
      const query = new URLSearchParams(options.filter((key) => this.hasAttribute(key)).map((key) => [key, this.getAttribute(key)]));
      this.address = `${new URL(`embed/${metric}`, site)}?${query}`.replace(/\?$/, "");
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [look];
      this.name = metric === "quiz" ? "Which metric should you use?" : `${metric.toUpperCase()} calculator`;
      this.frame = null;
      this.room = document.createElement("div");
      this.room.style.paddingBottom = room(metric, (key) => this.getAttribute(key));
      root.replaceChildren(document.createElement("canvas"), this.room);
      nearby.unobserve(this);
      nearby.observe(this);
    }

    load() {
      this.frame = document.createElement("iframe");
      this.frame.title = this.name;
      this.frame.referrerPolicy = "no-referrer";
      this.frame.src = this.address;
      this.room.append(this.frame);
    }

    // plain shows the link instead.
    plain() {
      this.shadowRoot.replaceChildren(document.createElement("slot"));
    }
  }

  addEventListener("message", ({ data, origin, source }) => {
    const widget = origin === site.origin && data?.source === "trimetric" && data.v === 1 &&
      Array.from(widgets).find(({ frame }) => frame?.contentWindow === source);
    if (!widget) {
      return;
    }
    if (data.type === "height" && data.height > 0) {
      widget.room.style.cssText = `height:${Math.ceil(data.height)}px`;
    }
    if (data.type === "result" && widget.hasAttribute("share-results")) {
      widget.dispatchEvent(new CustomEvent("trimetric:result", { bubbles: true, detail: data.result }));
    }
  });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, disposition }) => {
    if (effectiveDirective === "frame-src" && disposition === "enforce" && blockedURI.startsWith(site.origin)) {
      widgets.forEach((widget) => widget.plain());
    }
  });

  customElements.define("trimetric-widget", Widget);
})();
