package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Option is one of the answers of a Select or a Choice. Value is never empty:
// go-app drops an empty value, and the browser then reports the text instead.
type Option struct {
	Value  string
	Text   string
	Note   string     // second line, on a Switch only
	Marker draw.Shape // before the text, on a Switch and on Segments
	Accent string     // data-metric of the option: whose colour it shows
}

// SelectProps describes a labelled drop-down list.
type SelectProps struct {
	ID, Label string
	Options   []Option
	Selected  string
	OnChange  goapp.EventHandler // reads e.target.value
}

// Select is a labelled drop-down list, as wide as its column.
func Select(p SelectProps) goapp.UI {
	sel := tag.Select().ID(p.ID).Class("tm-select").Body(
		goapp.Range(p.Options).Slice(func(i int) goapp.UI {
			o := tag.Option().Attr("value", p.Options[i].Value).Text(p.Options[i].Text)
			if p.Options[i].Value == p.Selected {
				o = o.Attr("selected", true)
			}
			return o
		}),
	)
	if p.OnChange != nil {
		sel = sel.OnChange(p.OnChange, goapp.EventScope(p.ID))
	}
	return tag.Div().Class(fieldClass("", Wide)).Body(
		tag.Label().Class("tm-field__label").Attr("for", p.ID).Text(p.Label),
		sel,
	)
}
