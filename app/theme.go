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

func (b *themeButton) OnMount(ctx app.Context) { b.theme = storedTheme() }

func (b *themeButton) Render() app.UI {
	icon := ui.IconAuto
	switch b.theme {
	case "light":
		icon = ui.IconSun
	case "dark":
		icon = ui.IconMoon
	default:
		b.theme = "auto"
	}
	return ui.Button(ui.ButtonProps{
		ID: "theme", Label: "Theme: " + b.theme + ". Switch to " + next(b.theme),
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
