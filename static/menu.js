// Menus: a button with aria-haspopup="menu" and, named by its aria-controls, the
// element with the role menu that it opens. Arrows go round the items, Home and
// End to the first and the last, a letter to the next that begins with it;
// Escape closes and gives the focus back.
(() => {
  const opener = '[aria-haspopup="menu"]';
  const menuOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
  const buttonOf = (menu) => document.querySelector(`${opener}[aria-controls="${menu.id}"]`);
  const itemsOf = (menu) => Array.from(menu.querySelectorAll("[role^=menuitem]"));
  const openMenu = () => document.querySelector('[role="menu"]:not([hidden])');

  const show = (button, at) => {
    const menu = menuOf(button);
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    // A menu that would stick out at the right ends with its button instead.
    menu.removeAttribute("data-end");
    menu.toggleAttribute("data-end", menu.getBoundingClientRect().right > document.documentElement.clientWidth - 8);
    itemsOf(menu).at(at).focus();
  };

  const hide = (menu) => {
    menu.hidden = true;
    buttonOf(menu)?.setAttribute("aria-expanded", "false");
  };

  const begins = (item, letter) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase());

  // next is the item that a key leads to, if it leads to one.
  const next = (items, now, key) => {
    switch (key) {
      case "ArrowDown":
        return items[(now + 1) % items.length];
      case "ArrowUp":
        return items.at(now - 1);
      case "Home":
        return items[0];
      case "End":
        return items.at(-1);
      default:
        return key.length === 1 && key !== " " ? [...items.slice(now + 1), ...items].find((item) => begins(item, key)) : undefined;
    }
  };

  const pressedInside = (menu, event) => {
    const items = itemsOf(menu);
    const to = next(items, items.indexOf(document.activeElement), event.key);
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      // From the button, Tab goes on to what stands behind the menu.
      buttonOf(menu).focus();
      hide(menu);
    }
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const menu = event.target.closest?.('[role="menu"]');
    if (menu) {
      pressedInside(menu, event);
      return;
    }
    const button = event.target.closest?.(opener);
    const at = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (button && at !== undefined) {
      event.preventDefault();
      button.click(); // the program hears of it too
      show(button, at);
    }
  });

  addEventListener("click", ({ target }) => {
    const button = target.closest?.(opener);
    if (button) {
      if (menuOf(button).hidden) {
        show(button, 0);
      } else {
        hide(menuOf(button));
      }
      return;
    }
    const menu = target.closest?.('[role="menuitem"]')?.closest('[role="menu"]');
    if (menu) {
      hide(menu);
      buttonOf(menu).focus();
    }
  });

  // Whoever goes elsewhere leaves no menu open.
  const left = ({ target }) => {
    const menu = openMenu();
    if (menu && !menu.contains(target) && !buttonOf(menu)?.contains(target)) {
      hide(menu);
    }
  };
  addEventListener("pointerdown", left);
  addEventListener("focusin", left);
})();
