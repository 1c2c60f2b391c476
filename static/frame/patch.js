// patch changes an element into another, and leaves alone what is alike: the
// focus, the caret, and what somebody is typing stay.
const patch = (was, now) => {
  if (was.nodeType === Node.TEXT_NODE) {
    if (was.data !== now.data) {
      was.data = now.data;
    }
    return;
  }
  for (const { name: key } of Array.from(was.attributes)) {
    if (!now.hasAttribute(key)) {
      was.removeAttribute(key);
    }
  }
  for (const { name: key, value } of now.attributes) {
    if (was.getAttribute(key) !== value) {
      was.setAttribute(key, value);
    }
  }
  if (was.type === "radio") {
    was.checked = now.checked;
  } else if (was.localName === "input" && was.value !== now.value) {
    was.value = now.value;
  }
  const old = Array.from(was.childNodes);
  const kids = Array.from(now.childNodes);
  for (const [i, kid] of kids.entries()) {
    if (!old[i]) {
      was.append(kid);
    } else if (old[i].nodeName !== kid.nodeName || old[i].dataset?.key !== kid.dataset?.key) {
      old[i].replaceWith(kid);
    } else {
      patch(old[i], kid);
    }
  }
  old.slice(kids.length).forEach((one) => one.remove());
};
