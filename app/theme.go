package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/ui"
)

// themeButton goes round the three themes: what the system says, light, dark.
type themeButton struct {
	app.Compo
	theme string
}

var themes = []string{"auto", "light", "dark"}

func (b *themeButton) OnMount(ctx app.Context) {
	if b.theme = storedTheme(); b.theme == "auto" {
		ctx.PreventUpdate() // it has been rendered so
	}
}

func (b *themeButton) Render() app.UI {
	icon, theme := ui.IconAuto, "auto"
	switch b.theme {
	case "light":
		icon, theme = ui.IconSun, b.theme
	case "dark":
		icon, theme = ui.IconMoon, b.theme
	}
	return ui.Button(ui.ButtonProps{
		ID: "theme", Label: "Theme: " + theme + ". Switch to " + next(theme),
		LabelHidden: true, Icon: icon, OnClick: b.onPress,
	})
}

func (b *themeButton) onPress(ctx app.Context, e app.Event) {
	b.theme = next(b.theme)
	setTheme(b.theme)
}

func next(theme string) string {
	for i, t := range themes {
		if t == theme {
			return themes[(i+1)%len(themes)]
		}
	}
	return themes[1]
}

// themeKey is where the theme is remembered; the script that sets it before the
// first paint reads the same key.
const themeKey = "tm-theme"

func storedTheme() string {
	v := app.Window().Get("localStorage").Call("getItem", themeKey)
	if !v.Truthy() {
		return "auto"
	}
	return v.String()
}

func setTheme(theme string) {
	root := app.Window().Get("document").Get("documentElement")
	storage := app.Window().Get("localStorage")
	if theme == "auto" {
		root.Call("removeAttribute", "data-theme")
		storage.Call("removeItem", themeKey)
		return
	}
	root.Call("setAttribute", "data-theme", theme)
	// A full or broken storage must not end the program.
	app.Window().Call("trimetricStore", themeKey, theme)
}

// darkNow reports whether the page is dark: because the reader chose so, or the
// system says so.
func darkNow() bool {
	switch storedTheme() {
	case "light":
		return false
	case "dark":
		return true
	}
	return app.Window().Call("matchMedia", "(prefers-color-scheme: dark)").Get("matches").Bool()
}
