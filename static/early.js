// Keeps what a reader types before the program runs.
//
// The program takes over the page that was served, but for what it has to make
// anew, and puts into the fields what it holds itself. Where it is built without
// web/slim, it puts an equal page in place of the whole, with empty fields and
// nothing in focus. So what was typed and what had the focus is remembered here.
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
    const key = `tm-carry-1 ${document.documentElement.dataset.base}`; // as carry.js has it
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
  // them comes after it has asked for what was typed. It is done again once the
  // program's page is in place.
  const fieldsOf = () => Array.from(served.querySelectorAll("input, select, textarea")).filter(({ id }) => id);
  const holds = ({ value, checked }) => `${checked} ${value}`;
  let told; // what each field held when the program asked, or put something there
  const isLate = (field) => told?.has(field) && told.get(field) !== holds(field);
  const taken = (field) => ({ field, value: field.value, checked: field.checked, start: field.selectionStart, end: field.selectionEnd });
  const done = () => Array.from(told?.keys() ?? [])
    .filter(isLate)
    .filter(({ type, checked }) => type !== "radio" || checked)
    .map(taken);
  const chosen = []; // late, from lists
  let late; // as it was when the page had been taken over

  // trimetricTell notes what was typed. From then on a field may hold what the
  // program puts there.
  let given;
  window.trimetricTell = () => {
    told ??= new Map(fieldsOf().map((field) => [field, holds(field)]));
    given ??= fieldsOf()
      .filter(changed)
      .map(({ id, value, checked }) => ({ id, value, checked: checked === true }))
      .concat(carried);
  };

  // goappFill puts something into a field that is taken over, unless the reader
  // was there since.
  window.goappFill = (node, name, value) => {
    const field = node.closest("select") ?? node;
    if (!isLate(field)) {
      node[name] = value;
      told?.set(field, holds(field));
    }
  };
  // goappChoose is called before the program takes over the options of a list, and
  // afterwards: others may be chosen then, since others are there.
  window.goappChoose = (list, before) => {
    if (!before) {
      told?.set(list, holds(list));
    } else if (isLate(list)) {
      chosen.push(taken(list));
    }
  };
  window.goappTaken = () => { late = chosen.concat(done()); };

  const repeat = ({ field, value, checked, start, end }) => {
    const same = document.getElementById(field.id);
    const press = field.type === "radio" || field.type === "checkbox";
    if (!same || same.type !== field.type || press && same !== field && same.checked === checked) {
      return;
    }
    same.checked = checked;
    if (same.value !== value) {
      same.value = value;
    }
    if (same === document.activeElement && Number.isInteger(start)) {
      same.setSelectionRange(start, end);
    }
    same.dispatchEvent(new Event("input", { bubbles: true }));
    if (press || field.tagName === "SELECT") {
      same.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  const catchUp = () => (late ?? done()).forEach(repeat);
  addEventListener("trimetric-ready", () => queueMicrotask(catchUp), { once: true });

  // trimetricEarly returns what differs from the page that was served:
  //
  //   {fields: [{id, value, checked, carried}], focus: id, start, end}
  //
  // or null when nothing does. focus is the id of what has lost it with the
  // served page, "" for nothing. start and end bound the selection in a text
  // field and are -1 elsewhere. It may be asked at any time.
  window.trimetricEarly = () => {
    window.trimetricTell();
    const fields = given;
    const focus = focused?.isConnected ? "" : focused?.id ?? "";
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
