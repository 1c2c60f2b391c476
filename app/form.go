package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderForm is the left side of a calculator. It is no HTML form: there is
// nothing to submit, and pressing Enter must not try to.
func (c *calculator) renderForm() app.UI {
	return tag.Div().Class("tm-calc__form tm-form").Role("form").Aria("label", "Responses").Body(
		c.section("entry"),
		c.totalLine(),
		c.section("options"),
	)
}

// renderEntry is the part of the form that responses are entered in.
func (c *calculator) renderEntry() app.UI {
	return tag.Div().Class("tm-form").Body(
		tag.Div().Class("tm-modes").Body(
			c.modes(false),
			c.clearButton(),
		),
		c.entryFields(false),
	)
}

// modes is the switch between the three ways in.
func (c *calculator) modes(earlier bool) app.UI {
	legend := words.WaysIn
	if earlier {
		legend = "How to enter the earlier responses"
	}
	return ui.Choice(ui.ChoiceProps{
		ID: string(entry.Ways.In(earlier)), Legend: legend, LegendHidden: true,
		Look: ui.Tabs, Selected: string(c.form.Group(earlier).Mode), OnChange: c.onChoice,
		Options: []ui.Option{modeOption(entry.Totals), modeOption(entry.PerRating), modeOption(entry.Paste)},
	})
}

func modeOption(m entry.Mode) ui.Option {
	return ui.Option{Value: string(m), Text: words.Mode(m)}
}

func (c *calculator) clearButton() app.UI {
	return ui.Button(ui.ButtonProps{ID: "clear", Label: c.clearLabel(), Kind: ui.Link, OnClick: c.onClear})
}

func (c *calculator) clearLabel() string {
	if c.undo != nil {
		return "Undo"
	}
	return "Clear"
}

// entryFields are the fields of the way in that is chosen.
func (c *calculator) entryFields(earlier bool) app.UI {
	switch c.form.Group(earlier).Mode {
	case entry.PerRating:
		return tag.Section().Class("tm-rates").Body(c.ratingGroups(earlier)...)
	case entry.Paste:
		return tag.Div().Class("tm-paste").Body(c.pasteBox(earlier)...)
	}
	return tag.Div().Class("tm-entry " + totalsClass(c.Metric)).Body(c.totalFields(earlier)...)
}

func totalsClass(m calc.Metric) string {
	if m == calc.MetricNPS {
		return "tm-three"
	}
	return "tm-pair"
}

func (c *calculator) totalFields(earlier bool) []app.UI {
	var list []app.UI
	for _, f := range entry.TotalFields(c.Metric) {
		list = append(list, ui.Field(c.totalField(f, earlier)))
	}
	return list
}

func (c *calculator) totalField(f entry.Field, earlier bool) ui.FieldProps {
	p := c.field(f.In(earlier), "numeric")
	// The offer stands under the second of the two.
	if f == entry.All && c.reading(earlier).Swapped(earlier, c.visited) {
		p.Fix, p.FixIcon, p.OnFix = words.SwapThem, ui.IconSwap, c.onSwap
	}
	return p
}

func (c *calculator) reading(earlier bool) entry.Reading {
	if earlier {
		return c.earlier
	}
	return c.now
}

// totalLine adds up what the fields do not say themselves.
func (c *calculator) totalLine() app.UI {
	t := &total{Shown: c.form.Now.Mode != entry.Totals || c.Metric == calc.MetricNPS, N: "–"}
	if c.now.OK {
		t.N = calc.FormatCount(c.now.Sample.N)
	}
	return t
}

// total is the number of all responses, below the fields.
type total struct {
	app.Compo
	Shown bool
	N     string
}

func (t *total) Render() app.UI {
	class := "tm-totals"
	if !t.Shown {
		class = "tm-hide"
	}
	return tag.P().Class(class).Body(tag.Span().Text(words.AllResponses), tag.Span().Text(t.N))
}
