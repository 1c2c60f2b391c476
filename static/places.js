// Places on a page, and the ways to them.
(() => {
  const placeName = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  // show brings a place on the page to the top of the window and gives it the
  // focus, for those who read on from there. A place that belongs to one of
  // several metrics may be hidden, until that metric is chosen. It reports
  // whether there is such a place.
  const show = (id) => {
    const place = id && document.getElementById(id);
    if (!place) {
      return false;
    }
    const metric = place.closest("[data-metric]")?.dataset.metric;
    const choice = metric && place.closest("tm-read")?.querySelector(`input[type=radio][value="${CSS.escape(metric)}"]`);
    if (choice) {
      choice.checked = true;
    }
    if (!place.hasAttribute("tabindex")) {
      place.setAttribute("tabindex", "-1");
    }
    place.focus({ preventScroll: true });
    place.scrollIntoView();
    return true;
  };
  window.trimetricShow = show;

  // arrive goes to the place that the address names, if a part that was late has
  // it.
  const arrive = (part) => {
    const place = document.getElementById(placeName());
    if (place && part.contains(place)) {
      show(place.id);
    }
  };
  window.trimetricArrive = arrive;

  // Links to a place on the same page. The program would follow each only once.
  addEventListener("click", (event) => {
    const link = event.target.closest?.('tm-read a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const hash = link.getAttribute("href");
    if (location.hash !== hash) {
      history.pushState(null, "", hash);
    }
    show(placeName());
  }, true);

  // The browser went to the place that the address names before it could be
  // shown.
  const name = placeName();
  if (document.getElementById(name)?.closest("tm-read [data-metric]")) {
    show(name);
  }
})();
