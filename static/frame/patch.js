// liken changes an element itself into another, and nothing in it. Attributes
// that data-own names are another script's.
const liken = (was, now) => {
  const own = now.dataset.own?.split(" ") ?? [];
  for (const { name: key } of Array.from(was.attributes)) {
    if (!now.hasAttribute(key) && !own.includes(key)) {
      was.removeAttribute(key);
    }
  }
  for (const { name: key, value } of now.attributes) {
    if (was.getAttribute(key) !== value && !own.includes(key)) {
      was.setAttribute(key, value);
    }
  }
  if (was.type === "radio" || was.type === "checkbox") {
    was.checked = now.checked;
  } else if (was.localName === "input" && was.value !== now.value) {
    was.value = now.value;
  }
};

// choose gives a select the value of another, once it has the options.
const choose = (was, now) => {
  if (was.localName === "select" && was.value !== now.value) {
    was.value = now.value;
  }
};

// pairs reports whether one element can be changed into another.
const pairs = (was, now) => was.nodeName === now.nodeName && was.dataset?.key === now.dataset?.key;

// patch changes an element into another, and leaves alone what is alike: the
// focus, the caret, and what somebody is typing stay.
const patch = (was, now) => {
  if (was.nodeType === Node.TEXT_NODE) {
    if (was.data !== now.data) {
      was.data = now.data;
    }
    return;
  }
  liken(was, now);
  const old = Array.from(was.childNodes);
  const kids = Array.from(now.childNodes);
  for (const [i, kid] of kids.entries()) {
    if (!old[i]) {
      was.append(kid);
    } else if (!pairs(old[i], kid)) {
      old[i].replaceWith(kid);
    } else {
      patch(old[i], kid);
    }
  }
  old.slice(kids.length).forEach((one) => one.remove());
  choose(was, now);
};
