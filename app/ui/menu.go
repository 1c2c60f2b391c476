package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/mark"
)

// MenuProps describes a button that opens a menu.
type MenuProps struct {
	ID       string // of the button; the menu's is ID-menu
	Label    string
	Icon     IconName // the arrow of a menu, while there is none
	Disabled bool
	OnPress  goapp.EventHandler // before the menu opens, and when it closes
}

// Menu is a button with a menu below it. Opening, closing and the keys are the
// work of static/menu.js.
func Menu(p MenuProps, items ...goapp.UI) goapp.UI {
	id := mark.Escape(p.ID)
	b := element(mark.El("button", `type="button" id="`+id+`" class="tm-btn" aria-haspopup="menu" aria-expanded="false" aria-controls="`+id+`-menu"`))
	if p.Disabled {
		b = b.Attr("disabled", true)
	}
	if p.OnPress != nil {
		b = b.OnClick(p.OnPress, goapp.EventScope(p.ID))
	}
	label := Element(mark.El("span", "").Says(p.Label))
	if p.Icon == NoIcon {
		b = b.Body(label, Icon(IconChevron))
	} else {
		b = b.Body(Icon(p.Icon), label)
	}
	list := element(mark.El("div", `id="`+id+`-menu" class="tm-menu__list" role="menu" aria-labelledby="`+id+`" hidden="true"`))
	return element(mark.El("div", `class="tm-menu"`)).Body(b, list.Body(items...))
}

// MenuItem is what a menu offers, with a few words about it at the right.
func MenuItem(id, label, about string, do goapp.EventHandler) goapp.UI {
	return menuButton(id, `role="menuitem"`, do).
		Body(elements(mark.El("", "").Says(label + " ").Body(mark.El("span", `class="tm-menu__about"`).Says(about)).Kids)...)
}

// MenuChoice is a group of options in a menu, of which one is chosen. They
// leave the menu open.
func MenuChoice(legend string, options ...goapp.UI) goapp.UI {
	return element(mark.El("div", `class="tm-menu__choice" role="group" aria-label="`+mark.Escape(legend)+`"`)).Body(
		Element(mark.El("span", `class="tm-menu__legend" aria-hidden="true"`).Says(legend)),
		element(mark.El("span", `class="tm-menu__options"`)).Body(options...),
	)
}

// MenuOption is one of the options of a [MenuChoice].
func MenuOption(id, label string, chosen bool, do goapp.EventHandler) goapp.UI {
	state := `role="menuitemradio" aria-checked="false"`
	if chosen {
		state = `role="menuitemradio" aria-checked="true"`
	}
	return menuButton(id, state, do).Body(goapp.Text(label))
}

func menuButton(id, state string, do goapp.EventHandler) goapp.HTMLElem {
	return element(mark.El("button", `type="button" id="`+mark.Escape(id)+`" class="tm-menu__item" tabindex="-1" `+state)).
		OnClick(do, goapp.EventScope(id))
}
