// A table of contents that follows the reader: the link to the part of the page
// that is being read has aria-current, and its text stands in [data-current],
// for those who see the button and not the list.
(() => {
  // A part is being read from when its heading has passed this share of the
  // window's height until the next one has.
  const reading = 0.4;

  // A list that lies over the page goes when one of its links is followed.
  addEventListener("click", ({ target }) => {
    target.closest?.("tm-toc a")?.closest("[popover]")?.hidePopover?.();
  }, true);

  customElements.define("tm-toc", class extends HTMLElement {
    connectedCallback() {
      this.follow = () => {
        this.asked ??= requestAnimationFrame(() => {
          this.asked = undefined;
          this.mark();
        });
      };
      addEventListener("scroll", this.follow, { passive: true });
      addEventListener("resize", this.follow, { passive: true });
      this.follow();
    }

    disconnectedCallback() {
      removeEventListener("scroll", this.follow);
      removeEventListener("resize", this.follow);
    }

    mark() {
      const links = this.querySelectorAll('a[href^="#"]');
      let current = links[0]; // at the top of the page, what comes first
      for (const link of links) {
        const head = document.getElementById(link.hash.slice(1));
        if (head && head.getBoundingClientRect().top < innerHeight * reading) {
          current = link;
        }
      }
      if (current === this.current) {
        return;
      }
      this.current?.removeAttribute("aria-current");
      current?.setAttribute("aria-current", "true");
      this.current = current;
      const here = this.querySelector("[data-current]");
      if (here) {
        here.textContent = current?.textContent ?? "";
      }
      // Where the list itself scrolls, the link stays in its view.
      const list = current?.closest("ul, ol");
      if (list) {
        list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
      }
    }
  });
})();
