//go:build !js

package ui

import (
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/apptest"
)

// TestMenu: the button says that it opens a menu, and which; the menu is closed,
// named after the button, and its items are not among the stops of Tab.
func TestMenu(t *testing.T) {
	do := func(goapp.Context, goapp.Event) {}
	doc := apptest.Render(t, Menu(MenuProps{ID: "export", Label: "Export", Disabled: true},
		MenuItem("a", "Figures", "CSV", do),
		MenuChoice("Colours", MenuOption("b", "Light", true, do), MenuOption("c", "Dark", false, do)),
	))
	doc.Sound(t)
	check := func(id string, pairs ...string) {
		t.Helper()
		for i := 0; i < len(pairs); i += 2 {
			if got := doc.ID(id).Attr(pairs[i]); got != pairs[i+1] {
				t.Errorf("%s: %s is %q, want %q", id, pairs[i], got, pairs[i+1])
			}
		}
	}
	check("export", "aria-haspopup", "menu", "aria-expanded", "false", "aria-controls", "export-menu", "disabled", "true", "type", "button")
	check("export-menu", "role", "menu", "aria-labelledby", "export", "hidden", "true")
	check("a", "role", "menuitem", "tabindex", "-1", "type", "button")
	check("b", "role", "menuitemradio", "aria-checked", "true", "tabindex", "-1")
	check("c", "role", "menuitemradio", "aria-checked", "false")
	if got := doc.ID("a").Text(); got != "Figures CSV" {
		t.Errorf("the item says %q", got)
	}
	if g := doc.First("[role=group]"); g.Attr("aria-label") != "Colours" || len(g.Find("button")) != 2 {
		t.Errorf("the group is %q", g.Attr("aria-label"))
	}
}

// TestMenuDone: a button that says what it did has its tick in front.
func TestMenuDone(t *testing.T) {
	check := func(icon IconName, want string) {
		t.Helper()
		b := apptest.Render(t, Menu(MenuProps{ID: "m", Label: "Saved", Icon: icon})).First("button")
		if got := b.First("path").Attr("d"); got != want || b.Attr("disabled") != "" {
			t.Errorf("icon %d: %s, disabled %q", icon, got, b.Attr("disabled"))
		}
	}
	check(NoIcon, icons[IconChevron])
	check(IconCheck, icons[IconCheck])
}
