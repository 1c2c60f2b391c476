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
    if (path !== location.pathname) {
      return; // the update came by another way than that press
    }
    window.trimetricCarried = app;
    for (const field of fields) {
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

  // The program puts its page together in slices, and what is done between two of
  // them comes after it has asked for what was typed. It is done again in the
  // program's page, once that is in place.
  const fieldsOf = () => Array.from(served.querySelectorAll("input, select, textarea")).filter(({ id }) => id);
  const holds = ({ value, checked }) => `${checked} ${value}`;
  let told; // what each field held when the program asked
  const repeat = (field) => {
    const same = document.getElementById(field.id);
    const press = field.type === "radio" || field.type === "checkbox";
    if (!same || same.type !== field.type || press && same.checked === field.checked) {
      return;
    }
    same.checked = field.checked;
    same.value = field.value;
    if (same === document.activeElement && field.selectionStart >= 0) {
      same.setSelectionRange(field.selectionStart, field.selectionEnd);
    }
    same.dispatchEvent(new Event("input", { bubbles: true }));
    if (press || field.tagName === "SELECT") {
      same.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  const catchUp = () => fieldsOf()
    .filter((field) => told?.has(field.id) && told.get(field.id) !== holds(field))
    .filter((field) => field.type !== "radio" || field.checked)
    .forEach(repeat);
  addEventListener("trimetric-ready", () => queueMicrotask(catchUp), { once: true });

  // trimetricEarly returns what differs from the page that was served:
  //
  //   {fields: [{id, value, checked, carried}], focus: id, start, end}
  //
  // or null when nothing does. start and end bound the selection in a text
  // field and are -1 elsewhere. It may be asked at any time, before the page is
  // replaced and after.
  window.trimetricEarly = () => {
    told ??= new Map(fieldsOf().map((field) => [field.id, holds(field)]));
    const fields = fieldsOf()
      .filter(changed)
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
