// Changes the tool to what the program wants it to show. That comes in parts,
// each an element with its place in the tool. A part that is as it was is not
// looked at; a large one is changed over several frames, so that the page answers
// in between.
const brisk = 6; // ms of a frame, or of a message, for such work
const small = 60; // elements that are changed in one go
let wanted = []; // the HTML of each part
let known = 0; // of the texts told to the program, how many that knows of
let painted = []; // the same, as it is on the page; undefined for not known
let stroke; // the work on a part that is not finished

// show has the page changed, now and with its next frames, to the latest that is
// known then.
const show = (parts, working, heard) => {
  wanted = parts;
  known = heard;
  place.toggleAttribute("data-working", working);
  if (stroke === undefined) {
    stroke = null;
    paint();
  }
};

// touched says that a reader has changed an element of the tool, which therefore
// may be another than the program made it.
const touched = (target) => {
  painted[Array.from(tool.firstElementChild.children).findIndex((part) => part.contains(target))] = undefined;
};

// The bar and what is said come last: they tell that the rest is there.
const order = [3, 4, 5, 6, 7, 1, 2, 0];
const paint = () => {
  const held = tool.contains(document.activeElement);
  try {
    work(performance.now() + brisk);
  } catch (error) {
    console.error(error);
    anew();
  }
  if (held && document.activeElement === document.body) {
    tool.focus({ preventScroll: true });
  }
  if (stroke || order.some((at) => wanted[at] !== painted[at])) {
    requestAnimationFrame(paint);
  } else {
    stroke = undefined;
  }
};

// work changes the page until a time, or until it is as it is wanted.
const work = (until) => {
  do {
    if (!stroke) {
      const part = order.find((at) => wanted[at] !== painted[at]);
      if (part === undefined) {
        return;
      }
      stroke = change(part);
    }
    if (stroke.next().done) {
      stroke = null;
    }
  } while (performance.now() < until);
};

// anew makes the tool again from what is wanted, when it could not be changed to
// it: then the page is neither as it was nor as it should be. What comes next is
// shown even where this fails, too.
const anew = () => {
  stroke = undefined;
  painted = [];
  const { id, type, value } = document.activeElement;
  const all = tool.firstElementChild.cloneNode(false);
  all.innerHTML = wanted.join("");
  tool.replaceChildren(all);
  painted = wanted.slice();
  const field = type === "text" && all.querySelector(`#${CSS.escape(id)}`);
  if (field) {
    field.value = value;
    field.focus({ preventScroll: true });
  }
};

// change changes a part to what is wanted of it now, step by step.
function* change(part) {
  const was = tool.firstElementChild.children[part];
  const next = document.createElement("template");
  next.innerHTML = wanted[part];
  painted[part] = wanted[part];
  const now = next.content.firstElementChild;
  const upTo = known;
  yield;
  yield* gently(was, now, upTo);
}

// spare leaves what somebody types as it is where now does not know of all of it:
// the field would go back to what it was a few keys ago.
const spare = (was, now, upTo) => {
  const field = document.activeElement;
  if (upTo < typed && field.type === "text" && was.contains(field)) {
    const next = [now, ...now.querySelectorAll("input")].find(({ id }) => id === field.id);
    if (next) {
      next.value = field.value;
    }
  }
};

// gently does what patch does, and stops wherever a small piece is done.
function* gently(was, now, upTo) {
  if (now.nodeType === Node.TEXT_NODE || now.querySelectorAll("*").length < small) {
    spare(was, now, upTo);
    patch(was, now);
    yield;
    return;
  }
  liken(was, now);
  const old = Array.from(was.childNodes);
  for (const [i, kid] of Array.from(now.childNodes).entries()) {
    let one = old[i];
    if (!one || !pairs(one, kid)) {
      const fresh = kid.cloneNode(false);
      if (one) {
        one.replaceWith(fresh);
      } else {
        was.append(fresh);
      }
      one = fresh;
    }
    yield* gently(one, kid, upTo);
  }
  old.slice(now.childNodes.length).forEach((one) => one.remove());
  choose(was, now);
}
