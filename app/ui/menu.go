package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// MenuItem is one action of a menu.
type MenuItem struct {
	ID      string
	Label   string
	Note    string // at the right: "CSV"
	OnClick goapp.EventHandler
}

// Menu is the list that a button with Controls opens. The page renders it
// only while it is open, and moves the focus.
func Menu(id, label string, items []MenuItem, onKeyDown goapp.EventHandler) goapp.UI {
	m := tag.Div().ID(id).Class("tm-menu").Role("menu").Aria("label", label)
	if onKeyDown != nil {
		m = m.OnKeyDown(onKeyDown, goapp.EventScope(id))
	}
	return m.Body(goapp.Range(items).Slice(func(i int) goapp.UI {
		return tag.Button().Attr("type", "button").ID(items[i].ID).
			Class("tm-menu__item").Role("menuitem").
			OnClick(items[i].OnClick, goapp.EventScope(items[i].ID)).Body(
			tag.Span().Text(items[i].Label),
			tag.Span().Class("tm-menu__note").Text(items[i].Note),
		)
	}))
}
