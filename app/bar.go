package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderBar repeats the result at the foot of a narrow screen while the form
// has focus and hides it. It repeats, so screen readers pass it over.
func (c *calculator) renderBar() app.UI {
	bar := tag.Div().Class("tm-minibar").Aria("hidden", "true")
	if !c.now.OK {
		return bar.Body(tag.Span().Text("No score yet"))
	}
	margin := ""
	if c.result.Bounded {
		margin = words.Margin(c.result)
	}
	return bar.Body(
		tag.Span().Class("tm-minibar__score").Text(calc.FormatScore(c.result)),
		tag.Span().Text(margin),
		tag.Span().Text(words.Judge(c.result).Headline),
	)
}

// spoken is what the live region says at a pause in typing.
func (c *calculator) spoken() string {
	switch {
	case c.now.OK:
		return words.Spoken(c.result)
	case c.now.Blank:
		return ""
	}
	return words.NoScore(c.now, c.form.Def)
}

// title is the page's title: the score, while there is one.
func (c *calculator) title() string {
	if !c.now.OK {
		return find("/" + string(c.Metric)).Title
	}
	return words.Title(c.result, c.form.Now.Name, c.form.Now.Period)
}
