package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Look is the shape of a Choice. The controls are the same native radio
// buttons in each, so one tab stop and the arrow keys come with the browser.
type Look int

const (
	Segments Look = iota // a row of boxes that share their borders
	Tabs                 // words with a rule under the chosen one
	Switch               // the large metric switch of the home page
)

// ChoiceProps describes a group of radio buttons.
type ChoiceProps struct {
	ID           string // name of the radios; each has the id ID-VALUE
	Legend       string
	LegendHidden bool
	Options      []Option
	Selected     string
	Look         Look
	OnChange     goapp.EventHandler // reads e.target.value
}

// Choice lets the reader pick one of a few.
func Choice(p ChoiceProps) goapp.UI {
	legend := "tm-field__label"
	if p.LegendHidden {
		legend = "tm-vh"
	}
	return tag.Div().ID(p.ID).Class("tm-choice").Role("radiogroup").
		Aria("labelledby", p.ID+"-legend").Body(
		tag.Span().ID(p.ID+"-legend").Class(legend).Text(p.Legend),
		tag.Div().Class(choiceClass(p.Look)).Body(
			goapp.Range(p.Options).Slice(func(i int) goapp.UI {
				return choiceOption(p, p.Options[i])
			}),
		),
	)
}

func choiceClass(l Look) string {
	switch l {
	case Tabs:
		return "tm-tabs"
	case Switch:
		return "tm-switch"
	}
	return "tm-seg"
}

// choiceOption is one radio inside its label: the label is what is seen, and
// the radio what is focused and read out.
func choiceOption(p ChoiceProps, o Option) goapp.UI {
	radio := radioOf(p.ID, o.Value, o.Value == p.Selected, p.OnChange)
	label := tag.Label().Class(choiceClass(p.Look) + "__option")
	if o.Accent != "" {
		label = label.DataSet("metric", o.Accent)
	}
	if p.Look == Switch {
		radio = radio.Aria("describedby", radioID(p.ID, o.Value)+"-note")
	}
	return label.Body(
		radio,
		tag.Span().Class("tm-metric").Body(
			goapp.If(o.Marker != draw.NoShape, func() goapp.UI { return Marker(o.Marker) }),
			tag.Span().Text(o.Text),
		),
		goapp.If(p.Look == Switch, func() goapp.UI {
			return tag.Span().ID(radioID(p.ID, o.Value)+"-note").Class("tm-switch__note").
				Aria("hidden", "true").Text(o.Note)
		}),
	)
}

// radioOf is the radio of a value in a group, which is named by the group's id.
func radioOf(group, value string, checked bool, do goapp.EventHandler) goapp.HTMLElemSelfClosing {
	id := radioID(group, value)
	radio := tag.Input().Attr("type", "radio").ID(id).Attr("name", group).
		Class("tm-choice__radio").Attr("value", value)
	if checked {
		radio = radio.Attr("checked", true)
	}
	if do != nil {
		radio = radio.OnChange(do, goapp.EventScope(id))
	}
	return radio
}

func radioID(group, value string) string { return group + "-" + value }
