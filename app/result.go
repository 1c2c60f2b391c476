package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// renderResult is the right side of a calculator.
func (c *calculator) renderResult() app.UI {
	return tag.Section().Class("tm-calc__result").Aria("label", "Result").Body(c.resultBody()...)
}

func (c *calculator) resultBody() []app.UI {
	return []app.UI{
		tag.Div().Class("tm-engine-ready").Body(c.headline()...),
		&engineStates{Metric: c.Metric},
		tag.P().Class("tm-vh").Role("status").Text(c.said),
		c.section("actions"),
		c.leftOut(),
		app.If(!c.Brief, func() app.UI { return c.section("answers") }),
	}
}

// renderAnswers is what stands below the score: how people answered, the
// benchmarks, and the definition in words.
func (c *calculator) renderAnswers() app.UI {
	if !c.now.OK {
		return tag.Div().Body(&strips{Def: c.form.Def, Industry: c.form.Industry, Explore: benchmarksLink(c.form)})
	}
	return tag.Div().Body(
		answersBlock(c.now.Sample),
		&strips{Def: c.form.Def, Result: c.result, Industry: c.form.Industry, Explore: benchmarksLink(c.form)},
		tag.P().Class("tm-block tm-fine").Body(
			tag.Span().DataSet("result", "definition").Text(words.Definition(c.result)),
		),
	)
}

// headline is the score with its certainty and its meaning, or what is missing
// for one.
func (c *calculator) headline() []app.UI {
	if !c.now.OK {
		return []app.UI{
			&empty{Metric: c.Metric, Says: words.NoScore(c.now, c.form.Def), Def: c.form.Def},
			app.If(c.now.Blank && !c.Brief, func() app.UI {
				return tag.P().Body(ui.Button(ui.ButtonProps{ID: "example", Label: "Use example figures", Kind: ui.Link, OnClick: c.onExample}))
			}),
		}
	}
	return []app.UI{
		&scored{Result: c.result, Example: c.form.Example && !c.Brief, Blanks: c.now.Pasted.Blanks, OffScale: c.now.OffScale},
		c.section("scale"),
	}
}

// leftOut lists the pasted values that were not scored.
func (c *calculator) leftOut() app.UI {
	p := c.now.Pasted
	if c.form.Now.Mode != entry.Paste || p.Rejected == 0 {
		return tag.Div()
	}
	lines := p.First[:min(len(p.First), 10)]
	return tag.Div().Class("tm-notices").Body(ui.Notice(ui.Warning, words.LeftOut(p.Rejected),
		tag.Ul().Body(app.Range(lines).Slice(func(i int) app.UI {
			return tag.Li().Text(words.Reject(lines[i], c.form.Def.Scale))
		})),
		tag.P().Text(words.MoreLeftOut(p.Rejected, len(lines))),
		tag.P().Text(words.ScoredFrom(p)),
	))
}
