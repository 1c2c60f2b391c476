// Puts calculators and the quiz into pages of other people:
//
//   <trimetric-widget metric="nps"><a href="…/nps">NPS calculator</a></trimetric-widget>
//
// The link inside works before this has run, without it, and where the page
// forbids our frame. Nothing else is fetched before a reader comes near. The page
// is told how high the frame is and, with share-results, the result; only our own
// frame is believed.
(() => {
  const src = document.currentScript?.src;
  if (!src || customElements.get("trimetric-widget")) {
    return; // a module, or the second time
  }
  const site = new URL(".", src);
  const near = "600px"; // of the window: time to load before it is in view
  const options = ["tabs", "theme", "accent", "mode", "scale", "from", "dir", "level", "industry", "s", "n", "p", "pa", "d", "sum", "r", "share-results"];
  // How high a frame is at first, in px, when it is narrower than 440 px, than
  // 640 px, or wider. Its own word comes later.
  const heights = { csat: [520, 500, 400], nps: [520, 500, 400], ces: [520, 500, 400], quiz: [520, 460, 420] };

  const look = new CSSStyleSheet();
  look.replaceSync(":host{display:block;max-width:720px}iframe{display:block;width:100%;border:0;color-scheme:normal}");

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

    disconnectedCallback() {
      widgets.delete(this);
    }

    // Several attributes that change at once make one new frame.
    attributeChangedCallback() {
      if (this.isConnected && !this.stale) {
        this.stale = true;
        queueMicrotask(() => this.isConnected && this.renew());
      }
    }

    // renew keeps the place of a frame that is still to be loaded. Another frame
    // takes it, since a new address in the old one would be a step in the page's
    // history.
    renew() {
      this.stale = false;
      const metric = heights[this.getAttribute("metric")] ? this.getAttribute("metric") : "nps";
      const query = new URLSearchParams(options.filter((key) => this.hasAttribute(key)).map((key) => [key, this.getAttribute(key)]));
      this.address = `${new URL(`embed/${metric}`, site)}?${query}`.replace(/\?$/, "");
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [look];
      this.frame = document.createElement("iframe");
      this.frame.title = metric === "quiz" ? "Which metric should you use?" : `${metric.toUpperCase()} calculator`;
      root.replaceChildren(this.frame);
      const width = this.clientWidth;
      this.high(heights[metric][width < 440 ? 0 : width < 640 ? 1 : 2]);
      nearby.unobserve(this);
      nearby.observe(this);
    }

    load() {
      this.frame.src = this.address;
    }

    high(height) {
      this.frame.style.height = `${height}px`;
    }

    // plain shows the link instead.
    plain() {
      this.shadowRoot.replaceChildren(document.createElement("slot"));
    }
  }

  addEventListener("message", ({ data, origin, source }) => {
    const widget = origin === site.origin && data?.source === "trimetric" && data.v === 1 &&
      Array.from(widgets).find(({ frame }) => frame.contentWindow === source);
    if (!widget) {
      return;
    }
    if (data.type === "height" && data.height > 0) {
      widget.high(Math.ceil(data.height));
    }
    if (data.type === "result" && widget.hasAttribute("share-results")) {
      widget.dispatchEvent(new CustomEvent("trimetric:result", { bubbles: true, detail: data.result }));
    }
  });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "frame-src" && blockedURI.startsWith(site.origin)) {
      widgets.forEach((widget) => widget.plain());
    }
  });

  customElements.define("trimetric-widget", Widget);
})();
