// The menu of a narrow screen. The browser opens and closes it, without any
// script; here it learns the arrow keys, and to close when a page is chosen.
addEventListener("keydown", (event) => {
  const menu = document.getElementById("menu");
  const { target, key } = event;
  const down = key === "ArrowDown";
  if (!menu?.showPopover || !down && key !== "ArrowUp" || !target.closest?.('#menu, [popovertarget="menu"]')) {
    return;
  }
  event.preventDefault();
  if (!menu.matches(":popover-open")) {
    menu.showPopover();
  }
  const links = Array.from(menu.querySelectorAll("a"));
  const at = links.indexOf(target);
  links.at(at < 0 && !down ? -1 : (at + (down ? 1 : -1)) % links.length).focus();
});
addEventListener("click", ({ target }) => {
  if (target.closest?.("#menu a")) {
    document.getElementById("menu").hidePopover?.();
  }
});
