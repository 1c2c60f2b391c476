// Stands in for storage that the browser denies: in a sandboxed frame, or with
// site data blocked, merely naming localStorage throws, and that would end the
// program. What is stored here lasts as long as the page.
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    if (window[name]) {
      continue;
    }
  } catch {
    // Denied.
  }
  const kept = new Map();
  Object.defineProperty(window, name, {
    value: {
      get length() {
        return kept.size;
      },
      key: (index) => Array.from(kept.keys())[index] ?? null,
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, value) => void kept.set(String(key), String(value)),
      removeItem: (key) => void kept.delete(String(key)),
      clear: () => kept.clear(),
    },
  });
}

// trimetricStore remembers a text, where there is room for it. Storage that is
// full throws, and that would end the program.
window.trimetricStore = (key, value) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is forgotten when the page is closed.
  }
};
