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
  // How high a frame is at first, in px, when it is narrower than 440 px, than
  // 640 px, or wider, and what tabs add. Its own word comes later. The style
  // sheet chooses: to ask for the width here would make the browser lay the
  // article out before it is read in.
  const heights = { csat: [613, 519, 341], nps: [613, 519, 448], ces: [701, 527, 416], quiz: [477, 427, 393] };
  const tabs = 49;

  const look = new CSSStyleSheet();
  look.replaceSync(":host{display:block;container-type:inline-size;min-width:min(280px,100%);max-width:720px}" +
    "*{display:block;width:100%;height:var(--h0);border:0;color-scheme:normal}" +
    "@container(min-width:440px){*{height:var(--h1)}}@container(min-width:640px){*{height:var(--h2)}}");

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
      const metric = Object.hasOwn(heights, asked) ? asked : "nps";
      const query = new URLSearchParams(options.filter((key) => this.hasAttribute(key)).map((key) => [key, this.getAttribute(key)]));
      this.address = `${new URL(`embed/${metric}`, site)}?${query}`.replace(/\?$/, "");
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [look];
      this.name = metric === "quiz" ? "Which metric should you use?" : `${metric.toUpperCase()} calculator`;
      this.frame = null;
      this.room = document.createElement("div");
      root.replaceChildren(this.room);
      const more = this.hasAttribute("tabs") && metric !== "quiz" ? tabs : 0;
      heights[metric].forEach((height, i) => this.room.style.setProperty(`--h${i}`, `${height + more}px`));
      nearby.unobserve(this);
      nearby.observe(this);
    }

    load() {
      this.frame = document.createElement("iframe");
      this.frame.title = this.name;
      this.frame.src = this.address;
      this.frame.style.cssText = this.room.style.cssText;
      this.room.replaceWith(this.frame);
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
      widget.frame.style.height = `${Math.ceil(data.height)}px`;
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
