// Shows a widget on the page of the builder: <tm-preview address="/embed/nps"
// name="NPS calculator">. Another address takes another frame, since one in the
// old frame would be a step in the history. The frame says how high it is.
(() => {
  const rest = 300; // ms without a change before another frame is made

  class Preview extends HTMLElement {
    static observedAttributes = ["address", "name"];

    connectedCallback() {
      this.renew();
    }

    disconnectedCallback() {
      clearTimeout(this.waits);
      removeEventListener("message", this.hear);
    }

    attributeChangedCallback() {
      clearTimeout(this.waits);
      if (this.frame) {
        this.waits = setTimeout(() => this.renew(), rest);
      } else {
        this.renew();
      }
    }

    // renew keeps the height until the new frame speaks.
    renew() {
      const address = this.getAttribute("address");
      if (!address || !this.isConnected) {
        return; // a page that was served: its own is still to come
      }
      addEventListener("message", this.hear);
      const height = this.frame?.style.height;
      this.frame = document.createElement("iframe");
      this.frame.className = "tm-sample__frame";
      this.frame.title = this.getAttribute("name");
      this.frame.src = address;
      if (height) {
        this.frame.style.height = height;
      }
      this.replaceChildren(this.frame);
    }

    hear = ({ data, origin, source }) => {
      const own = origin === location.origin && source === this.frame?.contentWindow;
      if (own && data?.source === "trimetric" && data.v === 1 && data.type === "height" && data.height > 0) {
        this.frame.style.height = `${Math.ceil(data.height)}px`;
      }
    };
  }

  customElements.define("tm-preview", Preview);
})();
