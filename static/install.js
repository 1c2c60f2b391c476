// Offers to install the site, where the browser lets a page do that.
//
// <html data-install="offered"> while it does. Elsewhere the words beside the
// button say how the browser's own menu does it.
(() => {
  const page = document.documentElement;
  let offer;

  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault(); // the button asks, not a bar over the page
    offer = event;
    page.dataset.install = "offered";
  });
  addEventListener("appinstalled", () => {
    offer = undefined;
    delete page.dataset.install;
  });
  addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-install-now]") && offer) {
      offer.prompt();
      offer = undefined; // an offer can be taken once
      delete page.dataset.install;
    }
  });
})();
