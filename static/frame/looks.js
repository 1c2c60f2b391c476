// How the frame looks: what the host page has set.
const theme = query.get("theme");
if (theme === "light" || theme === "dark") {
  page.dataset.theme = theme;
}
if (wants("tabs")) {
  page.dataset.tabs = "on";
}

// The accent is for marks, so it has to stand out from the surface (WCAG
// 1.4.11). One that does not is left out.
const channels = (probe) => getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1).map(Number);
const luminance = (rgb) => {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const setAccent = () => {
  const accent = query.get("accent");
  page.style.removeProperty("--tm-own");
  delete page.dataset.accent;
  if (!accent || !CSS.supports("color", accent)) {
    return;
  }
  const probe = document.createElement("span");
  document.body.append(probe);
  probe.style.color = accent;
  const own = channels(probe);
  probe.style.color = "var(--tm-surface)";
  const surface = channels(probe);
  probe.remove();
  if (own && surface && contrast(luminance(own), luminance(surface)) >= 3) {
    page.style.setProperty("--tm-own", accent);
    page.dataset.accent = "own";
  }
};
