// Sets the remembered theme before the first paint, so that a dark page never
// flashes white. Without a remembered theme the attribute stays away and CSS
// follows the system.
// With data-js the page leaves out what is for readers without scripts.
document.documentElement.dataset.js = "on";
try {
  const theme = localStorage.getItem("tm-theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage is denied: the system's theme it is.
}
