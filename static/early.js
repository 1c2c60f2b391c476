// Keeps what a reader types before the program runs.
//
// go-app does not take over the page that was served: it puts an equal one in
// its place, with empty fields and nothing in focus. The page that was served
// is remembered here, and still holds what was typed into it.
(() => {
  const served = document.body.firstElementChild;
  let focused = null; // the served page's element that has, or last had, focus

  // A window in the background does not report focus, only what is typed.
  const note = (event) => {
    focused = served.contains(event.target) ? event.target : null;
  };
  addEventListener("focusin", note);
  addEventListener("input", note);

  // Focus is lost, too, when the page is replaced. That loss does not count,
  // so look again when it is over.
  addEventListener("focusout", () => {
    setTimeout(() => {
      if (served.isConnected && document.activeElement === document.body) {
        focused = null;
      }
    });
  });
  note({ target: document.activeElement });

  const changed = (field) => {
    if (field.type === "radio") {
      return field.checked && !field.defaultChecked; // the one it was taken from goes without saying
    }
    if (field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      const asServed = Array.from(field.options, (option) => option.defaultSelected).lastIndexOf(true);
      return field.selectedIndex !== Math.max(asServed, 0);
    }
    return field.value !== field.defaultValue;
  };

  // What an update has carried over goes back into the page it was typed in. The
  // program finds there, or in the list below, what it has no form for; the
  // forms are in trimetricCarried, see app/carry.go.
  const carried = [];
  const takeUp = () => {
    const key = `tm-carry-1 ${document.documentElement.dataset.base}`; // as device.js has it
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const { path, fields, app } = JSON.parse(kept ?? "{}");
    window.trimetricCarried = app;
    for (const field of path === location.pathname ? fields : []) {
      const same = served.querySelector(`#${CSS.escape(field.id)}`);
      if (!same) {
        carried.push({ ...field, carried: true });
      } else if (same.type === "radio" || same.type === "checkbox") {
        same.checked = field.checked;
      } else {
        same.value = field.value;
      }
    }
  };
  try {
    takeUp();
  } catch (error) {
    console.warn(error); // what is stored there is not ours
  }

  // trimetricEarly returns what differs from the page that was served:
  //
  //   {fields: [{id, value, checked, carried}], focus: id, start, end}
  //
  // or null when nothing does. start and end bound the selection in a text
  // field and are -1 elsewhere. It may be asked at any time, before the page is
  // replaced and after.
  window.trimetricEarly = () => {
    const fields = Array.from(served.querySelectorAll("input, select, textarea"))
      .filter((field) => field.id && changed(field))
      .map(({ id, value, checked }) => ({ id, value, checked: checked === true }))
      .concat(carried);
    const focus = focused?.id ?? "";
    if (fields.length === 0 && !focus) {
      return null;
    }
    return {
      fields,
      focus,
      start: focused?.selectionStart ?? -1,
      end: focused?.selectionEnd ?? -1,
    };
  };
})();
