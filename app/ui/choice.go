package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

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
	id := p.ID + "-" + o.Value
	radio := tag.Input().Attr("type", "radio").ID(id).Attr("name", p.ID).
		Class("tm-choice__radio").Attr("value", o.Value)
	if o.Value == p.Selected {
		radio = radio.Attr("checked", true)
	}
	if p.OnChange != nil {
		radio = radio.OnChange(p.OnChange, goapp.EventScope(id))
	}
	label := tag.Label().Class(choiceClass(p.Look) + "__option")
	if o.Accent != "" {
		label = label.DataSet("metric", o.Accent)
	}
	if p.Look == Switch {
		radio = radio.Aria("describedby", id+"-note")
	}
	return label.Body(
		radio,
		tag.Span().Class("tm-metric").Body(
			goapp.If(o.Marker != NoShape, func() goapp.UI { return Marker(o.Marker) }),
			tag.Span().Text(o.Text),
		),
		goapp.If(p.Look == Switch, func() goapp.UI {
			return tag.Span().ID(id+"-note").Class("tm-switch__note").
				Aria("hidden", "true").Text(o.Note)
		}),
	)
}
