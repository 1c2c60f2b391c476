// Keeps what the visit knows for a page that is loaded anew: see early.js.
(() => {
  const { tell, aside } = window.trimetricDevice;
  const { base } = document.documentElement.dataset; // where the site lies
  const kept = `tm-carry-1 ${base}`; // in the tab's own storage

  // trimetricKeep reports whether there was room.
  const keep = window.trimetricKeep = (more) => {
    const fields = Array.from(document.querySelectorAll("main :is(input, select)"))
      .filter((field) => field.id && (field.type !== "radio" || field.checked))
      .map(({ id, value, checked }) => ({ id, value, checked: checked === true }));
    let app;
    try {
      const known = window.trimetricCarry?.();
      app = known && { ...known, ...more };
    } catch {
      // The program has stopped. The fields still hold what they show.
    }
    try {
      sessionStorage.setItem(kept, JSON.stringify({ path: location.pathname, fields, app }));
      return true;
    } catch {
      tell(aside("full"));
      return false;
    }
  };

  // trimetricForget is for a page that stays after all: what was kept is of now.
  window.trimetricForget = () => sessionStorage.removeItem(kept);

  // trimetricAnew loads a page that is more when it is served than when it is
  // moved to. Nothing is said of it. A page that was loaded so and still lacks
  // something would lack it for ever, so it stays.
  window.trimetricAnew = () => !window.trimetricCarried?.anew && keep({ anew: true }) && location.reload();
})();
